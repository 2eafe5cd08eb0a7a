import type {
  ChangedStatement,
  OutcomeChange,
  OutcomeFate,
  VersionDifference,
} from '../../../domain/analysts/versions.ts';
import { compareText } from '../../../domain/compareText.ts';
import { fromHundredths } from '../../../domain/hundredths.ts';
import type { TakeableKind } from '../../../domain/node/nodeKind.ts';
import type { Share } from '../../../domain/plan.ts';
import type {
  PlanningMicroCredential,
  PlanningOutcome,
} from '../../../domain/planningCatalogue.ts';
import type { CatalogueIndex } from '../../catalogueIndex.ts';
import { supersedes, versionsOfCredential } from './versionFamily.ts';

/** Shares are in hundredths everywhere; skills are whole. */
const WHOLE = 100;
const FATES: readonly OutcomeFate[] = ['STAYS', 'REPLACED', 'DROPPED', 'ADDED'];

/** An outcome's credits are one block, so what stays of it is told in its skills, which weigh alike. */
export function differenceOfOutcomes(
  index: CatalogueIndex,
  from: PlanningOutcome,
  to: PlanningOutcome,
): VersionDifference {
  const skills = skillChanges(skillsOf(index, [from]), skillsOf(index, [to]));
  const before = skills.keptSkillIds.length + skills.droppedSkillIds.length;
  const after = skills.keptSkillIds.length + skills.addedSkillIds.length;
  return {
    ...ends('LEARNING_OUTCOME', from, to),
    isSuccessor: supersedes(index, to.id, from.id),
    stays: share(WHOLE * skills.keptSkillIds.length, WHOLE * before),
    replaced: share(0, WHOLE * before),
    dropped: share(WHOLE * skills.droppedSkillIds.length, WHOLE * before),
    added: share(WHOLE * skills.addedSkillIds.length, WHOLE * after),
    outcomes: [],
    ...skills,
    statements: changes(statedOfOutcome(from), statedOfOutcome(to)),
  };
}

/** What stays of a micro-credential is told in the credits of its outcomes, required and optional. */
export function differenceOfCredentials(
  index: CatalogueIndex,
  from: PlanningMicroCredential,
  to: PlanningMicroCredential,
): VersionDifference {
  const outcomes = outcomeChanges(index, from, to);
  const credits = (...fates: readonly OutcomeFate[]) =>
    outcomes
      .filter(({ fate }) => fates.includes(fate))
      .reduce((sum, { outcomeId }) => sum + (index.outcomes.get(outcomeId)?.credits ?? 0), 0);
  const before = credits('STAYS', 'REPLACED', 'DROPPED');
  const { ids } = versionsOfCredential(index, from.id);
  return {
    ...ends('MICRO_CREDENTIAL', from, to),
    isSuccessor: ids.indexOf(to.id) > ids.indexOf(from.id),
    stays: share(credits('STAYS'), before),
    replaced: share(credits('REPLACED'), before),
    dropped: share(credits('DROPPED'), before),
    added: share(credits('ADDED'), creditsOf(index, to)),
    outcomes,
    ...skillChanges(skillsOf(index, carried(index, from)), skillsOf(index, carried(index, to))),
    statements: changes(statedOfCredential(from), statedOfCredential(to)),
  };
}

/** What stays, what is replaced, what goes, what comes; each by id. */
function outcomeChanges(
  index: CatalogueIndex,
  from: PlanningMicroCredential,
  to: PlanningMicroCredential,
): readonly OutcomeChange[] {
  const before = new Map(from.outcomes.map((each) => [each.outcomeId, each.required]));
  const after = new Map(to.outcomes.map((each) => [each.outcomeId, each.required]));
  const incoming = [...after.keys()].filter((id) => !before.has(id)).sort(compareText);
  const replacements = new Set<string>();
  const changes = [...before].map(([outcomeId, requiredBefore]): OutcomeChange => {
    const stays = after.has(outcomeId);
    const successor = stays ? undefined : incoming.find((id) => supersedes(index, id, outcomeId));
    if (successor !== undefined) replacements.add(successor);
    return {
      fate: stays ? 'STAYS' : successor === undefined ? 'DROPPED' : 'REPLACED',
      outcomeId,
      replacedById: successor ?? null,
      requiredBefore,
      requiredAfter: after.get(successor ?? outcomeId) ?? null,
    };
  });
  const added = incoming
    .filter((id) => !replacements.has(id))
    .map((outcomeId): OutcomeChange => {
      const requiredAfter = after.get(outcomeId) ?? null;
      return { fate: 'ADDED', outcomeId, replacedById: null, requiredBefore: null, requiredAfter };
    });
  return [...changes, ...added].sort(
    (left, right) =>
      FATES.indexOf(left.fate) - FATES.indexOf(right.fate) ||
      compareText(left.outcomeId, right.outcomeId),
  );
}

function ends(
  kind: TakeableKind,
  from: { readonly id: string },
  to: { readonly id: string },
): Pick<VersionDifference, 'from' | 'to'> {
  return { from: { kind, id: from.id }, to: { kind, id: to.id } };
}

function share(numerator: number, denominator: number): Share {
  return { numerator, denominator, required: null, met: null };
}

function carried(
  { outcomes }: CatalogueIndex,
  credential: PlanningMicroCredential,
): readonly PlanningOutcome[] {
  return credential.outcomes.flatMap(({ outcomeId }) => outcomes.get(outcomeId) ?? []);
}

function creditsOf(index: CatalogueIndex, credential: PlanningMicroCredential): number {
  return carried(index, credential).reduce((sum, { credits }) => sum + credits, 0);
}

/** Canonical skills that the outcomes name. */
function skillsOf(
  { skills }: CatalogueIndex,
  outcomes: readonly PlanningOutcome[],
): ReadonlySet<string> {
  const named = outcomes.flatMap((outcome) => outcome.skills);
  return new Set(named.map(({ skillId }) => skills.canonical(skillId)));
}

function skillChanges(before: ReadonlySet<string>, after: ReadonlySet<string>) {
  return {
    keptSkillIds: [...before].filter((id) => after.has(id)).sort(compareText),
    droppedSkillIds: [...before].filter((id) => !after.has(id)).sort(compareText),
    addedSkillIds: [...after].filter((id) => !before.has(id)).sort(compareText),
  };
}

type Stated = Readonly<Record<string, string | number | boolean | null>>;

function statedOfOutcome(outcome: PlanningOutcome): Stated {
  return {
    title: outcome.title,
    credits: fromHundredths(outcome.credits),
    level: outcome.level,
    learningHours: fromHundredths(outcome.learningHours),
    jurisdiction: outcome.jurisdiction,
    field: outcome.fieldId,
    framework: outcome.frameworkId,
    setter: outcome.setterId,
    qualityAssured: outcome.qualityAssured,
    competency: outcome.competency,
    status: outcome.status,
    validFrom: outcome.validFrom,
    validTo: outcome.validTo,
    currencyMonths: outcome.currencyMonths,
  };
}

function statedOfCredential(credential: PlanningMicroCredential): Stated {
  return {
    title: credential.title,
    credits: fromHundredths(credential.credits),
    level: credential.level,
    jurisdiction: credential.jurisdiction,
    owner: credential.ownerId,
    framework: credential.frameworkId,
    subject: credential.subjectId,
    recognition: credential.recognition,
    stackable: credential.stackable,
    national: credential.national,
    status: credential.status,
    listedOn: credential.listedOn,
    reviewOn: credential.reviewOn,
    expiresOn: credential.expiresOn,
    currencyMonths: credential.currencyMonths,
    version: credential.version,
  };
}

/** In the order in which the members are listed above. */
function changes(before: Stated, after: Stated): readonly ChangedStatement[] {
  return Object.keys(before).flatMap((member) => {
    const [was, is] = [before[member] ?? null, after[member] ?? null];
    return was === is ? [] : [{ member, before: was, after: is }];
  });
}

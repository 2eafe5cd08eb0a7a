import { type Hundredths } from '../../domain/hundredths.ts';
import { learningHoursOf } from '../../domain/learningHours.ts';
import type {
  PlanningMicroCredential,
  PlanningOutcome,
  PlanningQualification,
} from '../../domain/planningCatalogue.ts';
import type { Proposal } from '../../domain/proposal.ts';
import type { CatalogueIndex } from '../catalogueIndex.ts';
import type { JudgedAward, JudgedCredential, JudgedGroup } from './subject.ts';

/** A micro-credential of the catalogue. Its hours are its required outcomes'. */
export function judgedCredential(
  index: CatalogueIndex,
  item: PlanningMicroCredential,
): JudgedCredential {
  const required = item.outcomes.filter(({ required: isRequired }) => isRequired);
  const outcomes = outcomesOf(
    index,
    required.map(({ outcomeId }) => outcomeId),
  );
  return {
    kind: 'MICRO_CREDENTIAL',
    id: item.id,
    ids: [item.id],
    title: item.title,
    credits: item.credits,
    hours: hoursOf(outcomes),
    level: item.level,
    ownerId: item.ownerId,
    frameworkId: item.frameworkId,
    subjectId: item.subjectId,
    recognition: item.recognition,
    stackable: item.stackable,
    isDiscontinued: item.status === 'DISCONTINUED',
    statesOutcomes: item.outcomes.length > 0,
    statesPurpose: item.statesPurpose,
    isEndorsed: item.endorsedBy.length > 0,
    listedOn: item.listedOn,
    reviewOn: item.reviewOn,
    outcomes,
  };
}

/** One that is not in the catalogue yet. Its hours are stated, else its outcomes', else follow from its credits. */
export function judgedProposal(index: CatalogueIndex, proposal: Proposal): JudgedCredential {
  const outcomes = outcomesOf(index, proposal.outcomeIds);
  const derived =
    outcomes.length > 0
      ? hoursOf(outcomes)
      : learningHoursOf(proposal.credits, proposal.jurisdiction);
  return {
    ...unlisted,
    kind: 'MICRO_CREDENTIAL',
    ids: outcomes.map(({ id }) => id),
    title: proposal.title,
    credits: proposal.credits,
    hours: proposal.learningHours ?? derived,
    level: proposal.level,
    ownerId: proposal.ownerId,
    subjectId: proposal.subjectFieldId,
    recognition: 'PROPOSED',
    stackable: proposal.stackable ?? true,
    statesOutcomes: proposal.outcomeIds.length + proposal.outcomeTexts.length > 0,
    statesPurpose: (proposal.purpose ?? '').trim() !== '',
    isEndorsed: proposal.endorsedByIds.length > 0,
    outcomes,
  };
}

/** A part of an unbundled qualification that is no micro-credential yet. */
export function judgedPart(
  index: CatalogueIndex,
  { title, level, outcomeIds }: Pick<JudgedCredential, 'title' | 'level'> & OutcomeIds,
): JudgedCredential {
  const outcomes = outcomesOf(index, outcomeIds);
  return {
    ...unlisted,
    kind: 'UNBUNDLING',
    ids: outcomes.map(({ id }) => id),
    title,
    credits: creditsOf(outcomes),
    hours: hoursOf(outcomes),
    level,
    outcomes,
  };
}

/** A qualification of the catalogue. Its hours are its outcomes' where it asks for all, else follow from its credits. */
export function judgedQualification(
  index: CatalogueIndex,
  qualification: PlanningQualification,
): JudgedAward {
  const { credits, capstoneId } = qualification;
  const listed = qualification.groups.map((group): JudgedGroup => ({
    most: group.all ? null : (group.maxCredits ?? group.minCredits),
    outcomes: outcomesOf(index, group.outcomes),
  }));
  const isApart = !qualification.groups.some(({ outcomes }) => outcomes.includes(capstoneId ?? ''));
  const groups =
    capstoneId !== null && isApart
      ? [...listed, { most: null, outcomes: outcomesOf(index, [capstoneId]) }]
      : listed;
  const asksForAll = qualification.groups.every(({ all }) => all);
  return {
    kind: 'QUALIFICATION',
    ids: [qualification.id],
    type: qualification.type,
    level: qualification.level,
    credits,
    hours: asksForAll
      ? hoursOf(groups.flatMap(({ outcomes }) => outcomes))
      : learningHoursOf(credits, qualification.jurisdiction),
    groups,
    credentials: [],
  };
}

/** What a bundle takes and carries, and the type and level that its draft states. */
export function judgedBundle(
  index: CatalogueIndex,
  bundle: Pick<JudgedAward, 'type' | 'level'> & OutcomeIds & { takenIds: readonly string[] },
): JudgedAward {
  const outcomes = outcomesOf(index, bundle.outcomeIds);
  const taken = bundle.takenIds.flatMap((id) => index.microCredentials.get(id) ?? []);
  return {
    kind: 'BUNDLE',
    ids: bundle.takenIds,
    type: bundle.type,
    level: bundle.level,
    credits: creditsOf(outcomes),
    hours: hoursOf(outcomes),
    groups: [{ most: null, outcomes }],
    credentials: taken.map((item) => judgedCredential(index, item)),
  };
}

interface OutcomeIds {
  readonly outcomeIds: readonly string[];
}

const unlisted = {
  id: null,
  ownerId: null,
  frameworkId: null,
  subjectId: null,
  recognition: null,
  stackable: true,
  isDiscontinued: false,
  statesOutcomes: true,
  statesPurpose: false,
  isEndorsed: false,
  listedOn: null,
  reviewOn: null,
};

/** Each once; ids that nothing has were refused before. */
function outcomesOf(index: CatalogueIndex, ids: readonly string[]): readonly PlanningOutcome[] {
  return [...new Set(ids)].flatMap((id) => index.outcomes.get(id) ?? []);
}

function hoursOf(outcomes: readonly PlanningOutcome[]): Hundredths {
  return outcomes.reduce((sum, { learningHours }) => sum + learningHours, 0);
}

function creditsOf(outcomes: readonly PlanningOutcome[]): Hundredths {
  return outcomes.reduce((sum, { credits }) => sum + credits, 0);
}

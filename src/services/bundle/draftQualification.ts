import type { Catalogue, Qualification } from '../../domain/catalogue.ts';
import { compareText } from '../../domain/compareText.ts';
import { fromHundredths, type Hundredths } from '../../domain/hundredths.ts';
import type {
  PlanningOrganisation,
  PlanningOutcome,
  PlanningQualification,
} from '../../domain/planningCatalogue.ts';
import { fingerprint } from './fingerprint.ts';
import type { BundleParts } from './bundleParts.ts';
import type { BundleContext } from './poseBundle.ts';

/**
 * The bundle as a qualification in the catalogue's own format, to be reviewed, adjusted and proposed: a group for what
 * is kept and one for each micro-credential, each outcome in one of them. Empty where nothing is carried.
 */
export function draftQualification(
  context: BundleContext,
  parts: BundleParts,
  credits: Hundredths,
): Catalogue {
  const title = titleOf(context);
  const meta = {
    title,
    licence: 'Draft, to be reviewed before use',
    source: 'Stackway bundle',
    illustrative: true,
  };
  const owner = ownerOf(context, parts);
  if (owner === null || parts.outcomes.length === 0) return { meta };
  const levels = parts.outcomes.flatMap(({ level }) => level ?? []);
  const capstone = modelOf(context)?.capstoneId ?? null;
  const hasCapstone = capstone !== null && parts.outcomes.some(({ id }) => id === capstone);
  const qualification: Qualification = {
    id: draftId(parts),
    title,
    type: draftType(context),
    ...(levels.length > 0 ? { level: Math.max(...levels) } : {}),
    credits: fromHundredths(credits),
    jurisdiction: owner.jurisdiction,
    owner: owner.id,
    ...(hasCapstone ? { capstone } : {}),
    groups: groupsOf(parts),
  };
  return { meta, qualifications: [qualification] };
}

/** The type of what the bundle is modelled on. */
export function draftType(context: BundleContext): string {
  return modelOf(context)?.type ?? 'CERTIFICATE';
}

/** The base, else the qualification whose groups are the goal. */
function modelOf({ base, index, question }: BundleContext): PlanningQualification | null {
  const { qualificationId } = question.goal;
  if (base !== null || qualificationId === null) return base;
  return index.qualifications.get(qualificationId) ?? null;
}

function titleOf({ base, index, question }: BundleContext): string {
  const { occupationId, qualificationId } = question.goal;
  const named =
    base?.title ??
    (qualificationId === null ? undefined : index.qualifications.get(qualificationId)?.title) ??
    (occupationId === null ? undefined : index.occupations.get(occupationId)?.title);
  return named === undefined ? 'Draft qualification' : `Draft: ${named}`;
}

/** Whoever stands behind the base, else behind most of the credits; of equals the one with the least id. */
function ownerOf(
  { base, index }: BundleContext,
  { credentials }: BundleParts,
): PlanningOrganisation | null {
  if (base) return index.organisations.get(base.ownerId) ?? null;
  const credits = new Map<string, number>();
  for (const { ownerId, credits: own } of credentials) {
    credits.set(ownerId, (credits.get(ownerId) ?? 0) + own);
  }
  const [first] = [...credits].sort(
    ([left, most], [right, other]) => other - most || compareText(left, right),
  );
  return first === undefined ? null : (index.organisations.get(first[0]) ?? null);
}

function groupsOf({ credentials, outcomes, keptIds }: BundleParts): Qualification['groups'] {
  const left = new Set(outcomes.map(({ id }) => id));
  const claim = (ids: readonly string[]) => ids.filter((id) => left.delete(id));
  const kept = claim([...keptIds]);
  const groups = [
    { id: 'kept', name: 'Kept as it is', outcomes: kept },
    ...credentials.map((each, order) => ({
      id: `part-${String(order + 1)}`,
      name: each.title,
      outcomes: claim(each.outcomes.map(({ outcomeId }) => outcomeId)),
    })),
  ];
  const completed = { id: 'completed', name: 'Completed by its parts', outcomes: [...left] };
  return [...groups, completed]
    .filter((group) => group.outcomes.length > 0)
    .map((group) => ({ ...group, rule: { all: true as const } }));
}

/** The same content has the same id, so importing a draft twice changes nothing. */
function draftId({ outcomes, credentials }: BundleParts): string {
  return `draft:qualification:${fingerprint([...credentials, ...outcomes].map(idOf))}`;
}

function idOf({ id }: Pick<PlanningOutcome, 'id'>): string {
  return id;
}

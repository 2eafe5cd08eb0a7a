import type { PlanningOutcome, PlanningQualification } from '../../../domain/planningCatalogue.ts';
import type { RuleValues } from '../../../domain/ruleValues.ts';
import type { CatalogueIndex } from '../../catalogueIndex.ts';
import { usableHoldings } from '../../usableHoldings.ts';
import type { CheckOf, Circumstances, Fault } from '../check.ts';
import { outcomeIdsOf } from '../contentIndex.ts';
import { isOfType } from '../exact.ts';
import type { JudgedAward } from '../subject.ts';

type Value = RuleValues['competencies'];

/** A full certificate holds every one of these kinds of competency; what would become one is told what it lacks. */
export const competencies: CheckOf<'competencies'> = {
  award: (value, award, circumstances) =>
    award.kind === 'BUNDLE'
      ? lacksOfBundle(value, award, circumstances)
      : lacksOfCertificate(value, award),
  stack: (value, { qualificationId, held }, { index, on }) => {
    const qualification = index.qualifications.get(qualificationId);
    if (!qualification || !isOfType(qualification.type, value.types)) return [];
    return lacks(value, index, qualification, usableHoldings(index, held, on).ids);
  },
};

function lacksOfCertificate(value: Value, { type, groups }: JudgedAward): readonly Fault[] {
  if (!isOfType(type, value.types)) return [];
  const present = new Set(outcomesOf(groups).map(({ competency }) => competency));
  const missing = value.competencies.filter((competency) => !present.has(competency));
  if (missing.length === 0) return [];
  const message = `It lists no competency that is ${missing.join(' or ')}; a full certificate has both kinds and its core.`;
  return [
    {
      actual: [...present].filter((each) => each !== null).sort(),
      limit: value.competencies,
      message,
    },
  ];
}

/** For each certificate of the training regulations that the bundle draws on. */
function lacksOfBundle(
  value: Value,
  { groups }: JudgedAward,
  { index, policy: { jurisdiction } }: Circumstances,
): readonly Fault[] {
  const carried = outcomesOf(groups);
  const ids = new Set(carried.map(({ id }) => id));
  const frameworks = new Set(carried.map(({ frameworkId }) => frameworkId));
  return [...index.qualifications.values()]
    .filter((each) => each.jurisdiction === jurisdiction && isOfType(each.type, value.types))
    .filter(({ frameworkId }) => frameworkId !== null && frameworks.has(frameworkId))
    .flatMap((each) => lacks(value, index, each, ids));
}

function lacks(
  value: Value,
  index: CatalogueIndex,
  qualification: PlanningQualification,
  has: ReadonlySet<string>,
): readonly Fault[] {
  const wanted = new Set<string | null>(value.competencies);
  const missing = [...outcomeIdsOf(qualification)]
    .flatMap((id) => index.outcomes.get(id) ?? [])
    .filter(({ id, competency }) => wanted.has(competency) && !has.has(id))
    .sort((left, right) => (left.id < right.id ? -1 : 1));
  if (missing.length === 0) return [];
  const titles = missing.map(({ title }) => `"${title}"`).join(', ');
  return [
    {
      actual: missing.map(({ id }) => id),
      limit: value.competencies,
      ids: [qualification.id, ...missing.map(({ id }) => id)],
      message: `For the full certificate "${qualification.title}" it lacks ${titles}.`,
    },
  ];
}

/** Outcomes of two frameworks of one kind, their shared basic and common competencies apart. */
export const mixing: CheckOf<'mixing'> = {
  award: ({ allowed, frameworkKind }, { groups }, { index }) => {
    const own = outcomesOf(groups).filter(
      ({ competency }) => competency !== 'BASIC' && competency !== 'COMMON',
    );
    const ids = new Set(own.flatMap(({ frameworkId }) => frameworkId ?? []));
    const mixed = [...ids].filter((id) => index.frameworks.get(id)?.kind === frameworkKind).sort();
    if (mixed.length < 2) return [];
    const names = mixed.map((id) => `"${index.frameworks.get(id)?.name ?? id}"`).join(' and ');
    return [
      {
        actual: mixed,
        limit: { allowed },
        ids: mixed,
        message: `It mixes ${names}${allowed ? ', which is allowed' : ''}.`,
        ...(allowed ? { atMost: 'NOTE' as const } : {}),
      },
    ];
  },
};

function outcomesOf(groups: JudgedAward['groups']): readonly PlanningOutcome[] {
  return groups.flatMap(({ outcomes }) => outcomes);
}

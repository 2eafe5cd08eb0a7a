import fc from 'fast-check';
import type { LearningOutcome } from '../../src/domain/catalogue.ts';
import { type Ids, oneOf, recordsOf, someOf, stated } from './arbitraryIds.ts';
import {
  someDecimal,
  someJurisdiction,
  someLevel,
  someName,
  somePeriod,
  someText,
  someTexts,
  someTitles,
  someWhole,
} from './arbitraryValues.ts';

/** Learning outcomes; some are parts of earlier ones and carry no credits then. */
export const arbitraryOutcomes = (ids: Ids): fc.Arbitrary<LearningOutcome[]> =>
  recordsOf(ids.outcomes, (before) =>
    fc
      .tuple(outcome(ids, before), somePeriod('validFrom', 'validTo'), fc.option(partOf(before)))
      .map(([stem, period, whole]) => ({
        ...stem,
        ...period,
        // A part that waits for something could wait for its own whole in the end.
        ...(whole === null ? {} : { partOf: whole, credits: 0, prerequisites: [] }),
      })),
  ) as fc.Arbitrary<LearningOutcome[]>;

const partOf = (before: readonly string[]) =>
  before.length === 0 ? fc.constant(null) : oneOf(before);

const outcome = (ids: Ids, before: readonly string[]) =>
  stated(
    { title: someName, credits: someDecimal, qualityAssured: fc.boolean() },
    {
      code: someName,
      titles: someTitles,
      description: someText,
      version: someDecimal,
      jurisdiction: someJurisdiction,
      level: someLevel,
      learningHours: someDecimal,
      field: oneOf(ids.fields),
      framework: oneOf(ids.frameworks),
      competency: oneOf(['BASIC', 'COMMON', 'CORE', 'ELECTIVE']),
      theory: someTexts,
      practice: someTexts,
      assessments: someTexts,
      setter: oneOf(ids.organisations),
      skills: tags(ids),
      prerequisites: prerequisites(ids, before),
      supersedes: someOf(before),
      excludes: someOf(before),
      status: oneOf(['CURRENT', 'EXPIRING', 'EXPIRED']),
      currencyMonths: someWhole,
    },
  );

const tags = (ids: Ids) =>
  someOf(ids.skills).chain((some) =>
    fc.tuple(
      ...some.map((skill) =>
        stated(
          { skill: fc.constant(skill), role: oneOf(['EARNS', 'COMPETENT', 'SHOWCASES']) },
          { proficiency: someWhole, taggedBy: oneOf(ids.organisations) },
        ),
      ),
    ),
  );

/** Groups with one earlier outcome each, which keeps every cycle breakable, and with whatever others. */
const prerequisites = (ids: Ids, before: readonly string[]) =>
  before.length === 0
    ? fc.constant([])
    : fc.array(
        fc
          .tuple(oneOf(before), someOf(ids.outcomes))
          .map(([first, others]) => [...new Set([first, ...others])]),
        { maxLength: 2 },
      );

import fc from 'fast-check';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { arbitraryCredentials, arbitraryQualifications } from './arbitraryCredentials.ts';
import { type Ids, oneOf, recordsOf, someOf, stated } from './arbitraryIds.ts';
import { arbitraryOutcomes } from './arbitraryLearningOutcomes.ts';
import { arbitraryIds } from './arbitraryIds.ts';
import {
  someDate,
  someDecimal,
  someJurisdiction,
  someName,
  somePeriod,
  someText,
  someTexts,
  someWhole,
} from './arbitraryValues.ts';

/**
 * Valid catalogues: every kind of record, members present and absent, lists empty and full, awkward texts. Lists that
 * are empty are absent, and records stand by id, as in an export.
 */
export const arbitraryCatalogue: fc.Arbitrary<Catalogue> = arbitraryIds.chain((ids) =>
  fc.record({
    meta,
    subjectFields: fields(ids),
    organisations: organisations(ids),
    frameworks: frameworks(ids),
    skills: skills(ids),
    learningOutcomes: arbitraryOutcomes(ids),
    microCredentials: arbitraryCredentials(ids),
    qualifications: arbitraryQualifications(ids),
    occupations: occupations(ids),
    offerings: offerings(ids),
    equivalences: equivalences(ids),
    learners: learners(ids),
  }),
) as fc.Arbitrary<Catalogue>;

const meta = stated(
  { title: someName, licence: someName },
  { source: someText, illustrative: fc.boolean(), version: someText },
);

const fields = (ids: Ids) =>
  recordsOf(ids.fields, (before) =>
    before.length === 0
      ? stated({ name: someName, scheme: someName }, {})
      : stated({ name: someName, scheme: someName }, { broader: oneOf(before) }),
  );

const organisations = (ids: Ids) =>
  recordsOf(ids.organisations, (before) =>
    fc
      .tuple(
        stated(
          {
            name: someName,
            roles: someOf(['PROVIDER', 'EMPLOYER', 'STANDARD_SETTER']),
            jurisdiction: someJurisdiction,
            accredited: fc.boolean(),
          },
          {
            category: someName,
            accreditedFor: someOf([...ids.outcomes, ...ids.credentials]),
            successorOf: someOf(before),
            region: someText,
            url: someText,
          },
        ),
        somePeriod('accreditedFrom', 'accreditedTo'),
      )
      .map(([body, period]) => ({ ...body, ...period })),
  );

const frameworks = (ids: Ids) =>
  recordsOf(ids.frameworks, () =>
    stated(
      {
        name: someName,
        kind: oneOf(['TRAINING_REGULATION', 'SKILLS_FRAMEWORK', 'TAXONOMY']),
        jurisdiction: someJurisdiction,
      },
      {
        sector: someText,
        audiences: someOf(['STUDENT_OR_FRESH_GRADUATE', 'ADULT_OR_MID_CAREER']),
      },
    ),
  );

const skills = (ids: Ids) =>
  recordsOf(ids.skills, (before) =>
    stated(
      { name: someName, kind: oneOf(['SKILL', 'KNOWLEDGE', 'ATTITUDE']) },
      {
        altNames: someTexts,
        description: someText,
        broader: someOf(before),
        related: someOf(before),
        framework: oneOf(ids.frameworks),
        uri: someName,
      },
    ),
  );

const occupations = (ids: Ids) =>
  recordsOf(ids.occupations, () =>
    stated(
      {
        title: someName,
        skills: someOf(ids.skills).chain((some) =>
          fc.tuple(
            ...some.map((skill) =>
              stated(
                { skill: fc.constant(skill), importance: oneOf(['ESSENTIAL', 'OPTIONAL']) },
                { proficiency: someWhole },
              ),
            ),
          ),
        ),
      },
      {
        altTitles: someTexts,
        description: someText,
        code: someName,
        sector: someText,
        framework: oneOf(ids.frameworks),
        demand: someDecimal,
      },
    ),
  );

const offerings = (ids: Ids) =>
  recordsOf(ids.offerings, () =>
    stated(
      {
        item: oneOf([...ids.outcomes, ...ids.credentials]),
        provider: oneOf(ids.organisations),
        mode: oneOf(['ON_CAMPUS', 'ONLINE', 'BLENDED', 'WORKPLACE']),
      },
      {
        fee: someDecimal,
        currency: oneOf(['NZD', 'SGD']),
        region: someText,
        language: someText,
        starts: fc.uniqueArray(someDate, { maxLength: 3 }),
        weeks: someDecimal,
        audience: oneOf(['STUDENT_OR_FRESH_GRADUATE', 'ADULT_OR_MID_CAREER']),
      },
    ),
  );

const equivalences = (ids: Ids) =>
  recordsOf(ids.equivalences, () =>
    fc
      .tuple(
        stated(
          {
            from: oneOf([...ids.credentials, ...ids.qualifications]),
            to: oneOf([...ids.outcomes, ...ids.skills]),
            kind: oneOf(['STATED_EQUIVALENT', 'INTERNATIONAL_TICKET']),
            statedBy: oneOf(ids.organisations),
          },
          {},
        ),
        somePeriod('effectiveFrom', 'effectiveTo'),
      )
      .map(([equivalence, period]) => ({ ...equivalence, ...period })),
  );

const learners = (ids: Ids) =>
  recordsOf(ids.learners, (before) =>
    fc.record({
      displayName: someName,
      // Half of the achievements each, so that no id is used twice.
      achievements: recordsOf(
        ids.achievements.filter((_, index) => index % 2 === before.length % 2),
        () => achievement(ids),
      ),
    }),
  );

const achievement = (ids: Ids) =>
  stated(
    { outcome: oneOf(ids.outcomes), achievedOn: someDate, awardedBy: oneOf(ids.organisations) },
    {
      via: oneOf([...ids.credentials, ...ids.qualifications]),
      kind: oneOf(['ASSESSED', 'RPL', 'CREDIT_TRANSFER']),
      grade: someText,
      evidence: someTexts,
      status: oneOf(['AWARDED', 'REVOKED']),
      usedFor: fc.array(fc.record({ id: fc.constantFrom('alq:1', 'q:2'), on: someDate }), {
        maxLength: 2,
      }),
      creditExpiresOn: someDate,
    },
  );

import fc from 'fast-check';
import type { MicroCredential, Qualification } from '../../src/domain/catalogue.ts';
import { type Ids, oneOf, recordsOf, someOf, stated } from './arbitraryIds.ts';
import {
  someDecimal,
  someJurisdiction,
  someLevel,
  someName,
  somePeriod,
  someText,
  someTitles,
  someWhole,
  someDate,
} from './arbitraryValues.ts';

export const arbitraryCredentials = (ids: Ids): fc.Arbitrary<MicroCredential[]> =>
  recordsOf(ids.credentials, () =>
    fc
      .tuple(credential(ids), somePeriod('listedOn', 'expiresOn'))
      .map(([stem, period]) => ({ ...stem, ...period })),
  ) as fc.Arbitrary<MicroCredential[]>;

const credential = (ids: Ids) =>
  stated(
    {
      title: someName,
      credits: someDecimal,
      jurisdiction: someJurisdiction,
      owner: oneOf(ids.organisations),
      recognition: oneOf(['APPROVED', 'UNIVERSITY', 'PROPOSED']),
      outcomes: someOf(ids.outcomes).chain((some) =>
        fc.tuple(
          ...some.map((outcome) =>
            fc.record({ outcome: fc.constant(outcome), required: fc.boolean() }),
          ),
        ),
      ),
      stackable: fc.boolean(),
    },
    {
      purpose: someText,
      level: someLevel,
      framework: oneOf(ids.frameworks),
      subject: oneOf(ids.fields),
      national: fc.boolean(),
      endorsedBy: someOf(ids.organisations),
      onRampTo: someOf(ids.qualifications),
      reviewOn: someDate,
      currencyMonths: someWhole,
      status: oneOf(['CURRENT', 'EXPIRING', 'DISCONTINUED']),
      titles: someTitles,
      version: someDecimal,
      uptake: fc.uniqueArray(
        stated({ year: someWhole }, { enrolments: someWhole, completions: someWhole }),
        { selector: ({ year }) => year, maxLength: 3 },
      ),
    },
  );

export const arbitraryQualifications = (ids: Ids): fc.Arbitrary<Qualification[]> =>
  recordsOf(ids.qualifications, (before) =>
    stated(
      {
        title: someName,
        type: someName,
        credits: someDecimal,
        jurisdiction: someJurisdiction,
        owner: oneOf(ids.organisations),
        groups: recordsOf(['core', 'a/b', 'Ā'], () => group(ids)),
      },
      {
        level: someLevel,
        framework: oneOf(ids.frameworks),
        subject: oneOf(ids.fields),
        capstone: oneOf(ids.outcomes),
        entry: fc.array(
          fc.record({
            anyOf: fc
              .tuple(oneOf(ids.outcomes), someOf([...ids.credentials, ...before]))
              .map(([first, others]) => [first, ...others]),
          }),
          { maxLength: 2 },
        ),
        leadsTo: someOf([...ids.occupations, ...before]),
      },
    ),
  );

const group = (ids: Ids) =>
  fc.record({
    name: someName,
    rule: fc.oneof(
      fc.constant({ all: true }),
      stated({ minCredits: someDecimal }, { maxCredits: someDecimal, minCount: someWhole }),
      fc.record({ minCount: someWhole }),
    ),
    outcomes: someOf(ids.outcomes),
  });

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HeldOutcome } from '../../../src/domain/holding.ts';
import type { PlanningCatalogue } from '../../../src/domain/planningCatalogue.ts';
import type { Policy } from '../../../src/domain/policy.ts';
import { type CatalogueIndex, indexCatalogue } from '../../../src/rules/catalogueIndex.ts';
import { judge } from '../../../src/rules/policy/judge.ts';
import {
  judgedBundle,
  judgedCredential,
  judgedPart,
  judgedQualification,
} from '../../../src/rules/policy/judged.ts';
import type { JudgedSubject } from '../../../src/rules/policy/subject.ts';
import { readPolicies } from '../../../src/services/readPolicies.ts';
import { readSeed } from '../../seed/readSeed.ts';
import { planningCatalogueOf } from '../../support/planningCatalogueOf.ts';
import { held } from './ruleCase.ts';

const ON = '2026-11-22';
const policies = await readPolicies(new URL('../../../seed/policies/', import.meta.url));
const catalogue = planningCatalogueOf({ meta: { title: 'seed', licence: 'x' }, ...readSeed() });

/** The same catalogue with every list the other way round. */
const backwards: PlanningCatalogue = {
  ...catalogue,
  outcomes: catalogue.outcomes.toReversed(),
  microCredentials: catalogue.microCredentials
    .map((item) => ({ ...item, outcomes: item.outcomes.toReversed() }))
    .toReversed(),
  qualifications: catalogue.qualifications
    .map((qualification) => ({
      ...qualification,
      groups: qualification.groups
        .map((group) => ({ ...group, outcomes: group.outcomes.toReversed() }))
        .toReversed(),
    }))
    .toReversed(),
  offerings: catalogue.offerings.toReversed(),
  organisations: catalogue.organisations.toReversed(),
};
const index = indexCatalogue(catalogue);
const other = indexCatalogue(backwards);

type Build = (index: CatalogueIndex) => JudgedSubject;

const get = <T>(map: ReadonlyMap<string, T>, id: string): T => {
  const found = map.get(id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

const everything: readonly Build[] = [
  ...[...index.microCredentials.keys()].map(
    (id): Build =>
      (at) =>
        judgedCredential(at, get(at.microCredentials, id)),
  ),
  ...[...index.qualifications.keys()].map(
    (id): Build =>
      (at) =>
        judgedQualification(at, get(at.qualifications, id)),
  ),
];

const findings = (at: CatalogueIndex, policy: Policy, subject: JudgedSubject) =>
  judge(at, policy, subject, ON);

describe('findings do not depend on the order of ids', () => {
  test.each(policies.map((policy) => [policy.id, policy] as const))(
    '%s over the whole seed, and the seed the other way round',
    (_id, policy) => {
      for (const build of everything) {
        expect(findings(other, policy, build(other))).toEqual(
          findings(index, policy, build(index)),
        );
      }
    },
  );

  const ids = [...index.outcomes.keys()];
  const items = [...index.microCredentials.keys()];
  const shuffled = (list: readonly string[]) =>
    fc
      .shuffledSubarray([...list], { minLength: 1, maxLength: 30 })
      .chain((some) =>
        fc.tuple(
          fc.constant(some),
          fc.shuffledSubarray(some, { minLength: some.length, maxLength: some.length }),
        ),
      );

  test('of a bundle, a part and a stack', () => {
    const qualifications = fc.constantFrom(...index.qualifications.keys());
    const via = fc.constantFrom(null, ...items);
    fc.assert(
      fc.property(
        fc.constantFrom(...policies),
        shuffled(ids),
        shuffled(items),
        qualifications,
        via,
        (policy, [outcomeIds, again], [takenIds, takenAgain], qualificationId, viaId) => {
          const stackOf = (list: readonly string[]): readonly HeldOutcome[] =>
            list.map((id) => held(id, { viaId, usedFor: [qualificationId] }));
          const pairs: readonly (readonly [JudgedSubject, JudgedSubject])[] = [
            [
              judgedBundle(index, { type: 'CERTIFICATE', level: 5, outcomeIds, takenIds }),
              judgedBundle(index, {
                type: 'CERTIFICATE',
                level: 5,
                outcomeIds: again,
                takenIds: takenAgain,
              }),
            ],
            [
              judgedPart(index, { title: 'Part', level: null, outcomeIds }),
              judgedPart(index, { title: 'Part', level: null, outcomeIds: again }),
            ],
            [
              { kind: 'STACKING', qualificationId, held: stackOf(outcomeIds) },
              { kind: 'STACKING', qualificationId, held: stackOf(again) },
            ],
          ];
          for (const [left, right] of pairs) {
            expect(findings(index, policy, right)).toEqual(findings(index, policy, left));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

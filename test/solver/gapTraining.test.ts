import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import type { CatalogueIndex } from '../../src/rules/catalogueIndex.ts';
import { addCompletedWholes } from '../../src/rules/partsAndWholes.ts';
import { trainGap } from '../../src/services/rpl/trainGap.ts';
import { type TrainingItem, trainingShelf } from '../../src/services/rpl/trainingShelf.ts';
import { indexOf, tools } from '../support/pureTools.ts';

const AS_OF = '2026-03-01';
const OUTCOMES = ['o0', 'o1', 'o2', 'o3', 'o4', 'o5'];
const SKILLS = ['s0', 's1', 's2'];

interface GapCase {
  readonly catalogue: Catalogue;
  readonly held: readonly string[];
  readonly skillIds: readonly string[];
}

/** A part belongs to an outcome before it, and what is needed stands before what needs it: no circles. */
const outcome = (place: number) =>
  fc.record({
    whole: fc.option(fc.constantFrom(...OUTCOMES.slice(0, place), 'o0'), { freq: 2 }),
    credits: fc.constantFrom(0, 1, 2.5, 4, 10),
    skills: fc.subarray(SKILLS, { maxLength: 2 }),
    needs: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      {
        weight: 1,
        arbitrary: fc.subarray(OUTCOMES.slice(0, place), { maxLength: Math.min(place, 2) }),
      },
    ),
    fee: fc.constantFrom(undefined, null, 0, 50, 80),
  });
const credential = fc.record({
  required: fc.subarray(OUTCOMES, { minLength: 1, maxLength: 2 }),
  optional: fc.subarray(OUTCOMES, { maxLength: 2 }),
  fee: fc.constantFrom(null, 0, 50, 80),
});

const gapCase: fc.Arbitrary<GapCase> = fc
  .record({
    outcomes: fc.tuple(...OUTCOMES.map((_, place) => outcome(place))),
    credentials: fc.array(credential, { maxLength: 3 }),
    held: fc.subarray(OUTCOMES, { maxLength: 2 }),
    skillIds: fc.subarray(SKILLS, { minLength: 1 }),
  })
  .map(({ outcomes, credentials, held, skillIds }) => {
    const offered = [
      ...outcomes.flatMap(({ fee }, place) =>
        fee === undefined ? [] : [{ item: OUTCOMES[place] ?? '', fee }],
      ),
      ...credentials.map(({ fee }, place) => ({ item: `m${String(place)}`, fee })),
    ];
    const catalogue: Catalogue = {
      meta: { title: 'gaps', licence: 'none' },
      organisations: [
        { id: 'org', name: 'Org', roles: ['PROVIDER'], jurisdiction: 'NZ', accredited: true },
      ],
      skills: SKILLS.map((id) => ({ id, name: id, kind: 'SKILL' })),
      learningOutcomes: outcomes.map(({ whole, credits, skills, needs }, place) => {
        const isPart = whole !== null && place > 0;
        return {
          id: OUTCOMES[place] ?? '',
          title: `Outcome ${String(place)}`,
          credits: isPart ? 0 : credits,
          qualityAssured: true,
          skills: skills.map((skill) => ({ skill, role: 'EARNS' })),
          ...(isPart ? { partOf: whole } : {}),
          ...(needs.length > 0 ? { prerequisites: [needs] } : {}),
        };
      }),
      microCredentials: credentials.map(({ required, optional }, place) => ({
        id: `m${String(place)}`,
        title: `Credential ${String(place)}`,
        credits: 1,
        jurisdiction: 'NZ',
        owner: 'org',
        recognition: 'APPROVED',
        stackable: true,
        outcomes: [
          ...required.map((id) => ({ outcome: id, required: true })),
          ...optional
            .filter((id) => !required.includes(id))
            .map((id) => ({ outcome: id, required: false })),
        ],
      })),
      offerings: offered.map(({ item, fee }, place) => ({
        id: `offer${String(place)}`,
        item,
        provider: 'org',
        mode: 'ONLINE',
        ...(fee === null ? {} : { fee }),
      })),
    };
    return { catalogue, held, skillIds };
  });

/** An item with some of its optional outcomes, or one that is left. */
type Taken = readonly { readonly item: TrainingItem; readonly outcomeIds: readonly string[] }[];

/** Credits, unknown fees, fees, items: of every choice that somebody could work through, the least. */
function leastOfAll(index: CatalogueIndex, { held, skillIds }: GapCase): readonly number[] | null {
  let least: readonly number[] | null = null;
  const items = trainingShelf(index, AS_OF).items;
  const visit = (place: number, taken: Taken) => {
    const item = items[place];
    if (item) {
      visit(place + 1, taken);
      for (const optional of subsets(item.optional)) {
        visit(place + 1, [...taken, { item, outcomeIds: [...item.required, ...optional] }]);
      }
      return;
    }
    const value = worth(index, new Set(held), skillIds, taken);
    if (value && (!least || isLess(value, least))) least = value;
  };
  visit(0, []);
  return least;
}

function worth(
  index: CatalogueIndex,
  held: Set<string>,
  skillIds: readonly string[],
  taken: Taken,
): readonly number[] | null {
  addCompletedWholes(index, held, [...held]);
  const has = new Set(held);
  let waiting = [...taken];
  for (;;) {
    const next = waiting.find(({ outcomeIds }) => {
      const own = outcomeIds.filter((id) => !has.has(id));
      const then = new Set([...has, ...own]);
      addCompletedWholes(index, then, own);
      return own.every((id) =>
        index.outcomes.get(id)?.prerequisites.every((group) => group.some((one) => then.has(one))),
      );
    });
    if (!next) break;
    for (const id of next.outcomeIds) has.add(id);
    addCompletedWholes(index, has, next.outcomeIds);
    waiting = waiting.filter((one) => one !== next);
  }
  if (waiting.length > 0) return null;
  const fresh = [...has]
    .filter((id) => !held.has(id))
    .flatMap((id) => index.outcomes.get(id) ?? []);
  const gained = new Set(fresh.flatMap((one) => [...index.skills.gainedBy(one)]));
  if (!skillIds.every((id) => gained.has(id))) return null;
  return [
    fresh.reduce((sum, { credits }) => sum + credits, 0),
    taken.filter(({ item }) => item.fee === null).length,
    taken.reduce((sum, { item }) => sum + (item.fee ?? 0), 0),
    taken.length,
  ];
}

function subsets(ids: readonly string[]): readonly (readonly string[])[] {
  const [first, ...others] = ids;
  if (first === undefined) return [[]];
  return subsets(others).flatMap((rest) => [rest, [first, ...rest]]);
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  const place = one.findIndex((value, at) => value !== other[at]);
  return place >= 0 && (one[place] ?? 0) < (other[place] ?? 0);
}

test('gap training is as little as trying every choice finds, wholes completed by their parts included', () => {
  let [closed, completed] = [0, 0];
  fc.assert(
    fc.property(gapCase, (asked) => {
      const index = indexOf(asked.catalogue);
      const held = new Set(asked.held);
      addCompletedWholes(index, held, asked.held);
      const gap = { index, shelf: trainingShelf(index, AS_OF), skillIds: asked.skillIds, held };
      const plan = trainGap(gap, tools, 5_000);
      const least = leastOfAll(index, asked);
      expect(plan?.proof.objective.map(({ value }) => value) ?? null).toEqual(least);
      if (!plan) return;
      expect(plan.newCredits).toBe(least?.[0]);
      const gained = plan.take.flatMap(({ newOutcomeIds }) => newOutcomeIds);
      expect(new Set(gained).size).toBe(gained.length);
      closed += 1;
      const carried = new Set(
        gap.shelf.items.flatMap((item) => [...item.required, ...item.optional]),
      );
      if (gained.some((id) => !carried.has(id))) completed += 1;
    }),
    { numRuns: 150 },
  );
  expect(closed).toBeGreaterThan(60);
  expect(completed).toBeGreaterThan(3);
}, 60_000);

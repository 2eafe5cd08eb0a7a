import { describe, expect, it } from 'vitest';
import { useSeededApi } from './support/seededApi.ts';

// What advisers ask about ways: questions 6, 10, 13, 14 and 16 of the design's list, off-ramps and currency.

const api = useSeededApi();
const AS_OF = '2026-11-22';
const SCAFFOLDER = { occupationId: 'occ:scaffolder' };

interface Way {
  readonly newCredits: number;
  readonly fee: number | null;
  readonly feeUnknownFor: readonly string[];
  readonly weeks: number | null;
  readonly finishesOn: string | null;
  readonly explanation: readonly string[];
  readonly skillsGained: readonly { readonly id: string }[];
  readonly stages: readonly {
    readonly number: number;
    readonly startsOn: string | null;
    readonly endsOn: string | null;
    readonly take: readonly {
      readonly item: { readonly id: string; readonly title: string };
      readonly offering: { readonly id: string } | null;
      readonly newCredits: number;
      readonly newOutcomes: readonly { readonly id: string }[];
    }[];
  }[];
  readonly proof: {
    readonly status: string;
    readonly objective: readonly { readonly value: number }[];
  };
}

interface Found {
  readonly status: string;
  readonly pathways: readonly Way[];
}

const QUERY = `query ($input: PathwayInput!) { pathways(input: $input) {
  status
  pathways {
    newCredits fee feeUnknownFor weeks finishesOn explanation proof { status objective { objective value bound proven } }
    skillsGained { id }
    stages { number startsOn endsOn take {
      item { ... on LearningOutcome { id title } ... on MicroCredential { id title } } offering { id } newCredits newOutcomes { id } } } } } }`;

async function find(input: object): Promise<Found> {
  const asked = { asOf: AS_OF, limitMs: 20_000, ...input };
  return (await api.ask<{ pathways: Found }>(QUERY, { input: asked })).pathways;
}

function best({ pathways }: Found): Way {
  const [way] = pathways;
  if (!way) throw new Error('no way was found');
  return way;
}

function takenBy({ stages }: Way) {
  return stages.flatMap(({ take }) => take);
}

function itemsOf(way: Way): readonly string[] {
  return takenBy(way).map(({ item }) => item.id);
}

/** First the fewest unknown fees, then the sum of the known ones. */
function priceOf({ fee, feeUnknownFor }: Way): number {
  return feeUnknownFor.length * 1_000_000 + (fee ?? 0);
}

const NOBODY = { achievements: [] };
const SAM = { learnerId: 'learner:sam' };

describe('a pathway that an adviser reads out', () => {
  it('6: from what is held to the goal, and nothing that is held makes it longer', async () => {
    const mine = await find({ holdings: SAM, to: SCAFFOLDER });
    const fresh = await find({ holdings: NOBODY, to: SCAFFOLDER });
    expect([mine.status, fresh.status]).toEqual(['OPTIMAL', 'OPTIMAL']);
    expect(best(mine).newCredits).toBeLessThanOrEqual(best(fresh).newCredits);
  }, 90_000);

  it('13: a clear destination in stages that follow one another, with a reason for each step', async () => {
    const way = best(await find({ holdings: NOBODY, to: SCAFFOLDER }));
    expect(way.stages.map(({ number }) => number)).toEqual(way.stages.map((_stage, at) => at + 1));
    for (const { item } of takenBy(way)) {
      const steps = way.explanation.filter((sentence) => sentence.includes(`take "${item.title}"`));
      expect(steps.join(), item.id).toMatch(/^Stage \d+: .*because|^Stage \d+: .*: it /);
    }
    expect(way.explanation[0]).toMatch(/^To reach the occupation/);
    expect(way.explanation.join(' ')).toMatch(/Proven: of \d+ things that could help/);
  }, 60_000);

  it('14: the cheapest, the shortest and the lightest way side by side, none better in everything', async () => {
    const ask = { holdings: NOBODY, to: SCAFFOLDER, alternatives: 1 };
    const constraints = { hoursPerWeek: 40 };
    const orders = [
      ['FEE', 'CREDITS'],
      ['WEEKS', 'FEE'],
      ['CREDITS', 'FEE'],
    ];
    const [cheap, short, light] = await Promise.all(
      orders.map(async (minimise) => best(await find({ ...ask, constraints, minimise }))),
    );
    if (!cheap || !short || !light) throw new Error('a way is missing');
    expect(priceOf(cheap)).toBeLessThanOrEqual(Math.min(priceOf(short), priceOf(light)));
    expect(light.newCredits).toBeLessThanOrEqual(Math.min(cheap.newCredits, short.newCredits));
    expect(short.weeks).toBeLessThanOrEqual(Math.min(cheap.weeks ?? 0, light.weeks ?? 0));
  }, 120_000);
});

describe('off-ramps and bridges', () => {
  it('an off-ramp: who leaves after a stage keeps it, and has left exactly what the plan had left', async () => {
    const way = best(await find({ holdings: NOBODY, to: SCAFFOLDER }));
    const done = way.stages.slice(0, 1).flatMap(({ take }) => take);
    const achievements = done
      .flatMap(({ newOutcomes }) => newOutcomes)
      .map(({ id }) => ({ outcomeId: id, achievedOn: AS_OF }));
    expect(achievements.length).toBeGreaterThan(0);
    const rest = best(await find({ holdings: { achievements }, to: SCAFFOLDER }));
    const credits = done.reduce((sum, { newCredits }) => sum + newCredits, 0);
    expect(rest.newCredits).toBe(way.newCredits - credits);
  }, 60_000);

  it('10: the bridge between occupations is the skills that are missing, and the steps that give them', async () => {
    const skillsOf = async (id: string) => {
      const { node } = await api.ask<{
        node: { skills: readonly { importance: string; skill: { id: string } }[] };
      }>(
        `query ($id: ID!) { node(id: $id) { ... on Occupation { skills { importance skill { id } } } } }`,
        { id },
      );
      return node.skills
        .filter(({ importance }) => importance === 'ESSENTIAL')
        .map(({ skill }) => skill.id);
    };
    const way = best(await find({ holdings: SAM, to: SCAFFOLDER }));
    const essential = await skillsOf('occ:scaffolder');
    const gained = way.skillsGained.map(({ id }) => id);
    const bridge = essential.filter((id) => gained.includes(id));
    expect(bridge.length).toBeGreaterThan(0);
    expect(bridge.length).toBeLessThanOrEqual(essential.length);
    // The same bridge asked for skill by skill costs the same.
    const bySkill = best(await find({ holdings: SAM, to: { skillIds: essential } }));
    expect(bySkill.newCredits).toBe(way.newCredits);
  }, 60_000);
});

describe('what changes a plan', () => {
  it('currency: what expires is named with its months', async () => {
    const way = best(
      await find({ holdings: NOBODY, to: { microCredentialId: 'nz:mc:workplace-first-aid' } }),
    );
    expect(way.explanation.join(' ')).toMatch(
      /stays current for 24 months; it has to be renewed after that/,
    );
  }, 60_000);

  it('16: a cancelled offering is not used; the plan keeps its goal and does not get cheaper', async () => {
    const ask = { holdings: SAM, to: SCAFFOLDER };
    const before = best(await find(ask));
    const cancelled = takenBy(before).flatMap(({ offering }) => offering?.id ?? []);
    expect(cancelled.length).toBeGreaterThan(0);
    const [first = ''] = cancelled;
    const after = await find({ ...ask, constraints: { excludeIds: [first] } });
    for (const way of after.pathways) {
      expect(takenBy(way).map(({ offering }) => offering?.id)).not.toContain(first);
    }
    if (after.status !== 'INFEASIBLE') {
      expect(best(after).newCredits).toBeGreaterThanOrEqual(before.newCredits);
    }
  }, 60_000);

  it('16: one more outcome, before and after: asked for it costs no less, held it costs no more', async () => {
    const ask = { holdings: NOBODY, to: SCAFFOLDER, alternatives: 1 };
    const before = best(await find(ask));
    const [wanted] = takenBy(before).flatMap(({ newOutcomes }) => newOutcomes);
    if (!wanted) throw new Error('nothing is achieved');
    const asked = best(await find({ ...ask, constraints: { requireIds: [wanted.id] } }));
    expect(asked.newCredits).toBe(before.newCredits);
    const achievements = [{ outcomeId: wanted.id, achievedOn: AS_OF }];
    const held = best(await find({ ...ask, holdings: { achievements } }));
    expect(held.newCredits).toBeLessThanOrEqual(before.newCredits);
    expect(itemsOf(held).length).toBeLessThanOrEqual(itemsOf(before).length);
  }, 90_000);
});

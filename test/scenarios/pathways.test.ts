import { describe, expect, it } from 'vitest';
import { useSeededApi } from './support/seededApi.ts';

// What learners and advisers ask about ways: questions 7 to 10, 16 and 37 of the design's list.

const api = useSeededApi();
const AS_OF = '2026-11-22';

interface Found {
  readonly status: string;
  readonly pathways: readonly {
    readonly newCredits: number;
    readonly stages: readonly {
      readonly take: readonly { readonly item: { readonly id: string } }[];
    }[];
    readonly explanation: readonly string[];
    readonly proof: { readonly status: string };
  }[];
  readonly conflicts: readonly { readonly requirement: string }[];
}

const QUERY = `query ($input: PathwayInput!) { pathways(input: $input) {
  status conflicts { requirement ids text }
  recognised { outcome { id } achievedOn }
  pathways {
    newCredits fee weeks finishesOn explanation proof { status objective { objective value bound proven } }
    skillsGained { id } unlocks { kind target { id } reached }
    stages { number startsOn endsOn take { item { ... on LearningOutcome { id } ... on MicroCredential { id } } offering { id } } } } } }`;

async function find(input: object): Promise<Found> {
  const asked = { asOf: AS_OF, limitMs: 20_000, ...input };
  return (await api.ask<{ pathways: Found }>(QUERY, { input: asked })).pathways;
}

function itemsOf({ pathways }: Found): readonly string[] {
  return pathways[0]?.stages.flatMap(({ take }) => take.map(({ item }) => item.id)) ?? [];
}

describe('ways to a destination', () => {
  it('10: the bridge from one occupation to another, with reasons for each step', async () => {
    const found = await find({
      holdings: { learnerId: 'learner:sam' },
      to: { occupationId: 'occ:scaffolder' },
    });
    expect(found.status).toBe('OPTIMAL');
    expect(found.pathways[0]?.explanation[0]).toMatch(/^To reach the occupation/);
    expect(itemsOf(found).length).toBeGreaterThan(0);
  }, 60_000);

  it('16: a cancelled item is left out, a wanted one is taken, and the rest is planned around it', async () => {
    const ask = { holdings: { learnerId: 'learner:sam' }, to: { occupationId: 'occ:scaffolder' } };
    const before = await find(ask);
    const [cancelled = ''] = itemsOf(before);
    const without = await find({ ...ask, constraints: { excludeIds: [cancelled] } });
    expect(itemsOf(without)).not.toContain(cancelled);
    const withIt = await find({ ...ask, constraints: { requireIds: [cancelled] } });
    expect(itemsOf(withIt)).toContain(cancelled);
  }, 60_000);

  it('8: a starter micro-credential: what it takes, and that it is on the way already reached', async () => {
    const found = await find({
      holdings: { achievements: [] },
      to: { microCredentialId: 'nz:mc:construction-site-starter' },
      alternatives: 2,
    });
    expect(found.status).toBe('OPTIMAL');
    const reached = await find({
      holdings: { learnerId: 'learner:sam' },
      to: { microCredentialId: 'nz:mc:kitchen-installation' },
    });
    expect([reached.status, itemsOf(reached)]).toEqual(['ALREADY_COMPLETE', []]);
  }, 60_000);

  it('44: says which wishes conflict', async () => {
    const found = await find({
      holdings: { achievements: [] },
      to: { occupationId: 'occ:scaffolder' },
      constraints: { maxFee: 0 },
    });
    expect(found.status).toBe('INFEASIBLE');
    expect(found.conflicts.map(({ requirement }) => requirement)).toContain('MAX_FEE');
  }, 60_000);

  it('names the field, the rule and the value of a bad question', async () => {
    const ask = { holdings: { achievements: [] }, to: { occupationId: 'occ:none' } };
    const { errors } = await api.send(QUERY, { input: ask });
    expect(errors[0]).toMatchObject({
      extensions: { code: 'NOT_FOUND', field: 'input.to.occupationId', value: 'occ:none' },
    });
  });
});

interface Stacked {
  readonly complete: boolean;
  readonly credits: number;
  readonly creditsRequired: number;
  readonly capstoneDue: boolean;
  readonly entryMet: boolean;
  readonly groups: readonly {
    readonly id: string;
    readonly credits: number;
    readonly met: boolean;
    readonly counted: readonly { readonly outcome: { readonly id: string } }[];
    readonly missing: readonly { readonly id: string }[];
  }[];
}

async function stack(learnerId: string, qualificationId: string): Promise<Stacked> {
  const query = `query ($input: StackInput!) { stackTowards(input: $input) {
    complete credits creditsRequired capstoneDue entryMet
    groups { id credits met counted { outcome { id } } missing { id } } } }`;
  const input = { holdings: { learnerId }, qualificationId, asOf: AS_OF };
  return (await api.ask<{ stackTowards: Stacked }>(query, { input })).stackTowards;
}

describe('what is held and what it leads to', () => {
  it('lists destinations, those reached first', async () => {
    const { destinations } = await api.ask<{ destinations: { reached: boolean }[] }>(
      `query ($input: DestinationsInput!) { destinations(input: $input) {
        kind target { id } creditsHeld creditsNeeded skillsHeld skillsNeeded reached missing { id } } }`,
      { input: { holdings: { learnerId: 'learner:sam' }, asOf: AS_OF } },
    );
    expect(destinations).toHaveLength(20);
    const reached = destinations.map((each) => each.reached);
    expect(reached).toEqual(reached.toSorted((left, right) => Number(right) - Number(left)));
    expect(reached[0]).toBe(true);
  });

  it('7 and 37: stacks towards a degree, refusing by rule what exceeds the cap', async () => {
    const query = `query ($input: StackInput!) { stackTowards(input: $input) {
      complete credits creditsRequired capstoneDue entryMet
      groups { id met credits counted { outcome { id } } missing { id } }
      refused { ruleId explanation held { outcome { id } } } findings { ruleId severity } } }`;
    const input = {
      holdings: { learnerId: 'learner:priya' },
      qualificationId: 'in:qual:bvoc-renewable-energy',
      asOf: AS_OF,
    };
    interface Answered {
      readonly stackTowards: { readonly credits: number; readonly refused: readonly unknown[] };
    }
    const free = await api.ask<Answered>(query, { input });
    const capped = await api.ask<Answered>(query, { input: { ...input, policyId: 'in-stacking' } });
    // 58 of 120 credits are below the 84 that a Skills University may take, so the cap refuses none.
    for (const { stackTowards } of [free, capped]) {
      expect(stackTowards).toMatchObject({ credits: 18 + 40, refused: [] });
    }
  });

  it('7: how much of a certificate is there already, group by group', async () => {
    const { complete, credits, creditsRequired, capstoneDue, entryMet, groups } = await stack(
      'learner:sam',
      'nz:qual:cabinetry-and-kitchens-4',
    );
    // 25 of the core and 12 that the clients' group asks for, of the 15 and more that he holds there.
    expect([complete, credits, creditsRequired]).toEqual([false, 37, 75]);
    expect([entryMet, capstoneDue]).toEqual([true, true]);
    expect(groups.map(({ id, credits: counted, met }) => [id, counted, met])).toEqual([
      ['core', 25, true],
      ['machinery', 0, false],
      ['client', 12, true],
      ['people', 0, false],
    ]);
    expect(groups[1]?.missing.map(({ id }) => id)).toContain('nz:outcome:timber-machining');
  });

  it('9: left part-way in 2018: the replaced outcome counts no more, and the shortest way back is 37 credits', async () => {
    const qualificationId = 'nz:qual:construction-trade-skills-3';
    const { credits, groups } = await stack('learner:hine', qualificationId);
    expect(credits).toBe(6 + 16 + 5);
    const structure = groups.find(({ id }) => id === 'structure');
    expect(structure?.counted.map(({ outcome }) => outcome.id)).toEqual([
      'nz:outcome:concrete-slab',
      'nz:outcome:set-out-simple-building',
    ]);
    expect(structure?.missing.map(({ id }) => id)).toContain('nz:outcome:erect-timber-wall-frames');
    const { node } = await api.ask<{ node: object }>(`{ node(id: "nz:outcome:timber-framing-2014") {
      ... on LearningOutcome { status supersededBy { id } } } }`);
    expect(node).toEqual({
      status: 'EXPIRED',
      supersededBy: [{ id: 'nz:outcome:erect-timber-wall-frames' }],
    });
    const back = await find({
      holdings: { learnerId: 'learner:hine' },
      to: { qualificationId },
      alternatives: 1,
    });
    // Scaffolding brings work at height and the last ten of the structure; two finishes of eight, plans, and a readiness of two.
    expect([back.status, back.pathways[0]?.newCredits]).toEqual(['OPTIMAL', 4 + 10 + 16 + 5 + 2]);
    expect(itemsOf(back)).toContain('nz:mc:scaffold-to-five-metres');
    expect(itemsOf(back)).not.toContain('nz:outcome:timber-framing-2014');
  }, 60_000);

  it('37: fills a degree to its cap from the bank of credits; expired and redeemed ones are refused', async () => {
    interface Filled {
      readonly stackTowards: {
        readonly credits: number;
        readonly groups: readonly {
          readonly id: string;
          readonly met: boolean;
          readonly counted: readonly {
            readonly outcome: { readonly id: string; readonly credits: number };
            readonly via: { readonly id: string } | null;
          }[];
        }[];
        readonly refused: readonly {
          readonly ruleId: string;
          readonly held: { readonly outcome: { readonly id: string; readonly credits: number } };
        }[];
      };
    }
    const input = {
      holdings: { learnerId: 'learner:priya' },
      qualificationId: 'in:qual:bsc-applied-electronics',
      policyId: 'in-credit-bank',
      asOf: AS_OF,
    };
    const { stackTowards } = await api.ask<Filled>(
      `query ($input: StackInput!) { stackTowards(input: $input) { credits
        groups { id met counted { outcome { id credits } via { id } } }
        refused { ruleId held { outcome { id credits } } } } }`,
      { input },
    );
    const refusedBy = (rule: string) =>
      stackTowards.refused.flatMap(({ ruleId, held }) =>
        ruleId === rule ? [held.outcome.id.replace('in:outcome:', '')] : [],
      );
    expect(refusedBy('in-bank.shelf-life')).toEqual(['mobile-repair', 'pcb-assembly']);
    expect(refusedBy('in-bank.redeemed')).toEqual(['solar-electrical', 'solar-mount']);
    // 52 stacked credits of the core, 4 of breadth and the 8 that skills ask for are 64; half of 121 are 60.5, so a block of 4 goes.
    const stacked = stackTowards.groups
      .flatMap(({ counted }) => counted)
      .filter(({ via }) => via !== null)
      .reduce((sum, { outcome }) => sum + outcome.credits, 0);
    expect(stacked).toBe(60);
    expect(stackTowards.groups.filter(({ met }) => met).map(({ id }) => id)).toEqual(['skills']);
    // Beside it 12 credits were earned at the university itself.
    expect(stackTowards.credits).toBe(72);
    expect(refusedBy('in-stack.cap').length).toBeGreaterThan(0);
  });
});

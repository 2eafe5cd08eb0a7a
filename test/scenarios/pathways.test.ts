import { describe, expect, it } from 'vitest';
import { useSeededApi } from './support/seededApi.ts';

// What learners and advisers ask about ways: questions 6, 8, 10, 13, 14 and 16 of the design's list.

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
    interface Stacked {
      readonly stackTowards: { readonly credits: number; readonly refused: readonly unknown[] };
    }
    const free = await api.ask<Stacked>(query, { input });
    const capped = await api.ask<Stacked>(query, { input: { ...input, policyId: 'in-stacking' } });
    expect(free.stackTowards.refused).toEqual([]);
    expect(free.stackTowards.credits).toBeGreaterThanOrEqual(capped.stackTowards.credits);
  });

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

import { describe, expect, it } from 'vitest';
import type { HeldOutcome } from '../../src/domain/holding.ts';
import { pureStack } from '../support/purePathways.ts';
import { AS_OF, catalogueOf, heldOn, microCredentialOf } from './caseCatalogue.ts';

const IDS = ['lo:a', 'lo:b', 'lo:c', 'lo:d', 'lo:e'];
const base = catalogueOf(
  IDS.map((id) => ({ id, credits: 10 })),
  { microCredentials: [microCredentialOf('mc:stacked', IDS)] },
);
const [qualification] = base.qualifications ?? [];
if (!qualification) throw new Error('no qualification');
const group = { id: 'all', name: 'All', rule: { all: true as const }, outcomes: IDS };
const catalogue = { ...base, qualifications: [{ ...qualification, groups: [group] }] };

const stack = (held: readonly HeldOutcome[], policy: string) =>
  pureStack(catalogue, held, qualification.id, AS_OF, [], policy);
const through = (id: string, more: Partial<HeldOutcome> = {}) =>
  heldOn(id, '2025-01-01', { viaId: 'mc:stacked', ...more });

describe('stackTowards under a policy', () => {
  it('counts stacked credit up to the cap, inclusive, and refuses the rest by rule', () => {
    const held = ['lo:a', 'lo:b', 'lo:c'].map((id) => through(id));
    const answer = stack([...held, heldOn('lo:d', '2025-01-01')], 'in-stacking');
    expect(answer.credits).toBe(3000);
    expect(answer.refused.map(({ ruleId }) => ruleId)).toEqual(['in-stack.cap']);
    expect(answer.findings.map(({ ruleId }) => ruleId)).toContain('in-stack.cap');
  });

  it('counts as not stacked what is also held by itself', () => {
    const held = ['lo:a', 'lo:b', 'lo:c'].map((id) => through(id));
    const answer = stack([...held, heldOn('lo:c', '2024-01-01')], 'in-stacking');
    expect([answer.credits, answer.refused]).toEqual([3000, []]);
  });

  it('refuses what a bank of credits no longer honours or has paid out', () => {
    const held = [
      through('lo:a', { creditExpiresOn: '2026-02-28' }),
      through('lo:b', { usedFor: [qualification.id] }),
      through('lo:c'),
    ];
    const answer = stack(held, 'in-credit-bank');
    expect(answer.credits).toBe(1000);
    expect(answer.refused.map(({ ruleId }) => ruleId).sort()).toEqual([
      'in-bank.redeemed',
      'in-bank.shelf-life',
    ]);
  });
});

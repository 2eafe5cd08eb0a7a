import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import type { Proposal } from '../../../src/domain/proposal.ts';
import { indexCatalogue } from '../../../src/rules/catalogueIndex.ts';
import { answerProposal } from '../../../src/services/analysts/reviewProposal.ts';
import { readPolicies } from '../../../src/services/readPolicies.ts';
import { planningCatalogueOf } from '../../support/planningCatalogueOf.ts';

const POLICIES = new URL('../../../seed/policies/', import.meta.url);
const policies = await readPolicies(POLICIES);

const outcome = (id: string, title: string, skill: string) => ({
  id,
  title,
  credits: 5,
  level: 3,
  qualityAssured: true,
  skills: [{ skill, role: 'EARNS' as const }],
});
const catalogue: Catalogue = {
  meta: { title: 'Bees', licence: 'CC0' },
  organisations: [
    { id: 'org:a', name: 'Apiary', roles: ['PROVIDER'], jurisdiction: 'NZ', accredited: true },
    { id: 'org:b', name: 'Beekeepers', roles: ['EMPLOYER'], jurisdiction: 'NZ', accredited: false },
  ],
  skills: [
    { id: 'skill:bees', name: 'keep bees', kind: 'SKILL' },
    { id: 'skill:queens', name: 'rear queens', kind: 'SKILL', broader: ['skill:bees'] },
    { id: 'skill:honey', name: 'extract honey', kind: 'SKILL' },
    { id: 'skill:tax', name: 'file returns', kind: 'SKILL' },
  ],
  learningOutcomes: [
    outcome('out:queens', 'Rear queen bees', 'skill:queens'),
    outcome('out:honey', 'Extract honey', 'skill:honey'),
    outcome('out:tax', 'File tax returns', 'skill:tax'),
  ],
  microCredentials: [
    {
      id: 'mc:honey',
      title: 'Honey',
      credits: 5,
      level: 3,
      jurisdiction: 'NZ',
      owner: 'org:a',
      recognition: 'APPROVED',
      stackable: true,
      outcomes: [{ outcome: 'out:honey', required: true }],
    },
  ],
  occupations: [
    {
      id: 'occ:bees',
      title: 'Beekeeper',
      skills: [{ skill: 'skill:bees', importance: 'ESSENTIAL' }],
    },
  ],
};
const index = indexCatalogue(planningCatalogueOf(catalogue));
const proposal: Proposal = {
  title: 'Queen rearing',
  credits: 5_00,
  level: 3,
  learningHours: null,
  jurisdiction: 'NZ',
  outcomeIds: ['out:queens'],
  outcomeTexts: [],
  skillIds: [],
  ownerId: 'org:a',
  endorsedByIds: ['org:b'],
  purpose: 'For people who raise queens.',
  subjectFieldId: null,
  stackable: true,
};

function review(changes: Partial<Proposal>, asOf = '2026-03-01') {
  const tools = {
    clock: () => 0,
    solver: { solve: () => ({ status: 'INFEASIBLE' as const }) },
  };
  const question = { proposal: { ...proposal, ...changes }, policies, asOf };
  const reply = answerProposal(index, { question, titles: null, vectors: [] }, tools);
  if ('problem' in reply) throw new Error(`${reply.problem.field ?? ''} ${reply.problem.message}`);
  return reply.answer;
}

describe('a proposal', () => {
  test('that fills a gap, breaks no rule and resembles nothing is supported', () => {
    const report = review({});
    expect(report).toMatchObject({
      recommendation: 'SUPPORT',
      duplicates: [],
      newSkillIds: ['skill:queens'],
      // The occupation asks for the broader skill, which the narrower one gives.
      gapsFilled: [{ skillId: 'skill:bees', demand: 1_00 }],
      endorsement: 'Endorsed by Beekeepers (employer).',
    });
    expect(report.basis.rules.length).toBeGreaterThan(0);
  });

  test('of what exists is delivered by what exists, even where it breaks a rule', () => {
    const report = review({ outcomeIds: ['out:honey'], credits: 400_00 });
    expect(report.recommendation).toBe('DELIVER_EXISTING');
    expect(report.duplicates).toMatchObject([{ aId: 'proposal', bId: 'mc:honey', band: 'SAME' }]);
    expect(report.findings.map(({ severity }) => severity)).toContain('VIOLATION');
    expect(report.newSkillIds).toEqual([]);
  });

  test('that breaks a rule of the day is revised, and the rule is named', () => {
    const report = review({ credits: 3_00 }, '2020-01-01');
    expect(report.recommendation).toBe('REVISE');
    expect(report.explanation.join(' ')).toContain('nz-mc.credits');
    // From 2022 on a micro-credential may have one credit.
    expect(review({ credits: 3_00 }, '2023-01-01').recommendation).toBe('SUPPORT');
  });

  test('that is likely to teach the same is merged', () => {
    const report = review({ title: 'Honey!', outcomeIds: [], skillIds: ['skill:honey'] });
    expect(report.recommendation).toBe('MERGE');
    expect(report.duplicates).toMatchObject([{ bId: 'mc:honey', band: 'LIKELY' }]);
  });

  test('in words alone is told which outcome it looks like, and what nobody endorses says so', () => {
    const report = review({
      outcomeIds: [],
      outcomeTexts: ['file tax returns'],
      endorsedByIds: [],
    });
    expect(report.explanation.join(' ')).toContain('out:tax');
    expect(report.explanation.join(' ')).toContain('no skill');
    expect(report.endorsement).toBe('Nobody is named who endorses it.');
  });

  test('is judged by the rules of its own jurisdiction', () => {
    const ruleIds = (jurisdiction: string) =>
      new Set(review({ jurisdiction }).basis.rules.map(({ id }) => id.split('.')[0]));
    expect(ruleIds('NZ')).toEqual(new Set(['nz-mc']));
    expect(ruleIds('IN').has('nz-mc')).toBe(false);
  });

  test('that names what nobody knows is refused', () => {
    expect(() => review({ outcomeIds: ['out:none'] })).toThrow(/input\.outcomeIds.*out:none/);
    expect(() => review({ ownerId: 'org:none' })).toThrow(/input\.ownerId.*org:none/);
  });
});

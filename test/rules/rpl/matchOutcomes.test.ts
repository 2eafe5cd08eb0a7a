import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import type { ReadEvidence, RplMatch, SkillReading } from '../../../src/domain/rpl.ts';
import { indexCatalogue } from '../../../src/rules/catalogueIndex.ts';
import { gatherClaims } from '../../../src/rules/rpl/claims.ts';
import { matchOutcomes } from '../../../src/rules/rpl/matchOutcomes.ts';
import { recognitionTerms } from '../../../src/rules/rpl/recognitionTerms.ts';
import { planningCatalogueOf } from '../../support/planningCatalogueOf.ts';

const AS_OF = '2026-03-01';
const SKILLS = ['s0', 's1', 's2', 's3', 's4', 's5'] as const;

/** s1 and s2 are below s0, s3 below s1; s4 is related to s0; s5 stands alone and is s2x by another name. */
function catalogueWith(skillsOfOutcome: readonly string[]): Catalogue {
  const broader: Readonly<Record<string, readonly string[]>> = {
    s1: ['s0'],
    s2: ['s0'],
    s3: ['s1'],
  };
  return {
    meta: { title: 'small', licence: 'none' },
    organisations: [
      { id: 'org', name: 'Org', roles: ['PROVIDER'], jurisdiction: 'NZ', accredited: true },
    ],
    skills: [
      ...SKILLS.map((id) => ({
        id,
        name: `skill ${id}`,
        kind: 'SKILL' as const,
        broader: [...(broader[id] ?? [])],
        ...(id === 's4' ? { related: ['s0'] } : {}),
        ...(id === 's5' ? { uri: 'http://skills.example/five' } : {}),
      })),
      { id: 's5-elsewhere', name: 'five', kind: 'SKILL', uri: 'http://skills.example/five' },
    ],
    learningOutcomes: [
      {
        id: 'o',
        title: 'Outcome',
        credits: 5,
        level: 3,
        qualityAssured: true,
        skills: skillsOfOutcome.map((skill) => ({ skill, role: 'EARNS' as const })),
      },
      { id: 'p', title: 'Other outcome', credits: 5, qualityAssured: true },
    ],
    equivalences: [
      {
        id: 'eq',
        from: 'p',
        to: 'o',
        kind: 'STATED_EQUIVALENT',
        statedBy: 'org',
        effectiveFrom: '2024-01-01',
        effectiveTo: '2026-03-01',
      },
    ],
  };
}

function claimed(...skillIds: readonly string[]): ReadEvidence {
  const skills = skillIds.map((skillId, place): SkillReading => ({
    skillId,
    score: 0.9,
    rank: place + 1,
    span: null,
    status: 'COUNTED',
    counted: true,
  }));
  return {
    kind: 'STATEMENT',
    skills,
    warnings: [],
    references: [],
    lastPractisedOn: null,
    verifiedById: null,
    level: null,
    stated: null,
  };
}

function matchesOf(
  catalogue: Catalogue,
  evidence: readonly ReadEvidence[],
  asOf = AS_OF,
): readonly RplMatch[] {
  const index = indexCatalogue(planningCatalogueOf(catalogue));
  const terms = recognitionTerms(null, asOf);
  const claims = gatherClaims(index, evidence, asOf, terms.recentFrom);
  const question = { target: null, asOf, first: 20, policyId: null };
  const asked = { index, question, evidence, claims, policy: null, terms };
  return matchOutcomes(asked, [...index.outcomes.values()]);
}

const scoreOf = (matches: readonly RplMatch[]) => matches[0]?.score ?? 0;

describe('one skill for another', () => {
  test.each([
    ['s0', 's0', 'SAME', 1],
    ['s0', 's3', 'NARROWER', 1],
    ['s3', 's0', 'BROADER', 0.5],
    ['s0', 's4', 'RELATED', 0.25],
    ['s4', 's0', 'RELATED', 0.25],
    ['s5', 's5-elsewhere', 'SAME', 1],
  ])('%s by %s: %s, %d', (asked, shown, relation, score) => {
    const [match] = matchesOf(catalogueWith([asked]), [claimed(shown)]);
    expect(match).toMatchObject({
      score,
      matchedSkills: [{ skillId: asked, viaId: shown, relation }],
    });
    expect(match?.missingSkillIds).toEqual(score === 1 ? [] : [asked]);
  });

  test('siblings show nothing of one another', () => {
    expect(matchesOf(catalogueWith(['s1']), [claimed('s2')])).toEqual([]);
  });
});

test('a stated equivalence shows all, on its first and last day, and no other day', () => {
  const credential = { ...claimed(), kind: 'CREDENTIAL', references: ['p'] } as const;
  const catalogue = catalogueWith(['s0', 's5']);
  for (const day of ['2024-01-01', '2026-03-01']) {
    const [match] = matchesOf(catalogue, [credential], day);
    expect(match).toMatchObject({ outcomeId: 'o', score: 1, band: 'SUGGEST' });
    expect(match?.findings).toMatchObject([{ ruleId: 'eq', severity: 'NOTE' }]);
  }
  for (const day of ['2023-12-31', '2026-03-02']) {
    expect(matchesOf(catalogue, [credential], day)).toEqual([]);
  }
});

test('what was last practised too long ago is read and not counted', () => {
  const old = { ...claimed('s0'), lastPractisedOn: '2016-02-29' };
  expect(matchesOf(catalogueWith(['s0']), [old])).toEqual([]);
  const recent = { ...old, lastPractisedOn: '2016-03-01' };
  expect(scoreOf(matchesOf(catalogueWith(['s0']), [recent]))).toBe(1);
});

const anySkills = fc.uniqueArray(fc.constantFrom(...SKILLS, 's5-elsewhere'), { maxLength: 4 });
const someSkills = fc.uniqueArray(fc.constantFrom(...SKILLS), { minLength: 1 });

describe('whatever the evidence', () => {
  test('more of it never lowers a match, nor adds a missing skill', () => {
    fc.assert(
      fc.property(
        someSkills,
        fc.array(anySkills, { maxLength: 4 }),
        anySkills,
        (asked, pieces, more) => {
          const catalogue = catalogueWith(asked);
          const evidence = pieces.map((skills) => claimed(...skills));
          const before = matchesOf(catalogue, evidence);
          const after = matchesOf(catalogue, [...evidence, claimed(...more)]);
          expect(scoreOf(after)).toBeGreaterThanOrEqual(scoreOf(before));
          const missingBefore = before[0]?.missingSkillIds ?? asked;
          const missingAfter = after[0]?.missingSkillIds ?? asked;
          expect(missingBefore).toEqual(expect.arrayContaining([...missingAfter]));
        },
      ),
    );
  });

  test('an outcome that asks for one skill less misses nothing more', () => {
    fc.assert(
      fc.property(someSkills, anySkills, fc.nat(), (asked, shown, pick) => {
        const dropped = asked[pick % asked.length];
        const fewer = asked.filter((skill) => skill !== dropped);
        const missing = matchesOf(catalogueWith(asked), [claimed(...shown)])[0]?.missingSkillIds;
        const left = matchesOf(catalogueWith(fewer), [claimed(...shown)])[0]?.missingSkillIds;
        expect(missing ?? asked).toEqual(expect.arrayContaining([...(left ?? [])]));
      }),
    );
  });

  test('a score is the mean of what its skills are worth, and 1 exactly where nothing is missing', () => {
    fc.assert(
      fc.property(someSkills, anySkills, (asked, shown) => {
        const [match] = matchesOf(catalogueWith(asked), [claimed(...shown)]);
        if (!match) return;
        const worth = match.matchedSkills.reduce((sum, { score }) => sum + score, 0);
        expect(match.score).toBe(worth / asked.length);
        expect(match.score === 1).toBe(match.missingSkillIds.length === 0);
      }),
    );
  });
});

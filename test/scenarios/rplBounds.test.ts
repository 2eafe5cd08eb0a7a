import { describe, expect, test } from 'vitest';
import * as rpl from './support/askRpl.ts';
import { DEMENTIA, QUERY, said } from './support/askRpl.ts';
import { rplProgressScenarios } from './rplProgress.ts';
import { useSeededApi } from './support/seededApi.ts';

/** Without the sentence models. */
const api = useSeededApi();
const match = (evidence: readonly object[], more?: object) => rpl.match(api, evidence, more);

test('without a sentence model the answer says so, and rests on words alone', async () => {
  const { understood } = await match([said('I support people with dementia.')]);
  const [reading] = understood;
  expect(reading?.warnings.join()).toContain('No sentence model');
  expect(reading?.skills[0]).toMatchObject({ skill: { id: DEMENTIA }, counted: true });
});

test('five hundred statements are read, each by itself', async () => {
  const texts = [
    'I weld.',
    'I support people with dementia.',
    'Never welded.',
    '<b>Baking</b> bread',
  ];
  const evidence = Array.from({ length: 500 }, (_, place) => said(texts[place % 4] ?? ''));
  const { understood, matches } = await match(evidence, { first: 1 });
  expect(understood).toHaveLength(500);
  const [one, same] = [1, 497].map((place) => understood[place]?.skills);
  expect(one?.[0]).toMatchObject({ skill: { id: DEMENTIA }, counted: true });
  expect(same).toEqual(one);
  expect(understood[498]?.skills.filter(({ counted }) => counted)).toEqual([]);
  expect(matches).toHaveLength(1);
}, 60_000);

test('a text of a megabyte is refused, whichever limit it meets first', async () => {
  for (const length of [900_000, 1_100_000]) {
    const began = performance.now();
    const { errors } = await api.send(QUERY, {
      input: { evidence: [said('Kahurangi welds. '.repeat(length / 17))] },
    });
    expect(errors).toHaveLength(1);
    const { code, rule } = errors[0]?.extensions as Readonly<Record<string, string>>;
    expect([code, rule]).toEqual(
      length < 1_000_000
        ? ['BAD_USER_INPUT', 'at most 30000 characters']
        : ['LIMIT_EXCEEDED', expect.anything()],
    );
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(JSON.stringify([errors, api.logged()])).not.toContain('Kahurangi');
  }
});

describe('what an institution asks is a finding of its own, apart from the score', () => {
  const practised = (lastPractisedOn: string) => ({
    skill: { skillId: DEMENTIA, lastPractisedOn, proficiency: 3 },
  });
  const under = async (policyId: string, evidence: object) => {
    const answer = await match([evidence], { policyId, asOf: '2026-03-01' });
    const found = answer.matches.find(
      ({ outcome }) => outcome.id === 'nz:outcome:dementia-support',
    );
    const rules = answer.basis.rules.map(({ id }) => id).sort();
    const findings = found?.findings.map(({ ruleId, severity }) => [ruleId, severity]);
    return { rules, findings, score: found?.score, explanation: found?.explanation, ...answer };
  };

  test('ten years and 80 per cent at the Open Polytechnic', async () => {
    const found = await under('rpl-open-polytechnic', practised('2019-06-01'));
    expect(found.rules).toEqual(['rpl.match', 'rpl.recency']);
    expect(found.findings).toEqual([['rpl.match', 'VIOLATION']]);
    expect(found.explanation).toContain('Evidence 0 states proficiency 3.');
    const old = await under('rpl-open-polytechnic', practised('2016-02-28'));
    expect([old.matches, old.understood[0]?.skills[0]?.status]).toEqual([[], 'LONG_PAST']);
  });

  test('five years and the level of the outcome at Unitec; the score stays what it is', async () => {
    const found = await under('rpl-unitec', practised('2021-03-01'));
    expect(found.rules).toEqual(['rpl.level', 'rpl.recency']);
    expect(found.findings).toEqual([['rpl.level', 'NOTE']]);
    const open = await under('rpl-open-polytechnic', practised('2021-03-01'));
    expect(open.score).toBe(found.score);
    const old = await under('rpl-unitec', practised('2021-02-28'));
    expect([old.matches, old.understood[0]?.skills[0]?.status]).toEqual([[], 'LONG_PAST']);
    const low = { credential: { level: 2, validFrom: '2025-05-01', skills: [DEMENTIA] } };
    expect((await under('rpl-unitec', low)).findings).toEqual([['rpl.level', 'VIOLATION']]);
  });
});

describe('bad input is an error that names field, rule and value, and never the text', () => {
  const SECRET = 'Kahurangi Example welds.';
  test.each([
    [{ evidence: [] }, 'input.evidence'],
    [{ evidence: Array.from({ length: 501 }, () => said(SECRET)) }, 'input.evidence'],
    [{ evidence: [said(SECRET.repeat(2_000))] }, 'input.evidence.0.statement.text'],
    [
      {
        evidence: [{ statement: { text: SECRET, lastPractisedOn: '2026-03-02' } }],
        asOf: '2026-03-01',
      },
      'input.evidence.0.statement.lastPractisedOn',
    ],
    [{ evidence: [{ skill: { skillId: 'skill:none' } }] }, 'input.evidence.0.skill.skillId'],
    [
      { evidence: [{ statement: { text: SECRET, verifiedBy: 'org:none' } }] },
      'input.evidence.0.statement.verifiedBy',
    ],
    [{ evidence: [said(SECRET)], target: { fieldId: 'none' } }, 'input.target.fieldId'],
    [{ evidence: [said(SECRET)], policyId: 'alq' }, 'input.policyId'],
    [{ evidence: [said(SECRET)], first: 101 }, 'input.first'],
    [{ evidence: [{ credential: SECRET }] }, 'input.evidence.0.credential'],
    [
      { evidence: [{ statement: { text: SECRET, years: -1 } }] },
      'input.evidence.0.statement.years',
    ],
  ])('%#', async (input, field) => {
    const { errors } = await api.send(QUERY, { input });
    expect(errors).toMatchObject([{ extensions: { field } }]);
    expect(JSON.stringify([errors, api.logged()])).not.toContain('Kahurangi');
  });
});

describe('a long text is read with progress', () => rplProgressScenarios(api));

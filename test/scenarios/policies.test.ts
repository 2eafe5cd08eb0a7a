import { describe, expect, test } from 'vitest';
import {
  policyCheckAt,
  REPORT,
  type Report,
  rulesFound,
} from '../graphql/support/policyReports.ts';
import { useSeededApi } from './support/seededApi.ts';
import { readSeed } from '../seed/readSeed.ts';

// What regulators, owners and advisers of seven systems ask of their rules, over the catalogue that ships.

const ON = '2026-11-22';
const { ask, send } = useSeededApi();

const check = (policyId: string, subject: object) => policyCheckAt(send, policyId, subject, ON);

describe('37: may these micro-credentials fill half of my degree, and what of the bank is left?', () => {
  const degree = 'in:qual:bsc-applied-electronics';
  const priya = readSeed().learners.find(({ id }) => id === 'learner:priya');
  /** What Priya holds, without what the caller leaves out. */
  const holdings = (leaveOut: readonly string[]) => ({
    achievements: (priya?.achievements ?? [])
      .filter(({ outcome }) => !leaveOut.includes(outcome))
      .map(({ outcome: outcomeId, achievedOn, awardedBy, via, usedFor, creditExpiresOn }) => ({
        outcomeId,
        achievedOn,
        awardedById: awardedBy,
        via,
        usedFor: usedFor?.map(({ id }) => id),
        creditExpiresOn,
      })),
  });

  test('two credits have expired, two are redeemed, and what is left is over the cap', async () => {
    const stack = { qualificationId: degree, holdings: { learnerId: 'learner:priya' } };
    const report = await check('in-credit-bank', { stack });
    expect(report.findings).toMatchObject([
      { ruleId: 'in-bank.shelf-life', subjectIds: ['in:outcome:mobile-repair'] },
      {
        ruleId: 'in-bank.shelf-life',
        limit: '2026-03-31',
        subjectIds: ['in:outcome:pcb-assembly'],
      },
      { ruleId: 'in-bank.redeemed', subjectIds: ['in:outcome:solar-electrical'] },
      { ruleId: 'in-bank.redeemed', subjectIds: ['in:outcome:solar-mount'] },
      { ruleId: 'in-stack.cap', actual: 64, limit: 60.5 },
    ]);
  });

  const gone = ['mobile-repair', 'pcb-assembly', 'solar-electrical', 'solar-mount'].map(
    (name) => `in:outcome:${name}`,
  );

  test.each([
    ['60.25 of 60.5', ['solar-site-survey', 'ev-charging-in', 'python-first-steps'], []],
    ['61.25 of 60.5', ['solar-site-survey', 'ev-charging-in'], ['in-stack.cap']],
  ])('filled up to %s', async (_share, leaveOut, rules) => {
    const without = [...gone, ...leaveOut.map((name) => `in:outcome:${name}`)];
    const stack = { qualificationId: degree, holdings: holdings(without) };
    expect(rulesFound(await check('in-credit-bank', { stack }))).toEqual(rules);
  });

  test('a Skills University takes the same up to seven tenths', async () => {
    const qualificationId = 'in:qual:bvoc-renewable-energy';
    const stack = { qualificationId, holdings: { learnerId: 'learner:priya' } };
    expect(rulesFound(await check('in-stacking', { stack }))).toEqual([]);
  });

  test('micro-credentials come in multiples of 7.5 hours', async () => {
    const query = `{ policyViolations(policyId: "in-micro-credential", asOf: "${ON}") {
      nodes { subject { id } report { findings { ruleId severity actual } } } } }`;
    const { policyViolations } = await ask<{ policyViolations: { nodes: unknown[] } }>(query);
    expect(policyViolations.nodes).toMatchObject([
      {
        subject: { id: 'in:mc:safe-online-in-a-morning' },
        report: { findings: [{ ruleId: 'in-mc.hours-multiple', actual: 3.5 }, {}] },
      },
    ]);
  });
});

describe('30: which listing breaks a rule, on the day it was listed?', () => {
  const query = `query ($asOf: Date, $filter: MicroCredentialFilter) {
    policyViolations(policyId: "nz-micro-credential", asOf: $asOf, filter: $filter, first: 100) {
      totalCount nodes { subject { id } report { ${REPORT} } } } }`;

  async function broken(variables: object): Promise<Readonly<Record<string, readonly string[]>>> {
    const { policyViolations } = await ask<{
      policyViolations: { nodes: { subject: { id: string }; report: Report }[] };
    }>(query, variables);
    return Object.fromEntries(
      policyViolations.nodes.map(({ subject, report }) => [subject.id, rulesFound(report)]),
    );
  }

  test('three by size, one by a word of its title; three credits are fine from 2022 on', async () => {
    expect(await broken({})).toEqual({
      'nz:mc:mindful-support-short-course': ['nz-mc.credits'],
      'nz:mc:scaffold-to-five-metres': ['nz-mc.title-words'],
      'nz:mc:whole-farm-immersion': ['nz-mc.credits'],
      'nz:mc:workplace-first-aid-2021': ['nz-mc.credits'],
    });
  });

  test('27: and by the rules of today, reviews that are overdue', async () => {
    const today = await broken({ asOf: ON });
    expect(today['nz:mc:mindful-support-short-course']).toBeUndefined();
    expect(today['nz:mc:first-line-leadership']).toEqual(['nz-mc.review']);
    expect(today['nz:mc:scaffold-to-five-metres']).toEqual(['nz-mc.title-words', 'nz-mc.review']);
    expect((await broken({ asOf: '2026-11-21' }))['nz:mc:first-line-leadership']).toBeUndefined();
  });
});

describe('the same thing under the rules of every jurisdiction, side by side', () => {
  const compare = async (subject: object) => {
    const query = `query ($input: PolicyComparisonInput!) {
      policyComparison(input: $input) { ${REPORT} } }`;
    const answer = await ask<{ policyComparison: readonly Report[] }>(query, {
      input: { subject, asOf: ON },
    });
    return Object.fromEntries(
      answer.policyComparison.map((report) => [report.policy.id, rulesFound(report)]),
    );
  };

  test('half an hour about heat is too little in Australia, India and New Zealand', async () => {
    expect(await compare({ microCredentialId: 'au:mc:heat-in-half-an-hour' })).toEqual({
      'au-micro-credential': ['au.min-hours'],
      'dk-amu': [],
      'es-grades': [],
      'eu-micro-credential': [],
      'in-micro-credential': ['in-mc.hours-multiple'],
      'nz-micro-credential': ['nz-mc.credits'],
      'ph-higher-education': [],
      'ph-tvet': [],
      'sg-skills-framework': [],
    });
  });

  test('a day of 7.5 hours is a quarter of a credit: right in India, and not rounded up to one in New Zealand', async () => {
    expect(await compare({ microCredentialId: 'in:mc:spreadsheet-day' })).toMatchObject({
      'in-micro-credential': [],
      'nz-micro-credential': ['nz-mc.credits'],
    });
  });

  test('a proposal, before anyone lists it', async () => {
    const proposal = { title: 'Master of Bread', credits: 7, level: 3, jurisdiction: 'NZ' };
    const reports = await compare({ proposal });
    expect(Object.values(reports).flat()).toEqual(['in-mc.hours-multiple', 'nz-mc.title-words']);
  });

  test('a qualification', async () => {
    expect(await compare({ qualificationId: 'ph:qual:barista-nc2' })).toEqual({
      'es-grades': [],
      'nz-qualification': ['nz-qual.min-credits'],
      'ph-tvet': [],
    });
  });
});

describe('36: with my grades A and B, which grade C is complete, and what does grade D still need?', () => {
  const stack = (qualificationId: string) => ({
    qualificationId,
    holdings: { learnerId: 'learner:lucia' },
  });
  const query = `query ($input: StackInput!) { stackTowards(input: $input) {
    complete credits creditsRequired groups { id met } } }`;

  test('Cocina is complete: five grades B, one of them made of three grades A', async () => {
    const { stackTowards } = await ask<{ stackTowards: { groups: { met: boolean }[] } }>(query, {
      input: { ...stack('es:qual:c-cocina'), asOf: ON },
    });
    expect(stackTowards).toMatchObject({ complete: true, credits: 37.8, creditsRequired: 37.8 });
    expect(stackTowards.groups.filter(({ met }) => met)).toHaveLength(5);
  });

  test('grade D has modules that no grade C brings, and 45 credits to go', async () => {
    const qualificationId = 'es:qual:d-tecnico-cocina';
    const report = await check('es-grades', { stack: stack(qualificationId) });
    expect(report).toMatchObject({
      passes: false,
      findings: [{ ruleId: 'es.d-not-sum-of-c', limit: { type: 'GRADE_D', parts: 'GRADE_C' } }],
    });
    expect(report.findings[0]?.subjectIds).toContain('es:outcome:proyecto-intermodular');
    expect(report.findings[0]?.subjectIds).not.toContain('es:outcome:pasteleria-ra1');
    const { stackTowards } = await ask<{
      stackTowards: { credits: number; creditsRequired: number };
    }>(query, { input: { ...stack(qualificationId), asOf: ON } });
    expect(stackTowards.creditsRequired - stackTowards.credits).toBeCloseTo(45);
  });

  test('every grade C held does not make it: the sum of C is not D', async () => {
    const { qualifications } = readSeed();
    const cs = qualifications.filter(({ type }) => type === 'GRADE_C');
    const achievements = [
      ...new Set(cs.flatMap(({ groups }) => groups.flatMap(({ outcomes }) => outcomes))),
    ].map((outcomeId) => ({ outcomeId, achievedOn: '2026-01-10' }));
    for (const { id } of qualifications.filter(({ type }) => type === 'GRADE_D')) {
      const held = { qualificationId: id, holdings: { achievements } };
      expect(rulesFound(await check('es-grades', { stack: held }))).toEqual(['es.d-not-sum-of-c']);
      expect((await check('es-grades', { qualificationId: id })).passes).toBe(true);
    }
  });
});

describe('33: what does a barista still need for the full National Certificate?', () => {
  const certificate = 'ph:qual:barista-nc2';

  test('eleven basic and common competencies; the micro-credentials she has needed none', async () => {
    const stack = { qualificationId: certificate, holdings: { learnerId: 'learner:josefina' } };
    const report = await check('ph-tvet', { stack });
    expect(rulesFound(report)).toEqual(['ph-tvet.basic-common']);
    const [finding] = report.findings;
    expect(finding?.actual).toHaveLength(11);
    expect(finding?.subjectIds).toContain('ph:outcome:tourism-industry-knowledge');
    expect(finding?.subjectIds).not.toContain('ph:outcome:workplace-hygiene');
    const micro = await check('ph-tvet', { microCredentialId: 'ph:mc:espresso-and-milk' });
    expect(micro).toMatchObject({ passes: true, findings: [] });
  });

  test('with one micro-credential of basics the rule is kept', async () => {
    const basics = readSeed().microCredentials.find(({ id }) => id === 'ph:mc:tourism-work-basics');
    const achievements = (basics?.outcomes ?? []).map(({ outcome }) => ({
      outcomeId: outcome,
      achievedOn: '2026-06-01',
      via: 'ph:mc:tourism-work-basics',
    }));
    const stack = { qualificationId: certificate, holdings: { achievements } };
    expect(rulesFound(await check('ph-tvet', { stack }))).toEqual([]);
  });

  test('what stands alone is part of no degree', async () => {
    const achievements = [
      ['mindful-leadership-he', 'mindful-leadership-he'],
      ['food-entrepreneurship-he', 'food-enterprise-he'],
    ].map(([outcome, via]) => ({
      outcomeId: `ph:outcome:${outcome}`,
      achievedOn: '2026-03-01',
      via: `ph:mc:${via}`,
    }));
    const stack = { qualificationId: 'ph:qual:bs-hospitality-minor', holdings: { achievements } };
    const report = await check('ph-higher-education', { stack });
    expect(report.findings).toMatchObject([
      { ruleId: 'stack.stand-alone', subjectIds: ['ph:outcome:mindful-leadership-he'] },
    ]);
  });
});

describe('38, 21: courses of Denmark, programmes of Singapore, and what Europe asks to be stated', () => {
  test('every Danish course ends with a test, from 2019 on', async () => {
    const query = `query ($input: PolicyCheckInput!) { policyCheck(input: $input) {
      passes basis { rules { id } } findings { ruleId } } }`;
    const ruleIds = async (asOf: string) => {
      const subject = { microCredentialId: 'dk:mc:forklift-certificate' };
      const { policyCheck } = await ask<{
        policyCheck: { findings: unknown[]; basis: { rules: { id: string }[] } };
      }>(query, { input: { policyId: 'dk-amu', subject, asOf } });
      expect(policyCheck.findings).toEqual([]);
      return policyCheck.basis.rules.map(({ id }) => id);
    };
    expect(await ruleIds('2018-12-31')).not.toContain('dk.exam');
    expect(await ruleIds('2019-01-01')).toContain('dk.exam');
  });

  test('one programme in Singapore does not say whom it is for', async () => {
    const sector = readSeed().microCredentials.filter(({ jurisdiction }) => jurisdiction === 'SG');
    const silent: string[] = [];
    for (const { id } of sector) {
      const report = await check('sg-skills-framework', { microCredentialId: id });
      expect(report.passes).toBe(true);
      if (rulesFound(report, 'NOTE').includes('sg.audience')) silent.push(id);
    }
    expect(silent).toEqual(['sg:mc:ai-awareness']);
  });

  test('of the eleven elements two are never in a catalogue', async () => {
    const report = await check('eu-micro-credential', {
      microCredentialId: 'ie:mc:circular-economy-for-firms',
    });
    expect(report).toMatchObject({
      passes: true,
      findings: [{ severity: 'NOTE', actual: ['learner identification', 'date of issuing'] }],
    });
    expect(report.findings[0]?.limit).toHaveLength(11);
  });
});

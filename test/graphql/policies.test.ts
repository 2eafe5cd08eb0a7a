import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CatalogueApi, startCatalogueApi } from './support/catalogueApi.ts';
import { TODAY } from './support/startApi.ts';
import { ruleCatalogue } from './support/ruleCatalogue.ts';
import { CONNECTION, walkPages } from './support/walkPages.ts';

let api: CatalogueApi;
beforeAll(async () => {
  api = await startCatalogueApi(ruleCatalogue);
});
afterAll(() => api.close());

async function ask<T>(query: string, variables: object = {}): Promise<T> {
  const { data, errors } = await api.ask<T>(query, variables);
  expect(errors).toEqual([]);
  return data;
}

test('policies come by id, with every rule and what it rests on', async () => {
  const { policies } = await ask<{ policies: { id: string; rules: { id: string }[] }[] }>(`{
    policies { id jurisdiction title appliesTo effectiveFrom effectiveTo
      rules { id text value certainty standing source appliesTo check effectiveFrom effectiveTo } } }`);
  expect(policies.map(({ id }) => id)).toEqual(
    `alq au-micro-credential dk-amu es-grades eu-micro-credential in-credit-bank in-micro-credential
    in-stacking nz-micro-credential nz-qualification ph-higher-education ph-tvet rpl-open-polytechnic
    rpl-unitec sg-skills-framework`.split(/\s+/),
  );
  const ids = new Set(policies.flatMap(({ rules }) => rules.map(({ id }) => id)));
  const fixed =
    `nz-mc.credits nz-mc.duplication nz-mc.title-words nz-mc.listing-fields nz-mc.review nz-mc.breaking-up
    nz-qual.min-credits alq.min-credits alq.window alq.issuer alq.major alq.reuse in-mc.hours-multiple in-stack.cap
    in-stack.cap-skills-university in-bank.shelf-life in-bank.redeemed ph-tvet.basic-common ph-tvet.mixing dk.exam
    es.d-not-sum-of-c eu.mandatory au.min-hours rpl.recency rpl.match rpl.level stack.stand-alone`.split(
      /\s+/,
    );
  expect(fixed.filter((id) => !ids.has(id))).toEqual([]);
});

const CHECK = `query ($input: PolicyCheckInput!) { policyCheck(input: $input) {
  basis { asOf rules { id value } } policy { id } passes
  findings { ruleId severity actual limit subjectIds message } } }`;

interface Report {
  readonly basis: { readonly asOf: string; readonly rules: readonly { readonly id: string }[] };
  readonly policy: { readonly id: string };
  readonly passes: boolean;
  readonly findings: readonly { readonly ruleId: string; readonly severity: string }[];
}

const check = async (subject: object, asOf?: string, policyId = 'nz-micro-credential') =>
  (await ask<{ policyCheck: Report }>(CHECK, { input: { policyId, subject, asOf } })).policyCheck;

describe('the day', () => {
  test.each([
    ['mc:early', undefined, '2020-06-01', false],
    ['mc:last-day', undefined, '2022-07-31', false],
    ['mc:first-day', undefined, '2022-08-01', true],
    ['mc:late', undefined, '2023-06-01', true],
    ['mc:early', '2023-01-01', '2023-01-01', true],
    ['mc:late', '2020-01-01', '2020-01-01', false],
    ['mc:unlisted', undefined, TODAY, false],
  ])('%s as of %s is judged on %s', async (microCredentialId, asOf, on, passes) => {
    const { basis, ...report } = await check({ microCredentialId }, asOf);
    expect([basis.asOf, report.passes]).toEqual([on, passes]);
  });

  test('a finding names rule, value, limit and subject; the basis the rules of that day', async () => {
    const report = await check({ microCredentialId: 'mc:early' });
    expect(report.findings).toContainEqual({
      ruleId: 'nz-mc.credits',
      severity: 'VIOLATION',
      actual: 3,
      limit: { minCredits: 5, maxCredits: 40 },
      subjectIds: ['mc:early'],
      message: '"Small" has 3 credits; from 5 to 40 are allowed.',
    });
    expect(report.basis.rules.filter(({ id }) => id === 'nz-mc.credits')).toEqual([
      { id: 'nz-mc.credits', value: { minCredits: 5, maxCredits: 40 } },
    ]);
  });

  test("a stack's own day and policy stand where the question states none", async () => {
    const stack = { qualificationId: 'q:a', holdings: { achievements: [] } };
    const report = await check(
      { stack: { ...stack, asOf: '2020-01-01' } },
      undefined,
      'in-stacking',
    );
    expect(report).toMatchObject({ passes: true, basis: { asOf: '2020-01-01' } });
  });
});

test('a proposal is judged like a listing, today', async () => {
  const report = await check({
    proposal: {
      title: 'A Degree in Fences',
      credits: 0.5,
      outcomeIds: ['o:a'],
      endorsedByIds: ['org:a'],
    },
  });
  expect(report).toMatchObject({ passes: false, basis: { asOf: TODAY } });
  const broken = report.findings.filter(({ severity }) => severity === 'VIOLATION');
  expect(broken.map(({ ruleId }) => ruleId)).toEqual(['nz-mc.credits', 'nz-mc.title-words']);
});

test('every policy for its kind, by jurisdiction, then id', async () => {
  const compare = async (subject: object) => {
    const query = `query ($input: PolicyComparisonInput!) { policyComparison(input: $input) { policy { id } } }`;
    const answer = await ask<{ policyComparison: Report[] }>(query, { input: { subject } });
    return answer.policyComparison.map(({ policy }) => policy.id);
  };
  expect(await compare({ microCredentialId: 'mc:late' })).toEqual(
    `au-micro-credential dk-amu es-grades eu-micro-credential in-micro-credential nz-micro-credential
    ph-higher-education ph-tvet sg-skills-framework`.split(/\s+/),
  );
  expect(await compare({ qualificationId: 'q:a' })).toEqual([
    'es-grades',
    'nz-qualification',
    'ph-tvet',
  ]);
  const stack = { qualificationId: 'q:a', holdings: { achievements: [] } };
  expect(await compare({ stack })).toEqual([
    'es-grades',
    'in-credit-bank',
    'in-stacking',
    'ph-higher-education',
    'ph-tvet',
  ]);
});

describe('listings that break a rule', () => {
  const query = `query ($asOf: Date, $filter: MicroCredentialFilter, $first: Int, $after: String) {
    list: policyViolations(policyId: "nz-micro-credential", asOf: $asOf, filter: $filter,
      first: $first, after: $after) { ${CONNECTION} nodes { subject { id } report { passes } } } }`;

  async function broken(variables: object, first = 100): Promise<readonly string[]> {
    const pages = await walkPages<{ subject: { id: string }; report: { passes: boolean } }>(
      api.ask,
      query,
      variables,
      first,
    );
    const nodes = pages.flatMap((page) => page.nodes);
    expect(nodes.every(({ report }) => !report.passes)).toBe(true);
    expect(new Set(pages.map(({ totalCount }) => totalCount))).toEqual(new Set([nodes.length]));
    return nodes.map(({ subject }) => subject.id);
  }

  test.each([1, 2, 100])(
    'on the day each was listed, by title, then id; pages of %i',
    async (first) => {
      expect(await broken({}, first)).toEqual([
        'mc:word',
        'mc:early',
        'mc:last-day',
        'mc:unlisted',
      ]);
    },
  );

  test('on one day', async () => {
    expect(await broken({ asOf: '2022-08-01' })).toEqual(['mc:word', 'mc:unlisted']);
  });

  test.each([
    [{ ids: ['mc:early', 'mc:late'] }, ['mc:early']],
    [{ currentOn: '2021-01-01' }, ['mc:word', 'mc:early', 'mc:unlisted']],
    [{ jurisdictions: ['IN'] }, ['mc:elsewhere']],
    [{ ids: ['mc:elsewhere'] }, ['mc:elsewhere']],
    [{ minCredits: 3.01, maxCredits: 41 }, ['mc:word', 'mc:unlisted']],
  ])('among %j', async (filter, ids) => {
    expect(await broken({ filter })).toEqual(ids);
  });
});

describe('a question that cannot be asked names field, rule and value', () => {
  const proposal = { title: 'A', credits: 5 };
  const stack = { qualificationId: 'q:a', holdings: { achievements: [] } };
  const at = 'input.subject';

  test.each([
    [{ policyId: 'nope' }, 'NOT_FOUND', 'input.policyId', 'nope'],
    [{ policyId: 'alq' }, 'BAD_USER_INPUT', 'input.policyId', 'alq'],
    [{ policyId: 'nz-qualification' }, 'BAD_USER_INPUT', 'input.policyId', 'nz-qualification'],
    [{ subject: { microCredentialId: 'mc:no' } }, 'NOT_FOUND', `${at}.microCredentialId`, 'mc:no'],
    [{ subject: { microCredentialId: 'q:a' } }, 'BAD_USER_INPUT', `${at}.microCredentialId`, 'q:a'],
    [{ proposal: { credits: -1 } }, 'BAD_USER_INPUT', `${at}.proposal.credits`, -1],
    [{ proposal: { credits: 1.001 } }, 'BAD_USER_INPUT', `${at}.proposal.credits`, 1.001],
    [{ proposal: { title: ' ' } }, 'BAD_USER_INPUT', `${at}.proposal.title`, ' '],
    [{ proposal: { level: 11 } }, 'BAD_USER_INPUT', `${at}.proposal.level`, 11],
    [
      { proposal: { learningHours: 0.001 } },
      'BAD_USER_INPUT',
      `${at}.proposal.learningHours`,
      0.001,
    ],
    [{ proposal: { jurisdiction: 'nz' } }, 'BAD_USER_INPUT', `${at}.proposal.jurisdiction`, 'nz'],
    [{ proposal: { outcomeIds: ['o:no'] } }, 'NOT_FOUND', `${at}.proposal.outcomeIds.0`, 'o:no'],
    [{ proposal: { skillIds: ['o:a'] } }, 'BAD_USER_INPUT', `${at}.proposal.skillIds.0`, 'o:a'],
    [{ proposal: { ownerId: 'org:no' } }, 'NOT_FOUND', `${at}.proposal.ownerId`, 'org:no'],
    [
      { proposal: { subjectFieldId: 'f:no' } },
      'NOT_FOUND',
      `${at}.proposal.subjectFieldId`,
      'f:no',
    ],
    [{ stack: { qualificationId: 'q:no' } }, 'NOT_FOUND', `${at}.stack.qualificationId`, 'q:no'],
    [
      { stack: { holdings: { learnerId: 'learner:no' } } },
      'NOT_FOUND',
      `${at}.stack.holdings.learnerId`,
      'learner:no',
    ],
    [
      { stack: { holdings: { achievements: [{ outcomeId: 'o:no', achievedOn: '2020-01-01' }] } } },
      'NOT_FOUND',
      `${at}.stack.holdings.achievements.0.outcomeId`,
      'o:no',
    ],
    [{ stack: { asOf: '2020-01-02' } }, 'BAD_USER_INPUT', `${at}.stack.asOf`, '2020-01-02'],
    [
      { stack: { policyId: 'in-credit-bank' } },
      'BAD_USER_INPUT',
      `${at}.stack.policyId`,
      'in-credit-bank',
    ],
  ])('%j', async (members, code, field, value) => {
    const changed = members as Record<'proposal' | 'stack', object | undefined>;
    const subject = changed.proposal
      ? { proposal: { ...proposal, ...changed.proposal } }
      : { stack: { ...stack, ...changed.stack } };
    const input = {
      asOf: '2020-01-01',
      policyId: changed.stack ? 'in-stacking' : 'nz-micro-credential',
      ...(changed.proposal || changed.stack ? { subject } : { subject: { proposal }, ...members }),
    };
    const { errors } = await api.ask(CHECK, { input });
    expect(errors).toMatchObject([{ extensions: { code, field, value } }]);
    expect(errors[0]?.extensions['rule']).toEqual(expect.any(String));
  });

  test.each([
    ['policyViolations(policyId: "nope")', 'NOT_FOUND', 'policyId'],
    ['policyViolations(policyId: "in-stacking")', 'BAD_USER_INPUT', 'policyId'],
    ['policyViolations(policyId: "nz-micro-credential", first: 0)', 'BAD_USER_INPUT', 'first'],
    ['policyViolations(policyId: "nz-micro-credential", after: "x")', 'BAD_USER_INPUT', 'after'],
    [
      'policyViolations(policyId: "nz-micro-credential", filter: { ownerIds: ["org:no"] })',
      'NOT_FOUND',
      'filter.ownerIds',
    ],
  ])('%s', async (question, code, field) => {
    const { errors } = await api.ask(`{ ${question} { totalCount } }`);
    expect(errors).toMatchObject([{ extensions: { code, field } }]);
  });
});

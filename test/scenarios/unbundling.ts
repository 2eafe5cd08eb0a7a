import { availableParallelism } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { memoryDocument } from '../../src/importers/native/documentSource.ts';
import { importCatalogue } from '../../src/services/importCatalogue.ts';
import type { useSeededApi } from './support/seededApi.ts';

const CONSTRUCTION = 'nz:qual:construction-trade-skills-3';

/** Far more than is needed to end a thread and to start another. */
const SEARCH_MS = 40_000;

const RESULT = `status basis { rules { id } } remainder { id }
  parts { order existing { id } title outcomes { id prerequisites { anyOf { id } } } credits levels { level credits } skills { id }
    needs cohesion findings { ruleId severity subjectIds } draft }
  findings { ruleId severity } explanation
  proof { status gap objective { objective value bound proven } }`;

interface Part {
  readonly order: number;
  readonly existing: { readonly id: string } | null;
  readonly title: string;
  readonly outcomes: readonly {
    readonly id: string;
    readonly prerequisites: readonly { readonly anyOf: readonly { readonly id: string }[] }[];
  }[];
  readonly credits: number;
  readonly levels: readonly { readonly credits: number }[];
  readonly needs: readonly number[];
  readonly cohesion: number;
  readonly findings: readonly { readonly ruleId: string; readonly severity: string }[];
  readonly draft: Catalogue;
}

interface Answer {
  readonly status: string;
  readonly remainder: readonly { readonly id: string }[];
  readonly parts: readonly Part[];
  readonly findings: readonly { readonly ruleId: string; readonly severity: string }[];
  readonly explanation: readonly string[];
  readonly proof: {
    readonly status: string;
    readonly gap: number;
    readonly objective: readonly {
      readonly objective: string;
      readonly value: number;
      readonly bound: number;
      readonly proven: boolean;
    }[];
  };
}

const QUESTION = `query ($input: UnbundleInput!) { unbundle(input: $input) { ${RESULT} } }`;

const existingOf = ({ parts }: Answer) => parts.flatMap(({ existing }) => existing?.id ?? []);

/** What taking a qualification apart does for those who own it and those who study, over the catalogue that ships. */
export function unbundlingScenarios(api: ReturnType<typeof useSeededApi>): void {
  async function ask(input: object): Promise<Answer> {
    const asked = { policyId: 'nz-micro-credential', asOf: '2026-11-02', ...input };
    return (await api.ask<{ unbundle: Answer }>(QUESTION, { input: asked })).unbundle;
  }

  test('a certificate of 25 outcomes comes apart into what there is already and two new parts, proven', async () => {
    const answer = await ask({ qualificationId: CONSTRUCTION });
    expect(answer.status).toBe('OPTIMAL');
    expect(answer.remainder).toEqual([]);
    expect(answer.proof.objective).toEqual(
      [
        ['REMAINDER_CREDITS', 0],
        ['EXISTING_CREDITS', 86],
        ['NEW_PARTS', 2],
        ['COHESION', 15_333],
      ].map(([objective, value]) => ({ objective, value, bound: value, proven: true })),
    );
    expect(existingOf(answer).toSorted()).toEqual([
      'nz:mc:interior-finishing',
      'nz:mc:residential-set-out',
      'nz:mc:roofs-and-weathertight-envelope',
      'nz:mc:scaffold-to-five-metres',
      'nz:mc:timber-framing-essentials',
      'nz:mc:workplace-first-aid',
    ]);
    expect(answer.parts.map(({ order }) => order)).toEqual(answer.parts.map((_part, at) => at + 1));
    for (const { credits, levels } of answer.parts) {
      expect(credits).toBeGreaterThanOrEqual(1);
      expect(credits).toBeLessThanOrEqual(40);
      expect(levels.reduce((sum, level) => sum + level.credits, 0)).toBe(credits);
    }
    expect(answer.parts.reduce((sum, { cohesion }) => sum + cohesion, 0)).toBeCloseTo(1.5333, 4);
    expect(answer.explanation.at(-1)).toMatch(/^Proven: no other way .* 86 credits in micro-cred/);
  });

  test('whatever a part needs comes in it or in an earlier one that it names', async () => {
    const { parts } = await ask({ qualificationId: 'in:qual:bsc-applied-electronics' });
    const partOf = new Map(
      parts.flatMap((part) => part.outcomes.map(({ id }) => [id, part.order] as const)),
    );
    expect(parts.some(({ needs }) => needs.length > 0)).toBe(true);
    for (const { order, outcomes, needs } of parts) {
      for (const need of needs) expect(need).toBeLessThan(order);
      for (const { anyOf } of outcomes.flatMap(({ prerequisites }) => prerequisites)) {
        const places = anyOf.flatMap(({ id }) => partOf.get(id) ?? []);
        if (places.length === 0) continue;
        expect(places.some((place) => place === order || needs.includes(place))).toBe(true);
      }
    }
  });

  test('new parts come as drafts that an import takes, and breaking up is said of every part', async () => {
    const answer = await ask({ qualificationId: 'nz:qual:digital-support-4' });
    const isNew = (part: Part) => part.existing === null;
    expect(answer.parts.filter(isNew).length).toBeGreaterThan(0);
    for (const part of answer.parts) {
      const report = await importCatalogue(api.graph, [memoryDocument(part.draft)], {
        dryRun: true,
      });
      expect(report.refused).toBe(false);
      expect(report.counts).toEqual(isNew(part) ? { microCredentials: 1 } : {});
      const [draft] = part.draft.microCredentials ?? [];
      if (isNew(part)) {
        expect(draft).toMatchObject({ credits: part.credits, recognition: 'PROPOSED' });
        expect(draft?.outcomes.map(({ outcome }) => outcome)).toEqual(
          part.outcomes.map(({ id }) => id),
        );
      }
      expect(part.findings).toContainEqual(
        expect.objectContaining({ ruleId: 'nz-mc.breaking-up', severity: 'NOTE' }),
      );
    }
    const breakingUp = answer.findings.filter(({ ruleId }) => ruleId === 'nz-mc.breaking-up');
    expect(breakingUp).toHaveLength(answer.parts.length);
  });

  test('what is listed at 44 credits was a part until a rule said 40, and is none since', async () => {
    const input = { qualificationId: 'nz:qual:land-and-farm-4' };
    const before = await ask({ ...input, asOf: '2018-08-21' });
    expect(existingOf(before)).toEqual(['nz:mc:whole-farm-immersion']);
    expect(before.findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toContain(
      'nz-mc.breaking-up NOTE',
    );
    const since = await ask({ ...input, asOf: '2018-08-22' });
    expect(existingOf(since)).toEqual([]);
    expect(Math.max(...since.parts.map(({ credits }) => credits))).toBeLessThanOrEqual(40);
  });

  test('an outcome of 3 credits is too little for a part until August 2022, and a part from then on', async () => {
    const qualificationId = 'nz:qual:small-business-4';
    const text = `query ($id: ID!) { node(id: $id) { ... on Qualification { capstone { id } groups { outcomes { id credits } } } } }`;
    const { node } = await api.ask<{
      node: {
        capstone: { id: string } | null;
        groups: readonly { outcomes: readonly { id: string; credits: number }[] }[];
      };
    }>(text, { id: qualificationId });
    const all = node.groups.flatMap(({ outcomes }) => outcomes);
    const small = all.find(({ credits, id }) => credits === 3 && id !== node.capstone?.id);
    const achievements = [...all.map(({ id }) => id), ...(node.capstone ? [node.capstone.id] : [])]
      .filter((id) => id !== small?.id)
      .map((outcomeId) => ({ outcomeId, achievedOn: '2018-02-01' }));
    const input = { qualificationId, holdings: { achievements } };
    const before = await ask({ ...input, asOf: '2022-07-31' });
    expect(before).toMatchObject({ status: 'PARTIAL', parts: [], remainder: [{ id: small?.id }] });
    const since = await ask({ ...input, asOf: '2022-08-01' });
    expect(since).toMatchObject({ status: 'OPTIMAL', remainder: [] });
    expect(since.parts.map(({ credits }) => credits)).toEqual([3]);
    const done = {
      achievements: [...achievements, { outcomeId: small?.id, achievedOn: '2018-02-01' }],
    };
    const nothing = await ask({ ...input, holdings: done });
    expect(nothing).toMatchObject({ status: 'OPTIMAL', parts: [], remainder: [] });
    expect(nothing.explanation).toEqual([expect.stringContaining('nothing to take apart')]);
  });

  test('Indian parts are whole learning days of 7.5 hours', async () => {
    const answer = await ask({
      qualificationId: 'in:qual:diploma-solar-technology',
      policyId: 'in-micro-credential',
    });
    expect(answer.status).toBe('OPTIMAL');
    for (const { credits } of answer.parts) expect((credits * 100) % 25).toBe(0);
  });

  test('without what there is already everything is new', async () => {
    const answer = await ask({ qualificationId: 'nz:qual:toi-maori-3', reuseExisting: false });
    expect(existingOf(answer)).toEqual([]);
    expect(answer.proof.objective[1]).toMatchObject({ value: 0, proven: true });
    expect(answer.status).toBe('OPTIMAL');
  });

  test('limits that nothing keeps leave everything over; hardly any time gives bounds that hold', async () => {
    const impossible = await ask({ qualificationId: CONSTRUCTION, minCredits: 30, maxCredits: 20 });
    expect(impossible).toMatchObject({
      status: 'PARTIAL',
      parts: [],
      proof: { status: 'OPTIMAL' },
    });
    expect(impossible.remainder).toHaveLength(25);
    const hurried = await ask({ qualificationId: 'in:qual:bsc-applied-electronics', limitMs: 100 });
    for (const { objective, value, bound, proven } of hurried.proof.objective) {
      const isMost = objective === 'EXISTING_CREDITS' || objective === 'COHESION';
      expect(Number.isFinite(bound)).toBe(true);
      expect(isMost ? bound - value : value - bound).toBeGreaterThanOrEqual(0);
      expect(proven).toBe(bound === value);
    }
  });

  test.each([
    [{ qualificationId: 'nz:qual:none' }, 'NOT_FOUND', 'input.qualificationId'],
    [{ qualificationId: 'nz:mc:digital-starter' }, 'BAD_USER_INPUT', 'input.qualificationId'],
    [{ policyId: 'none' }, 'NOT_FOUND', 'input.policyId'],
    [{ policyId: 'nz-qualification' }, 'BAD_USER_INPUT', 'input.policyId'],
    [{ minCredits: -1 }, 'BAD_USER_INPUT', 'input.minCredits'],
    [{ maxCredits: 1.005 }, 'BAD_USER_INPUT', 'input.maxCredits'],
    [{ limitMs: 99 }, 'BAD_USER_INPUT', 'input.limitMs'],
    [{ holdings: { learnerId: 'nobody' } }, 'NOT_FOUND', 'input.holdings.learnerId'],
    [
      { holdings: { achievements: [{ outcomeId: 'none', achievedOn: '2020-01-01' }] } },
      'NOT_FOUND',
      'input.holdings.achievements.0.outcomeId',
    ],
  ])('%j is refused by name', async (wrong, code, field) => {
    const input = { qualificationId: CONSTRUCTION, policyId: 'nz-micro-credential', ...wrong };
    const { errors } = await api.send(QUESTION, { input });
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toMatchObject({ code, field });
  });

  test('a request that nobody waits for any more ends its search', async () => {
    const threads = Math.max(2, availableParallelism());
    const leave = new AbortController();
    const long = { qualificationId: CONSTRUCTION, asOf: '2019-11-02', limitMs: SEARCH_MS };
    const input = { policyId: 'nz-micro-credential', ...long };
    const given = Array.from({ length: threads }, () =>
      fetch(api.url(), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: QUESTION, variables: { input } }),
        signal: leave.signal,
      }).then(
        () => 'answered',
        () => 'given up',
      ),
    );
    await pause(1_000);
    const startedAt = performance.now();
    const short = ask({ qualificationId: 'es:qual:e-panaderia-artesana' });
    // Every thread is taken: what is asked now waits.
    expect(await Promise.race([short.then(() => 'answered'), pause(1_500, 'waits')])).toBe('waits');
    leave.abort();
    expect(await Promise.all(given)).toEqual(given.map(() => 'given up'));
    expect((await short).status).toBe('OPTIMAL');
    expect(performance.now() - startedAt).toBeLessThan(SEARCH_MS / 2);
  }, 60_000);
}

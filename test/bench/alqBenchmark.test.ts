import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/domain/policy.ts';
import { openHighs } from '../../src/solver/highs.ts';
import { pureAlq } from '../support/pureAlq.ts';
import { benchmarkAlq } from './alq/alqBenchmark.ts';
import { drawQuestions, heldOf } from './alq/questions.ts';
import { generateCatalogue } from './generatedCatalogue.ts';

const path = new URL('../../seed/policies/alq.json', import.meta.url);
const policy = JSON.parse(readFileSync(path, 'utf8')) as Policy;

describe('the benchmark of the ALQ answers', () => {
  it('measures every kind of question and says what was answered', async () => {
    const tools = { solver: await openHighs(), clock: () => performance.now() };
    const ask = { size: 60, questions: 3, limitMs: 5000, plainQuestions: 1, plainLimitMs: 300 };
    const rows = [...benchmarkAlq(ask, policy, tools)];
    expect(rows.map(({ what, times }) => [what, times.runs])).toEqual([
      ['completion', 3],
      ['completion, first on its shelf', 3],
      ['assessment', 3],
      ['timeline', 3],
      ['plain HiGHS model', 1],
    ]);
    for (const { times, statuses } of rows) {
      expect(Object.values(statuses).reduce((sum, count) => sum + count, 0)).toBe(times.runs);
      expect(times.p50).toBeLessThanOrEqual(times.max);
    }
  });

  it('asks a question whose first good plan holds a hundred items, most of them for nothing', () => {
    const catalogue = generateCatalogue(200, 7);
    const question = drawQuestions(catalogue, 24, 20_000)[23];
    if (!question) throw new Error('no such question');
    const { status } = pureAlq.complete(catalogue, heldOf(question), question);
    expect(status).toBe('OPTIMAL');
  });
});

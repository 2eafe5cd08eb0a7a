import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import type { Policy } from '../../../src/domain/policy.ts';
import { openHighs } from '../../../src/solver/highs.ts';
import { benchmarkPathways } from './pathwayBenchmark.ts';

const path = new URL('../../../seed/policies/alq.json', import.meta.url);

export const pathwayCommand = new Command('pathways')
  .description('pathways and destinations over a large generated catalogue')
  .option(
    '--size <outcomes>',
    'outcomes of the catalogue; a seventh as many micro-credentials',
    '20000',
  )
  .option('--questions <count>', 'seeded questions', '200')
  .option('--limit <ms>', 'time for each', '10000')
  .action(async ({ size, questions, limit }: Record<string, string>) => {
    const policy = JSON.parse(readFileSync(path, 'utf8')) as Policy;
    const tools = { solver: await openHighs(), clock: () => performance.now() };
    const rows = benchmarkPathways(Number(size), Number(questions), Number(limit), policy, tools);
    for (const { what, times, statuses, solverShare } of rows) {
      const { runs, p50, p95, max, cpuP50 } = times;
      const share = solverShare > 0 ? `, ${String(Math.round(100 * solverShare))} % in HiGHS` : '';
      console.log(
        `${what}: ${String(runs)} runs, p50 ${String(p50)} ms, p95 ${String(p95)} ms, max ${String(max)} ms, ` +
          `cpu p50 ${String(Math.round(cpuP50))} ms${share}; ${JSON.stringify(statuses)}`,
      );
    }
  });

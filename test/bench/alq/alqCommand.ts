import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import type { Policy } from '../../../src/domain/policy.ts';
import { openHighs } from '../../../src/solver/highs.ts';
import { type AlqBenchmarkRow, benchmarkAlq } from './alqBenchmark.ts';

interface AlqOptions {
  readonly sizes: readonly number[];
  readonly questions: number;
  readonly limit: number;
  readonly plain: number;
  readonly plainLimit: number;
  readonly json: boolean;
}

/** `npm run bench -- alq` */
export const alqCommand = new Command('alq')
  .description('ALQ completion, assessment and timeline on generated catalogues with couplings')
  .option('--sizes <counts>', 'outcomes of each catalogue', wholes, [200, 2000, 20_000])
  .option('--questions <count>', 'questions on each catalogue', whole, 40)
  .option('--limit <ms>', 'time for each question', whole, 10_000)
  .option('--plain <count>', 'questions that the plain HiGHS model is asked too', whole, 4)
  .option('--plain-limit <ms>', 'time for each of these', whole, 15_000)
  .option('--json', 'one JSON document instead of a table', false)
  .action(runAlq);

async function runAlq(options: AlqOptions): Promise<void> {
  const path = new URL('../../../seed/policies/alq.json', import.meta.url);
  const policy = JSON.parse(readFileSync(path, 'utf8')) as Policy;
  const tools = { solver: await openHighs(), clock: () => performance.now() };
  const rows: AlqBenchmarkRow[] = [];
  if (!options.json) console.log(`${machine()}\n\n${HEADER}`);
  for (const size of options.sizes) {
    const ask = {
      size,
      questions: options.questions,
      limitMs: options.limit,
      plainQuestions: options.plain,
      plainLimitMs: options.plainLimit,
    };
    for (const row of benchmarkAlq(ask, policy, tools)) {
      rows.push(row);
      if (!options.json) console.log(tableRow(row));
    }
  }
  if (options.json) console.log(JSON.stringify({ machine: machine(), rows }, null, 2));
}

const HEADER = [
  '| outcomes | question | asked | p50 ms | p95 ms | longest | p50 CPU ms | answers |',
  '| ---: | --- | ---: | ---: | ---: | ---: | ---: | --- |',
].join('\n');

function tableRow({ size, what, times, statuses }: AlqBenchmarkRow): string {
  const answers = Object.entries(statuses).map(([status, count]) => `${String(count)} ${status}`);
  const numbers = [times.runs, times.p50, times.p95, times.max, times.cpuP50].map(String);
  return `| ${[String(size), what, ...numbers, answers.join(', ')].join(' | ')} |`;
}

function machine(): string {
  const model = cpus()[0]?.model ?? 'unknown processor';
  return `Node ${process.versions.node}, ${String(availableParallelism())} cores, ${model}`;
}

function whole(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0) return value;
  throw new InvalidArgumentError(`"${text}" is no whole number.`);
}

function wholes(text: string): readonly number[] {
  return text.split(',').map(whole);
}

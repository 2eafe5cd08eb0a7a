import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { searchCover } from '../../../src/solver/cover/searchCover.ts';
import { openHighs } from '../../../src/solver/highs.ts';
import { invert, listAt, toLists } from '../../../src/solver/lists.ts';
import { draftModel, plus } from '../../../src/solver/mixedInteger.ts';
import { type CoverInstance, INSTANCES, readInstance } from '../../shared/orLibrary.ts';
import { pureBundle } from '../../support/pureBundles.ts';
import { generatedShelf } from './generatedShelf.ts';

const FOLDER = new URL('../../../../shared/data/or-library-scp/', import.meta.url);
const LIMIT_MS = 60_000;
const SHELVES = [200, 1_000, 3_000].flatMap((items) =>
  [30, 100].map((goals) => ({ items, goals })),
);

export const bundleCommand = new Command('bundle')
  .description('set covers beside plain HiGHS, and generated shelves with side constraints')
  .action(async () => {
    if (existsSync(FOLDER)) await benchCovers();
    else say('SKIPPED: the OR-Library is not there.');
    for (const each of SHELVES) benchShelf(each.items, each.goals);
  });

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function benchCovers(): Promise<void> {
  const highs = await openHighs();
  say('set cover     price  ours ms  HiGHS wasm ms  ratio');
  for (const name of INSTANCES) {
    const instance = readInstance(FOLDER, name);
    const covers = toLists(instance.covers);
    const prices = Float64Array.from(instance.prices);
    const problem = { rowCount: instance.rows, covers, prices, forbidden: [] };
    const ours = timed(() =>
      searchCover(problem, { limitMs: LIMIT_MS, clock: () => performance.now() }),
    );
    const plain = timed(() => highs.solve(modelOf(instance), LIMIT_MS));
    const price = typeof ours.value === 'string' ? ours.value : String(ours.value.price);
    const ratio = (ours.milliseconds / plain.milliseconds).toFixed(2);
    say(
      `${name.padEnd(12)} ${price.padStart(6)} ${ms(ours)} ${ms(plain).padStart(14)} ${ratio.padStart(6)}`,
    );
  }
}

/** The problem as it stands, for the general solver alone. */
function modelOf({ rows, prices, covers }: CoverInstance) {
  const draft = draftModel();
  const columns = prices.map(() => draft.binary());
  const coveredBy = invert(toLists(covers), rows);
  for (let row = 0; row < rows; row += 1) {
    draft.atLeast(
      1,
      Array.from(listAt(coveredBy, row), (column) => plus(column)),
    );
  }
  return draft.finish([columns.map((column, order) => plus(column, prices[order] ?? 0))]);
}

function benchShelf(items: number, goals: number): void {
  const { catalogue, question } = generatedShelf(items, goals);
  const { value, milliseconds } = timed(() => pureBundle(catalogue, [], question));
  const proof = value.bundles[0]?.proof;
  const values = proof?.objective.map(
    ({ objective, value: reached }) => `${objective} ${String(reached)}`,
  );
  say(
    `${String(items)} micro-credentials, ${String(goals)} goals: ${value.status}, ${proof?.status ?? ''}, ` +
      `${milliseconds.toFixed(0)} ms (search ${proof?.milliseconds.toFixed(0) ?? ''} ms), ${values?.join(', ') ?? ''}`,
  );
}

interface Timed<T> {
  readonly value: T;
  readonly milliseconds: number;
}

function timed<T>(work: () => T): Timed<T> {
  const startedAt = performance.now();
  const value = work();
  return { value, milliseconds: performance.now() - startedAt };
}

function ms({ milliseconds }: Timed<unknown>): string {
  return milliseconds.toFixed(0).padStart(8);
}

import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { searchCover } from '../../../src/solver/cover/searchCover.ts';
import { openHighs } from '../../../src/solver/highs.ts';
import { invert, listAt, toLists } from '../../../src/solver/lists.ts';
import { draftModel, type MixedIntegerModel, plus } from '../../../src/solver/mixedInteger.ts';
import { type CoverInstance, INSTANCES, readInstance } from '../../shared/orLibrary.ts';
import { pureBundle } from '../../support/pureBundles.ts';
import { measure } from '../measure.ts';
import { benchUnbundling } from './benchUnbundling.ts';
import { generatedShelf } from './generatedShelf.ts';
import { type Reference, type ReferenceSolver, solveElsewhere } from './referenceSolvers.ts';
import { shelfModel } from './shelfModel.ts';

const FOLDER = new URL('../../../../shared/data/or-library-scp/', import.meta.url);
const LIMIT_MS = 60_000;
const SHELVES = [200, 1_000, 3_000].flatMap((items) =>
  [30, 100].map((goals) => ({ items, goals })),
);

export const bundleCommand = new Command('bundle')
  .description(
    'covers and shelves beside HiGHS and CP-SAT in one run, and qualifications taken apart',
  )
  .option('--python <program>', 'a Python with the packages highspy and ortools', 'python3')
  .action(async ({ python }: { readonly python: string }) => {
    warmUp();
    const covers = existsSync(FOLDER) ? await benchCovers() : [];
    if (covers.length === 0) say('SKIPPED: the OR-Library is not there.');
    const shelves = SHELVES.map(({ items, goals }) => benchShelf(items, goals));
    benchUnbundling(say);
    const measured = [...covers, ...shelves];
    compareWith('highs', python, measured);
    compareWith('cp-sat', python, measured);
  });

/** As planning threads are: what runs for the first time is not yet compiled. */
function warmUp(): void {
  for (const goals of [20, 30, 40]) {
    const { catalogue, question } = generatedShelf(180, goals);
    pureBundle(catalogue, [], question);
  }
}

function compareWith(solver: ReferenceSolver, python: string, measured: readonly Measured[]): void {
  const found = solveElsewhere(python, solver, measured, LIMIT_MS / 1000);
  if (typeof found === 'string') say(`${solver} is left out: ${found}.`);
  else measured.forEach((own, order) => compare(solver, own, found[order]));
}

/** What our search made of a model. */
interface Measured {
  readonly name: string;
  readonly model: MixedIntegerModel;
  /** Of processor time: a busy machine changes it little. */
  readonly milliseconds: number;
  readonly values: readonly number[];
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function compare(
  solver: ReferenceSolver,
  { name, milliseconds, values }: Measured,
  found: Reference | undefined,
): void {
  if (!found) return;
  const isSame = found.values.every((value, order) => value === values[order]);
  const outcome = found.proven ? (isSame ? 'the same' : 'DIFFERS') : 'not proven';
  say(
    `${name}: ours ${milliseconds.toFixed(0)} ms, ${solver} ${found.milliseconds.toFixed(0)} ms, ` +
      `ratio ${(milliseconds / found.milliseconds).toFixed(2)}, ${outcome}: ${found.values.join(', ')}`,
  );
}

async function benchCovers(): Promise<readonly Measured[]> {
  const highs = await openHighs();
  say('set cover     price  ours ms  HiGHS wasm ms  ratio');
  return INSTANCES.map((name) => {
    const instance = readInstance(FOLDER, name);
    const covers = toLists(instance.covers);
    const prices = Float64Array.from(instance.prices);
    const problem = { rowCount: instance.rows, covers, prices, forbidden: [] };
    const search = { limitMs: LIMIT_MS, clock: () => performance.now() };
    const ours = measure(() => searchCover(problem, search));
    const model = modelOf(instance);
    const plain = measure(() => highs.solve(model, LIMIT_MS));
    const found = ours.answer;
    const price = typeof found === 'string' ? found : String(found.price);
    const ratio = (ours.cpuMilliseconds / plain.cpuMilliseconds).toFixed(2);
    say(
      `${name.padEnd(12)} ${price.padStart(6)} ${ms(ours)} ${ms(plain).padStart(14)} ${ratio.padStart(6)}`,
    );
    const values = typeof found === 'string' ? [] : [found.price];
    return { name, model, milliseconds: ours.cpuMilliseconds, values };
  });
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

function benchShelf(items: number, goals: number): Measured {
  const { catalogue, question } = generatedShelf(items, goals);
  const { answer, milliseconds, cpuMilliseconds } = measure(() => {
    return pureBundle(catalogue, [], question);
  });
  const proof = answer.bundles[0]?.proof;
  const values = proof?.objective.map(
    ({ objective, value: reached }) => `${objective} ${String(reached)}`,
  );
  say(
    `${String(items)} micro-credentials, ${String(goals)} goals: ${answer.status}, ${proof?.status ?? ''}, ` +
      `${cpuMilliseconds.toFixed(0)} ms (by the clock ${milliseconds.toFixed(0)} ms), ${values?.join(', ') ?? ''}`,
  );
  const reached = (name: string) =>
    proof?.objective.find(({ objective }) => objective === name)?.value ?? NaN;
  return {
    name: `${String(items)} micro-credentials, ${String(goals)} goals`,
    model: shelfModel(catalogue, question),
    milliseconds: cpuMilliseconds,
    values: ['GOALS_UNCOVERED', 'FEE', 'ITEMS'].map(reached),
  };
}

function ms({ cpuMilliseconds }: { readonly cpuMilliseconds: number }): string {
  return cpuMilliseconds.toFixed(0).padStart(8);
}

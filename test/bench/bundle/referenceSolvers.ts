import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { MixedIntegerModel } from '../../../src/solver/mixedInteger.ts';

/** What one solver made of one model. */
export interface Reference {
  readonly milliseconds: number;
  /** By objective, as far as they are proven. */
  readonly values: readonly number[];
  readonly proven: boolean;
}

const PROGRAM = fileURLToPath(new URL('referenceSolvers.py', import.meta.url));
const PACKAGES_MISSING = 3;
const ANSWER_BYTES = 10_000_000;

export type ReferenceSolver = 'highs' | 'cp-sat';

/**
 * Native HiGHS or CP-SAT on the same models, in a Python that has the packages highspy and ortools; a text where there is
 * none. Columns are 0 or 1 and factors whole.
 */
export function solveElsewhere(
  python: string,
  solver: ReferenceSolver,
  models: readonly { readonly name: string; readonly model: MixedIntegerModel }[],
  limitSeconds: number,
): readonly Reference[] | string {
  const input = JSON.stringify({
    limitSeconds,
    models: models.map(({ name, model: { columns, rows, objectives } }) => ({
      name,
      columns: columns.length,
      rows: rows.map(({ lower, upper, terms }) => [
        Number.isFinite(lower) ? lower : null,
        Number.isFinite(upper) ? upper : null,
        terms.map(({ column, factor }) => [column, factor]),
      ]),
      objectives: objectives.map((terms) => terms.map(({ column, factor }) => [column, factor])),
    })),
  });
  const { error, status, stdout, stderr } = spawnSync(python, [PROGRAM, solver], {
    input,
    encoding: 'utf8',
    maxBuffer: ANSWER_BYTES,
  });
  if (error) return `${python} does not run: ${error.message}`;
  if (status === PACKAGES_MISSING) {
    return `${python} lacks a package (pip install highspy ortools): ${stderr.trim()}`;
  }
  if (status !== 0) throw new Error(stderr);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Reference);
}

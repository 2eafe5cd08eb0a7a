import { listAt } from '../lists.ts';
import type { Core } from './core.ts';

/**
 * A cover from reduced prices: first what they make a gain, then again and again the column that costs least for
 * each row that it newly covers; in the end every column is dropped that the others make superfluous, dearest first.
 */
export function completeCover(core: Core, reduced: Float64Array): readonly number[] {
  const { prices, covers, coveredBy } = core;
  const times = new Int32Array(core.rowCount);
  const taken: number[] = [];
  const isTaken = new Uint8Array(prices.length);
  let open = core.rowCount;
  const fresh = new Int32Array(prices.length);
  for (let column = 0; column < prices.length; column += 1) {
    fresh[column] = (covers.starts[column + 1] ?? 0) - (covers.starts[column] ?? 0);
  }
  const takeColumn = (column: number) => {
    taken.push(column);
    isTaken[column] = 1;
    for (const row of listAt(covers, column)) {
      times[row] = (times[row] ?? 0) + 1;
      if (times[row] !== 1) continue;
      open -= 1;
      for (const other of listAt(coveredBy, row)) fresh[other] = (fresh[other] ?? 0) - 1;
    }
  };
  for (let column = 0; column < prices.length; column += 1) {
    if ((reduced[column] ?? 0) <= 0 && (fresh[column] ?? 0) > 0) takeColumn(column);
  }
  while (open > 0) {
    let best = -1;
    let bestScore = Infinity;
    for (let column = 0; column < prices.length; column += 1) {
      const count = fresh[column] ?? 0;
      if (count === 0 || isTaken[column] === 1) continue;
      const score = (reduced[column] ?? 0) / count;
      if (score < bestScore) {
        best = column;
        bestScore = score;
      }
    }
    if (best < 0) return [];
    takeColumn(best);
  }
  return dropSuperfluous(core, taken, times);
}

function dropSuperfluous(
  { prices, covers }: Core,
  taken: readonly number[],
  times: Int32Array,
): readonly number[] {
  const dearestFirst = taken.toSorted(
    (left, right) => (prices[right] ?? 0) - (prices[left] ?? 0) || left - right,
  );
  return dearestFirst.filter((column) => {
    const rows = listAt(covers, column);
    if (!rows.every((row) => (times[row] ?? 0) > 1)) return true;
    for (const row of rows) times[row] = (times[row] ?? 0) - 1;
    return false;
  });
}

/** Things that bring weight towards a target at a price, each to be used once or not at all. */
export interface Steps {
  readonly count: number;
  readonly primary: Float64Array;
  readonly secondary: Float64Array;
  /** `width` numbers each, compared in turn. */
  readonly prices: Float64Array;
  readonly width: number;
}

/** The states of a search towards a target: rows of primary and columns of secondary weight, both cut at the target. */
export interface GridScale {
  readonly primaryMax: number;
  readonly columns: number;
  row(primary: number): number;
  column(secondary: number): number;
}

/**
 * The steps that can be of use, cheapest first. A step is left away where so many others are as heavy and no dearer
 * that they would fill the target alone: any use of it can be replaced by one of them.
 */
export function usefulSteps(scale: GridScale, steps: Steps): readonly number[] {
  const { columns } = scale;
  const asHeavy = new Int32Array((scale.primaryMax + 1) * columns);
  const useful: number[] = [];
  for (const step of cheapestOfEachWeight(scale, steps)) {
    const row = scale.row(steps.primary[step] ?? 0);
    const column = scale.column(steps.secondary[step] ?? 0);
    if ((asHeavy[row * columns + column] ?? 0) >= enough(scale, row, column)) continue;
    useful.push(step);
    for (let lower = 0; lower <= row; lower += 1) {
      for (let left = 0; left <= column; left += 1) {
        const state = lower * columns + left;
        asHeavy[state] = (asHeavy[state] ?? 0) + 1;
      }
    }
  }
  return useful;
}

/** A first sieve, without a sort over all steps: of one weight only the cheapest few are kept. By price. */
function cheapestOfEachWeight(scale: GridScale, steps: Steps): readonly number[] {
  const classes = new Map<number, number[]>();
  for (let step = 0; step < steps.count; step += 1) {
    const row = scale.row(steps.primary[step] ?? 0);
    const column = scale.column(steps.secondary[step] ?? 0);
    if (row + column === 0) continue;
    const key = row * scale.columns + column;
    const kept = classes.get(key);
    if (kept) insert(steps, kept, step, enough(scale, row, column));
    else classes.set(key, [step]);
  }
  const weight = (step: number) => (steps.primary[step] ?? 0) + (steps.secondary[step] ?? 0);
  return [...classes.values()]
    .flat()
    .sort(
      (left, right) =>
        comparePrices(steps, left, right) || weight(right) - weight(left) || left - right,
    );
}

/** How many steps of a weight fill the target, or, without primary weight, all that a share leaves for others. */
function enough({ primaryMax, columns }: GridScale, row: number, column: number): number {
  return row > 0 ? Math.ceil(primaryMax / row) : Math.ceil((columns - 1) / column);
}

/** Keeps the list sorted by price and no longer than `most`. */
function insert(steps: Steps, kept: number[], step: number, most: number): void {
  if (kept.length >= most) {
    const last = kept.at(-1) ?? step;
    if (comparePrices(steps, step, last) >= 0) return;
    kept.pop();
  }
  let at = kept.length;
  while (at > 0 && comparePrices(steps, step, kept[at - 1] ?? 0) < 0) at -= 1;
  kept.splice(at, 0, step);
}

function comparePrices({ prices, width }: Steps, left: number, right: number): number {
  for (let order = 0; order < width; order += 1) {
    const difference = (prices[left * width + order] ?? 0) - (prices[right * width + order] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

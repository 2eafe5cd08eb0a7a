import { chooseAmong } from './chooseAmong.ts';
import { modelSlots } from './fillSlots.ts';
import { type Listed, listParts } from './listParts.ts';
import { better, type Partition, type PartitionProblem, sumOver } from './partitionProblem.ts';
import type { PartitionSearch } from './partitionSearch.ts';
import { partitionOf } from './partPool.ts';
import { plainBound } from './plainBound.ts';
import { priceParts, type Prices } from './priceParts.ts';

/** How many parts are looked at together, where the search is to be tried another way than its own. */
export interface PartitionSizes {
  /** Where there are no more parts than these at all, one model over all of them says everything. */
  readonly atOnce: number;
  /** How many more are listed around the prices to choose from. */
  readonly around: number;
  /** The most parts in a proof: where more could help, the gap stays. */
  readonly inProof: number;
}

const NEW_PARTS = 2;
/** Prices are rounded: what lies this close is listed too. */
const LISTING_SLACK = 0.02;

/** The best value of one aim where the earlier ones keep theirs, and what cannot be beaten. */
export function proveAim(
  search: PartitionSearch,
  aim: number,
  first: Partition,
  sizes: PartitionSizes,
): { readonly best: Partition; readonly bound: number } {
  const { pool, until, tools } = search;
  const ceilings = first.values.slice(0, aim);
  const plain = plainBound(search, aim, first.values);
  const valueOf = (partition: Partition) => partition.values[aim] ?? 0;
  if (valueOf(first) <= plain) return { best: first, bound: plain };
  const priced = priceParts(search, aim, ceilings, valueOf(first));
  let bound = Math.max(plain, priced.bound);
  if (valueOf(first) <= bound) return { best: first, bound };
  let best = improve(first);
  if (valueOf(best) <= bound) return { best, bound };
  const slots = fillSlots(search, aim, best, bound);
  best = better(best, slots.best);
  bound = Math.max(bound, Math.min(valueOf(best), slots.bound));
  if (valueOf(best) <= bound) return { best, bound };
  if (!priced.prices) return { best, bound };
  const near = listWithin(search, priced.prices, valueOf(best), sizes.around, true);
  for (const { pieces } of near.parts) pool.add(pieces);
  best = improve(best);
  if (valueOf(best) <= bound) return { best, bound };
  const all = listWithin(search, priced.prices, valueOf(best), sizes.inProof, false);
  if (!all.complete) return { best, bound };
  const parts = [
    ...pool.parts.filter(({ ready }) => ready !== null),
    ...all.parts.map(({ pieces }) => pool.add(pieces)).filter(({ ready }) => ready === null),
  ];
  const exact = chooseAmong(search, parts, [aim], ceilings, until);
  const proven = exact.best ? better(best, exact.best) : best;
  // A better one than the best would be among these parts: where none is, the best stands.
  const below = exact.outcomes[0]?.bound ?? (exact.none ? Infinity : bound);
  return { best: proven, bound: Math.max(bound, Math.min(valueOf(proven), below)) };

  function improve(start: Partition): Partition {
    const halfTime = tools.clock() + (until - tools.clock()) / 2;
    return better(start, chooseAmong(search, pool.parts, [aim], ceilings, halfTime).best);
  }
}

/**
 * The aim once more, without a list of parts: as many slots as there can be new parts, or one less than the best has
 * where their number is the aim. For a third of the time that is left.
 */
function fillSlots(
  { problem, pool, tools, until }: PartitionSearch,
  aim: number,
  { values, parts }: Partition,
  floor: number,
): { readonly best: Partition | null; readonly bound: number } {
  const ready = pool.parts.filter((part) => part.ready !== null);
  const filled = values[NEW_PARTS] ?? 0;
  const count = aim < NEW_PARTS ? mostNewParts(problem) : aim === NEW_PARTS ? filled - 1 : filled;
  const limitMs = (until - tools.clock()) / 3;
  const nothing = { best: null, bound: -Infinity };
  if (limitMs <= 0) return nothing;
  const { model, read, breaks, start } = modelSlots(
    problem,
    ready,
    count,
    [aim],
    values.slice(0, aim),
    floor,
  );
  const result = tools.solver.solve(model, limitMs, breaks, start(parts) ?? undefined);
  if (result.status === 'INFEASIBLE') return { best: null, bound: Infinity };
  if (result.status === 'UNKNOWN') return nothing;
  return {
    best: partitionOf(problem, pool, read(result.values)),
    bound: result.objectives[0]?.bound ?? -Infinity,
  };
}

/** How many new parts there can be at all. */
function mostNewParts({ weights, measures }: PartitionProblem): number {
  const byMeasure = measures.flatMap(({ amounts, least }) =>
    least !== null && least > 0 ? [Math.floor(sumOver(amounts, [...weights.keys()]) / least)] : [],
  );
  return Math.min(weights.length, ...byMeasure);
}

/** New parts of which something better than a value could be made. */
function listWithin(
  { problem, tools, until }: PartitionSearch,
  { ofPieces, par, relaxed, likes }: Prices,
  value: number,
  most: number,
  onlyBest: boolean,
): Listed {
  const gap = value - 1 - relaxed;
  const halfTime = tools.clock() + (until - tools.clock()) / 2;
  return listParts(problem, {
    prices: ofPieces,
    likes,
    floor: par - gap - LISTING_SLACK,
    most,
    onlyBest,
    isLate: () => tools.clock() >= halfTime,
  });
}

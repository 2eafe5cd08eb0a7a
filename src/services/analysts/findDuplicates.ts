import {
  type DuplicatePair,
  type DuplicateQuestion,
  type DuplicateScope,
} from '../../domain/analysts/duplicates.ts';
import { notFound } from '../../domain/problem.ts';
import { clustersOf } from '../../rules/analysts/duplicates/clusters.ts';
import { comparablesOf } from '../../rules/analysts/duplicates/comparable.ts';
import { type Comparison, openComparison } from '../../rules/analysts/duplicates/comparison.ts';
import { nationalCandidates } from '../../rules/analysts/duplicates/nationalCandidates.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import type { Answerer } from '../planning/planningTask.ts';
import { comparePlaces, decodePlace, encodePlace } from './duplicateCursor.ts';
import { pageOf } from '../page.ts';
import type { TitleTable } from '../reading/titleTable.ts';
import { meaningsOf } from './titleMeanings.ts';

/** What was laid out, and found, for one version of the catalogue: pages of one list rest on the same pairs. */
interface Known {
  /** Of the titles' meanings that took part; null where they did not. */
  readonly titlesKey: string | null;
  readonly comparison: Comparison;
  pairs: readonly DuplicatePair[] | null;
}

const known = new WeakMap<CatalogueIndex, Map<DuplicateScope, Known>>();

/** One page of the pairs that may be one thing: the most certain first, then by ids. */
export const answerDuplicates: Answerer<'duplicates'> = (index, { question, titles }) => {
  const { of: scope, withId, first } = question;
  const found = knownOf(index, scope, titles);
  if (withId !== null && found.comparison.placeOf(withId) === undefined) {
    return { problem: notFound('input.withId', withId) };
  }
  const pairs = asked(withId === null ? allPairs(found) : pairsWith(found, withId), question);
  const after = question.after === null ? null : decodePlace(scope, question.after);
  const rest = after ? pairs.filter((pair) => comparePlaces(pair, after) > 0) : pairs;
  const entries = rest
    .slice(0, first + 1)
    .map((pair) => ({ node: pair, cursor: encodePlace(scope, pair) }));
  const page = pageOf(entries, first, after !== null, pairs.length);
  const clusters = clustersOf(pairs);
  const isOfCredentials = scope === 'MICRO_CREDENTIALS';
  const candidates = isOfCredentials ? nationalCandidates(index, clusters) : [];
  return { answer: { ...page, clusters, nationalCandidates: candidates } };
};

/** The layout of one kind of thing, kept as long as the catalogue is, and the titles' meanings are. */
export function comparisonOf(
  index: CatalogueIndex,
  scope: DuplicateScope,
  titles: TitleTable | null,
): Comparison {
  return knownOf(index, scope, titles).comparison;
}

/** All pairs of one kind of thing, or of some of them, the most certain first. */
export function everyPair(
  index: CatalogueIndex,
  scope: DuplicateScope,
  titles: TitleTable | null,
  amongIds: readonly string[] | null = null,
): readonly DuplicatePair[] {
  const pairs = allPairs(knownOf(index, scope, titles));
  return asked(pairs, { amongIds, withId: null, leastPoints: 0 });
}

function knownOf(index: CatalogueIndex, scope: DuplicateScope, titles: TitleTable | null): Known {
  const scopes = known.get(index) ?? new Map<DuplicateScope, Known>();
  known.set(index, scopes);
  const titlesKey = titles?.key ?? null;
  const before = scopes.get(scope);
  if (before?.titlesKey === titlesKey) return before;
  const comparison = openComparison(comparablesOf(index, scope), meaningsOf(titles));
  const opened: Known = { titlesKey, comparison, pairs: null };
  scopes.set(scope, opened);
  return opened;
}

function allPairs(found: Known): readonly DuplicatePair[] {
  if (found.pairs) return found.pairs;
  const { comparison } = found;
  const pairs: DuplicatePair[] = [];
  for (let place = 0; place < comparison.size; place += 1) {
    const comparable = comparison.at(place);
    if (comparable)
      for (const pair of comparison.pairsWith(comparable, { after: place })) pairs.push(pair);
  }
  found.pairs = pairs.sort(comparePlaces);
  return found.pairs;
}

function pairsWith({ comparison }: Known, id: string): readonly DuplicatePair[] {
  const comparable = comparison.at(comparison.placeOf(id) ?? -1);
  return comparable ? comparison.pairsWith(comparable).toSorted(comparePlaces) : [];
}

function asked(
  pairs: readonly DuplicatePair[],
  { amongIds, withId, leastPoints }: Pick<DuplicateQuestion, 'amongIds' | 'withId' | 'leastPoints'>,
): readonly DuplicatePair[] {
  const among = amongIds === null ? null : new Set(amongIds);
  const isAmong = (id: string) => id === withId || among === null || among.has(id);
  return pairs.filter(
    ({ aId, bId, points }) => points >= leastPoints && isAmong(aId) && isAmong(bId),
  );
}

import type { NearOutcome } from '../../../domain/analysts/coverage.ts';
import { compareText } from '../../../domain/compareText.ts';
import type { PlanningOutcome } from '../../../domain/planningCatalogue.ts';
import type { CatalogueIndex } from '../../catalogueIndex.ts';
import { buildTextSpace, type TextSpace } from '../../text/textSpace.ts';

/** Finds the outcomes that come nearest to giving a skill which nothing gives. */
export type FindNearest = (skillId: string) => readonly NearOutcome[];

/** An outcome gives a skill right above the missing one (or beside it, below the same one), or one stated as related. */
const ABOVE = 0.6;
const RELATED = 0.5;
/** Below this a likeness of words is chance. */
const LEAST = 0.2;
const SHOWN = 3;
const DIGITS = 10_000;

/** By feature of a text the outcomes that have it, and how much of each it is. */
interface Postings {
  readonly outcomes: readonly Int32Array[];
  readonly weights: readonly Float64Array[];
}

/** Nearness is likeness of words, or standing near in the skill graph: whichever is more. */
export function openNearest(index: CatalogueIndex): FindNearest {
  const outcomes = [...index.outcomes.values()].filter(({ status }) => status !== 'EXPIRED');
  const texts = outcomes.map(textOf);
  const space = buildTextSpace(texts);
  const postings = postingsOf(space, texts);
  const givenBy = outcomesBySkill(index, outcomes);
  const likeTexts = openLikeTexts(space, postings, outcomes.length);
  const known = new Map<string, readonly NearOutcome[]>();
  const find = (skillId: string) => {
    const best = new Map<number, number>();
    const offer = (place: number, similarity: number) => {
      if (similarity > (best.get(place) ?? 0)) best.set(place, similarity);
    };
    for (const id of index.skills.same(skillId)) {
      likeTexts(index.skills.byId.get(id)?.name ?? '', offer);
    }
    for (const [near, similarity] of neighbours(index, skillId)) {
      for (const place of givenBy.get(near) ?? []) offer(place, similarity);
    }
    return nearestFirst(best, outcomes);
  };
  return (skillId) => {
    const nearest = known.get(skillId) ?? find(skillId);
    known.set(skillId, nearest);
    return nearest;
  };
}

function nearestFirst(
  best: ReadonlyMap<number, number>,
  outcomes: readonly PlanningOutcome[],
): readonly NearOutcome[] {
  return [...best]
    .map(([place, similarity]) => ({
      outcomeId: outcomes[place]?.id ?? '',
      similarity: Math.round(similarity * DIGITS) / DIGITS,
    }))
    .sort(
      (left, right) =>
        right.similarity - left.similarity || compareText(left.outcomeId, right.outcomeId),
    )
    .slice(0, SHOWN);
}

/** What an outcome is called in any language. */
function textOf({ title, otherTitles }: PlanningOutcome): string {
  return [title, ...otherTitles].join(' ');
}

function postingsOf(space: TextSpace, texts: readonly string[]): Postings {
  const outcomes = Array.from({ length: space.featureCount }, (): number[] => []);
  const weights = Array.from({ length: space.featureCount }, (): number[] => []);
  texts.forEach((text, place) => {
    const vector = space.vectorOf(text);
    vector.features.forEach((feature, at) => {
      outcomes[feature]?.push(place);
      weights[feature]?.push(vector.weights[at] ?? 0);
    });
  });
  return {
    outcomes: outcomes.map((list) => Int32Array.from(list)),
    weights: weights.map((list) => Float64Array.from(list)),
  };
}

/** Offers the outcomes whose text is like one text; one array of sums serves all of them. */
function openLikeTexts(space: TextSpace, { outcomes, weights }: Postings, count: number) {
  const sums = new Float64Array(count);
  return (text: string, offer: (place: number, similarity: number) => void): void => {
    sums.fill(0);
    const vector = space.vectorOf(text);
    for (let at = 0; at < vector.features.length; at += 1) {
      const feature = vector.features[at] ?? 0;
      const weight = vector.weights[at] ?? 0;
      const places = outcomes[feature] ?? new Int32Array();
      const parts = weights[feature] ?? new Float64Array();
      for (let place = 0; place < places.length; place += 1) {
        const outcome = places[place] ?? 0;
        sums[outcome] = (sums[outcome] ?? 0) + weight * (parts[place] ?? 0);
      }
    }
    for (let place = 0; place < count; place += 1) {
      const similarity = sums[place] ?? 0;
      if (similarity >= LEAST) offer(place, Math.min(1, similarity));
    }
  };
}

/** Canonical skills that stand near in the graph, and how near that is. */
function neighbours(
  { skills }: CatalogueIndex,
  skillId: string,
): readonly (readonly [string, number])[] {
  const own = skills.same(skillId).flatMap((id) => skills.byId.get(id) ?? []);
  const above = own.flatMap(({ broader }) => broader).map((id) => skills.canonical(id));
  const related = own.flatMap((skill) => skill.related).map((id) => skills.canonical(id));
  return [
    ...above.map((id) => [id, ABOVE] as const),
    ...related.map((id) => [id, RELATED] as const),
  ];
}

/** By canonical skill the outcomes that give it, itself or a narrower one, by place. */
function outcomesBySkill(
  { skills }: CatalogueIndex,
  outcomes: readonly PlanningOutcome[],
): ReadonlyMap<string, readonly number[]> {
  const givenBy = new Map<string, number[]>();
  outcomes.forEach((outcome, place) => {
    for (const id of skills.gainedBy(outcome)) {
      const known = givenBy.get(id);
      if (known) known.push(place);
      else givenBy.set(id, [place]);
    }
  });
  return givenBy;
}

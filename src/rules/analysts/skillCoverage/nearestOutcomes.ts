import type { NearOutcome } from '../../../domain/analysts/coverage.ts';
import { compareText } from '../../../domain/compareText.ts';
import type { PlanningOutcome, PlanningSkill } from '../../../domain/planningCatalogue.ts';
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

interface Posting {
  readonly outcomes: number[];
  readonly weights: number[];
}

/** Nearness is likeness of words, or standing near in the skill graph: whichever is more. */
export function openNearest(index: CatalogueIndex): FindNearest {
  const outcomes = [...index.outcomes.values()].filter(({ status }) => status !== 'EXPIRED');
  const texts = outcomes.map(textOf);
  const space = buildTextSpace(texts);
  const postings = postingsOf(space, texts);
  const givenBy = outcomesBySkill(index, outcomes);
  return (skillId) => {
    const best = new Map<number, number>();
    const offer = (place: number, similarity: number) => {
      if (similarity > (best.get(place) ?? 0)) best.set(place, similarity);
    };
    for (const name of namesOf(index, skillId)) {
      for (const [place, similarity] of likeTexts(space, postings, name)) offer(place, similarity);
    }
    for (const [near, similarity] of neighbours(index, skillId)) {
      for (const place of givenBy.get(near) ?? []) offer(place, similarity);
    }
    return [...best]
      .map(([place, similarity]) => ({
        outcomeId: outcomes[place]?.id ?? '',
        similarity: Math.round(similarity * DIGITS) / DIGITS,
      }))
      .filter(({ similarity }) => similarity >= LEAST)
      .sort(
        (left, right) =>
          right.similarity - left.similarity || compareText(left.outcomeId, right.outcomeId),
      )
      .slice(0, SHOWN);
  };
}

/** What an outcome is called in any language. */
function textOf({ title, otherTitles }: PlanningOutcome): string {
  return [title, ...otherTitles].join(' ');
}

function namesOf({ skills }: CatalogueIndex, skillId: string): readonly string[] {
  const same = skills.same(skillId).flatMap((id) => skills.byId.get(id) ?? []);
  return same.map(({ name }: PlanningSkill) => name);
}

function postingsOf(space: TextSpace, texts: readonly string[]): readonly Posting[] {
  const postings = Array.from({ length: space.featureCount }, (): Posting => ({
    outcomes: [],
    weights: [],
  }));
  texts.forEach((text, place) => {
    const { features, weights } = space.vectorOf(text);
    features.forEach((feature, at) => {
      postings[feature]?.outcomes.push(place);
      postings[feature]?.weights.push(weights[at] ?? 0);
    });
  });
  return postings;
}

function likeTexts(
  space: TextSpace,
  postings: readonly Posting[],
  text: string,
): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  const { features, weights } = space.vectorOf(text);
  features.forEach((feature, at) => {
    const posting = postings[feature];
    posting?.outcomes.forEach((place, index) => {
      const more = (weights[at] ?? 0) * (posting.weights[index] ?? 0);
      sums.set(place, (sums.get(place) ?? 0) + more);
    });
  });
  return sums;
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

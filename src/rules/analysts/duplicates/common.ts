import { foldText } from '../../../domain/foldText.ts';
import type { Comparable } from './comparable.ts';

/** How alike the titles of two things are, each from 0 to 1. */
export interface TitleLikeness {
  /** Of the two titles that are most alike in words and letters. */
  readonly words: number;
  /** As a sentence model has it; 0 where it has not read both. */
  readonly meaning: number;
}

/** What two things have in common, before it is judged. */
export interface Common {
  readonly outcomes: readonly string[];
  readonly skills: readonly string[];
  /** Shared of all, 0-1; null where one of the two has none. */
  readonly outcomeShare: number | null;
  readonly skillShare: number | null;
  readonly titles: TitleLikeness;
  readonly hasOneTitle: boolean;
  readonly levelDifference: number | null;
}

export function inCommon(a: Comparable, b: Comparable, titles: TitleLikeness): Common {
  return {
    outcomes: both(a.outcomes, b.outcomes),
    skills: both(a.skills, b.skills),
    outcomeShare: share(a.required, b.required),
    skillShare: share(a.skills, b.skills),
    titles,
    hasOneTitle: haveOneTitle(a, b),
    levelDifference: a.level === null || b.level === null ? null : Math.abs(a.level - b.level),
  };
}

function haveOneTitle(a: Comparable, b: Comparable): boolean {
  const titles = new Set(a.names.map(foldText));
  return b.names.some((name) => titles.has(foldText(name)));
}

function both(left: readonly string[], right: readonly string[]): readonly string[] {
  return left.filter((id) => right.includes(id));
}

function share(left: readonly string[], right: readonly string[]): number | null {
  if (left.length === 0 || right.length === 0) return null;
  const shared = both(left, right).length;
  return shared / (left.length + right.length - shared);
}

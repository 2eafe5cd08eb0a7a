import type { DuplicateBand } from '../../../domain/analysts/duplicates.ts';
import { count } from '../../../domain/wording.ts';
import type { Common } from './common.ts';
import type { Comparable } from './comparable.ts';

const TITLES_ALIKE_FROM = 0.3;

/** Why the two stand side by side, in words for people. */
export function explainPair(
  a: Comparable,
  b: Comparable,
  common: Common,
  band: DuplicateBand,
): readonly string[] {
  return [
    ...aboutAddress(a, b),
    ...aboutOutcomes(a, b, common),
    ...aboutSkills(a, b, common),
    ...aboutTitles(common),
    ...aboutLevels(a, b, common),
    ...aboutOwners(a, b, band),
  ];
}

function aboutAddress(a: Comparable, b: Comparable): readonly string[] {
  return a.uri !== null && a.uri === b.uri ? [`Both have the address ${a.uri}: they are one.`] : [];
}

function aboutOutcomes(a: Comparable, b: Comparable, common: Common): readonly string[] {
  if (common.outcomes.length === 0) return [];
  if (common.outcomeShare === 1) {
    return [`Both require exactly the same ${count(a.required.length, 'outcome')}.`];
  }
  const all = new Set([...a.outcomes, ...b.outcomes]).size;
  return [`They share ${common.outcomes.length} of ${count(all, 'outcome')}.`];
}

function aboutSkills(a: Comparable, b: Comparable, common: Common): readonly string[] {
  if (a.kind === 'SKILL' || common.skillShare === null) return [];
  if (common.skillShare === 0) {
    return ['They have no skill in common: the same words may mean another thing.'];
  }
  const all = new Set([...a.skills, ...b.skills]).size;
  return [`They give ${common.skills.length} of ${count(all, 'skill')} in common.`];
}

function aboutTitles({ hasOneTitle, titles: { words, meaning } }: Common): readonly string[] {
  if (hasOneTitle) return ['They have one title, up to case and macrons.'];
  const alike = [
    ...(words < TITLES_ALIKE_FROM ? [] : [`in words (${words.toFixed(2)})`]),
    ...(meaning < TITLES_ALIKE_FROM
      ? []
      : [`in meaning (${meaning.toFixed(2)}, by a sentence model)`]),
  ];
  if (alike.length === 0) return [];
  return [`Their titles are alike ${alike.join(' and ')}; alike is not yet the same.`];
}

function aboutLevels(a: Comparable, b: Comparable, common: Common): readonly string[] {
  if (common.levelDifference === null) return [];
  return common.levelDifference === 0
    ? [`Both are at level ${String(a.level)}.`]
    : [`One is at level ${String(a.level)}, the other at level ${String(b.level)}.`];
}

function aboutOwners(a: Comparable, b: Comparable, band: DuplicateBand): readonly string[] {
  if (a.kind !== 'MICRO_CREDENTIAL' || band === 'REVIEW' || a.ownerId === b.ownerId) return [];
  return [
    'Different organisations own them: a candidate for one national micro-credential that several deliver.',
  ];
}

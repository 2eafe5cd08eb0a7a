import type { DuplicateBand, DuplicatePair } from '../../../domain/analysts/duplicates.ts';
import { type Common, inCommon, type TitleLikeness } from './common.ts';
import type { Comparable } from './comparable.ts';
import { explainPair } from './explainPair.ts';

/** From how many points on a pair is likely to be one thing, or worth a look. Calibrated on the labelled pairs. */
const LIKELY_FROM = 5_500;
export const REVIEW_FROM = 4_000;
const FULL = 10_000;

/** How far each kind of evidence goes by itself. */
const OUTCOMES = 0.9;
const SKILLS = 0.72;
const WORDS_ALONE = 0.75;
const WORDS_BESIDE_SKILLS = 0.55;
/** Words that agree while no skill does: another meaning of the same words. */
const WORDS_AGAINST_SKILLS = 0.42;
/** A sentence model forgives other words, and is misled by the same ones: it says less than words do. */
const MEANING_ALONE = 0.65;
const MEANING_BESIDE_SKILLS = 0.3;
/** The same words a level or more apart ask for something else: describe, then evaluate. */
const LEVELS_APART = [1, 0.75, 0.6] as const;
/** Where half of the outcomes are shared, words and levels matter little. */
const OUTCOMES_DECIDE = 0.5;

/** The pair, or null where it is not worth anyone's look. */
export function judgePair(
  a: Comparable,
  b: Comparable,
  titles: TitleLikeness,
): DuplicatePair | null {
  const common = inCommon(a, b, titles);
  const points = isSame(a, b, common) ? FULL : Math.min(FULL - 1, pointsOf(a, b, common));
  if (points < REVIEW_FROM) return null;
  const band: DuplicateBand =
    points === FULL ? 'SAME' : points >= LIKELY_FROM ? 'LIKELY' : 'REVIEW';
  return {
    kind: a.kind,
    aId: a.id,
    bId: b.id,
    points,
    band,
    sharedOutcomeIds: common.outcomes,
    sharedSkillIds: a.kind === 'SKILL' ? [] : common.skills,
    textPoints: Math.round(FULL * Math.max(titles.words, titles.meaning)),
    levelDifference: common.levelDifference,
    explanation: explainPair(a, b, common, band),
  };
}

/** As semantics has it: nothing that could be two things is ever the same. */
function isSame(a: Comparable, b: Comparable, common: Common): boolean {
  switch (a.kind) {
    case 'MICRO_CREDENTIAL':
      return common.outcomeShare === 1;
    case 'LEARNING_OUTCOME':
      return common.skillShare === 1 && a.level === b.level && common.hasOneTitle;
    case 'SKILL':
      return a.uri !== null && a.uri === b.uri;
  }
}

function pointsOf(a: Comparable, b: Comparable, common: Common): number {
  const points = Math.round(FULL * weigh(a, b, common));
  return isDoubtful(a, common) ? Math.min(points, LIKELY_FROM - 1) : points;
}

/** Each kind of evidence takes its part of the doubt away. */
function weigh(a: Comparable, b: Comparable, common: Common): number {
  const apart = LEVELS_APART[Math.min(common.levelDifference ?? 0, LEVELS_APART.length - 1)] ?? 1;
  const outcomes = OUTCOMES * (common.outcomeShare ?? 0);
  // Skills that lie above two skills tell meanings apart, and are nothing that the two have.
  const skills = a.kind === 'SKILL' ? 0 : SKILLS * apart * (common.skillShare ?? 0);
  const text = a.isGone || b.isGone ? 0 : apart * weighTitles(common);
  return 1 - (1 - outcomes) * (1 - skills) * (1 - text);
}

/** Words and meaning tell of the same titles, so the stronger of the two counts, and not both. */
function weighTitles({ skillShare, titles }: Common): number {
  const words = titles.words ** 1.5;
  if (skillShare === null) return Math.max(WORDS_ALONE * words, MEANING_ALONE * titles.meaning);
  if (skillShare === 0) return WORDS_AGAINST_SKILLS * words;
  return Math.max(WORDS_BESIDE_SKILLS * words, MEANING_BESIDE_SKILLS * titles.meaning);
}

/** Similar at another level, or alike in words alone: for a person to judge. */
function isDoubtful({ kind }: Comparable, common: Common): boolean {
  if ((common.outcomeShare ?? 0) >= OUTCOMES_DECIDE) return false;
  if ((common.levelDifference ?? 0) > 0) return true;
  if (kind === 'SKILL') return !common.hasOneTitle || common.skillShare === 0;
  return common.skillShare === 0 || (common.skillShare === null && !common.hasOneTitle);
}

import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { LearningOutcome } from '../../src/domain/catalogue.ts';

/** What the pair is, as a person sees it; only the first three are duplicates. */
export type Label = 'same' | 'te reo' | 'paraphrase' | 'related' | 'other level' | 'other meaning';

export const duplicateLabels: ReadonlySet<Label> = new Set(['same', 'te reo', 'paraphrase']);

export interface LabelledPair {
  readonly label: Label;
  readonly a: LearningOutcome;
  readonly b: LearningOutcome;
}

/**
 * One row of a half: learning of our own invention with what resembles it, written to tell what is the same from
 * what only sounds so. Skills are named by short words of that file; `reo` is empty where no such title was written.
 */
type Row = Readonly<
  Record<
    | 'title'
    | 'level'
    | 'skills'
    | 'paraphrase'
    | 'paraphraseSkills'
    | 'otherLevelTitle'
    | 'otherLevel'
    | 'otherMeaning'
    | 'otherMeaningSkills'
    | 'related'
    | 'relatedSkills'
    | 'reo',
    string
  >
>;

/**
 * The two halves: one on which the bands were calibrated, and one that was written afterwards, without a look at how
 * its pairs fall, and that nothing may be tuned to.
 */
export const halves = { calibration: 'learning.csv', heldOut: 'heldOut.csv' } as const;
export type Half = keyof typeof halves;

/** Every piece of learning of one half beside what resembles it. */
export function labelledPairs(half: Half): readonly LabelledPair[] {
  const text = readFileSync(new URL(halves[half], import.meta.url), 'utf8');
  return parse<Row>(text, { columns: true }).flatMap(pairsOf);
}

function pairsOf(row: Row, number: number): readonly LabelledPair[] {
  const { title, level, skills, reo } = row;
  const beside = (label: Label, name: string, at: string, tags: string, more: object = {}) => ({
    label,
    a: outcome(`lo:${number}:${label}:a`, title, level, skills),
    b: { ...outcome(`lo:${number}:${label}:b`, name, at, tags), ...more },
  });
  // Half of them state their English title too, as the directory does; the others do not.
  const titles = number % 2 === 0 ? { titles: { en: title } } : {};
  return [
    beside('same', spelledOtherwise(title, number), level, skills),
    ...(reo === '' ? [] : [beside('te reo', reo, level, skills, titles)]),
    beside('paraphrase', row.paraphrase, level, row.paraphraseSkills),
    beside('related', row.related, level, row.relatedSkills),
    beside('other level', row.otherLevelTitle, row.otherLevel, skills),
    // A third of them is not tagged with skills yet, as much of a real catalogue.
    beside(
      'other meaning',
      row.otherMeaning,
      level,
      number % 3 === 0 ? '' : row.otherMeaningSkills,
    ),
  ];
}

/** Case and macrons, the ways in which one title is typed. */
function spelledOtherwise(title: string, number: number): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '');
  return number % 2 === 0
    ? plain.toUpperCase()
    : plain.replace(/\b\w/g, (letter) => letter.toUpperCase());
}

function outcome(id: string, title: string, level: string, skills: string): LearningOutcome {
  return {
    id,
    title,
    level: Number(level),
    credits: 5,
    qualityAssured: true,
    skills: skills
      .split(' ')
      .filter((skill) => skill !== '')
      .map((skill) => ({ skill: `skill:${skill}`, role: 'EARNS' })),
  };
}

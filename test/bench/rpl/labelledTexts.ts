import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

/** A text, and the skills that people say it speaks of. */
export interface LabelledText {
  readonly text: string;
  /** Ids; empty where people found none in ESCO. */
  readonly gold: ReadonlySet<string>;
}

/** What weights may be learned from, and what they may not. */
export const VALIDATION = ['house_validation', 'tech_validation'] as const;
export const TEST = 'house_test';
export const KINDS = ['spans', 'sentences'] as const;
export type SetName = (typeof VALIDATION)[number] | typeof TEST;
export type Kind = (typeof KINDS)[number];

/** Each span, or each sentence, once, with all its labels. */
export function labelledTexts(
  folder: string,
  set: SetName,
  kind: Kind,
  idOf: ReadonlyMap<string, string>,
): readonly LabelledText[] {
  const file = path.join(folder, `${set}_annotations.csv`);
  const rows = parse<Readonly<Record<string, string>>>(readFileSync(file), { columns: true });
  const texts = new Map<string, { text: string; gold: Set<string> }>();
  for (const { sentence = '', span = '', label = '' } of rows) {
    const text = kind === 'spans' ? span : sentence;
    const key = kind === 'spans' ? `${sentence}\n${span}` : sentence;
    const labelled = texts.get(key) ?? { text, gold: new Set<string>() };
    texts.set(key, labelled);
    const id = idOf.get(label);
    if (id !== undefined) labelled.gold.add(id);
  }
  return [...texts.values()];
}

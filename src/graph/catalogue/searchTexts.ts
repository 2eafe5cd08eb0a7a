/** The names of an entry as the full-text indexes keep them: in lower case, without macrons and other marks. */
export interface SearchTexts {
  readonly searchName: string | null;
  readonly searchAlso: readonly string[] | null;
}

const MARKS = /\p{M}/gu;
const OTHER_NAMES = ['code', 'titles', 'altNames', 'altTitles'] as const;

/**
 * No analyser of Neo4j folds macrons and keeps words such as "with", which a filter may well hold: the texts are
 * folded here and the index takes them as they are.
 */
export function searchTexts(record: object): SearchTexts {
  const { name, title, ...others } = record as Readonly<Record<string, unknown>>;
  const main = name ?? title;
  const also = OTHER_NAMES.flatMap((member) => textsOf(others[member])).map(fold);
  return {
    searchName: typeof main === 'string' ? fold(main) : null,
    searchAlso: also.length === 0 ? null : also,
  };
}

function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value as Readonly<Record<string, string>>);
}

import { compareText } from '../../domain/compareText.ts';
import type { TranslatedTitle } from '../../domain/node/translatedTitle.ts';
import type { Column } from '../statement.ts';
import { jsonText } from './columns.ts';

/** Titles by language tag, stored as JSON text, as a list by language. */
export const translatedTitles = jsonText(
  'JSON text of titles by language',
  (parsed): readonly TranslatedTitle[] =>
    Object.entries((parsed ?? {}) as Readonly<Record<string, string>>)
      .map(([language, title]) => ({ language, title }))
      .sort((left, right) => compareText(left.language, right.language)),
);

/** The titles alone, in the order of their languages. */
export const otherTitles: Column<readonly string[]> = {
  kind: translatedTitles.kind,
  read: (value) => translatedTitles.read(value).map(({ title }) => title),
};

import type { TitleTable } from '../reading/titleTable.ts';

/** What of the titles could not be compared by what they mean. */
export function titleWarnings({ model, count, withoutVectors }: TitleTable): readonly string[] {
  if (model === null) {
    return ['No sentence model is here: titles are compared by their words alone.'];
  }
  if (withoutVectors === 0) return [];
  const share = `${String(withoutVectors)} of ${String(count)} titles`;
  return [`${share} are compared by their words alone: their vectors are being made.`];
}

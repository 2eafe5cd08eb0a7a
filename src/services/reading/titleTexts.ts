import type { ModelTexts } from './modelTexts.ts';

/** Titles are compared with titles, which the quick model does well enough. */
export function titleTexts(title: string): ModelTexts {
  return { parts: [title], names: [], descriptions: [] };
}

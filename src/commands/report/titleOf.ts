import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';

/** What an outcome, a micro-credential or a qualification is called; null where it is none of them. */
export function titleOf(
  { outcomes, microCredentials, qualifications }: CatalogueIndex,
  id: string,
): string | null {
  const named = outcomes.get(id) ?? microCredentials.get(id) ?? qualifications.get(id);
  return named?.title ?? null;
}

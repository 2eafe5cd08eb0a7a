import { readFileSync } from 'node:fs';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { type CatalogueIndex, indexCatalogue } from '../../src/rules/catalogueIndex.ts';
import type { SearchTools } from '../../src/solver/acquire.ts';
import { openHighs } from '../../src/solver/highs.ts';
import { planningCatalogueOf } from './planningCatalogueOf.ts';

/** What a search uses, in this thread. */
export const tools: SearchTools = { solver: await openHighs(), clock: () => performance.now() };

/** A catalogue as planning threads have it, without graph or worker. */
export function indexOf(catalogue: Catalogue): CatalogueIndex {
  return indexCatalogue(planningCatalogueOf(catalogue));
}

export function readPolicy(id: string): Policy {
  const path = new URL(`../../seed/policies/${id}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as Policy;
}

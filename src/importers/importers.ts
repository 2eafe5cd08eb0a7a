import { escoImporter } from './esco/escoImporter.ts';
import type { Importer } from './importer.ts';
import { nceaImporter } from './ncea/nceaImporter.ts';
import { quatalogImporter } from './quatalog/quatalogImporter.ts';

/** Every foreign format that can be imported. */
export const importers: readonly Importer[] = [nceaImporter, escoImporter, quatalogImporter];

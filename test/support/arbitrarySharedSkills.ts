import fc from 'fast-check';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { arbitraryCatalogue } from './arbitraryCatalogue.ts';

const ADDRESSES = [
  null,
  'http://data.europa.eu/esco/skill/1',
  'http://data.europa.eu/esco/skill/2',
];

/** Catalogues in which skills of different ids often have one `uri`, and so are one skill. */
export const arbitrarySharedSkills: fc.Arbitrary<Catalogue> = arbitraryCatalogue.chain(
  (catalogue) =>
    fc
      .tuple(...(catalogue.skills ?? []).map(() => fc.constantFrom(...ADDRESSES)))
      .map((addresses) => ({
        ...catalogue,
        skills: (catalogue.skills ?? []).map((skill, place) => {
          const uri = addresses[place] ?? null;
          return uri === null ? skill : { ...skill, uri };
        }),
      })),
);

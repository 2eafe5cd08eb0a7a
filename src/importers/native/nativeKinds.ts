import { z } from 'zod';
import type { CatalogueMeta } from '../../domain/catalogue.ts';
import { type CatalogueList, catalogueLists } from '../../domain/catalogueKind.ts';
import { equivalence } from './equivalence.ts';
import { framework } from './framework.ts';
import { learner } from './learner.ts';
import { learningOutcome } from './learningOutcome.ts';
import { type MembersOf, indexedText, notBlank, optional, text } from './members.ts';
import { microCredential } from './microCredential.ts';
import { occupation } from './occupation.ts';
import { offering } from './offering.ts';
import { organisation } from './organisation.ts';
import { qualification } from './qualification.ts';
import type { NativeKind } from './reference.ts';
import { skill } from './skill.ts';
import { subjectField } from './subjectField.ts';

export const nativeKinds: { readonly [List in CatalogueList]: NativeKind<List> } = {
  subjectFields: subjectField,
  organisations: organisation,
  frameworks: framework,
  skills: skill,
  learningOutcomes: learningOutcome,
  microCredentials: microCredential,
  qualifications: qualification,
  occupations: occupation,
  offerings: offering,
  equivalences: equivalence,
  learners: learner,
};

export const meta = z
  .strictObject({
    title: indexedText,
    licence: notBlank.describe('The terms under which the content may be used'),
    source: optional(text),
    illustrative: optional(z.boolean()).describe(
      'True where the content is invented to show how things work',
    ),
    version: optional(text),
  } satisfies MembersOf<CatalogueMeta>)
  .describe('Where the document comes from and under what terms');

/** The whole document: the published JSON Schema comes from here, record by record the checks do. */
export const catalogueDocument = z.strictObject({
  $schema: optional(text),
  meta,
  ...Object.fromEntries(
    catalogueLists.map((list) => [list, optional(z.array(nativeKinds[list].schema))]),
  ),
});

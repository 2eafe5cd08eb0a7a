import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue, CatalogueMeta } from '../../src/domain/catalogue.ts';

const SEED_FOLDER = path.join(import.meta.dirname, '../../seed');

export type RecordList = Exclude<keyof Catalogue, '$schema' | 'meta'>;
type Records<List extends RecordList> = NonNullable<Catalogue[List]>[number];

/** Every record of the documents of the seed, by list, as plain JSON that a test may change. */
export type Seed = { -readonly [List in RecordList]: Records<List>[] } & {
  documents: { name: string; meta: CatalogueMeta; content: Catalogue }[];
};

export const recordLists = [
  'subjectFields',
  'organisations',
  'frameworks',
  'skills',
  'learningOutcomes',
  'microCredentials',
  'qualifications',
  'occupations',
  'offerings',
  'equivalences',
  'learners',
] as const satisfies readonly RecordList[];

export function readSeed(): Seed {
  const names = readdirSync(SEED_FOLDER).filter((name) => name.endsWith('.json'));
  const documents = names.sort().map((name) => {
    const content = JSON.parse(readFileSync(path.join(SEED_FOLDER, name), 'utf8')) as Catalogue;
    return { name, meta: content.meta, content };
  });
  const all = <List extends RecordList>(list: List) =>
    documents.flatMap(({ content }) => (content[list] ?? []) as readonly Records<List>[]);
  return {
    documents,
    subjectFields: all('subjectFields'),
    organisations: all('organisations'),
    frameworks: all('frameworks'),
    skills: all('skills'),
    learningOutcomes: all('learningOutcomes'),
    microCredentials: all('microCredentials'),
    qualifications: all('qualifications'),
    occupations: all('occupations'),
    offerings: all('offerings'),
    equivalences: all('equivalences'),
    learners: all('learners'),
  };
}

export const readSources = (): string => readFileSync(path.join(SEED_FOLDER, 'SOURCES.md'), 'utf8');

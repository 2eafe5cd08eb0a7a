import type {
  Equivalence,
  Framework,
  Learner,
  LearningOutcome,
  MicroCredential,
  Occupation,
  Offering,
  Organisation,
  Qualification,
  Skill,
  SubjectField,
} from './catalogue.ts';

/** What each list of a catalogue document holds. */
export interface CatalogueRecords {
  readonly subjectFields: SubjectField;
  readonly organisations: Organisation;
  readonly frameworks: Framework;
  readonly skills: Skill;
  readonly learningOutcomes: LearningOutcome;
  readonly microCredentials: MicroCredential;
  readonly qualifications: Qualification;
  readonly occupations: Occupation;
  readonly offerings: Offering;
  readonly equivalences: Equivalence;
  readonly learners: Learner;
}

/** A list of the document. The order is the one in which documents are written. */
export type CatalogueList = keyof CatalogueRecords;
export type CatalogueRecord = CatalogueRecords[CatalogueList];

/** The name of a kind: the label of its nodes in the graph. */
export type CatalogueKind = (typeof kindOfList)[CatalogueList];

export const kindOfList = {
  subjectFields: 'SubjectField',
  organisations: 'Organisation',
  frameworks: 'Framework',
  skills: 'Skill',
  learningOutcomes: 'LearningOutcome',
  microCredentials: 'MicroCredential',
  qualifications: 'Qualification',
  occupations: 'Occupation',
  offerings: 'Offering',
  equivalences: 'Equivalence',
  learners: 'Learner',
} as const satisfies Record<CatalogueList, string>;

export const catalogueLists = Object.keys(kindOfList) as readonly CatalogueList[];

export function isCatalogueList(name: string): name is CatalogueList {
  return Object.hasOwn(kindOfList, name);
}

const nameOfKind: Readonly<Record<string, string>> = {
  SubjectField: 'subject field',
  Organisation: 'organisation',
  Framework: 'framework',
  Skill: 'skill',
  LearningOutcome: 'learning outcome',
  MicroCredential: 'micro-credential',
  Qualification: 'qualification',
  Occupation: 'occupation',
  Offering: 'offering',
  Equivalence: 'equivalence',
  Learner: 'learner',
  Achievement: 'achievement',
};

/** The kind as people say it: "micro-credential". */
export function kindName(kind: string): string {
  return nameOfKind[kind] ?? kind;
}

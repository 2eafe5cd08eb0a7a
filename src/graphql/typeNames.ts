import type { CatalogueNode } from '../domain/node/catalogueNode.ts';
import type { NodeResolvers, TakeableResolvers } from './generated.ts';

const typeNames = {
  LEARNING_OUTCOME: 'LearningOutcome',
  SKILL: 'Skill',
  MICRO_CREDENTIAL: 'MicroCredential',
  QUALIFICATION: 'Qualification',
  OCCUPATION: 'Occupation',
  ORGANISATION: 'Organisation',
  FRAMEWORK: 'Framework',
  SUBJECT_FIELD: 'SubjectField',
  OFFERING: 'Offering',
} as const satisfies Record<CatalogueNode['kind'], string>;

export const Node: NodeResolvers = { __resolveType: ({ kind }) => typeNames[kind] };

export const Takeable: TakeableResolvers = { __resolveType: ({ kind }) => typeNames[kind] };

import type { QualificationNode } from '../../domain/node/qualificationNode.ts';
import { flag, listOf, optional, text, whole } from '../statement.ts';
import { listed, oneOf } from './columns.ts';
import { readWithEdges } from './readById.ts';

export const readQualifications = readWithEdges<QualificationNode>('node/readQualifications', {
  kind: oneOf('QUALIFICATION'),
  id: text,
  title: text,
  type: text,
  level: optional(whole),
  credits: whole,
  jurisdiction: text,
  ownerId: text,
  frameworkId: optional(text),
  subjectId: optional(text),
  capstoneId: optional(text),
  statedIn: optional(text),
  entry: optional(
    listOf(
      listOf(
        listed({
          kind: oneOf('LEARNING_OUTCOME', 'MICRO_CREDENTIAL', 'QUALIFICATION'),
          id: text,
        }),
      ),
    ),
  ),
  groups: optional(
    listOf(
      listed({
        groupId: text,
        name: text,
        all: flag,
        minCredits: optional(whole),
        minCount: optional(whole),
        maxCredits: optional(whole),
        outcomeIds: listOf(text),
      }),
    ),
  ),
  leadsTo: optional(listOf(listed({ kind: oneOf('OCCUPATION', 'QUALIFICATION'), id: text }))),
});

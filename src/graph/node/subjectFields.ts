import type { SubjectFieldNode } from '../../domain/node/subjectFieldNode.ts';
import { optional, text } from '../statement.ts';
import { idEdges, oneOf } from './columns.ts';
import { readWithEdges } from './readById.ts';

export const readSubjectFields = readWithEdges<SubjectFieldNode>('node/readSubjectFields', {
  kind: oneOf('SUBJECT_FIELD'),
  id: text,
  name: text,
  scheme: text,
  broaderId: optional(text),
  statedIn: optional(text),
  narrower: idEdges,
});

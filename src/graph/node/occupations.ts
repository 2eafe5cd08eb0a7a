import type { OccupationNode } from '../../domain/node/occupationNode.ts';
import { listOf, optional, text, whole } from '../statement.ts';
import { listed, oneOf } from './columns.ts';
import { readWithEdges } from './readById.ts';

export const readOccupations = readWithEdges<OccupationNode>('node/readOccupations', {
  kind: oneOf('OCCUPATION'),
  id: text,
  title: text,
  altTitles: listOf(text),
  description: optional(text),
  code: optional(text),
  sector: optional(text),
  demand: optional(whole),
  frameworkId: optional(text),
  statedIn: optional(text),
  skills: optional(
    listOf(
      listed({
        skillId: text,
        importance: oneOf('ESSENTIAL', 'OPTIONAL'),
        proficiency: optional(whole),
      }),
    ),
  ),
});

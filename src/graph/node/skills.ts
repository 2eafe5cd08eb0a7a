import type { SkillNode } from '../../domain/node/skillNode.ts';
import { listOf, optional, text } from '../statement.ts';
import { idEdges, oneOf } from './columns.ts';
import { readWithEdges } from './readById.ts';

export const readSkills = readWithEdges<SkillNode>('node/readSkills', {
  kind: oneOf('SKILL'),
  id: text,
  name: text,
  altNames: listOf(text),
  description: optional(text),
  skillKind: oneOf('SKILL', 'KNOWLEDGE', 'ATTITUDE'),
  uri: optional(text),
  frameworkId: optional(text),
  statedIn: optional(text),
  broader: idEdges,
  narrower: idEdges,
  related: idEdges,
});

import type { FrameworkNode } from '../../domain/node/frameworkNode.ts';
import { listOf, optional, text } from '../statement.ts';
import { audience } from './audience.ts';
import { oneOf } from './columns.ts';
import { readPlain } from './readById.ts';

export const readFrameworks = readPlain<FrameworkNode>('node/readFrameworks', {
  kind: oneOf('FRAMEWORK'),
  id: text,
  name: text,
  frameworkKind: text,
  jurisdiction: text,
  sector: optional(text),
  audiences: listOf(audience),
  statedIn: optional(text),
});

import type { NodeReference, TakeableKind } from '../../domain/node/nodeKind.ts';
import { type Column, text } from '../statement.ts';
import { listed, oneOf } from './columns.ts';

/** A learning outcome or a micro-credential, by kind and id. */
export const takeableReference: Column<NodeReference<TakeableKind>> = listed({
  kind: oneOf('LEARNING_OUTCOME', 'MICRO_CREDENTIAL'),
  id: text,
});

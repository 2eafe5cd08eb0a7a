import { compareText } from '../../domain/compareText.ts';
import type { OfferingNode } from '../../domain/node/offeringNode.ts';
import { listOf, optional, text, whole } from '../statement.ts';
import { audience } from './audience.ts';
import { oneOf } from './columns.ts';
import { type ReadById, readPlain } from './readById.ts';
import { takeableReference } from './takeableReference.ts';

const readRows = readPlain<OfferingNode>('node/readOfferings', {
  kind: oneOf('OFFERING'),
  id: text,
  item: takeableReference,
  providerId: text,
  fee: optional(whole),
  currency: optional(text),
  mode: oneOf('ON_CAMPUS', 'ONLINE', 'BLENDED', 'WORKPLACE'),
  region: optional(text),
  language: optional(text),
  starts: listOf(text),
  weeks: optional(whole),
  audience: optional(audience),
  statedIn: optional(text),
});

export const readOfferings: ReadById<OfferingNode> = async (...question) =>
  (await readRows(...question)).map((row) => ({
    ...row,
    starts: row.starts.toSorted(compareText),
  }));

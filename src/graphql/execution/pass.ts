import type { Context } from '../context.ts';
import type { Fragments } from './fragments.ts';
import type { GatheringReader } from './gatheringReader.ts';

/** What graphql-js has to answer: an error in its place, or a value that it alone knows how to treat. */
export class Unusual extends Error {}

/** One request's answer while it is written. */
export interface Pass {
  readonly context: Context;
  readonly reader: GatheringReader;
  readonly fragments: Fragments;
  /** Checked and completed by graphql-js. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** What resolvers promised and has come, by source and field. */
  readonly arrived: Map<object, Map<object, unknown>>;
  /** What they have promised and has not. */
  readonly awaited: Promise<void>[];
}

/** The text of a value; null where something in it has still to be read. Throws `Unusual`, or what a resolver throws. */
export type Write = (value: unknown, pass: Pass) => string | null;

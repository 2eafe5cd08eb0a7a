import type { CatalogueNodes } from './catalogueNode.ts';
import type { Edges } from './edges.ts';
import type { NodeKind } from './nodeKind.ts';

/** The members of a node that hold edges: those that may be null because nobody asked for them. */
export type EdgeName<Kind extends NodeKind> = {
  [Key in keyof CatalogueNodes[Kind] & string]: null extends CatalogueNodes[Kind][Key]
    ? NonNullable<CatalogueNodes[Kind][Key]> extends NonNullable<Edges<unknown>>
      ? Key
      : never
    : never;
}[keyof CatalogueNodes[Kind] & string];

/** Every edge of every kind, by name: what may be asked for when nodes are read. */
export const nodeEdges: { readonly [Kind in NodeKind]: readonly EdgeName<Kind>[] } = {
  LEARNING_OUTCOME: [
    'skills',
    'prerequisites',
    'parts',
    'supersedes',
    'supersededBy',
    'excludes',
    'offerings',
    'microCredentials',
  ],
  SKILL: ['broader', 'narrower', 'related'],
  MICRO_CREDENTIAL: ['outcomes', 'endorsedBy', 'onRampTo', 'offerings', 'skills'],
  QUALIFICATION: ['entry', 'groups', 'leadsTo'],
  OCCUPATION: ['skills'],
  ORGANISATION: ['accreditedFor', 'successorOf'],
  FRAMEWORK: [],
  SUBJECT_FIELD: ['narrower'],
  OFFERING: [],
};

/** Edges of a kind as bits of one number: whether some of them are among others is then one comparison. */
export function edgeBits(kind: NodeKind, edges: readonly string[]): number {
  const names: readonly string[] = nodeEdges[kind];
  let bits = 0;
  for (const edge of edges) bits |= 1 << names.indexOf(edge);
  return bits;
}

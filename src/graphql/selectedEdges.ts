import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import { edgeBits, nodeEdges } from '../domain/node/nodeEdges.ts';
import type { CatalogueNodes } from '../domain/node/catalogueNode.ts';
import type { NodeKind } from '../domain/node/nodeKind.ts';

/** Edges that a question asks for below a field. */
export interface EdgeSelection {
  readonly names: readonly string[];
  /** As `edgeBits` has them. */
  readonly bits: number;
  /** Whether nothing is asked but what whoever names a node knows of it: its id, and its kind. */
  readonly idAlone: boolean;
}

const KNOWN_BY_NAME: ReadonlySet<string> = new Set(['id', '__typename']);

/** graphql-js hands every sibling in a list the same array of field nodes, so one look serves a whole list. */
const looked = new WeakMap<readonly FieldNode[], Map<NodeKind, EdgeSelection>>();

/**
 * Looks ahead: which edges of a node of this kind the question selects, so that they are read with the node. Type
 * conditions and directives are not weighed: an edge too many is read, never one too few.
 */
export function selectedEdges(info: GraphQLResolveInfo, kind: NodeKind): EdgeSelection {
  const known = looked.get(info.fieldNodes) ?? new Map<NodeKind, EdgeSelection>();
  looked.set(info.fieldNodes, known);
  const before = known.get(kind);
  if (before) return before;
  const fields = new Set<string>();
  for (const { selectionSet } of info.fieldNodes) collectFields(selectionSet, info, fields);
  const names = nodeEdges[kind].filter((name) => fields.has(name));
  const idAlone = [...fields].every((name) => KNOWN_BY_NAME.has(name));
  const selection = { names, bits: edgeBits(kind, names), idAlone };
  known.set(kind, selection);
  return selection;
}

/** The names of the fields that the question selects right below this one. */
export function selectedFields(info: GraphQLResolveInfo): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const { selectionSet } of info.fieldNodes) collectFields(selectionSet, info, fields);
  return fields;
}

function collectFields(
  selections: SelectionSetNode | undefined,
  info: GraphQLResolveInfo,
  fields: Set<string>,
): void {
  for (const selection of selections?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      fields.add(selection.name.value);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      collectFields(selection.selectionSet, info, fields);
    } else {
      collectFields(info.fragments[selection.name.value]?.selectionSet, info, fields);
    }
  }
}

/** A node of which no more is asked than that it is this one: it need not be read. */
export function namedNode<Kind extends NodeKind>(kind: Kind, id: string): CatalogueNodes[Kind] {
  // No other member is asked for.
  return { kind, id } as CatalogueNodes[Kind];
}

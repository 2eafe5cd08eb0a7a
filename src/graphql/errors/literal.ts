import {
  type ASTNode,
  type GraphQLError,
  type ObjectFieldNode,
  type ValueNode,
  BREAK,
  Kind,
  parse,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { badInput, type Problem } from '../../domain/problem.ts';
import { inputRule, missingMember } from './inputRule.ts';

const VALUES: ReadonlySet<string> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
]);

/** A value written into the document that its type refuses, as a problem with field and value; else null. */
export function badLiteral(error: GraphQLError): Problem | null {
  const node = error.nodes?.[0];
  if (!node || !isWritten(node)) return null;
  const path = pathTo(node);
  const missing = missingMember(error.message);
  const field = missing === null ? path : `${path}.${missing}`;
  const written = node.kind === Kind.OBJECT_FIELD ? node.value : node;
  const value = missing === null ? valueFromASTUntyped(written) : null;
  return badInput(field, inputRule(error.message), value, `${field}: ${error.message}`);
}

function isWritten(node: ASTNode): node is ValueNode | ObjectFieldNode {
  return VALUES.has(node.kind);
}

/** Where a value stands: "input.holdings.achievements[0].achievedOn". The error holds the place, not the way there. */
function pathTo(sought: ASTNode): string {
  const found: string[] = [];
  const look = (name: string, value: ValueNode | undefined) => {
    const path = value ? search(value, name, sought) : null;
    if (path === null) return undefined;
    found.push(path);
    return BREAK;
  };
  if (sought.loc) {
    visit(parse(sought.loc.source), {
      Argument: ({ name, value }) => look(name.value, value),
      VariableDefinition: ({ variable, defaultValue }) => look(variable.name.value, defaultValue),
    });
  }
  return found[0] ?? '';
}

function search(value: ValueNode, path: string, sought: ASTNode): string | null {
  if (samePlace(value, sought)) return path;
  if (value.kind === Kind.LIST) {
    return first(value.values, (item, place) => search(item, `${path}[${place}]`, sought));
  }
  if (value.kind !== Kind.OBJECT) return null;
  return first(value.fields, (field) => {
    const below = `${path}.${field.name.value}`;
    return samePlace(field, sought) ? below : search(field.value, below, sought);
  });
}

function samePlace(node: ASTNode, sought: ASTNode): boolean {
  return node.loc?.start === sought.loc?.start && node.loc?.end === sought.loc?.end;
}

function first<T>(
  items: readonly T[],
  look: (item: T, place: number) => string | null,
): string | null {
  for (const [place, item] of items.entries()) {
    const found = look(item, place);
    if (found !== null) return found;
  }
  return null;
}

import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { asksByVariable } from './compilable.ts';
import { type Compiling, compileField, type WriteField } from './fieldWriter.ts';
import { leafWriter } from './leafWriter.ts';
import { PENDING } from './pending.ts';
import { type Pass, Unusual, type Write } from './pass.ts';

/** A type's fields as written: what the fields of one place in a question become. */
type WriteObject = (source: object, pass: Pass) => string | null;

const NODE = 'Node';
const MEMBERS_FEW = 2;

/**
 * The operation as a function that writes its answer's data as JSON, letter for letter as graphql-js and
 * `JSON.stringify` would, where all goes well. It holds no promise for each value, and does not build first what it
 * writes then.
 */
export function compileAnswer(compiling: Compiling): (root: object, pass: Pass) => string | null {
  const { schema, operation, fragments } = compiling;
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no questions.');
  const fields = collectFields(schema, fragments, {}, query, operation.selectionSet);
  return writeFields(compileFields(compiling, query, fields));
}

function compileType(
  compiling: Compiling,
  type: GraphQLOutputType,
  info: GraphQLResolveInfo,
): Write {
  const required = isNonNullType(type);
  const write = compileNullable(compiling, required ? type.ofType : type, info);
  return (value, pass) => {
    if (value !== null && value !== undefined) return write(value, pass);
    if (required) throw new Unusual();
    return 'null';
  };
}

function compileNullable(
  compiling: Compiling,
  type: GraphQLOutputType,
  info: GraphQLResolveInfo,
): Write {
  if (isListType(type)) return listWriter(compileType(compiling, type.ofType, info));
  if (isLeafType(type)) return leafWriter(type);
  const writers = new Map<string, WriteObject>();
  const writerOf = (name: string): WriteObject => {
    const known = writers.get(name);
    if (known) return known;
    const runtime = compiling.schema.getType(name);
    if (!isObjectType(runtime)) throw new Unusual();
    const writer = compileObject(compiling, runtime, info.fieldNodes);
    writers.set(name, writer);
    return writer;
  };
  const nameOf = isAbstractType(type)
    ? (value: object, { context }: Pass) => type.resolveType?.(value, context, info, type)
    : () => String(type);
  return (value, pass) => {
    if (value === PENDING) return null;
    if (typeof value !== 'object' || value === null || value instanceof Error) throw new Unusual();
    const name = nameOf(value, pass);
    if (typeof name !== 'string') throw new Unusual();
    return writerOf(name)(value, pass);
  };
}

function listWriter(writeItem: Write): Write {
  return (value, pass) => {
    if (!Array.isArray(value)) throw new Unusual();
    const items: string[] = [];
    let whole = true;
    for (const item of value) {
      const written = writeItem(item, pass);
      // What is lacking further on is to be gathered in the same pass.
      if (written === null) whole = false;
      else items.push(written);
    }
    return whole ? `[${items.join()}]` : null;
  };
}

function compileObject(
  compiling: Compiling,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): WriteObject {
  const { schema, fragments } = compiling;
  const fields = collectSubfields(schema, fragments, {}, type, nodes);
  const write = writeFields(compileFields(compiling, type, fields));
  const isNode = type.getInterfaces().some(({ name }) => name === NODE);
  // Two members are sooner written than looked up, and may be of a node that was not read.
  const isWorthIt = isNode && fields.size > MEMBERS_FEW && !asksByVariable(nodes, fragments);
  return isWorthIt ? rememberWritten(write) : write;
}

function compileFields(
  compiling: Compiling,
  type: GraphQLObjectType,
  fields: ReadonlyMap<string, readonly FieldNode[]>,
): readonly WriteField[] {
  return [...fields].map(([key, nodes]) =>
    compileField(compiling, { parent: type, key, nodes }, (result, info) =>
      compileType(compiling, result, info),
    ),
  );
}

function writeFields(fields: readonly WriteField[]): WriteObject {
  return (source, pass) => {
    // Joined rather than added up: V8 makes a tree of a text that grows, and walks it whenever it is sent.
    const members: string[] = [];
    let whole = true;
    for (const field of fields) {
      const written = field(source, pass);
      if (written === null) whole = false;
      else members.push(written);
    }
    return whole ? `{${members.join()}}` : null;
  };
}

/** A node is written alike as long as the catalogue stands, so its text is kept. */
function rememberWritten(write: WriteObject): WriteObject {
  const remembered: WriteObject = (node, pass) => {
    const { fragments, reader } = pass;
    const budget = reader.budget();
    const before = fragments.of(remembered, node);
    if (before) {
      budget.spend(before.objects);
      return before.text;
    }
    const spent = budget.spent;
    const text = write(node, pass);
    if (text === null) return null;
    fragments.keep(remembered, node, { text, objects: budget.spent - spent });
    return text;
  };
  return remembered;
}

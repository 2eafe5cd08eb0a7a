import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
  defaultFieldResolver,
  getArgumentValues,
} from 'graphql';
import { type Pass, Unusual, type Write } from './pass.ts';
import { PENDING } from './pending.ts';

/** A field with its name; null where its value has still to be read. */
export type WriteField = (source: object, pass: Pass) => string | null;

type Field = GraphQLField<unknown, unknown>;

/** What an operation is made of. */
export interface Compiling {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** A field as a question asks for it. */
interface AskedField {
  readonly parent: GraphQLObjectType;
  /** Its name in the answer. */
  readonly key: string;
  readonly nodes: readonly FieldNode[];
}

export function compileField(
  compiling: Compiling,
  asked: AskedField,
  compileType: (type: GraphQLOutputType, info: GraphQLResolveInfo) => Write,
): WriteField {
  const { parent, key, nodes } = asked;
  const name = JSON.stringify(key);
  const [node] = nodes;
  if (!node) throw new Unusual();
  if (node.name.value === '__typename') {
    const text = `${name}:${JSON.stringify(parent.name)}`;
    return () => text;
  }
  const field: Field | undefined = parent.getFields()[node.name.value];
  if (!field) throw new Unusual();
  const info = infoOf(compiling, asked, field);
  const write = compileType(field.type, info);
  const valueOf = waitingFor(readerOf(field, node, info));
  return (source, pass) => {
    const value = valueOf(source, pass);
    if (value === PENDING) return null;
    const written = write(value, pass);
    return written === null ? null : `${name}:${written}`;
  };
}

type ValueOf = (source: object, pass: Pass) => unknown;

function readerOf(field: Field, node: FieldNode, info: GraphQLResolveInfo): ValueOf {
  const resolve = field.resolve ?? defaultFieldResolver;
  const takesArguments = field.args.length > 0;
  return (source, { variables, context }) => {
    const args = takesArguments ? getArgumentValues(field, node, variables) : {};
    return resolve(source, args, context, info);
  };
}

/** What a promise gave, once it has come; until then it is PENDING. The resolver is not asked twice. */
function waitingFor(read: ValueOf): ValueOf {
  // Most fields never promise anything, and need not be looked up.
  let promises = false;
  const valueOf: ValueOf = (source, pass) => {
    const arrived = promises ? pass.arrived.get(source) : undefined;
    if (arrived?.has(valueOf)) return arrived.get(valueOf);
    const value = read(source, pass);
    if (!(value instanceof Promise)) return value;
    promises = true;
    pass.awaited.push(
      value.then((came: unknown) => {
        // Nodes in it that had to be read are asked for again.
        if (came === PENDING || (Array.isArray(came) && came.includes(PENDING))) return;
        const ofSource = pass.arrived.get(source) ?? new Map<object, unknown>();
        pass.arrived.set(source, ofSource.set(valueOf, came));
      }),
    );
    return PENDING;
  };
  return valueOf;
}

/** Resolvers look ahead by it. It is made once: nothing in it belongs to one request. */
function infoOf(
  { schema, operation, fragments }: Compiling,
  { parent, key, nodes }: AskedField,
  { name, type }: Field,
): GraphQLResolveInfo {
  return {
    fieldName: name,
    fieldNodes: nodes,
    returnType: type,
    parentType: parent,
    path: { prev: undefined, key, typename: parent.name },
    schema,
    fragments: { ...fragments },
    rootValue: undefined,
    operation,
    variableValues: {},
  };
}

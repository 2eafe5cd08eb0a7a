import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { assertListsFit } from './assertListsFit.ts';

/** How much an operation asks for, before anything of it is done. */
export interface OperationMeasure {
  /** Fields inside fields. */
  readonly depth: number;
  readonly aliases: number;
  /** Objects in the answer: pages by their size, other lists by an assumed one; a search counts as many. */
  readonly cost: number;
}

interface MeasuredOperation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode | undefined>>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** A fragment is measured once for each size of page that it stands in, however often it is spread. */
  readonly measured: Map<string, OperationMeasure>;
}

/** Lists of the seed hold 0.4 to 7 entries on average. Longer ones are counted while the answer is made. */
const ASSUMED_LIST = 5;
const DEFAULT_PAGE = 20;
const SEARCH_COST = 10_000;
const SEARCHES = new Set([
  'alqAssessment',
  'alqCompletion',
  'alqTimeline',
  'duplicates',
  'proposalReport',
  'rplMatches',
  'policyViolations',
  'skillCoverage',
]);
const NOTHING: OperationMeasure = { depth: 0, aliases: 0, cost: 0 };

export function measureOperation(
  operation: OperationDefinitionNode,
  context: Omit<MeasuredOperation, 'measured'>,
): OperationMeasure {
  const root = context.schema.getRootType(operation.operation);
  if (!root) return NOTHING;
  const measured = new Map<string, OperationMeasure>();
  return measureSelections(operation.selectionSet, root, ASSUMED_LIST, { ...context, measured });
}

/** `page` is how long the lists of a connection are: what `first` says. */
function measureSelections(
  { selections }: SelectionSetNode,
  parent: GraphQLNamedType,
  page: number,
  context: MeasuredOperation,
): OperationMeasure {
  let sum = NOTHING;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      sum = add(sum, measureField(selection, parent, page, context));
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const type = selection.typeCondition?.name.value;
      const on = (type === undefined ? undefined : context.schema.getType(type)) ?? parent;
      sum = add(sum, measureSelections(selection.selectionSet, on, page, context));
    } else {
      sum = add(sum, measureFragment(selection.name.value, page, context));
    }
  }
  return sum;
}

function measureFragment(name: string, page: number, context: MeasuredOperation): OperationMeasure {
  const key = `${name} ${page}`;
  const before = context.measured.get(key);
  if (before) return before;
  const fragment = context.fragments[name];
  const type = fragment && context.schema.getType(fragment.typeCondition.name.value);
  const measure = type ? measureSelections(fragment.selectionSet, type, page, context) : NOTHING;
  context.measured.set(key, measure);
  return measure;
}

function measureField(
  node: FieldNode,
  parent: GraphQLNamedType,
  page: number,
  context: MeasuredOperation,
): OperationMeasure {
  const own = { depth: 1, aliases: node.alias ? 1 : 0, cost: 0 };
  const field = fieldOf(node.name.value, parent, context.schema);
  if (!field) return own;
  const args = getArgumentValues(field, node, context.variables);
  assertListsFit(args);
  const type = getNamedType(field.type);
  if (!node.selectionSet || !isCompositeType(type)) return own;
  const inner = measureSelections(node.selectionSet, type, pageOf(args), context);
  const length = isListType(getNullableType(field.type))
    ? listLength(field, parent, page, context)
    : 1;
  const search = SEARCHES.has(field.name) ? SEARCH_COST : 0;
  return {
    depth: inner.depth + 1,
    aliases: own.aliases + inner.aliases,
    cost: Math.min(search + length * (1 + inner.cost), Number.MAX_SAFE_INTEGER),
  };
}

function fieldOf(
  name: string,
  parent: GraphQLNamedType,
  schema: GraphQLSchema,
): GraphQLField<unknown, unknown> | undefined {
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function pageOf(args: Readonly<Record<string, unknown>>): number {
  return typeof args.first === 'number' ? Math.max(1, args.first) : DEFAULT_PAGE;
}

function listLength(
  { name }: GraphQLField<unknown, unknown>,
  parent: GraphQLNamedType,
  page: number,
  { schema }: MeasuredOperation,
): number {
  if (parent.name === '__Schema' && name === 'types')
    return Object.keys(schema.getTypeMap()).length;
  return parent.name.endsWith('Connection') ? page : ASSUMED_LIST;
}

function add(left: OperationMeasure, right: OperationMeasure): OperationMeasure {
  return {
    depth: Math.max(left.depth, right.depth),
    aliases: left.aliases + right.aliases,
    cost: Math.min(left.cost + right.cost, Number.MAX_SAFE_INTEGER),
  };
}

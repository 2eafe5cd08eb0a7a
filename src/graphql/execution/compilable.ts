import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  Kind,
  OperationTypeNode,
} from 'graphql';

/**
 * Questions whose answers are large and cost little to find. Only they are compiled: their types are known to keep to
 * what compiled code can do (see docs/decisions/0007). In the others the search is what takes time.
 */
export const COMPILED_QUESTIONS: ReadonlySet<string> = new Set([
  'frameworks',
  'learningOutcomes',
  'microCredentials',
  'node',
  'occupations',
  'organisations',
  'qualifications',
  'search',
  'skills',
  'subjectFields',
  'supermarket',
]);

/** Of them those whose answer the catalogue's version and the question settle: a shelf depends on the day too. */
const SETTLED_QUESTIONS: ReadonlySet<string> = new Set(
  [...COMPILED_QUESTIONS].filter((name) => name !== 'supermarket'),
);

/** Whether the same question has the same answer for as long as the catalogue stays as it is. */
export function isSettled({ selectionSet }: OperationDefinitionNode): boolean {
  return asksOnly(SETTLED_QUESTIONS, selectionSet);
}

/** Fields of the operation when its fragments are written out. Compiling more would hold up others. */
const SELECTIONS_MOST = 200;

/** Whether compiled code gives the answer that graphql-js gives, and soon. */
export function isCompilable(operation: OperationDefinitionNode, document: DocumentNode): boolean {
  if (operation.operation !== OperationTypeNode.QUERY) return false;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  if ((operation.directives ?? []).length > 0) return false;
  return (
    asksOnly(COMPILED_QUESTIONS, operation.selectionSet) &&
    count(operation.selectionSet, fragments) <= SELECTIONS_MOST
  );
}

function asksOnly(questions: ReadonlySet<string>, { selections }: SelectionSetNode): boolean {
  return selections.every(
    (selection) => selection.kind === Kind.FIELD && questions.has(selection.name.value),
  );
}

/** Fields below; too many where a directive stands, because compiled code mistakes those of fragments. */
function count(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): number {
  let sum = 0;
  for (const selection of selections) {
    if ((selection.directives ?? []).length > 0) return Infinity;
    sum += selection.kind === Kind.FIELD ? 1 : 0;
    const below =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? fragments.get(selection.name.value)?.selectionSet
        : selection.selectionSet;
    if (below) sum += count(below, fragments);
    if (sum > SELECTIONS_MOST) return sum;
  }
  return sum;
}

import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  Kind,
  OperationTypeNode,
  visit,
} from 'graphql';

/** Questions whose answers are large and cost little to find. In the others the search is what takes time. */
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

type NamedFragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Whether the same question has the same answer for as long as the catalogue stays as it is. */
export function isSettled({ selectionSet }: OperationDefinitionNode): boolean {
  return asksOnly(SETTLED_QUESTIONS, selectionSet);
}

/** Whether it is a plain catalogue question: which fields it asks for depends on nothing but the document. */
export function isCompilable(operation: OperationDefinitionNode, document: DocumentNode): boolean {
  return (
    operation.operation === OperationTypeNode.QUERY &&
    asksOnly(COMPILED_QUESTIONS, operation.selectionSet) &&
    !holds(Kind.DIRECTIVE, [document], namedFragments(document))
  );
}

function asksOnly(questions: ReadonlySet<string>, { selections }: SelectionSetNode): boolean {
  return selections.every(
    (selection) => selection.kind === Kind.FIELD && questions.has(selection.name.value),
  );
}

export function namedFragments({ definitions }: DocumentNode): NamedFragments {
  const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** Whether what is selected below these fields depends on a variable. */
export function asksByVariable(nodes: readonly FieldNode[], fragments: NamedFragments): boolean {
  const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return holds(Kind.VARIABLE, below, fragments);
}

/** Whether such a node stands anywhere in these, or in the fragments that they spread. */
function holds(kind: Kind, nodes: readonly ASTNode[], fragments: NamedFragments): boolean {
  const seen = new Set<string>();
  let found = false;
  const look = (root: ASTNode) => {
    visit(root, {
      enter(node) {
        if (node.kind === kind) {
          found = true;
          return BREAK;
        }
        if (node.kind !== Kind.FRAGMENT_SPREAD || seen.has(node.name.value)) return undefined;
        seen.add(node.name.value);
        const fragment = fragments[node.name.value];
        if (fragment) look(fragment);
        return undefined;
      },
    });
  };
  nodes.forEach(look);
  return found;
}

import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ExecutionArgs,
  OperationTypeNode,
  execute,
  getVariableValues,
  subscribe,
} from 'graphql';
import type { Context } from '../context.ts';
import { type AnswerMemory, WrittenAnswer, createAnswerMemory } from './answerMemory.ts';
import { AnswerStream } from './answerStream.ts';
import { compileAnswer } from './answerWriter.ts';
import { isCompilable, isSettled, namedFragments } from './compilable.ts';
import { type FragmentsOf, rememberFragments } from './fragments.ts';
import type { Pass } from './pass.ts';
import { writePasses } from './writePasses.ts';

/** One operation, validated and admitted, as it is to be executed. */
export interface AdmittedOperation {
  readonly document: DocumentNode;
  /** Absent where the document holds none of the name asked for: graphql-js says so. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

export type Execute = (
  operation: AdmittedOperation,
  context: Context,
) => ExecutionResult | Promise<ExecutionResult>;

interface Compiled {
  readonly operation: OperationDefinitionNode;
  /** Whether its answers may be remembered. */
  readonly settled: boolean;
  readonly write: (root: object, pass: Pass) => string | null;
}

interface Memories {
  readonly answers: AnswerMemory;
  readonly fragmentsOf: FragmentsOf;
}

/** Compiled operations that are kept; what was not asked for longest goes first. */
const KEPT_MOST = 200;

/**
 * graphql-js, and for large catalogue reads a writer compiled for the operation, which gives the same answer in a
 * fraction of the time. Whatever is not plain success is answered by graphql-js.
 */
export function createExecutor(schema: GraphQLSchema): Execute {
  const kept = new Map<OperationDefinitionNode, Compiled | null>();
  const memories = { answers: createAnswerMemory(), fragmentsOf: rememberFragments() };

  function compiledOf(operation: OperationDefinitionNode, document: DocumentNode): Compiled | null {
    const before = kept.get(operation);
    kept.delete(operation);
    const compiled = before === undefined ? compile(schema, operation, document) : before;
    kept.set(operation, compiled);
    const [oldest] = kept.keys();
    if (kept.size > KEPT_MOST && oldest) kept.delete(oldest);
    return compiled;
  }

  return async ({ document, operation, operationName, variables }, contextValue) => {
    const args = {
      schema,
      document,
      contextValue,
      variableValues: variables,
      operationName: operationName ?? null,
    };
    if (operation?.operation === OperationTypeNode.SUBSCRIPTION) return openStream(args);
    const compiled = operation ? compiledOf(operation, document) : null;
    if (operation && compiled) {
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
      const answer = coerced ? await answerOf(compiled, coerced, contextValue, memories) : null;
      // What stands for the data is only ever written out.
      if (answer) return { data: answer as unknown as Record<string, unknown> };
    }
    return execute(args);
  };
}

async function openStream(args: ExecutionArgs): Promise<ExecutionResult> {
  const opened = await subscribe(args);
  if (!(Symbol.asyncIterator in opened)) return opened;
  return { data: new AnswerStream(opened) as unknown as Record<string, unknown> };
}

/** Null where graphql-js has to answer, because something fails: it says what, and where. */
async function answerOf(
  { operation, settled, write }: Compiled,
  variables: Readonly<Record<string, unknown>>,
  context: Context,
  { answers, fragmentsOf }: Memories,
): Promise<WrittenAnswer | null> {
  try {
    const store = await context.openStore();
    const today = context.today();
    const question = { store, operation, variables, today };
    const before = settled ? answers.recall(question) : undefined;
    if (before) return before;
    const fragments = fragmentsOf(store, today);
    const data = await writePasses(write, { context, store, fragments, variables });
    if (data === null) return null;
    const answer = new WrittenAnswer(data);
    if (settled) answers.keep(question, answer);
    return answer;
  } catch {
    return null;
  }
}

function compile(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  document: DocumentNode,
): Compiled | null {
  if (!isCompilable(operation, document)) return null;
  const fragments = namedFragments(document);
  const write = compileAnswer({ schema, operation, fragments });
  return { operation, settled: isSettled(operation), write };
}

import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  execute,
  getVariableValues,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from '../context.ts';
import type { AnswerMemory } from './answerMemory.ts';
import { isCompilable, isSettled } from './compilable.ts';
import { relocate } from './relocate.ts';

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
  /** Whether its answers may be remembered. */
  readonly settled: boolean;
  readonly run: (
    variables: Readonly<Record<string, unknown>>,
    context: Context,
  ) => Promise<ExecutionResult>;
}

/** Compiled operations that are kept; what was not asked for longest goes first. */
const KEPT_MOST = 200;

/**
 * graphql-js, and for large catalogue reads that come again compiled code, which builds the same answer several times
 * as fast. An operation is compiled when it is asked for the second time.
 */
export function createExecutor(schema: GraphQLSchema, memory: AnswerMemory): Execute {
  const seen = new WeakSet<OperationDefinitionNode>();
  const kept = new Map<OperationDefinitionNode, Compiled | null>();

  function compiledOf(operation: OperationDefinitionNode, document: DocumentNode): Compiled | null {
    const before = kept.get(operation);
    if (before !== undefined) {
      kept.delete(operation);
      kept.set(operation, before);
      return before;
    }
    if (!seen.has(operation)) {
      seen.add(operation);
      return null;
    }
    const compiled = isCompilable(operation, document)
      ? compile(schema, operation, document)
      : null;
    kept.set(operation, compiled);
    const [oldest] = kept.keys();
    if (kept.size > KEPT_MOST && oldest) kept.delete(oldest);
    return compiled;
  }

  async function answer(
    operation: OperationDefinitionNode,
    { run, settled }: Compiled,
    variables: Readonly<Record<string, unknown>>,
    context: Context,
  ): Promise<ExecutionResult> {
    // Where the graph does not answer, the resolvers say so, each for its own field.
    const store = settled ? await context.openStore().catch(() => null) : null;
    if (!store) return run(variables, context);
    const question = { store, operation, variables, today: context.today() };
    return memory.answer(question, () => run(variables, context));
  }

  return ({ document, operation, operationName, variables }, contextValue) => {
    const compiled = operation ? compiledOf(operation, document) : null;
    if (operation && compiled) {
      // graphql-js checks and completes the variables; compiled code knows nothing of @oneOf.
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
      if (coerced) return answer(operation, compiled, coerced, contextValue);
    }
    return execute({
      schema,
      document,
      contextValue,
      variableValues: variables,
      operationName: operationName ?? null,
    });
  };
}

/** Null where it cannot be compiled, so that nobody tries again. */
function compile(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  document: DocumentNode,
): Compiled | null {
  const compiled = compileQuery(schema, document, operation.name?.value ?? '', {
    // An error that a resolver throws has a stack of its own.
    disablingCapturingStackErrors: true,
    // Its values come from statements whose columns are checked, by resolvers whose types are.
    disableLeafSerialization: true,
  });
  if (!isCompiledQuery(compiled)) return null;
  const run: Compiled['run'] = async (variables, context) => {
    const { data, errors } = await compiled.query(undefined, context, variables);
    if (!errors) return { data: data ?? null };
    return {
      data: data ?? null,
      errors: errors.map((error) => relocate(error, document.loc?.source)),
    };
  };
  return { settled: isSettled(operation), run };
}

import type {
  ApolloServerPlugin,
  GraphQLRequestContext,
  GraphQLRequestContextDidEncounterErrors,
  GraphQLRequestContextWillSendResponse,
} from '@apollo/server';
import { type FragmentDefinitionNode, type GraphQLFormattedError, Kind } from 'graphql';
import type { Context } from './context.ts';
import { isUnexpected } from './errors/formatError.ts';
import { beforeExecution } from './errors/graphqlProblem.ts';
import { coerceVariables } from './errors/variables.ts';
import { assertWithinLimits } from './limits/assertWithinLimits.ts';
import { measureOperation } from './limits/operationMeasure.ts';
import type { RequestLimits } from './limits/requestLimits.ts';
import type { Log } from './log.ts';

/** Around the execution of every request: input and limits are checked before, errors are told apart after. */
export function requestPlugin(limits: RequestLimits, log: Log): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: (request) => {
          admit(request, limits);
          return Promise.resolve();
        },
        didEncounterErrors: (request) => {
          logUnexpected(request, log);
          return Promise.resolve();
        },
        willSendResponse: (request) => {
          tidyErrors(request);
          return Promise.resolve();
        },
      }),
  };
}

function admit(request: GraphQLRequestContext<Context>, limits: RequestLimits): void {
  const { schema, operation, document } = request;
  // An operation name that the document does not know is Apollo's to refuse.
  if (!operation || !document) return;
  const fragments = document.definitions.filter(
    (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION,
  );
  try {
    const variables = coerceVariables(schema, operation, request.request.variables ?? {});
    const measure = measureOperation(operation, {
      schema,
      variables,
      fragments: Object.fromEntries(fragments.map((node) => [node.name.value, node])),
    });
    assertWithinLimits(measure, limits);
  } catch (error) {
    throw beforeExecution(error);
  }
}

function logUnexpected(
  { errors, contextValue, operationName }: GraphQLRequestContextDidEncounterErrors<Context>,
  log: Log,
): void {
  for (const error of errors.filter(isUnexpected)) {
    const { requestId } = contextValue;
    log.error({ requestId, operationName, path: error.path, err: error }, 'unexpected failure');
  }
}

/** A stopped request fails at many places at once: each reason is said once, masked ones with the request id. */
function tidyErrors({
  response,
  contextValue,
}: GraphQLRequestContextWillSendResponse<Context>): void {
  if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
  const said = new Set<string>();
  const errors: GraphQLFormattedError[] = [];
  for (const error of response.body.singleResult.errors) {
    const code = error.extensions?.code;
    const reason = ONCE.has(code) ? `${String(code)} ${error.message}` : null;
    if (reason !== null && said.has(reason)) continue;
    if (reason !== null) said.add(reason);
    errors.push(
      code === 'INTERNAL_SERVER_ERROR'
        ? { ...error, extensions: { ...error.extensions, requestId: contextValue.requestId } }
        : error,
    );
  }
  response.body.singleResult.errors = errors;
}

const ONCE: ReadonlySet<unknown> = new Set([
  'LIMIT_EXCEEDED',
  'DEADLINE_EXCEEDED',
  'INTERNAL_SERVER_ERROR',
]);

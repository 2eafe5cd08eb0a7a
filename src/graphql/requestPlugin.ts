import type {
  ApolloServerPlugin,
  GraphQLRequestContext,
  GraphQLRequestContextDidEncounterErrors,
  GraphQLRequestContextWillSendResponse,
} from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
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
  if (!schema.getRootType(operation.operation)) throw noSuchRoot(operation);
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

/** graphql-js would find this only when it executes, and blame nobody. */
function noSuchRoot({ operation }: OperationDefinitionNode): GraphQLError {
  return new GraphQLError(`The API has no ${operation}.`, {
    extensions: {
      code: ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
      http: { status: 400 },
    },
  });
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

/** A stopped request fails at many places at once: each reason is said once, and with what is known of the request. */
function tidyErrors({
  response,
  contextValue,
}: GraphQLRequestContextWillSendResponse<Context>): void {
  if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
  const { requestId, deadline } = contextValue;
  const known: Readonly<Record<string, object>> = {
    INTERNAL_SERVER_ERROR: { requestId },
    DEADLINE_EXCEEDED: { value: deadline.budgetMs },
  };
  const said = new Set<string>();
  response.body.singleResult.errors = response.body.singleResult.errors
    .filter(({ message, extensions }) => {
      const reason = `${String(extensions?.code)} ${message}`;
      if (!ONCE.has(extensions?.code) || !said.has(reason)) return said.add(reason);
      return false;
    })
    .map((error) => {
      const { code } = error.extensions ?? {};
      return { ...error, extensions: { ...error.extensions, ...known[String(code)] } };
    });
}

const ONCE: ReadonlySet<unknown> = new Set([
  'LIMIT_EXCEEDED',
  'DEADLINE_EXCEEDED',
  'INTERNAL_SERVER_ERROR',
]);

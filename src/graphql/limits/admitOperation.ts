import type { GraphQLRequestContext } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { badInput, ProblemError } from '../../domain/problem.ts';
import type { Context } from '../context.ts';
import { beforeExecution } from '../errors/graphqlProblem.ts';
import { coerceVariables } from '../errors/variables.ts';
import { EVENT_STREAM } from '../http/eventStream.ts';
import { assertWithinLimits } from './assertWithinLimits.ts';
import { measureOperation } from './operationMeasure.ts';
import type { RequestLimits } from './requestLimits.ts';

/** Lets an operation through that is well put and not too large. Throws the error that the caller is to see. */
export function admitOperation(
  request: GraphQLRequestContext<Context>,
  limits: RequestLimits,
): void {
  const { schema, operation, document } = request;
  // An operation name that the document does not know is Apollo's to refuse.
  if (!operation || !document) return;
  if (!schema.getRootType(operation.operation)) throw noSuchRoot(operation);
  const streamed = operation.operation === OperationTypeNode.SUBSCRIPTION;
  if (streamed && !request.contextValue.takesEvents) throw beforeExecution(eventsOnly());
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

function eventsOnly(): ProblemError {
  const message = `A subscription is answered as a stream of events: POST it with the header "accept: ${EVENT_STREAM}".`;
  return new ProblemError(badInput('accept', EVENT_STREAM, null, message));
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

import type { ApolloServerPlugin, GraphQLRequestContextDidEncounterErrors } from '@apollo/server';
import type { Context } from './context.ts';
import { isUnexpected } from './errors/formatError.ts';
import { tidyAnswer } from './errors/tidyAnswer.ts';
import { admitOperation } from './limits/admitOperation.ts';
import type { RequestLimits } from './limits/requestLimits.ts';
import type { Log } from './log.ts';

/** Around the execution of every request: input and limits are checked before, errors are told apart after. */
export function requestPlugin(limits: RequestLimits, log: Log): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: (request) => {
          admitOperation(request, limits);
          return Promise.resolve();
        },
        didEncounterErrors: (request) => {
          logUnexpected(request, log);
          return Promise.resolve();
        },
        willSendResponse: (request) => {
          tidyAnswer(request);
          return Promise.resolve();
        },
      }),
  };
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

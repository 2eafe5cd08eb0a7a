import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.ts';
import { logUnexpected } from './errors/logUnexpected.ts';
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
        didEncounterErrors: ({ errors, contextValue, operationName }) => {
          logUnexpected(errors, { requestId: contextValue.requestId, operationName }, log);
          return Promise.resolve();
        },
        willSendResponse: (request) => {
          tidyAnswer(request);
          return Promise.resolve();
        },
      }),
  };
}

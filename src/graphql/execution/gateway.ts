import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import type { Execute } from './executor.ts';

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway'];

/** Apollo takes an executor of one's own only as part of a gateway: this one leads nowhere but to our schema. */
export function createGateway(schema: GraphQLSchema, execute: Execute): Gateway {
  let announce: Parameters<Gateway['onSchemaLoadOrUpdate']>[0] | null = null;
  return {
    onSchemaLoadOrUpdate(callback) {
      announce = callback;
      return () => (announce = null);
    },
    load() {
      announce?.({ apiSchema: schema, coreSupergraphSdl: '' });
      return Promise.resolve({
        // The name that was asked for: Apollo's own is null where the document holds no operation of that name.
        executor: async ({ document, operation, request, context }) =>
          execute(
            {
              document,
              operation,
              operationName: request.operationName,
              variables: request.variables ?? {},
            },
            context as Context,
          ),
      });
    },
    stop: () => Promise.resolve(),
  };
}

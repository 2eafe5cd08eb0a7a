import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { json, type Request, type Response, Router } from 'express';
import type { CalendarDate } from '../domain/calendarDate.ts';
import type { NodeStore } from '../services/catalogue/nodeStore.ts';
import type { Services } from '../services/services.ts';
import type { Context } from './context.ts';
import { startDeadline } from './deadline.ts';
import { formatError } from './errors/formatError.ts';
import { stringifyAnswer } from './execution/answerMemory.ts';
import { createExecutor } from './execution/executor.ts';
import { createGateway } from './execution/gateway.ts';
import { graphiqlRoutes } from './graphiql/graphiqlRoutes.ts';
import { answerEvents } from './http/answerEvents.ts';
import { answerBodyErrors, requireJson } from './http/bodyErrors.ts';
import { nameRequest, requestIdOf } from './http/requestId.ts';
import { createBudget } from './limits/budget.ts';
import { type RequestLimits, SELECTIONS_MOST } from './limits/requestLimits.ts';
import type { Log } from './log.ts';
import { createNodeReader } from './nodeReader.ts';
import { requestPlugin } from './requestPlugin.ts';
import { resolvers } from './resolvers.ts';

export interface GraphqlServerParts {
  readonly services: Services;
  readonly limits: RequestLimits;
  readonly log: Log;
  /** Today in Pacific/Auckland. */
  readonly today: () => CalendarDate;
}

/** The API, to be mounted at its path: `app.use('/graphql', server.router)`. */
export interface GraphqlServer {
  readonly router: Router;
  stop(): Promise<void>;
}

const typeDefs = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');

export async function createGraphqlServer(parts: GraphqlServerParts): Promise<GraphqlServer> {
  const { limits, log } = parts;
  const apollo = createApollo(limits, log);
  await apollo.start();
  const router = Router();
  router.use(nameRequest, graphiqlRoutes(), requireJson, json({ limit: limits.bodyBytes }));
  const contextOf = (takesEvents: boolean) => (request: Request, response: Response) =>
    openContext(parts, { request, response, takesEvents });
  router.use(answerEvents({ apollo, openContext: contextOf(true), log }));
  router.use(
    expressMiddleware(apollo, {
      context: ({ req, res }) => Promise.resolve(contextOf(false)(req, res)),
    }),
  );
  router.use(answerBodyErrors(log));
  return { router, stop: () => apollo.stop() };
}

function createApollo(limits: RequestLimits, log: Log): ApolloServer<Context> {
  const schema = makeExecutableSchema({ typeDefs, resolvers });
  return new ApolloServer<Context>({
    gateway: createGateway(schema, createExecutor(schema)),
    stringifyResult: stringifyAnswer,
    formatError,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    maxRecursiveSelections: SELECTIONS_MOST,
    plugins: [
      requestPlugin(limits, log),
      // It wraps every field's resolver, which nobody here needs: two thirds of the time of a large answer.
      ApolloServerPluginCacheControlDisabled(),
      // Apollo's page comes from another origin; GraphiQL is served from here.
      ApolloServerPluginLandingPageDisabled(),
      // Nothing about a question leaves the machine, whatever the environment says.
      ApolloServerPluginUsageReportingDisabled(),
    ],
    logger: {
      debug: () => undefined,
      info: (message) => log.info({}, String(message)),
      warn: (message) => log.warn({}, String(message)),
      error: (message) => log.error({}, String(message)),
    },
  });
}

interface Exchange {
  readonly request: Request;
  readonly response: Response;
  readonly takesEvents: boolean;
}

/** What the resolvers of one request share; all of it ends with the response. */
function openContext(
  { services, limits, today }: GraphqlServerParts,
  { request, response, takesEvents }: Exchange,
): Context {
  const deadline = startDeadline(limits.deadlineMs);
  response.once('close', () => {
    if (!response.writableFinished) deadline.abandon();
    deadline.close();
  });
  let opened: Promise<NodeStore> | null = null;
  const { catalogue } = services;
  const openStore = () => (opened ??= catalogue.openNodeStore(deadline.limits()));
  const openBudget = () => createBudget(limits.cost);
  return {
    requestId: requestIdOf(response),
    takesEvents,
    plainJson: request.headers.accept === 'application/json',
    services,
    openStore,
    nodes: createNodeReader({ catalogue, openStore, deadline }, openBudget()),
    openBudget,
    deadline,
    today,
  };
}

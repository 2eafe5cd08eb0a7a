import type { QueryResolvers, SubscriptionResolvers } from './generated.ts';

/** The resolver of one question. */
export type QueryResolver<Name extends keyof QueryResolvers> = NonNullable<QueryResolvers[Name]>;

/** The resolver of one question that is answered with progress. */
export type SubscriptionResolver<Name extends keyof SubscriptionResolvers> = NonNullable<
  SubscriptionResolvers[Name]
>;

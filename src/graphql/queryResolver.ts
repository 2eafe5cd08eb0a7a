import type { QueryResolvers } from './generated.ts';

/** The resolver of one question. */
export type QueryResolver<Name extends keyof QueryResolvers> = NonNullable<QueryResolvers[Name]>;

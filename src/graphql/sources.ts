import type { EntryOption } from '../domain/node/qualificationNode.ts';

/** What some types are before their resolvers turn them into fields, where the domain has no word for it. */
export interface PrerequisiteGroupSource {
  readonly outcomeIds: readonly string[];
}

export interface EntryGroupSource {
  readonly options: readonly EntryOption[];
}

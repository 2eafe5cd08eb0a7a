import { askRpl } from '../askRpl.ts';
import type { QueryResolver } from '../queryResolver.ts';

export const rplMatches: QueryResolver<'rplMatches'> = (_root, { input }, context) =>
  askRpl(input, context)();

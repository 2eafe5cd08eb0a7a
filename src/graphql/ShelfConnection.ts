import type { ShelfConnectionResolvers } from './generated.ts';

export const ShelfConnection: ShelfConnectionResolvers = {
  facets: ({ facets }) => facets(),
};

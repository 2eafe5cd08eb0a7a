import type { SearchHitResolvers } from './generated.ts';

const POINTS_FOR_ONE = 10_000;

export const SearchHit: SearchHitResolvers = {
  node: ({ reference }, _, { nodes }, info) => nodes.referenced(reference, info),
  kind: ({ reference }) => reference.kind,
  score: ({ points }) => points / POINTS_FOR_ONE,
};

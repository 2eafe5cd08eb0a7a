import type { CompletenessRowResolvers } from './generated.ts';

export const CompletenessRow: CompletenessRowResolvers = {
  organisation: ({ organisationId }, _, { nodes }, info) =>
    nodes.maybe('ORGANISATION', organisationId, info),
  count: ({ records }) => records.length,
  nodes: ({ records }, _, { nodes }, info) =>
    records.map((record) => nodes.referenced(record, info)),
};

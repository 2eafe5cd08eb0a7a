import { decimalOrNull } from './exact.ts';
import type { OfferingResolvers } from './generated.ts';

export const Offering: OfferingResolvers = {
  item: (offering, _, { nodes }, info) => nodes.referenced(offering.item, info),
  provider: (offering, _, { nodes }, info) => nodes.one('ORGANISATION', offering.providerId, info),
  fee: ({ fee }) => decimalOrNull(fee),
  weeks: ({ weeks }) => decimalOrNull(weeks),
  source: (offering, _, { nodes }) => nodes.document(offering.statedIn),
};

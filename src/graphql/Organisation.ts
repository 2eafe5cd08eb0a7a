import { edgesOf } from './edgesOf.ts';
import type { OrganisationResolvers } from './generated.ts';

export const Organisation: OrganisationResolvers = {
  accreditedFor: (organisation, _, { nodes }, info) =>
    organisation.accreditedForStated
      ? edgesOf(organisation.accreditedFor).map((item) => nodes.referenced(item, info))
      : null,
  successorOf: (organisation, _, { nodes }, info) =>
    nodes.all('ORGANISATION', edgesOf(organisation.successorOf), info),
  source: (organisation, _, { nodes }) => nodes.document(organisation.statedIn),
};

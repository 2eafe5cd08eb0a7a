import type { QueryResolver } from '../queryResolver.ts';

export const graph: QueryResolver<'graph'> = (_root, _args, { services, deadline }) =>
  services.catalogue.describeGraph(deadline.limits());

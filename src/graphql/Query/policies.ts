import type { QueryResolver } from '../queryResolver.ts';

export const policies: QueryResolver<'policies'> = (_root, _args, { services }) =>
  services.policies.list();

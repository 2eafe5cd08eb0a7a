import type { QueryResolver } from '../queryResolver.ts';

export const subjectFields: QueryResolver<'subjectFields'> = async (
  _root,
  { scheme },
  { services, deadline, openStore, nodes },
  info,
) => {
  const ids = await services.catalogue.findTopFields(await openStore(), scheme, deadline.limits());
  return nodes.all('SUBJECT_FIELD', ids, info);
};

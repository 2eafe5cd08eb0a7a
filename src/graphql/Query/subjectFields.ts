import type { QueryResolver } from '../queryResolver.ts';

export const subjectFields: QueryResolver<'subjectFields'> = async (
  _root,
  { scheme },
  { services, deadline, nodes },
  info,
) => {
  const ids = await services.catalogue.findTopFields(scheme, deadline.limits());
  return nodes.all('SUBJECT_FIELD', ids, info);
};

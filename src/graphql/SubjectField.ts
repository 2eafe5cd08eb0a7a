import { edgesOf } from './edgesOf.ts';
import type { SubjectFieldResolvers } from './generated.ts';

export const SubjectField: SubjectFieldResolvers = {
  broader: (field, _, { nodes }, info) => nodes.maybe('SUBJECT_FIELD', field.broaderId, info),
  narrower: (field, _, { nodes }, info) =>
    nodes.all('SUBJECT_FIELD', edgesOf(field.narrower), info),
  source: (field, _, { nodes }) => nodes.document(field.statedIn),
};

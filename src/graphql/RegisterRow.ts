import { decimalOrNull } from './exact.ts';
import type { RegisterRowResolvers, SubjectCountResolvers } from './generated.ts';

export const RegisterRow: RegisterRowResolvers = {
  minCredits: ({ minCredits }) => decimalOrNull(minCredits),
  maxCredits: ({ maxCredits }) => decimalOrNull(maxCredits),
};

export const SubjectCount: SubjectCountResolvers = {
  subject: ({ subjectId }, _, { nodes }, info) => nodes.maybe('SUBJECT_FIELD', subjectId, info),
};

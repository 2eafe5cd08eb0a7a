import type { SubjectReportResolvers } from './generated.ts';

export const SubjectReport: SubjectReportResolvers = {
  subject: ({ subjectId }, _, { nodes }, info) => nodes.one('MICRO_CREDENTIAL', subjectId, info),
};

import { CompletenessRow } from './CompletenessRow.ts';
import type { QueryResolvers, Resolvers } from './generated.ts';
import { Impact } from './Impact.ts';
import { completeness } from './Query/completeness.ts';
import { impact } from './Query/impact.ts';
import { registerBreakdown } from './Query/registerBreakdown.ts';
import { tagAgreement } from './Query/tagAgreement.ts';
import { RegisterRow, SubjectCount } from './RegisterRow.ts';
import { TagAgreement, TaggedSkill } from './TagAgreement.ts';

export const analystQueries = {
  completeness,
  impact,
  registerBreakdown,
  tagAgreement,
} satisfies QueryResolvers;

export const analystTypes = {
  CompletenessRow,
  Impact,
  RegisterRow,
  SubjectCount,
  TagAgreement,
  TaggedSkill,
} satisfies Resolvers;

import { CompletenessRow } from './CompletenessRow.ts';
import { DueItem } from './DueItem.ts';
import { DuplicatePair } from './DuplicatePair.ts';
import type { QueryResolvers, Resolvers } from './generated.ts';
import { Impact } from './Impact.ts';
import { NationalCandidate } from './NationalCandidate.ts';
import { ProposalReport } from './ProposalReport.ts';
import { completeness } from './Query/completeness.ts';
import { duplicates } from './Query/duplicates.ts';
import { fallingDue } from './Query/fallingDue.ts';
import { impact } from './Query/impact.ts';
import { proposalReport } from './Query/proposalReport.ts';
import { registerBreakdown } from './Query/registerBreakdown.ts';
import { tagAgreement } from './Query/tagAgreement.ts';
import { skillCoverage } from './Query/skillCoverage.ts';
import { RegisterRow, SubjectCount } from './RegisterRow.ts';
import {
  AddedSkill,
  BestAddition,
  NearOutcome,
  SkillCoverage,
  SkillCoverageRow,
  SkillGap,
} from './SkillCoverage.ts';
import { versionDifference } from './Query/versionDifference.ts';
import { versions } from './Query/versions.ts';
import { TagAgreement, TaggedSkill } from './TagAgreement.ts';
import { OutcomeChange, VersionDifference, VersionHistory } from './VersionDifference.ts';

export const analystQueries = {
  completeness,
  duplicates,
  fallingDue,
  impact,
  proposalReport,
  registerBreakdown,
  skillCoverage,
  tagAgreement,
  versionDifference,
  versions,
} satisfies QueryResolvers;

export const analystTypes = {
  AddedSkill,
  BestAddition,
  CompletenessRow,
  DueItem,
  DuplicatePair,
  Impact,
  NationalCandidate,
  NearOutcome,
  OutcomeChange,
  ProposalReport,
  RegisterRow,
  SkillCoverage,
  SkillCoverageRow,
  SkillGap,
  SubjectCount,
  TagAgreement,
  TaggedSkill,
  VersionDifference,
  VersionHistory,
} satisfies Resolvers;

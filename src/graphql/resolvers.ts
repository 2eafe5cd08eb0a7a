import { AlqLapse } from './AlqLapse.ts';
import { AlqSelection } from './AlqSelection.ts';
import { analystQueries, analystTypes } from './analystResolvers.ts';
import { CompletionPlan } from './CompletionPlan.ts';
import { Bundle, BundleResult, FieldCredits, FrameworkCredits } from './Bundle.ts';
import { connectionOf } from './connection.ts';
import { Destination } from './Destination.ts';
import { EntryGroup } from './EntryGroup.ts';
import { Framework } from './Framework.ts';
import type { Resolvers } from './generated.ts';
import { GroupProgress } from './GroupProgress.ts';
import { HeldOutcome } from './HeldOutcome.ts';
import { LearningOutcome } from './LearningOutcome.ts';
import { LevelCredits } from './LevelCredits.ts';
import { MajorOutlook } from './MajorOutlook.ts';
import { MicroCredential } from './MicroCredential.ts';
import { MicroCredentialOutcome } from './MicroCredentialOutcome.ts';
import { Occupation } from './Occupation.ts';
import { OccupationSkill } from './OccupationSkill.ts';
import { Offering } from './Offering.ts';
import { Organisation } from './Organisation.ts';
import { OutcomeSkill } from './OutcomeSkill.ts';
import { Pathway } from './Pathway.ts';
import { PlannedItem } from './PlannedItem.ts';
import { PrerequisiteGroup } from './PrerequisiteGroup.ts';
import { ObjectiveValue, Proof } from './Proof.ts';
import { Qualification } from './Qualification.ts';
import { QualificationGroup } from './QualificationGroup.ts';
import { alqAssessment } from './Query/alqAssessment.ts';
import { alqCompletion } from './Query/alqCompletion.ts';
import { alqTimeline } from './Query/alqTimeline.ts';
import { destinations } from './Query/destinations.ts';
import { bundle } from './Query/bundle.ts';
import { frameworks } from './Query/frameworks.ts';
import { graph } from './Query/graph.ts';
import { learningOutcomes } from './Query/learningOutcomes.ts';
import { microCredentials } from './Query/microCredentials.ts';
import { node } from './Query/node.ts';
import { occupations } from './Query/occupations.ts';
import { organisations } from './Query/organisations.ts';
import { pathways } from './Query/pathways.ts';
import { policies } from './Query/policies.ts';
import { policyCheck } from './Query/policyCheck.ts';
import { policyComparison } from './Query/policyComparison.ts';
import { policyViolations } from './Query/policyViolations.ts';
import { qualifications } from './Query/qualifications.ts';
import { rplMatches } from './Query/rplMatches.ts';
import { rebundle } from './Query/rebundle.ts';
import { search } from './Query/search.ts';
import { skills } from './Query/skills.ts';
import { stackTowards } from './Query/stackTowards.ts';
import { subjectFields } from './Query/subjectFields.ts';
import { supermarket } from './Query/supermarket.ts';
import { unbundle } from './Query/unbundle.ts';
import { rplResolvers } from './rplResolvers.ts';
import { Date, JSON } from './scalars.ts';
import { SearchHit } from './SearchHit.ts';
import { Share } from './Share.ts';
import { ShelfConnection } from './ShelfConnection.ts';
import { ShelfItem } from './ShelfItem.ts';
import { Skill } from './Skill.ts';
import { StackResult } from './StackResult.ts';
import { SubjectField } from './SubjectField.ts';
import { rplMatches as rplProgress } from './Subscription/rplMatches.ts';
import { SubjectReport } from './SubjectReport.ts';
import { Node, Takeable } from './typeNames.ts';
import { UnbundledPart, UnbundleResult } from './UnbundledPart.ts';

const frameworkPages = connectionOf('FRAMEWORK');
const learningOutcomePages = connectionOf('LEARNING_OUTCOME');
const microCredentialPages = connectionOf('MICRO_CREDENTIAL');
const occupationPages = connectionOf('OCCUPATION');
const organisationPages = connectionOf('ORGANISATION');
const qualificationPages = connectionOf('QUALIFICATION');
const skillPages = connectionOf('SKILL');

/** Every type of schema.graphql whose fields are more than members of the same name. */
export const resolvers: Resolvers = {
  Date,
  JSON,
  Query: {
    ...analystQueries,
    alqAssessment,
    alqCompletion,
    alqTimeline,
    destinations,
    bundle,
    frameworks,
    graph,
    learningOutcomes,
    microCredentials,
    node,
    occupations,
    organisations,
    pathways,
    policies,
    policyCheck,
    policyComparison,
    policyViolations,
    qualifications,
    rplMatches,
    rebundle,
    search,
    skills,
    stackTowards,
    subjectFields,
    supermarket,
    unbundle,
  },
  Subscription: { rplMatches: rplProgress },
  ...analystTypes,
  ...rplResolvers,
  Node,
  Takeable,
  AlqLapse,
  AlqSelection,
  Bundle,
  BundleResult,
  CompletionPlan,
  Destination,
  EntryGroup,
  FieldCredits,
  Framework,
  FrameworkCredits,
  GroupProgress,
  HeldOutcome,
  LearningOutcome,
  LevelCredits,
  MajorOutlook,
  MicroCredential,
  MicroCredentialOutcome,
  ObjectiveValue,
  Occupation,
  OccupationSkill,
  Offering,
  Organisation,
  OutcomeSkill,
  Pathway,
  PlannedItem,
  PrerequisiteGroup,
  Proof,
  Qualification,
  QualificationGroup,
  SearchHit,
  Share,
  ShelfConnection,
  ShelfItem,
  Skill,
  StackResult,
  SubjectField,
  SubjectReport,
  UnbundledPart,
  UnbundleResult,
  FrameworkConnection: frameworkPages.connection,
  FrameworkEdge: frameworkPages.edge,
  LearningOutcomeConnection: learningOutcomePages.connection,
  LearningOutcomeEdge: learningOutcomePages.edge,
  MicroCredentialConnection: microCredentialPages.connection,
  MicroCredentialEdge: microCredentialPages.edge,
  OccupationConnection: occupationPages.connection,
  OccupationEdge: occupationPages.edge,
  OrganisationConnection: organisationPages.connection,
  OrganisationEdge: organisationPages.edge,
  QualificationConnection: qualificationPages.connection,
  QualificationEdge: qualificationPages.edge,
  SkillConnection: skillPages.connection,
  SkillEdge: skillPages.edge,
};

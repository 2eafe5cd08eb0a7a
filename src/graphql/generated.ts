// Generated from schema.graphql by npm run generate.
import type { CalendarDate } from '../domain/calendarDate.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CompletenessRow as CompletenessRowSource } from '../domain/analysts/completeness.ts';
import type {
  AddedSkill as AddedSkillSource,
  BestAddition as BestAdditionSource,
  NearOutcome as NearOutcomeSource,
  SkillCoverage as SkillCoverageSource,
  SkillCoverageRow as SkillCoverageRowSource,
  SkillGap as SkillGapSource,
} from '../domain/analysts/coverage.ts';
import type {
  DuplicatePair as DuplicatePairSource,
  NationalCandidate as NationalCandidateSource,
} from '../domain/analysts/duplicates.ts';
import type { Impact as ImpactSource } from '../domain/analysts/impact.ts';
import type { DueItem as DueItemSource } from '../domain/analysts/lifeCycle.ts';
import type { ProposalReport as ProposalReportSource } from '../domain/analysts/proposalReport.ts';
import type {
  RegisterRow as RegisterRowSource,
  SubjectCount as SubjectCountSource,
} from '../domain/analysts/register.ts';
import type {
  TagAgreement as TagAgreementSource,
  TaggedSkill as TaggedSkillSource,
} from '../domain/analysts/tagAgreement.ts';
import type {
  OutcomeChange as OutcomeChangeSource,
  VersionDifference as VersionDifferenceSource,
  VersionHistory as VersionHistorySource,
} from '../domain/analysts/versions.ts';
import type {
  AlqAssessment as AlqAssessmentSource,
  AlqCompletion as AlqCompletionSource,
  AlqLapse as AlqLapseSource,
  AlqSelection as AlqSelectionSource,
  CompletionPlan as CompletionPlanSource,
  LevelCredits as LevelCreditsSource,
  MajorOutlook as MajorOutlookSource,
  NotCounted as NotCountedSource,
} from '../domain/alq.ts';
import type { Destination as DestinationSource } from '../domain/destination.ts';
import type {
  Bundle as BundleSource,
  BundleResult as BundleResultSource,
  FieldCredits as FieldCreditsSource,
  FrameworkCredits as FrameworkCreditsSource,
} from '../domain/bundle.ts';
import type { HeldOutcome as HeldOutcomeSource } from '../domain/holding.ts';
import type { CatalogueDocument as CatalogueDocumentSource } from '../domain/node/catalogueDocument.ts';
import type {
  OutcomeSkill as OutcomeSkillSource,
  LearningOutcomeNode,
} from '../domain/node/learningOutcomeNode.ts';
import type {
  OccupationSkill as OccupationSkillSource,
  OccupationNode,
} from '../domain/node/occupationNode.ts';
import type {
  QualificationGroup as QualificationGroupSource,
  QualificationNode,
} from '../domain/node/qualificationNode.ts';
import type {
  Pathway as PathwaySource,
  PathwayResult as PathwayResultSource,
  PathwayStage as PathwayStageSource,
} from '../domain/pathway.ts';
import type {
  ObjectiveValue as ObjectiveValueSource,
  PlannedItem as PlannedItemSource,
  Proof as ProofSource,
  Share as ShareSource,
} from '../domain/plan.ts';
import type {
  EvidenceReading as EvidenceReadingSource,
  GapPlan as GapPlanSource,
  RplMatch as RplMatchSource,
  RplProgress as RplProgressSource,
  RplResult as RplResultSource,
  SkillMatch as SkillMatchSource,
  SkillReading as SkillReadingSource,
} from '../domain/rpl.ts';
import type { SubjectReport as SubjectReportSource } from '../domain/policyReport.ts';
import type {
  GroupProgress as GroupProgressSource,
  StackResult as StackResultSource,
} from '../domain/stack.ts';
import type {
  UnbundledPart as UnbundledPartSource,
  UnbundleResult as UnbundleResultSource,
} from '../domain/unbundle.ts';
import type { FrameworkNode } from '../domain/node/frameworkNode.ts';
import type { MicroCredentialNode, CarriedOutcome } from '../domain/node/microCredentialNode.ts';
import type { OfferingNode } from '../domain/node/offeringNode.ts';
import type { OrganisationNode } from '../domain/node/organisationNode.ts';
import type { SkillNode } from '../domain/node/skillNode.ts';
import type { SubjectFieldNode } from '../domain/node/subjectFieldNode.ts';
import type { ListPage, ListEntry } from '../services/catalogue/catalogueList.ts';
import type { EntryGroupSource, PrerequisiteGroupSource } from './sources.ts';
import type { SearchHit as SearchHitSource } from '../services/search/searchCatalogue.ts';
import type { ShelfPage, ShelfItem as ShelfItemSource } from '../services/shelf/supermarket.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = {
  [_ in K]?: never;
};
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /**
   * A calendar date without a time or a zone, as ISO 8601 text: "2026-03-01". A malformed date and a day that does not
   * exist ("2026-02-30") are refused with BAD_USER_INPUT.
   */
  Date: { input: CalendarDate; output: CalendarDate };
  /** Any JSON value. Used where the shape differs from rule to rule. */
  JSON: { input: unknown; output: unknown };
};

/** Anything in the catalogue that has a stable, human-readable id of its own ("nz:std:497", "org:bcito"). */
export type Node = {
  /** The catalogue's own id: stable from version to version, and unique over all kinds. */
  readonly id: Scalars['ID']['output'];
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type Query = {
  /** One node by its id, whatever its kind. Errors: NOT_FOUND (`value` is the id) when nothing in the catalogue has it. */
  readonly node?: Maybe<Node>;
  /** Which graph answers: the catalogue's version, the database engine, how much of each kind is stored. */
  readonly graph: GraphInfo;
  /**
   * The top fields of a classification scheme, by name, then id; subfields and domains hang below each (`narrower`).
   * A scheme that no field belongs to gives an empty list.
   */
  readonly subjectFields: ReadonlyArray<SubjectField>;
  /**
   * Learning outcomes (standards, units, modules) that fit the filter, by title, then id.
   * Errors: BAD_USER_INPUT for a page size outside 1-100 or a cursor of another list; NOT_FOUND for an unknown id in the filter.
   */
  readonly learningOutcomes: LearningOutcomeConnection;
  /**
   * Skills that fit the filter, by name, then id.
   * Errors: BAD_USER_INPUT for a page size outside 1-100 or a cursor of another list; NOT_FOUND for an unknown id in the filter.
   */
  readonly skills: SkillConnection;
  /**
   * Micro-credentials that fit the filter, by title, then id.
   * Errors: BAD_USER_INPUT for a page size outside 1-100 or a cursor of another list; NOT_FOUND for an unknown id in the filter.
   */
  readonly microCredentials: MicroCredentialConnection;
  /**
   * Qualifications that fit the filter, by title, then id.
   * Errors: BAD_USER_INPUT for a page size outside 1-100 or a cursor of another list; NOT_FOUND for an unknown id in the filter.
   */
  readonly qualifications: QualificationConnection;
  /**
   * Occupations that fit the filter, by title, then id.
   * Errors: BAD_USER_INPUT for a page size outside 1-100 or a cursor of another list; NOT_FOUND for an unknown id in the filter.
   */
  readonly occupations: OccupationConnection;
  /**
   * Providers, standard setters, employers and quality assurers that fit the filter, by name, then id.
   * Errors: BAD_USER_INPUT for a page size outside 1-100 or a cursor of another list; NOT_FOUND for an unknown id in the filter.
   */
  readonly organisations: OrganisationConnection;
  /**
   * Training regulations, skills frameworks, standards directories and taxonomies that fit the filter, by name, then id.
   * Errors: BAD_USER_INPUT for a page size outside 1-100 or a cursor of another list; NOT_FOUND for an unknown id in the filter.
   */
  readonly frameworks: FrameworkConnection;
  /**
   * Which skills are supplied, where and by how many, and which nobody supplies. A skill is supplied when a
   * micro-credential that is current on the day (or, by QUALIFICATION, a qualification) gives it or a narrower one through
   * any outcome that it carries: required or optional, stackable or not, offered or not. Skills with an equal `uri` are one.
   * A sector that no occupation has gives an empty answer. Errors: BAD_USER_INPUT and NOT_FOUND for what the demand or the
   * supply names.
   */
  readonly skillCoverage: SkillCoverage;
  /**
   * Pairs that may teach, or be, the same thing, in three bands and with reasons; the most certain first, then by ids.
   * SAME: micro-credentials with equal, non-empty sets of required outcomes; outcomes with equal, non-empty sets of skills
   * at one level and with one title up to case and macrons; skills with an equal `uri`. LIKELY and REVIEW are calibrated on
   * labelled pairs (docs/analysts.md). A pair says why; similar text alone never removes anybody's credit. What more than
   * some hundreds have in common makes nothing alike. A first question over 10,000 takes seconds, and is given the time.
   * Errors: BAD_USER_INPUT for a page size outside 1-100, a cursor of another list, a `minScore` outside 0-1 or a `filter`
   * with another `of`; NOT_FOUND for unknown ids.
   */
  readonly duplicates: DuplicateConnection;
  /**
   * Would this micro-credential duplicate, or fill a gap? What a standard setter weighs before it supports one, as of today
   * (Pacific/Auckland): what is on the register beside it, skills that would be new, gaps that it fills, endorsement, the
   * rules of its jurisdiction, and what follows. A suggestion with its reasons: people decide.
   * Errors: BAD_USER_INPUT as for policyCheck; NOT_FOUND for unknown ids.
   */
  readonly proposalReport: ProposalReport;
  /**
   * The register as it stood on a day, by category of the owner: how many, how large, on which levels, in which
   * subjects, with enrolments and completions where they are stated. The largest category first, then by category. On
   * the register is what was listed by that day and had not expired before it; dates decide, because a status says how
   * things are now. What recognition counts is for the filter to say: the 2021 report counts APPROVED.
   * Errors: BAD_USER_INPUT and NOT_FOUND as for microCredentials.
   */
  readonly registerBreakdown: ReadonlyArray<RegisterRow>;
  /**
   * Reviews and expiries of micro-credentials before a day, those that have passed by among them: the earliest first, then
   * by id, a review before an expiry. What is discontinued by its status owes nothing any more.
   * Errors: BAD_USER_INPUT and NOT_FOUND for what the filter names.
   */
  readonly fallingDue: ReadonlyArray<DueItem>;
  /**
   * What rests on a learning outcome, a standard or a micro-credential: what breaks if it expires.
   * Errors: NOT_FOUND where the id is neither an outcome's nor a micro-credential's.
   */
  readonly impact: Impact;
  /**
   * Outcomes and micro-credentials that lack skills, a classification, an offering or an endorsement, by the body
   * responsible: the setter of an outcome, the owner of a micro-credential. Most records first, then by organisation
   * (records without one last), then in the order of MissingRecord. Expired outcomes and discontinued micro-credentials
   * are left out.
   * Errors: BAD_USER_INPUT for a kind that is not judged; NOT_FOUND for an unknown organisation.
   */
  readonly completeness: ReadonlyArray<CompletenessRow>;
  /**
   * How far the bodies that tag an outcome with skills agree (`taggedBy` in the catalogue).
   * Errors: NOT_FOUND for an unknown outcome.
   */
  readonly tagAgreement: TagAgreement;
  /**
   * All versions of an outcome or a micro-credential, and what each changed. Versions of an outcome are what it supersedes
   * and what supersedes it, any number of steps. Versions of a micro-credential are those of one owner and one title (in
   * any of their languages, up to case and macrons) that state different versions.
   * Errors: NOT_FOUND where the id is neither an outcome's nor a micro-credential's.
   */
  readonly versions: VersionHistory;
  /**
   * What stays and what changes from one outcome, or micro-credential, to another, whether or not one supersedes the other.
   * Errors: NOT_FOUND for an id that is neither an outcome's nor a micro-credential's, BAD_USER_INPUT for two of different
   * kinds.
   */
  readonly versionDifference: VersionDifference;
  /**
   * One box for everything in the catalogue, whatever its kind. A text is found in main names, alternative names, titles
   * in other languages and codes, whatever the case and the macrons ("Maori" finds "Māori"); of a word its beginning is
   * enough, and typos are forgiven: one in a word of 4 letters or more, two from 8 letters on, none in codes. Of three
   * words one may be missing. Best first: `score` says how near; then by main name, then id. A whole id finds what has it.
   * Errors: BAD_USER_INPUT for a text without a letter or digit, of more than 200 characters or 20 words, for a page size
   * outside 1-100 or a cursor of another list.
   */
  readonly search: SearchConnection;
  /**
   * The shelves: micro-credentials that are current today (Pacific/Auckland), and single learning outcomes that can be
   * taken today and that somebody offers, with facet counts over the whole match. A micro-credential that nobody offers
   * stands on the shelf too, without offerings, until the filter asks something of offerings.
   * Errors: BAD_USER_INPUT for a page size outside 1-100, a cursor of another list or another order, an amount of more
   * than two decimals, a kind that no shelf holds, or a text as `search` refuses it; NOT_FOUND for an unknown id in the
   * filter or the holdings.
   */
  readonly supermarket: ShelfConnection;
  /**
   * What an Applied Learning Qualification (ALQ) looks like on a day: which held outcomes count, which do not and why,
   * and every major ranked by how near it is. Rules: the policy named by `policyId`; 40 credits within seven years, a
   * major at 51 % of them, unless the policy says otherwise.
   * Errors: NOT_FOUND for an unknown learner, outcome, awarder, `via` or policy.
   */
  readonly alqAssessment: AlqAssessment;
  /**
   * Which outcomes complete an ALQ, or an ALQ with a major: plans of micro-credentials and single outcomes to take, each
   * with a proof that none is better. A plan that cannot exist is an answer too: status INFEASIBLE with its `conflicts`.
   * Errors: BAD_USER_INPUT for `completeBy` before `asOf`, a repeated objective, WEEKS as an objective, or a
   * `majorFieldId` that is not a top field of the policy's scheme; NOT_FOUND for unknown ids.
   */
  readonly alqCompletion: AlqCompletion;
  /**
   * What ages out of the seven-year window if the learner waits: one row for each counting outcome not yet lapsed on
   * `asOf`, by day, then outcome id.
   * Errors: as for alqAssessment.
   */
  readonly alqTimeline: ReadonlyArray<AlqLapse>;
  /**
   * The best ways from what is held to a destination, each scheduled and explained, proven to be the best there are.
   * Errors: BAD_USER_INPUT for limits out of bounds or weeks that cannot be counted; NOT_FOUND for an id that nothing has;
   * DEADLINE_EXCEEDED when `limitMs` did not suffice to find or rule out anything.
   */
  readonly pathways: PathwayResult;
  /**
   * Everything that what is held leads to: qualifications, occupations, majors, and micro-credentials that are current on the day.
   * In the order of nearness: what is reached, then by needed / (held + needed), counted in credits or in essential skills, then
   * by kind in alphabetical order, then id. What asks for nothing at all is left out.
   * Errors: BAD_USER_INPUT for `first` or `withinCredits` out of bounds; NOT_FOUND for an id that nothing has.
   */
  readonly destinations: ReadonlyArray<Destination>;
  /**
   * How far what is held carries into one qualification: credit by group, no outcome used twice.
   * Errors: BAD_USER_INPUT for a pin that cannot hold; NOT_FOUND for an id that nothing has.
   */
  readonly stackTowards: StackResult;
  /**
   * Recognition of prior learning: free text, skills, foreign or industry credentials against outcomes, with gap training.
   * Negated, wished-for and long-past statements are read, marked and not counted; a skill is always one of the graph's.
   * Errors: BAD_USER_INPUT for evidence that is too much or dated after `asOf`, `first` out of bounds, a policy without rules for it;
   * NOT_FOUND for an id that nothing has; DEADLINE_EXCEEDED where reading takes over a minute. The subscription of this name tells progress.
   */
  readonly rplMatches: RplResult;
  /**
   * The best bundles of micro-credentials that cover a goal, proven; where not all of it can be covered, the most, with what is
   * missing. Errors: BAD_USER_INPUT for what cannot be asked; NOT_FOUND for an id that nothing has; DEADLINE_EXCEEDED where
   * `limitMs` did not suffice to find anything at all.
   */
  readonly bundle: BundleResult;
  /**
   * A tailored qualification out of several frameworks, perhaps keeping what can be kept of one that there is.
   * Errors: as for bundle.
   */
  readonly rebundle: BundleResult;
  /**
   * A qualification taken apart into micro-credentials: those that there are already where they fit, new ones for the rest. In
   * order: least credits left over, most credits carried by existing micro-credentials, fewest new parts, greatest cohesion.
   * What is left over is named, and the status is PARTIAL. Errors: BAD_USER_INPUT for what cannot be asked, a policy without rules
   * for parts among it; NOT_FOUND for an id that nothing has.
   */
  readonly unbundle: UnbundleResult;
  /** Every policy, by id: its rules with their values, how sure we are of each, what force it has and when it holds. */
  readonly policies: ReadonlyArray<Policy>;
  /**
   * One thing under the rules of one policy on one day: findings in the order of the policy's rules, then by what they are about.
   * A micro-credential without `asOf` is judged on the day it was listed, everything else today. What an ALQ asks for is searched
   * for: `alqAssessment`. Errors: BAD_USER_INPUT for a policy that has no rules for the subject, or amounts and texts that no
   * record could hold; NOT_FOUND for an id that nothing has.
   */
  readonly policyCheck: PolicyReport;
  /**
   * Every micro-credential that breaks a rule of the policy (a VIOLATION), by title, then id. Each is judged on `asOf`, or without
   * it on the day it was listed; `filter.currentOn` leaves out what is not listed on a day. Without `filter.ids` and
   * `filter.jurisdictions` those of the policy's own jurisdiction. Errors as in `policyCheck`, and for an unknown cursor.
   */
  readonly policyViolations: PolicyReportConnection;
  /**
   * One thing under every policy with rules for its kind, by jurisdiction, then id of the policy. Credits are compared as stated:
   * a credit is not the same number of hours everywhere. Errors as in `policyCheck`.
   */
  readonly policyComparison: ReadonlyArray<PolicyReport>;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QuerySubjectFieldsArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryLearningOutcomesArgs = {
  filter?: InputMaybe<LearningOutcomeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QuerySkillsArgs = {
  filter?: InputMaybe<SkillFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryMicroCredentialsArgs = {
  filter?: InputMaybe<MicroCredentialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryQualificationsArgs = {
  filter?: InputMaybe<QualificationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryOccupationsArgs = {
  filter?: InputMaybe<OccupationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryOrganisationsArgs = {
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryFrameworksArgs = {
  filter?: InputMaybe<FrameworkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QuerySkillCoverageArgs = {
  input: CoverageInput;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryDuplicatesArgs = {
  input: DuplicateInput;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryProposalReportArgs = {
  input: ProposalInput;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryRegisterBreakdownArgs = {
  filter?: InputMaybe<MicroCredentialFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryFallingDueArgs = {
  before: Scalars['Date']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<MicroCredentialFilter>;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryImpactArgs = {
  id: Scalars['ID']['input'];
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryCompletenessArgs = {
  filter?: InputMaybe<CompletenessFilter>;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryTagAgreementArgs = {
  outcomeId: Scalars['ID']['input'];
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryVersionsArgs = {
  id: Scalars['ID']['input'];
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryVersionDifferenceArgs = {
  fromId: Scalars['ID']['input'];
  toId: Scalars['ID']['input'];
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QuerySupermarketArgs = {
  filter?: InputMaybe<ShelfFilter>;
  holdings?: InputMaybe<HoldingsInput>;
  orderBy?: InputMaybe<ReadonlyArray<ShelfOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryAlqAssessmentArgs = {
  input: AlqAssessmentInput;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryAlqCompletionArgs = {
  input: AlqCompletionInput;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryAlqTimelineArgs = {
  input: AlqAssessmentInput;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryPathwaysArgs = {
  input: PathwayInput;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryDestinationsArgs = {
  input: DestinationsInput;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryStackTowardsArgs = {
  input: StackInput;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryRplMatchesArgs = {
  input: RplInput;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryBundleArgs = {
  input: BundleInput;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryRebundleArgs = {
  input: RebundleInput;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryUnbundleArgs = {
  input: UnbundleInput;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryPolicyCheckArgs = {
  input: PolicyCheckInput;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryPolicyViolationsArgs = {
  policyId: Scalars['ID']['input'];
  filter?: InputMaybe<MicroCredentialFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The questions. Each rests on the catalogue as it is now (`graph.version`) and on policies that are data: an answer
 * names the rules it used in its `basis`. Errors carry `extensions {code, field, rule, value}`; see docs/api.md.
 */
export type QueryPolicyComparisonArgs = {
  input: PolicyComparisonInput;
};

/**
 * Questions that tell how far they are before they answer, as server-sent events: POST with `accept: text/event-stream`
 * (docs/api.md). Errors, limits and deadlines are those of the question of the same name, and an error ends the stream.
 */
export type Subscription = {
  /**
   * `rplMatches` with progress while the evidence is read: an event at once, then at most one every 200 ms while there is
   * news, and last one with the answer. Errors: as for the question; what can only be told once the evidence is read, such as
   * NOT_FOUND or DEADLINE_EXCEEDED, comes in place of the last event.
   */
  readonly rplMatches: RplProgress;
};

/**
 * Questions that tell how far they are before they answer, as server-sent events: POST with `accept: text/event-stream`
 * (docs/api.md). Errors, limits and deadlines are those of the question of the same name, and an error ends the stream.
 */
export type SubscriptionRplMatchesArgs = {
  input: RplInput;
};

/** What a learner holds: either a stored record or outcomes given in the request; exactly one of the two. */
export type HoldingsInput =
  /** A stored record. Learners loaded with the catalogue are demonstrations that anyone may read. */
  | {
      readonly learnerId: Scalars['ID']['input'];
      readonly achievements?: never;
    } /** Outcomes stated here and stored nowhere. At most 1000; more is LIMIT_EXCEEDED. */
  | { readonly learnerId?: never; readonly achievements: ReadonlyArray<HeldOutcomeInput> };

/** One achieved learning outcome. The same outcome may be given more than once; it counts once, on any of its dates. */
export type HeldOutcomeInput = {
  /** The learning outcome achieved. */
  readonly outcomeId: Scalars['ID']['input'];
  /** The calendar day of the achievement. An entry dated after `asOf` is not held. */
  readonly achievedOn: Scalars['Date']['input'];
  /** The organisation that awarded it; where named, it must have been accredited on that day for the credit to count. */
  readonly awardedById?: InputMaybe<Scalars['ID']['input']>;
  /** How it was achieved. All kinds count alike. */
  readonly kind?: InputMaybe<AchievementKind>;
  /** The micro-credential or qualification through which it was achieved. */
  readonly via?: InputMaybe<Scalars['ID']['input']>;
  /** Ids of what it has already been used for: issued ALQs, qualifications redeemed against a bank of credits. */
  readonly usedFor?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Last day on which a bank of credits still honours it. */
  readonly creditExpiresOn?: InputMaybe<Scalars['Date']['input']>;
};

/** How an outcome was achieved. */
export type AchievementKind =
  /** Taught or self-taught, then assessed. */
  | 'ASSESSED'
  /** Recognition of prior learning, granted by an assessor. */
  | 'RPL'
  /** Credit carried over from another award. */
  | 'CREDIT_TRANSFER';

/** One held outcome, as it appears in an answer. */
export type HeldOutcome = {
  /** What is held. */
  readonly outcome: LearningOutcome;
  /** The day of the achievement that the answer uses; of several, the latest inside the selection's window. */
  readonly achievedOn: Scalars['Date']['output'];
  /** Who awarded it; null where the entry names nobody. */
  readonly awardedBy?: Maybe<Organisation>;
  /** How it was achieved. */
  readonly kind: AchievementKind;
  /** The micro-credential or qualification through which it was achieved; null where none is named. */
  readonly via?: Maybe<Node>;
  /** Ids of what it has already been used for, as stated. */
  readonly usedFor: ReadonlyArray<Scalars['ID']['output']>;
};

/** Whose ALQ is assessed, and on which day. */
export type AlqAssessmentInput = {
  /** What is held. */
  readonly holdings: HoldingsInput;
  /** The day of the assessment; default today in Pacific/Auckland. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** The policy whose numbers apply. */
  readonly policyId?: InputMaybe<Scalars['ID']['input']>;
};

/** An assessment of what is held against the rules of an ALQ. */
export type AlqAssessment = {
  /** The day, the graph's version and the rules that the answer rests on. */
  readonly basis: Basis;
  /** The day of the assessment. */
  readonly asOf: Scalars['Date']['output'];
  /** The policy applied. */
  readonly policyId: Scalars['ID']['output'];
  /** An ALQ can be issued: some selection of what is held, within one window, has the credits asked for (rule alq.min-credits). */
  readonly eligible: Scalars['Boolean']['output'];
  /**
   * The best selection for an ALQ without a major: the most credits in one window; ties go to the latest last date, then
   * to the least sorted list of ids.
   */
  readonly selection: AlqSelection;
  /** Every held outcome that the selection leaves out, with the first reason that applies; by reason, outcome id, date. */
  readonly notCounted: ReadonlyArray<NotCounted>;
  /**
   * Every top field of the policy's scheme (17 for an ALQ): those reachable now first, then by credits needed, then by
   * field credits downwards, then by id.
   */
  readonly majors: ReadonlyArray<MajorOutlook>;
};

/** Held outcomes put forward together: all in one window, each once, no excluding or superseding pair among them. */
export type AlqSelection = {
  /** The outcomes, by date, then id. */
  readonly outcomes: ReadonlyArray<HeldOutcome>;
  /** Their credits, exact to two decimals. */
  readonly credits: Scalars['Float']['output'];
  /** The earliest date used; null for an empty selection. */
  readonly firstAchievedOn?: Maybe<Scalars['Date']['output']>;
  /** The latest date used; null for an empty selection. */
  readonly lastAchievedOn?: Maybe<Scalars['Date']['output']>;
  /** Credits still missing from the minimum; 0 when it is reached. */
  readonly creditsMissing: Scalars['Float']['output'];
  /** The credits by level, lowest first; the row without a level last. An ALQ has no level of its own. */
  readonly levels: ReadonlyArray<LevelCredits>;
};

/** Credits at one level. */
export type LevelCredits = {
  /** The level on the jurisdiction's framework, 1-10; null where the outcomes state none. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** Credits, exact to two decimals. */
  readonly credits: Scalars['Float']['output'];
};

/** A held outcome that a selection leaves out. */
export type NotCounted = {
  /** The entry left out. */
  readonly held: HeldOutcome;
  /** The first reason that applies. */
  readonly reason: NotCountedReason;
  /** The same in a sentence, with the values and the rule. */
  readonly explanation: Scalars['String']['output'];
};

/** Why a held outcome is left out; of several reasons the first in this order is given. */
export type NotCountedReason =
  /** The award was revoked; a revoked award is held for no purpose. */
  | 'REVOKED'
  /** It is dated after `asOf`, so it is not yet held. */
  | 'FUTURE_DATED'
  /** It carries no credits: 0 credits, or a part of a larger outcome. */
  | 'NO_CREDITS'
  /** It is not quality assured in the policy's jurisdiction, or came through a micro-credential that is not. */
  | 'NOT_QUALITY_ASSURED'
  /** Its awarder was not accredited for it on the achievement date, or is not of the policy's jurisdiction. */
  | 'AWARDED_BY_UNACCREDITED'
  /** It has been used in an issued ALQ (rule alq.reuse). */
  | 'ALREADY_USED'
  /** Another entry of the same outcome is in the selection. */
  | 'REPEATED'
  /** No date of it shares a window with the selection (rule alq.window). */
  | 'OUTSIDE_WINDOW'
  /** It supersedes, or is superseded by, an outcome in the selection. */
  | 'SUPERSEDED_PAIR'
  /** It excludes an outcome in the selection. */
  | 'EXCLUDED_PAIR'
  /** It would count, but its credits would take the major's share below what is asked. */
  | 'LEFT_OUT_FOR_MAJOR';

/** How near one major is. */
export type MajorOutlook = {
  /** The top field that would be the major. */
  readonly field: SubjectField;
  /** Some selection of what is held, in one window, reaches both the minimum of credits and the major's share. */
  readonly reachable: Scalars['Boolean']['output'];
  /** The selection that shows it, or the one to which `creditsNeeded` may be added. */
  readonly selection: AlqSelection;
  /** Credits of the selection that lie in the field, exact to two decimals. */
  readonly fieldCredits: Scalars['Float']['output'];
  /** Field credits over all credits of the selection, and the percentage that the policy asks for (rule alq.major). */
  readonly share: Share;
  /**
   * The fewest credits of this field that would still have to be achieved, dated `asOf`, taking whatever credits were on
   * offer in any size; 0 when reachable.
   */
  readonly creditsNeeded: Scalars['Float']['output'];
};

/**
 * An exact fraction of credits. It is met when 100 x numerator >= required x denominator, compared in whole numbers;
 * over 0 it is never met.
 */
export type Share = {
  /** The part, exact to two decimals. */
  readonly numerator: Scalars['Float']['output'];
  /** The whole, exact to two decimals. */
  readonly denominator: Scalars['Float']['output'];
  /** For display only, never compared; null over 0. */
  readonly percent?: Maybe<Scalars['Float']['output']>;
  /** The least percentage that passes; null where nothing is asked for. */
  readonly required?: Maybe<Scalars['Float']['output']>;
  /** Whether it passes; null where nothing is asked for. */
  readonly met?: Maybe<Scalars['Boolean']['output']>;
};

/** What is wanted, what is held and what limits study. */
export type AlqCompletionInput = {
  /**
   * Time for the search in milliseconds, 100-60000. When it runs out the best answer so far is given as FEASIBLE, with an
   * honest bound.
   */
  readonly limitMs?: InputMaybe<Scalars['Int']['input']>;
  /** What is held. */
  readonly holdings: HoldingsInput;
  /** The top field of the major; omit for an ALQ without a major. */
  readonly majorFieldId?: InputMaybe<Scalars['ID']['input']>;
  /** The day from which the plan starts; default today in Pacific/Auckland. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /**
   * The day that new outcomes are dated; default `asOf`, not before it. All counted outcomes share one window with it;
   * where nothing new is counted it plays no part.
   */
  readonly completeBy?: InputMaybe<Scalars['Date']['input']>;
  /** What to minimise, first things first, each at most once; default and empty list: [CREDITS, FEE, ITEMS]. WEEKS is refused here. */
  readonly minimise?: InputMaybe<ReadonlyArray<PlanObjective>>;
  /** What real life asks of the study. */
  readonly constraints?: InputMaybe<StudyConstraintsInput>;
  /** How many plans in all, 1-10; they differ in the set of items taken. */
  readonly alternatives?: InputMaybe<Scalars['Int']['input']>;
  /** The policy whose numbers apply. */
  readonly policyId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a plan minimises. */
export type PlanObjective =
  /** Credits of outcomes newly achieved. */
  | 'CREDITS'
  /** Learning hours of outcomes newly achieved. */
  | 'HOURS'
  /** Fees of the offerings taken: first the fewest items of unknown fee, then the sum of the known ones, in NZD. */
  | 'FEE'
  /** Weeks that pass until the plan is finished. */
  | 'WEEKS'
  /** How many things are taken. */
  | 'ITEMS';

/**
 * What real life asks of study. An absent member asks nothing, and neither does an empty list. Members add up; within a
 * list any one fits. An offering that does not state a region, language or audience fits any.
 */
export type StudyConstraintsInput = {
  /** Only offerings of these providers. */
  readonly providerIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only offerings in these regions. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only these ways of delivery. */
  readonly modes?: InputMaybe<ReadonlyArray<DeliveryMode>>;
  /** Only offerings in these languages ("en", "mi"). */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The most that all fees may add up to, in NZD. Under it nothing of unknown fee is taken. */
  readonly maxFee?: InputMaybe<Scalars['Float']['input']>;
  /** The most learning hours newly achieved. */
  readonly maxHours?: InputMaybe<Scalars['Float']['input']>;
  /** Hours a week for study, more than 0. In an ALQ completion it informs the schedule and excludes nothing. */
  readonly hoursPerWeek?: InputMaybe<Scalars['Float']['input']>;
  /** The least level of an item taken; an item without a level fits. */
  readonly minLevel?: InputMaybe<Scalars['Int']['input']>;
  /** The highest level of an item taken; an item without a level fits. */
  readonly maxLevel?: InputMaybe<Scalars['Int']['input']>;
  /** For whom the offering is made. */
  readonly audience?: InputMaybe<Audience>;
  /** Micro-credentials not taken, outcomes not newly achieved in any way, offerings and providers not used. */
  readonly excludeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Micro-credentials that must be taken, outcomes that must be held or newly achieved. */
  readonly requireIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only what is offered is planned; true also allows current micro-credentials and outcomes that nobody offers, at unknown fee. */
  readonly allowUnoffered?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Plans that complete an ALQ, or the reason why there is none. */
export type AlqCompletion = {
  /** The day, the graph's version and the rules that the answer rests on. */
  readonly basis: Basis;
  /** What was found. */
  readonly status: PlanStatus;
  /** The day from which the plan starts. */
  readonly asOf: Scalars['Date']['output'];
  /** The day that new outcomes are dated. */
  readonly completeBy: Scalars['Date']['output'];
  /** The policy applied. */
  readonly policyId: Scalars['ID']['output'];
  /** Held outcomes that the best plan counts, by date, then id. */
  readonly counted: ReadonlyArray<HeldOutcome>;
  /** Held outcomes that the best plan does not count, with the reason; by reason, outcome id, date. */
  readonly notCounted: ReadonlyArray<NotCounted>;
  /** Best first; each differs from the others in the set of items taken. Empty when INFEASIBLE. */
  readonly plans: ReadonlyArray<CompletionPlan>;
  /** Why there is no plan: an irreducible set of requirements; drop any one and there is an answer. Else empty. */
  readonly conflicts: ReadonlyArray<Conflict>;
};

/** What a search for plans found. */
export type PlanStatus =
  /** What is held is enough: one plan, in which nothing is taken. */
  | 'ALREADY_COMPLETE'
  /** The first plan is proven to be the best there is. */
  | 'OPTIMAL'
  /** Time ran out: the first plan is the best one found, and its proof says how far off it may be. */
  | 'FEASIBLE'
  /** No plan exists; `conflicts` says why. */
  | 'INFEASIBLE';

/** One way to complete. */
export type CompletionPlan = {
  /** What to take, in a workable order: prerequisites first. */
  readonly take: ReadonlyArray<PlannedItem>;
  /** Held outcomes that this plan counts, by date, then id. */
  readonly counted: ReadonlyArray<HeldOutcome>;
  /** Outcomes newly achieved, by id. Each is achieved once, whatever the number of items that carry it. */
  readonly newOutcomes: ReadonlyArray<LearningOutcome>;
  /** Those of `newOutcomes` that count, by id: totalCredits = credits of counted + countedNew. */
  readonly countedNew: ReadonlyArray<LearningOutcome>;
  /** Credits newly achieved, counted or not, exact to two decimals. */
  readonly newCredits: Scalars['Float']['output'];
  /** Learning hours of the outcomes newly achieved. */
  readonly learningHours: Scalars['Float']['output'];
  /** The sum of the known fees in NZD: 0 for an empty plan, null when every fee is unknown. */
  readonly fee?: Maybe<Scalars['Float']['output']>;
  /** Ids of the items taken whose fee is unknown: none stated in NZD. */
  readonly feeUnknownFor: ReadonlyArray<Scalars['ID']['output']>;
  /** Weeks from `asOf` until the last item ends; null where the length of some item cannot be known. */
  readonly weeks?: Maybe<Scalars['Float']['output']>;
  /** Credits that count, held and new. */
  readonly totalCredits: Scalars['Float']['output'];
  /** The major's share of them; null without a major. */
  readonly share?: Maybe<Share>;
  /** What the search established about this plan. */
  readonly proof: Proof;
  /** The plan in sentences: what counts, why each item is taken, which rules decide. */
  readonly explanation: ReadonlyArray<Scalars['String']['output']>;
};

/** One thing to take, and how. */
export type PlannedItem = {
  /** The micro-credential or single outcome. */
  readonly item: Takeable;
  /** The offering used: the cheapest that fits. Null where nobody offers it and `allowUnoffered` is true. */
  readonly offering?: Maybe<Offering>;
  /** What it newly achieves, by id. */
  readonly newOutcomes: ReadonlyArray<LearningOutcome>;
  /** The credits of those. */
  readonly newCredits: Scalars['Float']['output'];
  /** When it starts, where that can be known. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** When it ends, where that can be known. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
};

/** What can be taken: a micro-credential, or a learning outcome on its own. */
export type Takeable = LearningOutcome | MicroCredential;

/** What the search proved, so that "best" is a statement that anyone can check. */
export type Proof = {
  /** Whether every objective is proven. */
  readonly status: ProofStatus;
  /** The objectives in their order, with what was reached and what cannot be beaten. */
  readonly objective: ReadonlyArray<ObjectiveValue>;
  /** The bound of the first objective not proven, else of the last; null where nothing was minimised. */
  readonly bound?: Maybe<Scalars['Float']['output']>;
  /** That objective's value less its bound, in its own unit; 0 when proven. */
  readonly gap: Scalars['Float']['output'];
  /** Time that the search took, in milliseconds. */
  readonly milliseconds: Scalars['Float']['output'];
  /** How many items the search chose from. */
  readonly candidates: Scalars['Int']['output'];
};

/** How a search ended. */
export type ProofStatus =
  /** With a proof for every objective. */
  | 'OPTIMAL'
  /** By its time limit. */
  | 'TIME_LIMIT';

/** One objective of a proof. */
export type ObjectiveValue = {
  /** Which. */
  readonly objective: ProofObjective;
  /** What the plan reaches, in the objective's unit. */
  readonly value: Scalars['Float']['output'];
  /** What no plan can beat, the earlier objectives kept. */
  readonly bound: Scalars['Float']['output'];
  /** Whether value and bound meet. */
  readonly proven: Scalars['Boolean']['output'];
};

/** What a proof speaks about: the objectives asked for, and those that a question always puts first. */
export type ProofObjective =
  /** Credits newly achieved. */
  | 'CREDITS'
  /** Learning hours newly achieved. */
  | 'HOURS'
  /** The sum of known fees, in NZD. */
  | 'FEE'
  /** Elapsed weeks. */
  | 'WEEKS'
  /** Number of items taken. */
  | 'ITEMS'
  /** Number of items whose fee is unknown; comes before FEE. */
  | 'UNKNOWN_FEES'
  /** Number of goals not covered. */
  | 'GOALS_UNCOVERED'
  /** Credits kept of a base qualification. */
  | 'KEPT_CREDITS'
  /** Credits that no part carries. */
  | 'REMAINDER_CREDITS'
  /** Credits carried by existing micro-credentials. */
  | 'EXISTING_CREDITS'
  /** Number of new parts. */
  | 'NEW_PARTS'
  /** Sum of pairwise similarities of skill sets. */
  | 'COHESION'
  /** Demand of skills that are newly supplied. */
  | 'NEW_DEMAND'
  /** Number of skills that are newly supplied. */
  | 'NEW_SKILLS';

/** The day on which one held outcome ages out. */
export type AlqLapse = {
  /** The first day on which it shares no window with anything newly achieved (2019-03-01 gives 2026-03-02). */
  readonly on: Scalars['Date']['output'];
  /** What lapses, with its latest date. */
  readonly outcome: HeldOutcome;
  /** The most credits selectable from what has not lapsed that day. */
  readonly creditsAfter: Scalars['Float']['output'];
  /** Whether that is still enough for an ALQ. */
  readonly stillEligible: Scalars['Boolean']['output'];
  /** Majors that the unlapsed reached the day before and no longer reach, by id. */
  readonly majorsLost: ReadonlyArray<SubjectField>;
};

/** Where somebody wants to be: exactly one of these. */
export type DestinationInput =
  /**
   * A qualification: every group met, each outcome in one group, of rivals only one; entry requirements met before anything that
   * counts in a group; the capstone after all else that does.
   */
  | {
      readonly qualificationId: Scalars['ID']['input'];
      readonly occupationId?: never;
      readonly microCredentialId?: never;
      readonly alqMajorFieldId?: never;
      readonly skillIds?: never;
      readonly outcomeIds?: never;
    } /** An occupation: each of its essential skills gained, by it or by a narrower one. */
  | {
      readonly qualificationId?: never;
      readonly occupationId: Scalars['ID']['input'];
      readonly microCredentialId?: never;
      readonly alqMajorFieldId?: never;
      readonly skillIds?: never;
      readonly outcomeIds?: never;
    } /** A micro-credential: its required outcomes held or achieved. */
  | {
      readonly qualificationId?: never;
      readonly occupationId?: never;
      readonly microCredentialId: Scalars['ID']['input'];
      readonly alqMajorFieldId?: never;
      readonly skillIds?: never;
      readonly outcomeIds?: never;
    } /** A top field: an Applied Learning Qualification with this major, new outcomes dated on the day on which the pathway ends. */
  | {
      readonly qualificationId?: never;
      readonly occupationId?: never;
      readonly microCredentialId?: never;
      readonly alqMajorFieldId: Scalars['ID']['input'];
      readonly skillIds?: never;
      readonly outcomeIds?: never;
    } /** Skills, at least one: each gained, by it or by a narrower one. */
  | {
      readonly qualificationId?: never;
      readonly occupationId?: never;
      readonly microCredentialId?: never;
      readonly alqMajorFieldId?: never;
      readonly skillIds: ReadonlyArray<Scalars['ID']['input']>;
      readonly outcomeIds?: never;
    } /** Outcomes, at least one: each held or achieved. */
  | {
      readonly qualificationId?: never;
      readonly occupationId?: never;
      readonly microCredentialId?: never;
      readonly alqMajorFieldId?: never;
      readonly skillIds?: never;
      readonly outcomeIds: ReadonlyArray<Scalars['ID']['input']>;
    };

/** What is held, what is wanted and what limits study. */
export type PathwayInput = {
  /**
   * Time for the search in milliseconds, 100-60000. When it runs out the best answer so far is given as FEASIBLE, with an
   * honest bound.
   */
  readonly limitMs?: InputMaybe<Scalars['Int']['input']>;
  /** What is held. */
  readonly holdings: HoldingsInput;
  /** Where to. */
  readonly to: DestinationInput;
  /** The day from which the pathway starts; default today in Pacific/Auckland. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /**
   * What to minimise, first things first, each at most once; default and empty list: [CREDITS, FEE, ITEMS]. WEEKS needs
   * `hoursPerWeek` where an offering that might be used states no length.
   */
  readonly minimise?: InputMaybe<ReadonlyArray<PlanObjective>>;
  /**
   * What real life asks of the study. Here the calendar binds: an offering starts on one of its days, after what it needs has
   * ended, and what runs at once takes at most `hoursPerWeek`.
   */
  readonly constraints?: InputMaybe<StudyConstraintsInput>;
  /** How many pathways in all, 1-10; they differ in the set of items taken, and none contains all of one that is as good or better. */
  readonly alternatives?: InputMaybe<Scalars['Int']['input']>;
};

/** Ways to a destination, or the reason why there is none. */
export type PathwayResult = {
  /** The day, the graph's version and the rules that the answer rests on. */
  readonly basis: Basis;
  /** What was found. */
  readonly status: PlanStatus;
  /** Held outcomes that the best pathway rests on: they count towards the destination or meet a prerequisite. By outcome id. */
  readonly recognised: ReadonlyArray<HeldOutcome>;
  /** Best first. Empty when INFEASIBLE. */
  readonly pathways: ReadonlyArray<Pathway>;
  /** Why there is none: an irreducible set of requirements; drop any one and there is an answer. Else empty. */
  readonly conflicts: ReadonlyArray<Conflict>;
};

/** One way to the destination. */
export type Pathway = {
  /** Stages follow one another; what is in one stage can be studied side by side. */
  readonly stages: ReadonlyArray<PathwayStage>;
  /** Credits newly achieved, exact to two decimals. */
  readonly newCredits: Scalars['Float']['output'];
  /** Learning hours of the outcomes newly achieved. */
  readonly learningHours: Scalars['Float']['output'];
  /** The sum of the known fees in NZD: 0 for an empty pathway, null when every fee is unknown. */
  readonly fee?: Maybe<Scalars['Float']['output']>;
  /** Ids of the items taken whose fee is unknown. */
  readonly feeUnknownFor: ReadonlyArray<Scalars['ID']['output']>;
  /** Weeks from `asOf` until the last item ends; null where the length of some item cannot be known. */
  readonly weeks?: Maybe<Scalars['Float']['output']>;
  /** The day on which the last item ends; null where `weeks` is. */
  readonly finishesOn?: Maybe<Scalars['Date']['output']>;
  /** Skills that it newly gains, broader ones included, by id. */
  readonly skillsGained: ReadonlyArray<Skill>;
  /** Other destinations that it reaches as well and that are not reached today, as in `destinations`; at most 100. */
  readonly unlocks: ReadonlyArray<Destination>;
  /** What the search established about this pathway. */
  readonly proof: Proof;
  /**
   * The pathway in sentences: what to do, why each step, what it opens, what has to be kept current, and what was proven. The best
   * one also says why what many providers offer is not in it: the rule that it fails, or what another pathway with it needs more.
   */
  readonly explanation: ReadonlyArray<Scalars['String']['output']>;
};

/** What can be studied side by side. */
export type PathwayStage = {
  /** From 1 on. */
  readonly number: Scalars['Int']['output'];
  /** When the first of it starts, where that can be known. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** When the last of it ends, where that can be known. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** What to take. Each item comes after the stages of what it needs, as early as it can. */
  readonly take: ReadonlyArray<PlannedItem>;
};

/** What is held, and how far to look. */
export type DestinationsInput = {
  /** What is held. */
  readonly holdings: HoldingsInput;
  /** Only these kinds; absent and empty: all. */
  readonly kinds?: InputMaybe<ReadonlyArray<DestinationKind>>;
  /** Only what is reached, or so few credits away. An occupation is not counted in credits, so only those reached are left. */
  readonly withinCredits?: InputMaybe<Scalars['Float']['input']>;
  /** The day asked about; default today in Pacific/Auckland. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** How many, 1-100. */
  readonly first?: InputMaybe<Scalars['Int']['input']>;
};

/** What one can arrive at. */
export type DestinationKind =
  /** A qualification. */
  | 'QUALIFICATION'
  /** An occupation: each of its essential skills is gained. */
  | 'OCCUPATION'
  /** An Applied Learning Qualification with a major in a top field. */
  | 'ALQ_MAJOR'
  /** A micro-credential: each of its required outcomes is held. */
  | 'MICRO_CREDENTIAL';

/** Something to arrive at, and how near it is. */
export type Destination = {
  /** What kind of destination it is. */
  readonly kind: DestinationKind;
  /** The qualification, occupation, micro-credential, or top field of the major. */
  readonly target: Node;
  /**
   * Credits held towards it: of a qualification those that count in its groups, of a micro-credential those of its required
   * outcomes, of a major those of the selection that comes nearest, of an occupation those of outcomes that gain an essential skill.
   */
  readonly creditsHeld: Scalars['Float']['output'];
  /**
   * The fewest credits still needed: of a qualification the least of its own outcomes that would meet every group (prerequisites,
   * entry and offerings aside); of a micro-credential its required outcomes not held; of a major as in `majors`. Null for an
   * occupation, which is counted in essential skills, and for a qualification whose groups no more credits would meet.
   */
  readonly creditsNeeded?: Maybe<Scalars['Float']['output']>;
  /** Skills gained: of an occupation its essential ones, else those that its outcomes name. Skills of equal uri are one. */
  readonly skillsHeld: Scalars['Int']['output'];
  /** Those not gained. */
  readonly skillsNeeded: Scalars['Int']['output'];
  /** Whether what is held is enough. */
  readonly reached: Scalars['Boolean']['output'];
  /**
   * By id: an occupation's essential skills not gained; a micro-credential's required outcomes not held; outcomes of a qualification
   * that are `creditsNeeded` together and meet its groups, and its capstone where that is not held. Empty for a major.
   */
  readonly missing: ReadonlyArray<Node>;
};

/** What is held, and the qualification that it is to count towards. */
export type StackInput = {
  /** What is held. */
  readonly holdings: HoldingsInput;
  /** The qualification. */
  readonly qualificationId: Scalars['ID']['input'];
  /** A policy with rules for stacking: what exceeds its caps, or has expired or been redeemed, is refused. Without one nothing is. */
  readonly policyId?: InputMaybe<Scalars['ID']['input']>;
  /** The day asked about; default today in Pacific/Auckland. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Outcomes that count in the group named or not at all; every other one counts where it helps most. */
  readonly pins?: InputMaybe<ReadonlyArray<StackPinInput>>;
};

/** Where a person wants an outcome to count. */
export type StackPinInput = {
  /** An outcome that the group lists. */
  readonly outcomeId: Scalars['ID']['input'];
  /** A group of the qualification. */
  readonly groupId: Scalars['ID']['input'];
};

/**
 * How far what is held carries into one qualification. Each outcome counts in at most one group, whole; of outcomes that
 * exclude or replace one another at most one counts. As many groups as possible are met, then as many credits as possible count:
 * both are exact.
 */
export type StackResult = {
  /** The day, the graph's version and the rules that the answer rests on. */
  readonly basis: Basis;
  /** Every group is met, the capstone is held, and so is what entry asks for. */
  readonly complete: Scalars['Boolean']['output'];
  /** The credits that count, summed over the groups. */
  readonly credits: Scalars['Float']['output'];
  /** The qualification's credits. */
  readonly creditsRequired: Scalars['Float']['output'];
  /** The groups, in the order of the qualification. */
  readonly groups: ReadonlyArray<GroupProgress>;
  /** What the policy refuses, by rule, then outcome id; empty without a policy. */
  readonly refused: ReadonlyArray<StackRefusal>;
  /** The capstone is still to be achieved. */
  readonly capstoneDue: Scalars['Boolean']['output'];
  /** Each group of the entry requirements is met by what is held; always so where none are stated. */
  readonly entryMet: Scalars['Boolean']['output'];
  /** What the policy says about this stack; empty without a policy. */
  readonly findings: ReadonlyArray<PolicyFinding>;
};

/** How far one group of a qualification is met. */
export type GroupProgress = {
  /** The group's id, unique within its qualification. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** The credits that count here: at most `maxCredits` where stated, else at most what it asks for. */
  readonly credits: Scalars['Float']['output'];
  /** The credits that it asks for; for a group that asks for all its outcomes, theirs together. Null where it asks for none. */
  readonly creditsRequired?: Maybe<Scalars['Float']['output']>;
  /** How many outcomes count here. */
  readonly count: Scalars['Int']['output'];
  /** How many outcomes it asks for; null where it asks for no number. */
  readonly countRequired?: Maybe<Scalars['Int']['output']>;
  /** Whether it is met. */
  readonly met: Scalars['Boolean']['output'];
  /** What counts here, by outcome id. What would count for nothing is left out. */
  readonly counted: ReadonlyArray<HeldOutcome>;
  /** Outcomes of the group that could still meet it, by id; none where it is met. */
  readonly missing: ReadonlyArray<LearningOutcome>;
};

/** Something held that the policy refuses. */
export type StackRefusal = {
  /** What is refused. */
  readonly held: HeldOutcome;
  /** The rule that refuses it. */
  readonly ruleId: Scalars['ID']['output'];
  /** Why, in a sentence, with the values. */
  readonly explanation: Scalars['String']['output'];
};

/** What a bundle has to give. Parts add up, and each goal is one however often it is named. */
export type BundleGoalInput = {
  /** Skills to be gained: through an outcome that names the skill, or one narrower than it, in any role. */
  readonly skillIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Outcomes to be carried or held. */
  readonly outcomeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** An occupation: its essential skills are to be gained. */
  readonly occupationId?: InputMaybe<Scalars['ID']['input']>;
  /** A qualification: each of its groups is to be met, each outcome serving one group. */
  readonly qualificationId?: InputMaybe<Scalars['ID']['input']>;
};

/** A bundle of micro-credentials that covers a goal. */
export type BundleInput = {
  /**
   * Time for the search in milliseconds, 100-60000. When it runs out the best answer so far is given as FEASIBLE, with an
   * honest bound.
   */
  readonly limitMs?: InputMaybe<Scalars['Int']['input']>;
  /** What the bundle has to give. A goal that names nothing needs `minCredits`. */
  readonly goal: BundleGoalInput;
  /** The part of the shelf to choose from; where it asks something of offerings, only offerings that fit are used. */
  readonly from?: InputMaybe<ShelfFilter>;
  /** What is held already: it covers goals and prerequisites, and its credits count nowhere. */
  readonly holdings?: InputMaybe<HoldingsInput>;
  /** The least credits of the bundle. */
  readonly minCredits?: InputMaybe<Scalars['Float']['input']>;
  /** The most credits of the bundle. */
  readonly maxCredits?: InputMaybe<Scalars['Float']['input']>;
  /** What to minimise, first things first, each at most once; default and empty list: [CREDITS, FEE, ITEMS]. WEEKS is refused here. */
  readonly minimise?: InputMaybe<ReadonlyArray<PlanObjective>>;
  /** What real life asks of the study. It always holds: goals are given up first. */
  readonly constraints?: InputMaybe<StudyConstraintsInput>;
  /** A policy whose findings on each bundle are wanted; it changes no search. */
  readonly policyId?: InputMaybe<Scalars['ID']['input']>;
  /** The day asked about; default today in Pacific/Auckland. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** How many bundles in all, 1-10; they cover equally many goals and differ in what is taken. */
  readonly alternatives?: InputMaybe<Scalars['Int']['input']>;
  /** Micro-credentials that are not stackable are left on the shelf unless this is true. */
  readonly includeStandAlone?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A bundle drawn from several frameworks, perhaps keeping as much as can be of a qualification that there is. */
export type RebundleInput = {
  /**
   * Time for the search in milliseconds, 100-60000. When it runs out the best answer so far is given as FEASIBLE, with an
   * honest bound.
   */
  readonly limitMs?: InputMaybe<Scalars['Int']['input']>;
  /** What the bundle has to give. A goal that names nothing needs `minCredits`. */
  readonly goal: BundleGoalInput;
  /**
   * Keep this qualification's outcomes wherever the goal allows and change the rest: the '80 % stays, 20 % changes' case. What
   * is kept need not be taken or paid for.
   */
  readonly baseQualificationId?: InputMaybe<Scalars['ID']['input']>;
  /** Only micro-credentials of these frameworks may be taken. */
  readonly frameworkIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At least so many frameworks supply something that is taken or kept. */
  readonly minFrameworks?: InputMaybe<Scalars['Int']['input']>;
  /** No framework may supply more than this percentage of the credits, 0-100, inclusive. */
  readonly maxSharePerFramework?: InputMaybe<Scalars['Float']['input']>;
  /** The least credits of the bundle, kept ones included. */
  readonly minCredits?: InputMaybe<Scalars['Float']['input']>;
  /** The most credits of the bundle, kept ones included; default with a base qualification: the base's. */
  readonly maxCredits?: InputMaybe<Scalars['Float']['input']>;
  /** What to minimise, first things first, each at most once; default and empty list: [CREDITS, FEE, ITEMS]. WEEKS is refused here. */
  readonly minimise?: InputMaybe<ReadonlyArray<PlanObjective>>;
  /** What real life asks of the study. It always holds: goals are given up first. */
  readonly constraints?: InputMaybe<StudyConstraintsInput>;
  /** A policy whose findings on each bundle are wanted; it changes no search. */
  readonly policyId?: InputMaybe<Scalars['ID']['input']>;
  /** The day asked about; default today in Pacific/Auckland. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** How many bundles in all, 1-10; they cover equally many goals and differ in what is taken. */
  readonly alternatives?: InputMaybe<Scalars['Int']['input']>;
};

/** The best bundles, or why there is none. */
export type BundleResult = {
  /** The day, the graph's version and the rules that the answer rests on. */
  readonly basis: Basis;
  /** What the best bundle covers, and how far that is proven. */
  readonly status: BundleStatus;
  /** Best first; each differs from the others in what is taken, and none contains another that is as good. */
  readonly bundles: ReadonlyArray<Bundle>;
  /** Skills of the goal that the best bundle does not give. */
  readonly uncoveredSkills: ReadonlyArray<Skill>;
  /** Outcomes of the goal that the best bundle does not give. */
  readonly uncoveredOutcomes: ReadonlyArray<LearningOutcome>;
  /** Groups of the goal that the best bundle does not meet, with how far it comes. `counted` shows what is held. */
  readonly uncoveredGroups: ReadonlyArray<GroupProgress>;
  /** Why nothing keeps the limits: an irreducible set of requirements; drop any one and there is an answer. */
  readonly conflicts: ReadonlyArray<Conflict>;
};

/** What a search for bundles or parts established. */
export type BundleStatus =
  /** Everything is covered, at the proven optimum. */
  | 'OPTIMAL'
  /** Everything is covered; the time ran out before the optimum was proven. */
  | 'FEASIBLE'
  /** As much as can be is covered; what is missing is named. The proof says how far this is proven. */
  | 'PARTIAL'
  /** Nothing at all keeps the limits; `conflicts` says why. */
  | 'INFEASIBLE';

/** Micro-credentials that together cover a goal, and what they make. */
export type Bundle = {
  /** What to take, in a workable order. */
  readonly take: ReadonlyArray<PlannedItem>;
  /** What it carries: newly achieved, or kept of the base, by id. */
  readonly outcomes: ReadonlyArray<LearningOutcome>;
  /** Each outcome once, whatever the number of micro-credentials that carry it. */
  readonly credits: Scalars['Float']['output'];
  /** Over outcomes: credits times the taken micro-credentials that require it, less one. */
  readonly overlapCredits: Scalars['Float']['output'];
  /** Learning hours of its outcomes. */
  readonly learningHours: Scalars['Float']['output'];
  /** The sum of the known fees in NZD: 0 where nothing is taken, null where no fee is known. */
  readonly fee?: Maybe<Scalars['Float']['output']>;
  /** What is taken and has no known fee, by id. */
  readonly feeUnknownFor: ReadonlyArray<Scalars['ID']['output']>;
  /** Skills that its outcomes name, by id. */
  readonly skills: ReadonlyArray<Skill>;
  /** Credits by level. */
  readonly levels: ReadonlyArray<LevelCredits>;
  /** Credits by top field, most first. */
  readonly fields: ReadonlyArray<FieldCredits>;
  /** Credits by framework, most first: an outcome's own, else that of the taken micro-credential with the least id that brings it. */
  readonly frameworks: ReadonlyArray<FrameworkCredits>;
  /** With a base qualification: how much of its credits stays. */
  readonly kept?: Maybe<Share>;
  /** A qualification document in the catalogue's format, to review, adjust and propose: `import --dry-run` accepts it. */
  readonly draft: Scalars['JSON']['output'];
  /** What the policy asked for says about it; empty without one. */
  readonly findings: ReadonlyArray<PolicyFinding>;
  /** What the search proved: goals first, with a base what is kept next, then the objectives asked for. */
  readonly proof: Proof;
  /** Sentences that say what is taken, what is missing and why this is the best. */
  readonly explanation: ReadonlyArray<Scalars['String']['output']>;
};

/** Credits of one top field. */
export type FieldCredits = {
  /** The field; null where outcomes are classified under none. */
  readonly field?: Maybe<SubjectField>;
  /** Credits, exact to two decimals. */
  readonly credits: Scalars['Float']['output'];
};

/** Credits that one framework supplies. */
export type FrameworkCredits = {
  /** The framework; null for what belongs to none. */
  readonly framework?: Maybe<Framework>;
  /** Credits, exact to two decimals. */
  readonly credits: Scalars['Float']['output'];
  /** Its share of the bundle's credits. */
  readonly share: Share;
};

/** A qualification to take apart. */
export type UnbundleInput = {
  /**
   * Time for the search in milliseconds, 100-60000. When it runs out the best answer so far is given as FEASIBLE, with an
   * honest bound.
   */
  readonly limitMs?: InputMaybe<Scalars['Int']['input']>;
  /** The qualification: every outcome of every group and its capstone go to one part each, except what is held. */
  readonly qualificationId: Scalars['ID']['input'];
  /**
   * Whose rules each part keeps: its binding limits of size (credits, learning hours and their multiples) on the day asked about
   * hold for every part; what its other rules say are findings. For instance nz-micro-credential.
   */
  readonly policyId: Scalars['ID']['input'];
  /** The day asked about; default today in Pacific/Auckland. Micro-credentials not current that day are no existing ones. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** The least credits of a part; it can only narrow what the policy allows. */
  readonly minCredits?: InputMaybe<Scalars['Float']['input']>;
  /** The most credits of a part; it can only narrow what the policy allows. */
  readonly maxCredits?: InputMaybe<Scalars['Float']['input']>;
  /** Whether current micro-credentials all of whose required outcomes are to be placed may be parts as they are. */
  readonly reuseExisting?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is held already: it goes nowhere, and what needs it first needs nothing. */
  readonly holdings?: InputMaybe<HoldingsInput>;
};

/**
 * A qualification in parts. In order: least credits in the remainder, most credits carried by existing micro-credentials, fewest
 * new parts, greatest cohesion.
 */
export type UnbundleResult = {
  /** The day, the graph's version and the rules that the answer rests on. */
  readonly basis: Basis;
  /** OPTIMAL or FEASIBLE where every outcome has its part, else PARTIAL; the proof says how far that is proven. */
  readonly status: BundleStatus;
  /** In an order in which they can be taken: whatever a part needs is in it or in an earlier one. */
  readonly parts: ReadonlyArray<UnbundledPart>;
  /** Outcomes that no part carries, by id. */
  readonly remainder: ReadonlyArray<LearningOutcome>;
  /** What the policy's rules say about the parts, in the order of the rules, then of the parts. */
  readonly findings: ReadonlyArray<PolicyFinding>;
  /** What the search proved: REMAINDER_CREDITS, EXISTING_CREDITS, NEW_PARTS, then COHESION in ten-thousandths. */
  readonly proof: Proof;
  /** Sentences that say which parts there are, in which order, what is left over and why this is the best. */
  readonly explanation: ReadonlyArray<Scalars['String']['output']>;
};

/** One part of a qualification that is taken apart. */
export type UnbundledPart = {
  /** Its place in the order, from 1. */
  readonly order: Scalars['Int']['output'];
  /** The micro-credential that it is; null where it is new. */
  readonly existing?: Maybe<MicroCredential>;
  /** The title of that micro-credential, else a working title. */
  readonly title: Scalars['String']['output'];
  /** What it carries, by id. An existing micro-credential is its required outcomes. */
  readonly outcomes: ReadonlyArray<LearningOutcome>;
  /** The sum of their credits. */
  readonly credits: Scalars['Float']['output'];
  /** Credits by level. */
  readonly levels: ReadonlyArray<LevelCredits>;
  /** Skills that its outcomes name, by id. */
  readonly skills: ReadonlyArray<Skill>;
  /** The orders of the earlier parts that it builds on: for each group of prerequisites that it does not meet itself the first that does. */
  readonly needs: ReadonlyArray<Scalars['Int']['output']>;
  /**
   * The sum over its pairs of outcomes of how alike their skills are: skills that both name by skills that either names (Jaccard), each pair
   * in ten-thousandths, halves up; 0.3333 for one pair of a third.
   */
  readonly cohesion: Scalars['Float']['output'];
  /** What the policy's rules say about it as a part of something larger. */
  readonly findings: ReadonlyArray<PolicyFinding>;
  /**
   * A new part as a micro-credential document in the catalogue's format, to review, adjust and propose: `import --dry-run` accepts
   * it. For an existing one the document names nothing new.
   */
  readonly draft: Scalars['JSON']['output'];
};

/** Rules that belong together: those of one jurisdiction, body or institution for one kind of thing. */
export type Policy = {
  /** Stable id, such as "nz-micro-credential". */
  readonly id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-2, or EU. */
  readonly jurisdiction: Scalars['String']['output'];
  /** Its name. */
  readonly title: Scalars['String']['output'];
  /** What it has rules for. */
  readonly appliesTo: ReadonlyArray<PolicySubject>;
  /** First day on which any of it holds; null: always has. */
  readonly effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which none of it holds; null: still holds. */
  readonly effectiveTo?: Maybe<Scalars['Date']['output']>;
  /** Its rules. One id may stand more than once: one row for each time or case that the rule tells apart. */
  readonly rules: ReadonlyArray<PolicyRule>;
};

/** What rules are about. */
export type PolicySubject =
  /** A micro-credential, listed or proposed. */
  | 'MICRO_CREDENTIAL'
  /** A qualification. */
  | 'QUALIFICATION'
  /** Micro-credentials put together; those that are taken are judged one by one too. */
  | 'BUNDLE'
  /** A part of a qualification that is taken apart. */
  | 'UNBUNDLING'
  /** What is held towards a qualification. */
  | 'STACKING'
  /** An Applied Learning Qualification. */
  | 'ALQ'
  /** Evidence of prior learning against an outcome. */
  | 'RPL';

/** What to hold against which policy. */
export type PolicyCheckInput = {
  /** The policy. */
  readonly policyId: Scalars['ID']['input'];
  /** What to judge. */
  readonly subject: PolicySubjectInput;
  /** The day asked about; default the day a micro-credential was listed, else today in Pacific/Auckland. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What to hold against every policy. */
export type PolicyComparisonInput = {
  /** What to judge. */
  readonly subject: PolicySubjectInput;
  /** The day asked about; default the day a micro-credential was listed, else today in Pacific/Auckland. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** One thing to judge; exactly one. */
export type PolicySubjectInput =
  /** A micro-credential of the catalogue. Its hours are its required outcomes'. */
  | {
      readonly microCredentialId: Scalars['ID']['input'];
      readonly qualificationId?: never;
      readonly proposal?: never;
      readonly stack?: never;
    } /** A qualification of the catalogue. */
  | {
      readonly microCredentialId?: never;
      readonly qualificationId: Scalars['ID']['input'];
      readonly proposal?: never;
      readonly stack?: never;
    } /** A micro-credential that is not listed yet. */
  | {
      readonly microCredentialId?: never;
      readonly qualificationId?: never;
      readonly proposal: ProposalInput;
      readonly stack?: never;
    } /** What is held towards a qualification. Its `asOf` and `policyId` may be left out, and must not contradict the question's. */
  | {
      readonly microCredentialId?: never;
      readonly qualificationId?: never;
      readonly proposal?: never;
      readonly stack: StackInput;
    };

/** A micro-credential that somebody thinks of listing. */
export type ProposalInput = {
  /** Its title; not blank. */
  readonly title: Scalars['String']['input'];
  /** Its credits; at most two decimals. */
  readonly credits: Scalars['Float']['input'];
  /** Its level, 1-10. */
  readonly level?: InputMaybe<Scalars['Int']['input']>;
  /** Its learning hours; at most two decimals. Without them its outcomes', else what its credits stand for. */
  readonly learningHours?: InputMaybe<Scalars['Float']['input']>;
  /** Where it would be listed: ISO 3166-1 alpha-2, or INT. */
  readonly jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** Outcomes of the catalogue that it would carry, all of them required. */
  readonly outcomeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Outcomes that the catalogue does not have, each in a sentence. */
  readonly outcomeTexts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Skills that it would give. */
  readonly skillIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who would own it. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Organisations that support it. */
  readonly endorsedByIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What it is for. */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  /** The classification that it would be listed under. */
  readonly subjectFieldId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it would stack. */
  readonly stackable?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One thing under the rules of one policy. */
export type PolicyReport = {
  /** The day, the graph's version and the rules that were held against it: those in force that day for its kind. */
  readonly basis: Basis;
  /** The policy. */
  readonly policy: Policy;
  /** No finding is a VIOLATION. */
  readonly passes: Scalars['Boolean']['output'];
  /** In the order of the policy's rules, then by what they are about. */
  readonly findings: ReadonlyArray<PolicyFinding>;
};

/** A listing and what a policy says about it. */
export type SubjectReport = {
  /** The micro-credential. */
  readonly subject: Node;
  /** What the policy says about it. */
  readonly report: PolicyReport;
};

/** A listing that breaks a rule, with its place in the list. */
export type PolicyReportEdge = {
  /** The listing and its report. */
  readonly node: SubjectReport;
  /** Its place: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of listings that break a rule. */
export type PolicyReportConnection = {
  /** The page's entries with their cursors, in the list's order. */
  readonly edges: ReadonlyArray<PolicyReportEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<SubjectReport>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many break a rule in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What one rule says about one thing. */
export type PolicyFinding = {
  /** The rule. */
  readonly ruleId: Scalars['ID']['output'];
  /** How grave it is. */
  readonly severity: Severity;
  /** What was found, in a sentence, with the values. */
  readonly message: Scalars['String']['output'];
  /** The value found. */
  readonly actual?: Maybe<Scalars['JSON']['output']>;
  /** What the rule allows or asks for. */
  readonly limit?: Maybe<Scalars['JSON']['output']>;
  /** What it is about, by id. */
  readonly subjectIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** How grave a finding is. */
export type Severity =
  /** The rule is broken. */
  | 'VIOLATION'
  /** What a rule discourages, or what is still to be put right. */
  | 'WARNING'
  /** Worth knowing: among other things, what the record cannot show. */
  | 'NOTE';

/** What an answer rests on. */
export type Basis = {
  /** The day asked about. */
  readonly asOf: Scalars['Date']['output'];
  /** The catalogue's version when the answer was computed. */
  readonly graphVersion: Scalars['String']['output'];
  /** The rules used, with their certainty and standing. */
  readonly rules: ReadonlyArray<PolicyRule>;
};

/** One rule as data. */
export type PolicyRule = {
  /** Stable id, such as "alq.window"; rows that differ in time or case share it. */
  readonly id: Scalars['ID']['output'];
  /** What it says, in a sentence. */
  readonly text: Scalars['String']['output'];
  /** Its number, list or table; null where the text says all. */
  readonly value?: Maybe<Scalars['JSON']['output']>;
  /** How sure we are that the rule is as stated. */
  readonly certainty: RuleCertainty;
  /** What force it has. */
  readonly standing: RuleStanding;
  /** Where it was read. */
  readonly source: Scalars['String']['output'];
  /** What it judges; some of what its policy applies to. */
  readonly appliesTo: ReadonlyArray<PolicySubject>;
  /** The kind of check that looks after it: docs/policies.md lists them. */
  readonly check: Scalars['String']['output'];
  /** First day on which it holds; null: always has. */
  readonly effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it no longer holds; null: still holds. */
  readonly effectiveTo?: Maybe<Scalars['Date']['output']>;
};

/** How a rule is known. */
export type RuleCertainty =
  /** Read in the source documents that the service was founded on. */
  | 'SEED'
  /** Read in a public source. */
  | 'PUBLIC'
  /** Read in a page that quotes a public source. */
  | 'SECONDARY'
  /** Computed from other rules. */
  | 'COMPUTED'
  /** Inferred from other rules. */
  | 'INFERENCE'
  /** Believed and not checked. */
  | 'BELIEVED'
  /** Assumed, so that the question can be answered; change it in the policy. */
  | 'ASSUMPTION';

/** What force a rule has. */
export type RuleStanding =
  /** A law or a rule made under one. */
  | 'LAW'
  /** Guidance of the body responsible. */
  | 'GUIDANCE'
  /** Proposed; not in force. */
  | 'PROPOSAL'
  /** Consulted upon; never in force. */
  | 'CONSULTED'
  /** One institution's own rule. */
  | 'INSTITUTION';

/**
 * One requirement of an irreducible set: drop any one of the set and there is an answer. Where the time for the search
 * ran out before that was known of one, it is among them and its text says so.
 */
export type Conflict = {
  /** Which requirement. */
  readonly requirement: Requirement;
  /** What it is about, by id, where it is about something in the catalogue. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
  /** The requirement in a sentence, with its values. */
  readonly text: Scalars['String']['output'];
};

/** Requirements that can conflict. */
export type Requirement =
  /** The minimum of credits. */
  | 'MIN_CREDITS'
  /** The maximum of credits. */
  | 'MAX_CREDITS'
  /** One window for all that counts. */
  | 'WINDOW'
  /** The major's share. */
  | 'MAJOR_SHARE'
  /** Nothing that would help is offered. */
  | 'NOTHING_OFFERED'
  /** The providers allowed. */
  | 'PROVIDER'
  /** The regions allowed. */
  | 'REGION'
  /** The ways of delivery allowed. */
  | 'MODE'
  /** The languages allowed. */
  | 'LANGUAGE'
  /** The audience. */
  | 'AUDIENCE'
  /** The levels allowed. */
  | 'LEVEL'
  /** The largest sum of fees. */
  | 'MAX_FEE'
  /** The most learning hours. */
  | 'MAX_HOURS'
  /** Hours a week. */
  | 'HOURS_PER_WEEK'
  /** What is excluded by id. */
  | 'EXCLUDED'
  /** What is required by id. */
  | 'REQUIRED'
  /** Prerequisites. */
  | 'PREREQUISITE'
  /** Entry requirements. */
  | 'ENTRY'
  /** The capstone. */
  | 'CAPSTONE'
  /** A group of a qualification. */
  | 'GROUP'
  /** A skill that is wanted. */
  | 'SKILL'
  /** An outcome that is wanted. */
  | 'OUTCOME'
  /** Two outcomes of which at most one counts. */
  | 'EXCLUSION_PAIR'
  /** The least number of frameworks. */
  | 'MIN_FRAMEWORKS'
  /** The largest share of one framework. */
  | 'FRAMEWORK_SHARE'
  /** Another rule of the policy. */
  | 'POLICY';

/** Kinds of node. */
export type NodeKind =
  /** A standard, unit, module or other outcome with credits of its own, or a part of one. */
  | 'LEARNING_OUTCOME'
  /** A skill, piece of knowledge or attitude. */
  | 'SKILL'
  /** A micro-credential. */
  | 'MICRO_CREDENTIAL'
  /** A certificate, diploma, degree or other qualification. */
  | 'QUALIFICATION'
  /** An occupation or job role. */
  | 'OCCUPATION'
  /** A provider, standard setter, employer, quality assurer or professional body. */
  | 'ORGANISATION'
  /** A training regulation, skills framework, standards directory or taxonomy. */
  | 'FRAMEWORK'
  /** A field, subfield or domain of a classification. */
  | 'SUBJECT_FIELD'
  /** A chance to take an outcome or a micro-credential. */
  | 'OFFERING';

/** Which graph answers. */
export type GraphInfo = {
  /** Changes with every write to the catalogue; answers carry it as `basis.graphVersion`. */
  readonly version: Scalars['String']['output'];
  /** The database engine with its version. */
  readonly engine: Scalars['String']['output'];
  /** Stored nodes by kind, every kind listed, in the order of NodeKind. */
  readonly counts: ReadonlyArray<KindCount>;
};

/** How many nodes of one kind are stored. */
export type KindCount = {
  /** The kind. */
  readonly kind: NodeKind;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** The catalogue document that states a node: where to look, and whether it describes the real world. */
export type CatalogueDocument = {
  /** The document's title. */
  readonly title: Scalars['String']['output'];
  /** The licence under which its content may be used. */
  readonly licence: Scalars['String']['output'];
  /** Where the content comes from, as the document states it. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** True where the content is made up to illustrate; false where it describes what exists. */
  readonly illustrative: Scalars['Boolean']['output'];
  /** The document's own version, where it states one. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** A title in another language. */
export type TranslatedTitle = {
  /** Language tag, such as "mi". */
  readonly language: Scalars['String']['output'];
  /** The title in that language. */
  readonly title: Scalars['String']['output'];
};

/** A field of a subject classification: a top field, or a subfield or domain below one. */
export type SubjectField = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The classification it belongs to: "DASS", "NZSCED" and others. */
  readonly scheme: Scalars['String']['output'];
  /** The field directly above; null for a top field. */
  readonly broader?: Maybe<SubjectField>;
  /** Fields directly below, by name, then id. */
  readonly narrower: ReadonlyArray<SubjectField>;
  /** The catalogue document that states it. */
  readonly source?: Maybe<CatalogueDocument>;
};

/** A body that provides, sets standards, employs, assures quality or speaks for a profession; often several of these. */
export type Organisation = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** PROVIDER, STANDARD_SETTER, EMPLOYER, QUALITY_ASSURER, PROFESSIONAL_BODY; in the catalogue's order. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** Category in the register: TE_PUKENGA_SUBSIDIARY, TITO, PTE, WANANGA, UNIVERSITY, SKILLS_UNIVERSITY, NON_TEO and others. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 code of the country, or "INT". */
  readonly jurisdiction: Scalars['String']['output'];
  /** Whether the quality assurer has accredited it; only accredited bodies' awards count towards an ALQ. */
  readonly accredited: Scalars['Boolean']['output'];
  /** First day of the accreditation, inclusive; null: no beginning is stated. */
  readonly accreditedFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day of the accreditation, inclusive; null: no end is stated. */
  readonly accreditedTo?: Maybe<Scalars['Date']['output']>;
  /** What it is accredited for, in the catalogue's order; null: all that it offers. */
  readonly accreditedFor?: Maybe<ReadonlyArray<Takeable>>;
  /** Bodies that it succeeds, in the catalogue's order. */
  readonly successorOf: ReadonlyArray<Organisation>;
  /** Where it is. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Its web address. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** The catalogue document that states it. */
  readonly source?: Maybe<CatalogueDocument>;
};

/** Where outcomes, skills and micro-credentials come from. */
export type Framework = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** TRAINING_REGULATION, SKILLS_FRAMEWORK, STANDARDS_DIRECTORY or TAXONOMY. */
  readonly kind: Scalars['String']['output'];
  /** ISO 3166-1 alpha-2 code of the country, or "INT". */
  readonly jurisdiction: Scalars['String']['output'];
  /** The sector it is made for. */
  readonly sector?: Maybe<Scalars['String']['output']>;
  /** For whom it is made; empty where it does not say. In the catalogue's order. */
  readonly audiences: ReadonlyArray<Audience>;
  /** The catalogue document that states it. */
  readonly source?: Maybe<CatalogueDocument>;
};

/** Something that a person can do, know or bring. Skills with an equal `uri` are one skill. */
export type Skill = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Its preferred name. */
  readonly name: Scalars['String']['output'];
  /** Other names, in the catalogue's order. */
  readonly altNames: ReadonlyArray<Scalars['String']['output']>;
  /** What it covers. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Skill, knowledge or attitude. */
  readonly kind: SkillKind;
  /** Skills directly above, in the catalogue's order. Who has this one has shown part of each. */
  readonly broader: ReadonlyArray<Skill>;
  /** Skills directly below, by name, then id. Having one of them is having this one. */
  readonly narrower: ReadonlyArray<Skill>;
  /** Related skills, whichever of the two states it, by name, then id. */
  readonly related: ReadonlyArray<Skill>;
  /** The taxonomy or framework that it comes from. */
  readonly framework?: Maybe<Framework>;
  /** Its address in a public taxonomy. */
  readonly uri?: Maybe<Scalars['String']['output']>;
  /** The catalogue document that states it. */
  readonly source?: Maybe<CatalogueDocument>;
};

/** A skill that an outcome gives. */
export type OutcomeSkill = {
  /** The skill. */
  readonly skill: Skill;
  /** How the outcome gives it. */
  readonly role: SkillRole;
  /** The proficiency reached, on the scale of the skill's framework. */
  readonly proficiency?: Maybe<Scalars['Int']['output']>;
  /** The organisation that tagged the outcome so; null where none is named. */
  readonly taggedBy?: Maybe<Organisation>;
};

/** One group of prerequisites: any one of these. */
export type PrerequisiteGroup = {
  /** The outcomes of which one is needed, in the catalogue's order. */
  readonly anyOf: ReadonlyArray<LearningOutcome>;
};

/**
 * What a learner is credited with after assessment: a unit, achievement or skill standard, a module, a unit of competency,
 * or one part of such a thing.
 */
export type LearningOutcome = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The register's own number or code. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The title in other languages, by language. */
  readonly titles: ReadonlyArray<TranslatedTitle>;
  /** What it is about. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its version in the register. */
  readonly version?: Maybe<Scalars['Float']['output']>;
  /** Credits, exact to two decimals; 0 for a part of a larger outcome. */
  readonly credits: Scalars['Float']['output'];
  /** Level on the jurisdiction's framework, 1-10. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** Notional hours of learning: as stated, else credits x 10, or x 30 where its framework is Indian. */
  readonly learningHours: Scalars['Float']['output'];
  /** ISO 3166-1 alpha-2 code: as stated, else the framework's, else the setter's, else "NZ". */
  readonly jurisdiction: Scalars['String']['output'];
  /** Its one place in the subject classification. */
  readonly field?: Maybe<SubjectField>;
  /** The top field above that place; it decides which major the credits serve. */
  readonly topField?: Maybe<SubjectField>;
  /** The framework that it belongs to. */
  readonly framework?: Maybe<Framework>;
  /** Its standing in a training regulation. */
  readonly competency?: Maybe<Competency>;
  /** Theoretical components, in the catalogue's order. */
  readonly theory: ReadonlyArray<Scalars['String']['output']>;
  /** Practical elements, in the catalogue's order. */
  readonly practice: ReadonlyArray<Scalars['String']['output']>;
  /** Required assessments, in the catalogue's order. */
  readonly assessments: ReadonlyArray<Scalars['String']['output']>;
  /** Accredited by the national quality assurer; only such outcomes count towards an ALQ. */
  readonly qualityAssured: Scalars['Boolean']['output'];
  /** The organisation that sets the standard. */
  readonly setter?: Maybe<Organisation>;
  /** Skills that it gives, in the catalogue's order. */
  readonly skills: ReadonlyArray<OutcomeSkill>;
  /** All of these groups must be met before it, each by any one of its outcomes; in the catalogue's order. */
  readonly prerequisites: ReadonlyArray<PrerequisiteGroup>;
  /** The larger outcome of which it is a part. */
  readonly partOf?: Maybe<LearningOutcome>;
  /** Its parts, by title, then id. It is achieved with the last of them. */
  readonly parts: ReadonlyArray<LearningOutcome>;
  /** What it replaces, in the catalogue's order; never counted together with it. */
  readonly supersedes: ReadonlyArray<LearningOutcome>;
  /** What replaces it, by title, then id. */
  readonly supersededBy: ReadonlyArray<LearningOutcome>;
  /** Outcomes of which only one of a pair counts, whichever of the two states it, by title, then id. */
  readonly excludes: ReadonlyArray<LearningOutcome>;
  /** CURRENT where none is stated. */
  readonly status: OutcomeStatus;
  /** First day on which it can be taken on its own; null: no beginning is stated. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it can be taken on its own; null: no end is stated. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Months after which an achievement is no longer current; a finding only, it changes no count. */
  readonly currencyMonths?: Maybe<Scalars['Int']['output']>;
  /** Chances to take it on its own, by id. */
  readonly offerings: ReadonlyArray<Offering>;
  /** Micro-credentials that carry it, required or optional, by title, then id. */
  readonly microCredentials: ReadonlyArray<MicroCredential>;
  /** The catalogue document that states it. */
  readonly source?: Maybe<CatalogueDocument>;
};

/** An outcome that a micro-credential carries. */
export type MicroCredentialOutcome = {
  /** The outcome. */
  readonly outcome: LearningOutcome;
  /** Whether everyone who takes the micro-credential achieves it; else it is optional. */
  readonly required: Scalars['Boolean']['output'];
};

/** How many took a micro-credential in one year. Shown, never ranked by. */
export type Uptake = {
  /** Calendar year. */
  readonly year: Scalars['Int']['output'];
  /** People who enrolled. */
  readonly enrolments?: Maybe<Scalars['Int']['output']>;
  /** People who completed. */
  readonly completions?: Maybe<Scalars['Int']['output']>;
};

/** A small, assessed package of learning, listed by a regulator or stated by its owner. */
export type MicroCredential = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The title in other languages, by language. */
  readonly titles: ReadonlyArray<TranslatedTitle>;
  /** What it is for. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** Its version in the register. */
  readonly version?: Maybe<Scalars['Float']['output']>;
  /** Credits as listed, exact to two decimals. */
  readonly credits: Scalars['Float']['output'];
  /** Level on the jurisdiction's framework, 1-10. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** ISO 3166-1 alpha-2 code of the country, or "INT". */
  readonly jurisdiction: Scalars['String']['output'];
  /** The organisation that owns it. */
  readonly owner: Organisation;
  /** On what footing it stands. */
  readonly recognition: Recognition;
  /** What it carries, in the catalogue's order. */
  readonly outcomes: ReadonlyArray<MicroCredentialOutcome>;
  /** The framework that it is drawn from. */
  readonly framework?: Maybe<Framework>;
  /** The classification that the register lists it under. */
  readonly subject?: Maybe<SubjectField>;
  /** Whether it is made to be combined with others. */
  readonly stackable: Scalars['Boolean']['output'];
  /** Specified once and delivered by several providers. */
  readonly national: Scalars['Boolean']['output'];
  /** Industry, employers and communities that support it, in the catalogue's order. */
  readonly endorsedBy: ReadonlyArray<Organisation>;
  /** Qualifications whose entry requirements it helps to meet, in the catalogue's order. */
  readonly onRampTo: ReadonlyArray<Qualification>;
  /** First day on the register; null: no beginning is stated. */
  readonly listedOn?: Maybe<Scalars['Date']['output']>;
  /** Day by which it must be reviewed. */
  readonly reviewOn?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it can be taken; null: no end is stated. */
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  /** Months after which an achievement is no longer current; a finding only. */
  readonly currencyMonths?: Maybe<Scalars['Int']['output']>;
  /** CURRENT where none is stated. */
  readonly status: MicroCredentialStatus;
  /** Where it stands in its life cycle on a day. */
  readonly stage: LifeCycleStage;
  /** Chances to take it, by id. */
  readonly offerings: ReadonlyArray<Offering>;
  /** Skills that any of its outcomes gives, required or optional, each once, by name, then id. */
  readonly skills: ReadonlyArray<Skill>;
  /** Enrolments and completions by year, earliest first. */
  readonly uptake: ReadonlyArray<Uptake>;
  /** The catalogue document that states it. */
  readonly source?: Maybe<CatalogueDocument>;
};

/** A small, assessed package of learning, listed by a regulator or stated by its owner. */
export type MicroCredentialStageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * One requirement of a qualification. `all` asks for every outcome listed; `minCredits` for that many credits and
 * `minCount` for that many outcomes of those listed; with both, both. At most `maxCredits` count.
 */
export type QualificationGroup = {
  /** Id within the qualification. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Whether every outcome listed is asked for. */
  readonly all: Scalars['Boolean']['output'];
  /** Credits asked for. */
  readonly minCredits?: Maybe<Scalars['Float']['output']>;
  /** Number of outcomes asked for. */
  readonly minCount?: Maybe<Scalars['Int']['output']>;
  /** The most credits that count here. */
  readonly maxCredits?: Maybe<Scalars['Float']['output']>;
  /** The outcomes that may serve it, in the catalogue's order. One outcome serves one group, whole. */
  readonly outcomes: ReadonlyArray<LearningOutcome>;
};

/** One group of entry requirements: any one of these. */
export type EntryGroup = {
  /** Learning outcomes, micro-credentials or qualifications of which one is needed, in the catalogue's order. */
  readonly anyOf: ReadonlyArray<Node>;
};

/** A certificate, diploma, degree or other qualification. */
export type Qualification = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** CERTIFICATE, DIPLOMA, BACHELOR, NATIONAL_CERTIFICATE, DEGREE and others. */
  readonly type: Scalars['String']['output'];
  /** Level on the jurisdiction's framework, 1-10. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** Credits asked for in all, exact to two decimals. */
  readonly credits: Scalars['Float']['output'];
  /** ISO 3166-1 alpha-2 code of the country, or "INT". */
  readonly jurisdiction: Scalars['String']['output'];
  /** The organisation that owns it. */
  readonly owner: Organisation;
  /** The framework that it belongs to. */
  readonly framework?: Maybe<Framework>;
  /** Its place in a subject classification. */
  readonly subject?: Maybe<SubjectField>;
  /** An outcome that must be achieved last. */
  readonly capstone?: Maybe<LearningOutcome>;
  /** Entry requirements, all of which must be met, in the catalogue's order. */
  readonly entry: ReadonlyArray<EntryGroup>;
  /** Its structure: every group must be met; in the catalogue's order. */
  readonly groups: ReadonlyArray<QualificationGroup>;
  /** Occupations or qualifications that it leads to, in the catalogue's order. */
  readonly leadsTo: ReadonlyArray<Node>;
  /** The catalogue document that states it. */
  readonly source?: Maybe<CatalogueDocument>;
};

/** A skill that an occupation needs. */
export type OccupationSkill = {
  /** The skill. */
  readonly skill: Skill;
  /** Whether the occupation cannot be done without it. */
  readonly importance: Importance;
  /** The proficiency asked for, on the scale of the skill's framework. */
  readonly proficiency?: Maybe<Scalars['Int']['output']>;
};

/** An occupation or job role. */
export type Occupation = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Other titles, in the catalogue's order. */
  readonly altTitles: ReadonlyArray<Scalars['String']['output']>;
  /** What is done in it. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its code in the taxonomy. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The sector it belongs to. */
  readonly sector?: Maybe<Scalars['String']['output']>;
  /** The taxonomy or framework that it comes from. */
  readonly framework?: Maybe<Framework>;
  /** How much it is in demand, on the source's own scale, exact to two decimals. */
  readonly demand?: Maybe<Scalars['Float']['output']>;
  /** Skills that it needs, in the catalogue's order. */
  readonly skills: ReadonlyArray<OccupationSkill>;
  /** The catalogue document that states it. */
  readonly source?: Maybe<CatalogueDocument>;
};

/** A chance to take a micro-credential or a single outcome. What nobody offers cannot be planned. */
export type Offering = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What is offered. */
  readonly item: Takeable;
  /** Who offers it. */
  readonly provider: Organisation;
  /** The fee, in `currency`; null: not stated. */
  readonly fee?: Maybe<Scalars['Float']['output']>;
  /** ISO 4217 code; NZD where none is stated. Plans treat a fee in another currency as unknown. Null without a fee. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** How it is delivered. */
  readonly mode: DeliveryMode;
  /** Where; null: anywhere. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Language tag; null: not stated, which fits any. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Days on which it starts, earliest first; empty: any day. */
  readonly starts: ReadonlyArray<Scalars['Date']['output']>;
  /** How many weeks it lasts; null: as long as its learning hours take. */
  readonly weeks?: Maybe<Scalars['Float']['output']>;
  /** For whom it is made; null: for anyone. */
  readonly audience?: Maybe<Audience>;
  /** The catalogue document that states it. */
  readonly source?: Maybe<CatalogueDocument>;
};

/** Where and how study takes place. */
export type DeliveryMode =
  /** At a campus. */
  | 'ON_CAMPUS'
  /** Online. */
  | 'ONLINE'
  /** Partly online, partly at a campus. */
  | 'BLENDED'
  /** At work. */
  | 'WORKPLACE';

/** For whom a framework or an offering is made. */
export type Audience =
  /** Students and fresh graduates. */
  | 'STUDENT_OR_FRESH_GRADUATE'
  /** Adults and people in mid-career. */
  | 'ADULT_OR_MID_CAREER';

/** How an outcome gives a skill. */
export type SkillRole =
  /** The learner earns it as part of what is learned. */
  | 'EARNS'
  /** The learner becomes competent in it. */
  | 'COMPETENT'
  /** The learner showcases it. */
  | 'SHOWCASES';

/** What sort of thing a skill is. */
export type SkillKind =
  /** Something that is done. */
  | 'SKILL'
  /** Something that is known. */
  | 'KNOWLEDGE'
  /** A way of going about things. */
  | 'ATTITUDE';

/** How much an occupation needs a skill. */
export type Importance =
  /** The occupation cannot be done without it. */
  | 'ESSENTIAL'
  /** It helps. */
  | 'OPTIONAL';

/** On what footing a micro-credential stands. */
export type Recognition =
  /** Approved and listed by the national quality assurer. */
  | 'APPROVED'
  /** A statement of equivalence: level and credits are stated, delivery is not assured. */
  | 'EQUIVALENCE_STATEMENT'
  /** Awarded under a university's own authority. */
  | 'UNIVERSITY'
  /** Recognised by an industry. */
  | 'INDUSTRY'
  /** A ticket that an international body issues. */
  | 'INTERNATIONAL_TICKET'
  /** Proposed, not yet approved. */
  | 'PROPOSED';

/** Whether an outcome can still be taken. */
export type OutcomeStatus =
  /** It can be taken. */
  | 'CURRENT'
  /** It can be taken until it expires. */
  | 'EXPIRING'
  /** It can no longer be taken on its own; what was achieved still counts. */
  | 'EXPIRED';

/** Whether a micro-credential can still be taken. */
export type MicroCredentialStatus =
  /** It can be taken. */
  | 'CURRENT'
  /** It can be taken until it expires. */
  | 'EXPIRING'
  /** It can no longer be taken. */
  | 'DISCONTINUED';

/** Standing of an outcome in a training regulation. */
export type Competency =
  /** Needed in any work. */
  | 'BASIC'
  /** Needed throughout an industry. */
  | 'COMMON'
  /** Needed for the occupation itself. */
  | 'CORE'
  /** Chosen from a list. */
  | 'ELECTIVE';

/** Members add up; within a list any one fits; an absent member and an empty list ask nothing. */
export type LearningOutcomeFilter = {
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Every word begins a word of the title (in any language) or code; case and macrons do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Classified under any of these fields or a field below one. */
  readonly fieldIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Giving any of these skills or a skill below one. */
  readonly skillIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Belonging to any of these frameworks. */
  readonly frameworkIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Set by any of these organisations. */
  readonly setterIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of any of these jurisdictions (ISO 3166-1 alpha-2, or "INT"). */
  readonly jurisdictions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At this level or above; an outcome without a level does not fit. */
  readonly minLevel?: InputMaybe<Scalars['Int']['input']>;
  /** At this level or below; an outcome without a level does not fit. */
  readonly maxLevel?: InputMaybe<Scalars['Int']['input']>;
  /** With at least so many credits; at most two decimals. */
  readonly minCredits?: InputMaybe<Scalars['Float']['input']>;
  /** With at most so many credits; at most two decimals. */
  readonly maxCredits?: InputMaybe<Scalars['Float']['input']>;
  /** Accredited by the national quality assurer, or not. */
  readonly qualityAssured?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of any of these states; CURRENT where an outcome states none. */
  readonly status?: InputMaybe<ReadonlyArray<OutcomeStatus>>;
};

/** Members add up; within a list any one fits; an absent member and an empty list ask nothing. */
export type SkillFilter = {
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Every word begins a word of the name or another name; case and macrons do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Of any of these sorts. */
  readonly kinds?: InputMaybe<ReadonlyArray<SkillKind>>;
  /** Belonging to any of these frameworks. */
  readonly frameworkIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** This skill and everything below it. */
  readonly broaderId?: InputMaybe<Scalars['ID']['input']>;
};

/** Members add up; within a list any one fits; an absent member and an empty list ask nothing. */
export type MicroCredentialFilter = {
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Every word begins a word of the title, in any language; case and macrons do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Owned by any of these organisations. */
  readonly ownerIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Owned by an organisation of any of these register categories. */
  readonly ownerCategories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Carrying any of these outcomes, required or optional. */
  readonly outcomeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Giving any of these skills or a skill below one, through any outcome carried. */
  readonly skillIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Carrying an outcome classified under any of these fields or a field below one. */
  readonly fieldIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Listed by the register under any of these subjects or a subject below one. */
  readonly subjectIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Drawn from any of these frameworks. */
  readonly frameworkIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of any of these jurisdictions (ISO 3166-1 alpha-2, or "INT"). */
  readonly jurisdictions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** On any of these footings. */
  readonly recognition?: InputMaybe<ReadonlyArray<Recognition>>;
  /** Made to be combined, or not. */
  readonly stackable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Specified once and delivered by several providers, or not. */
  readonly national?: InputMaybe<Scalars['Boolean']['input']>;
  /** At this level or above; one without a level does not fit. */
  readonly minLevel?: InputMaybe<Scalars['Int']['input']>;
  /** At this level or below; one without a level does not fit. */
  readonly maxLevel?: InputMaybe<Scalars['Int']['input']>;
  /** With at least so many credits; at most two decimals. */
  readonly minCredits?: InputMaybe<Scalars['Float']['input']>;
  /** With at most so many credits; at most two decimals. */
  readonly maxCredits?: InputMaybe<Scalars['Float']['input']>;
  /** Helping to meet the entry requirements of this qualification. */
  readonly onRampToId?: InputMaybe<Scalars['ID']['input']>;
  /** Of any of these states; CURRENT where a micro-credential states none. */
  readonly status?: InputMaybe<ReadonlyArray<MicroCredentialStatus>>;
  /** Due for review before this day. */
  readonly reviewBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Not discontinued, listed on or before this day and not expired before it. */
  readonly currentOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Members add up; within a list any one fits; an absent member and an empty list ask nothing. */
export type QualificationFilter = {
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Every word begins a word of the title; case and macrons do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Of any of these types ("CERTIFICATE", "DIPLOMA"). */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Owned by any of these organisations. */
  readonly ownerIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of any of these jurisdictions (ISO 3166-1 alpha-2, or "INT"). */
  readonly jurisdictions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At this level or above; one without a level does not fit. */
  readonly minLevel?: InputMaybe<Scalars['Int']['input']>;
  /** At this level or below; one without a level does not fit. */
  readonly maxLevel?: InputMaybe<Scalars['Int']['input']>;
  /** Asking for at least so many credits; at most two decimals. */
  readonly minCredits?: InputMaybe<Scalars['Float']['input']>;
  /** Asking for at most so many credits; at most two decimals. */
  readonly maxCredits?: InputMaybe<Scalars['Float']['input']>;
  /** With any of these outcomes in a group or as the capstone. */
  readonly outcomeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Members add up; within a list any one fits; an absent member and an empty list ask nothing. */
export type OccupationFilter = {
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Every word begins a word of the title or another title; case and macrons do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Of any of these sectors. */
  readonly sectors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Belonging to any of these frameworks. */
  readonly frameworkIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Needing any of these skills or a skill below one, essential or optional. */
  readonly skillIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Members add up; within a list any one fits; an absent member and an empty list ask nothing. */
export type OrganisationFilter = {
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Every word begins a word of the name; case and macrons do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** With any of these roles ("PROVIDER", "STANDARD_SETTER"). */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Of any of these register categories. */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Of any of these jurisdictions (ISO 3166-1 alpha-2, or "INT"). */
  readonly jurisdictions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Accredited by the quality assurer, or not. */
  readonly accredited?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Members add up; within a list any one fits; an absent member and an empty list ask nothing. */
export type FrameworkFilter = {
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Every word begins a word of the name; case and macrons do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Of any of these kinds ("TRAINING_REGULATION"). */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Of any of these jurisdictions (ISO 3166-1 alpha-2, or "INT"). */
  readonly jurisdictions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Made for any of these sectors. */
  readonly sectors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Made for this audience; a framework that names no audience does not fit. */
  readonly audience?: InputMaybe<Audience>;
};

/** Something that a text was found in. */
export type SearchHit = {
  /** What was found. */
  readonly node: Node;
  /** Its kind. */
  readonly kind: NodeKind;
  /**
   * How well it fits, from 0 to 1. By the first decimal: 0.9 the text is one of its names, codes or ids; 0.8 a name begins
   * with the text; 0.7 a name holds every word; 0.6 every word begins a word of one name; 0.5 the same with typos; 0.4
   * every word stands in one or other of its names; 0.3 a word is missing. Within that, more for a main name and the more
   * of the name the text covers. It depends on the text and the node alone, so scores of different kinds compare.
   */
  readonly score: Scalars['Float']['output'];
  /** The name, title, code or id that the text was found in, as the catalogue writes it; of several the best. */
  readonly matched: Scalars['String']['output'];
};

/** One hit on a page, with its place in the list. */
export type SearchEdge = {
  /** The hit. */
  readonly node: SearchHit;
  /** Its place: an `after` to go on from. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of hits, best first. */
export type SearchConnection = {
  /** The page's entries with their cursors, in the list's order. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many nodes the text was found in, in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * What is on the shelf. Members add up; within a list any one fits; an absent member and an empty list ask nothing. An id
 * stands for itself and, for fields and skills, for everything below it. Members that speak of offerings (providers,
 * regions, modes, languages, audience, fee, starts) must all fit one and the same offering.
 */
export type ShelfFilter = {
  /** Only these micro-credentials and learning outcomes. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** MICRO_CREDENTIAL or LEARNING_OUTCOME; no other kind stands on a shelf. */
  readonly kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  /** Every word begins a word of the title (in any language) or code; case and macrons do not matter. Typos are for `search`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Classified under any of these fields or a field below one; a micro-credential through any outcome carried. */
  readonly fieldIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Giving any of these skills or a skill below one; a micro-credential through any outcome carried. */
  readonly skillIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Belonging to, or drawn from, any of these frameworks. */
  readonly frameworkIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Offered by any of these organisations. */
  readonly providerIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of any of these jurisdictions (ISO 3166-1 alpha-2, or "INT"). */
  readonly jurisdictions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Offered in any of these regions; an offering that states none fits. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Offered in any of these ways. */
  readonly modes?: InputMaybe<ReadonlyArray<DeliveryMode>>;
  /** Offered in any of these languages ("en", "mi"); an offering that states none fits. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Offered to this audience; an offering that states none fits. */
  readonly audience?: InputMaybe<Audience>;
  /** Micro-credentials on any of these footings; a single outcome does not fit. */
  readonly recognition?: InputMaybe<ReadonlyArray<Recognition>>;
  /** Micro-credentials made to be combined, or not; a single outcome does not fit. */
  readonly stackable?: InputMaybe<Scalars['Boolean']['input']>;
  /** At this level or above; an item without a level fits. */
  readonly minLevel?: InputMaybe<Scalars['Int']['input']>;
  /** At this level or below; an item without a level fits. */
  readonly maxLevel?: InputMaybe<Scalars['Int']['input']>;
  /** With at least so many credits; at most two decimals. */
  readonly minCredits?: InputMaybe<Scalars['Float']['input']>;
  /** With at most so many credits; at most two decimals. */
  readonly maxCredits?: InputMaybe<Scalars['Float']['input']>;
  /** Offered for at most so much, in NZD; an offering without a fee in NZD does not fit. At most two decimals. */
  readonly maxFee?: InputMaybe<Scalars['Float']['input']>;
  /**
   * With at most so many notional learning hours: an outcome's own, a micro-credential's those of its required outcomes
   * (where it has none, credits x 10, or x 30 where its framework is Indian). At most two decimals.
   */
  readonly maxHours?: InputMaybe<Scalars['Float']['input']>;
  /** Starting on this day or later; an offering that states no starts begins on any day. */
  readonly startsFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Starting on this day or earlier; an offering that states no starts begins on any day. */
  readonly startsTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What the shelf is ordered by. What is not known comes last, whichever way the order goes. */
export type ShelfOrder =
  /** How well `filter.text` fits, best first, as `search` counts it; without a text all fit alike. */
  | 'RELEVANCE'
  /** Title. */
  | 'TITLE_ASC'
  /** Credits, fewest first. */
  | 'CREDITS_ASC'
  /** Credits, most first. */
  | 'CREDITS_DESC'
  /** Least stated fee in NZD among the offerings that fit, cheapest first. */
  | 'FEE_ASC'
  /** The same, dearest first. */
  | 'FEE_DESC'
  /** Level, lowest first. */
  | 'LEVEL_ASC'
  /** Level, highest first. */
  | 'LEVEL_DESC'
  /** Notional learning hours, fewest first. */
  | 'HOURS_ASC'
  /**
   * The first day, from today or `startsFrom` on and not after `startsTo`, on which an offering that fits starts; one that
   * states no starts begins at once.
   */
  | 'STARTS_ASC'
  /**
   * New skills for each credit, most first. New are the skills that the required outcomes give and that `holdings` do not
   * give already: a held outcome gives the skills it names and every skill above them. Skills with an equal `uri` count
   * once. Of items of 0 credits those that give most come first, those that give nothing last.
   */
  | 'NEW_SKILLS_PER_CREDIT_DESC'
  /** The same for each dollar of `fee`. What is free and gives something comes first; an unknown fee is not 0, it comes last. */
  | 'NEW_SKILLS_PER_FEE_DESC';

/** One thing on the shelf. */
export type ShelfItem = {
  /** The micro-credential or single outcome. */
  readonly item: Takeable;
  /** Its credits, exact to two decimals. */
  readonly credits: Scalars['Float']['output'];
  /** The least stated fee in NZD among `offerings`; null where none states one. */
  readonly fee?: Maybe<Scalars['Float']['output']>;
  /** Those of its offerings that fit the filter, by id; all where the filter asks nothing of offerings. */
  readonly offerings: ReadonlyArray<Offering>;
  /**
   * Skills that everyone gains who takes it (those of its required outcomes) and that the holdings do not give already, by
   * id; without holdings all that it gives. Skills of one `uri` are one, under the least id. The orders
   * NEW_SKILLS_PER_CREDIT_DESC and NEW_SKILLS_PER_FEE_DESC count them.
   */
  readonly newSkills: ReadonlyArray<Skill>;
  /** How many skills it gives everyone who takes it, held before or not. */
  readonly skillsGained: Scalars['Int']['output'];
  /**
   * How many of a hundred of these the holdings give already: 100 x (skillsGained - newSkills) / skillsGained. For display
   * only, never compared; null where it gives none.
   */
  readonly overlapPercent?: Maybe<Scalars['Float']['output']>;
};

/** One thing on a page, with its place on the shelf. */
export type ShelfEdge = {
  /** The thing. */
  readonly node: ShelfItem;
  /** Its place: an `after` to go on from. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of the shelf. */
export type ShelfConnection = {
  /** The page's entries with their cursors, in the order asked for. */
  readonly edges: ReadonlyArray<ShelfEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<ShelfItem>;
  /** Where the page stands on the shelf. */
  readonly pageInfo: PageInfo;
  /** How many fit the filter in all. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * Counts over everything that fits the filter, whatever the page: kind, level, credits (in bands), fee (in bands),
   * field, provider, region, mode, language, audience, jurisdiction, framework, recognition, stackable; in this order.
   */
  readonly facets: ReadonlyArray<Facet>;
};

/** One property of what is on the shelf, with the values that occur. */
export type Facet = {
  /** Which property: "kind", "level", "credits" and so on. */
  readonly name: Scalars['String']['output'];
  /**
   * The values that occur: levels and bands upwards, others most frequent first, then by label. An item counts once under
   * each value that it, or an offering of it that fits the filter, states; a field counts what lies below it too. What
   * states no value is not counted, though it may fit when the value is asked for.
   */
  readonly values: ReadonlyArray<FacetValue>;
};

/** One value of a facet. */
export type FacetValue = {
  /**
   * The value as the filter takes it: an id, enum value, text or level; for credits and fee the name of a band, such as
   * \"UP_TO_20\", or \"UNKNOWN\" where no fee in NZD is stated.
   */
  readonly value: Scalars['String']['output'];
  /** The value for people. */
  readonly label: Scalars['String']['output'];
  /** How many items of the whole match have it. */
  readonly count: Scalars['Int']['output'];
};

/** Where a page stands in its list. Cursors are opaque and hold for the list's order, whatever changes underneath. */
export type PageInfo = {
  /** Whether something follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the page was reached by a cursor, so that something came before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry; null for an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last entry: the next page's `after`; null for an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** One learning outcome on a page, with its place in the list. */
export type LearningOutcomeEdge = {
  /** The learning outcome. */
  readonly node: LearningOutcome;
  /** Its place: an `after` to go on from. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of learning outcomes. */
export type LearningOutcomeConnection = {
  /** The page's entries with their cursors, in the list's order. */
  readonly edges: ReadonlyArray<LearningOutcomeEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<LearningOutcome>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many fit the filter in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One skill on a page, with its place in the list. */
export type SkillEdge = {
  /** The skill. */
  readonly node: Skill;
  /** Its place: an `after` to go on from. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of skills. */
export type SkillConnection = {
  /** The page's entries with their cursors, in the list's order. */
  readonly edges: ReadonlyArray<SkillEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Skill>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many fit the filter in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One micro-credential on a page, with its place in the list. */
export type MicroCredentialEdge = {
  /** The micro-credential. */
  readonly node: MicroCredential;
  /** Its place: an `after` to go on from. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of micro-credentials. */
export type MicroCredentialConnection = {
  /** The page's entries with their cursors, in the list's order. */
  readonly edges: ReadonlyArray<MicroCredentialEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<MicroCredential>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many fit the filter in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One qualification on a page, with its place in the list. */
export type QualificationEdge = {
  /** The qualification. */
  readonly node: Qualification;
  /** Its place: an `after` to go on from. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of qualifications. */
export type QualificationConnection = {
  /** The page's entries with their cursors, in the list's order. */
  readonly edges: ReadonlyArray<QualificationEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Qualification>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many fit the filter in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One occupation on a page, with its place in the list. */
export type OccupationEdge = {
  /** The occupation. */
  readonly node: Occupation;
  /** Its place: an `after` to go on from. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of occupations. */
export type OccupationConnection = {
  /** The page's entries with their cursors, in the list's order. */
  readonly edges: ReadonlyArray<OccupationEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Occupation>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many fit the filter in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One organisation on a page, with its place in the list. */
export type OrganisationEdge = {
  /** The organisation. */
  readonly node: Organisation;
  /** Its place: an `after` to go on from. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of organisations. */
export type OrganisationConnection = {
  /** The page's entries with their cursors, in the list's order. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Organisation>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many fit the filter in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One framework on a page, with its place in the list. */
export type FrameworkEdge = {
  /** The framework. */
  readonly node: Framework;
  /** Its place: an `after` to go on from. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of frameworks. */
export type FrameworkConnection = {
  /** The page's entries with their cursors, in the list's order. */
  readonly edges: ReadonlyArray<FrameworkEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Framework>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many fit the filter in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Whose skills are held against which micro-credentials. */
export type CoverageInput = {
  /** Whose skills. */
  readonly demand: CoverageDemandInput;
  /** Micro-credentials that are looked at; omit for all. */
  readonly supply?: InputMaybe<MicroCredentialFilter>;
  /** The day on which micro-credentials are current; default today in Pacific/Auckland. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** What the columns of the matrix are. */
  readonly by?: InputMaybe<CoverageDimension>;
};

/** Whose skills are asked for: exactly one of these. */
export type CoverageDemandInput =
  /** Essential skills of these occupations. */
  | {
      readonly occupationIds: ReadonlyArray<Scalars['ID']['input']>;
      readonly sector?: never;
      readonly frameworkId?: never;
      readonly skillIds?: never;
      readonly underSkillId?: never;
      readonly fieldId?: never;
    } /** Essential skills of all occupations of a sector, named as the catalogue does. */
  | {
      readonly occupationIds?: never;
      readonly sector: Scalars['String']['input'];
      readonly frameworkId?: never;
      readonly skillIds?: never;
      readonly underSkillId?: never;
      readonly fieldId?: never;
    } /** Skills of a framework, and essential skills of its occupations. */
  | {
      readonly occupationIds?: never;
      readonly sector?: never;
      readonly frameworkId: Scalars['ID']['input'];
      readonly skillIds?: never;
      readonly underSkillId?: never;
      readonly fieldId?: never;
    } /** These skills. */
  | {
      readonly occupationIds?: never;
      readonly sector?: never;
      readonly frameworkId?: never;
      readonly skillIds: ReadonlyArray<Scalars['ID']['input']>;
      readonly underSkillId?: never;
      readonly fieldId?: never;
    } /** This skill and all below it. */
  | {
      readonly occupationIds?: never;
      readonly sector?: never;
      readonly frameworkId?: never;
      readonly skillIds?: never;
      readonly underSkillId: Scalars['ID']['input'];
      readonly fieldId?: never;
    } /** Skills that outcomes give which are classified under this field or one below it. */
  | {
      readonly occupationIds?: never;
      readonly sector?: never;
      readonly frameworkId?: never;
      readonly skillIds?: never;
      readonly underSkillId?: never;
      readonly fieldId: Scalars['ID']['input'];
    };

/** What the columns of a coverage matrix are. */
export type CoverageDimension =
  /** Micro-credentials. */
  | 'MICRO_CREDENTIAL'
  /** Qualifications, by the outcomes of their groups and their capstone. */
  | 'QUALIFICATION'
  /** Organisations that offer the micro-credential; NOT_STATED for what nobody offers. */
  | 'PROVIDER'
  /** Levels of the outcomes that give the skill (of the micro-credential where an outcome has none), or NOT_STATED. */
  | 'LEVEL'
  /** Top fields of the outcomes that give the skill, or NOT_STATED. */
  | 'FIELD'
  /** Regions in which the micro-credential is offered, or NOT_STATED. */
  | 'REGION';

/** Demand against supply. */
export type SkillCoverage = {
  /** What the answer rests on. */
  readonly basis: Basis;
  /** One row a skill, the most in demand first, then by id. */
  readonly skills: ReadonlyArray<SkillCoverageRow>;
  /** Columns that give at least one of the skills: by title, then id; levels ascending; NOT_STATED last. */
  readonly columns: ReadonlyArray<CoverageColumn>;
  /** Skills that are supplied. */
  readonly coveredCount: Scalars['Int']['output'];
  /** Skills that are asked for. */
  readonly skillCount: Scalars['Int']['output'];
  /** Supplied of asked for; null where nothing is asked for. */
  readonly percent?: Maybe<Scalars['Float']['output']>;
  /** The fewest existing micro-credentials that together cover all that can be covered, by id; whatever the columns are. */
  readonly smallestCover: ReadonlyArray<MicroCredential>;
  /** That no fewer would do; null where there is nothing to cover. */
  readonly smallestCoverProof?: Maybe<Proof>;
  /** Skills that are not supplied, in the order of the rows. */
  readonly gaps: ReadonlyArray<SkillGap>;
  /**
   * The outcomes that one new micro-credential should carry to add the most to what is supplied: the greatest demand newly
   * covered, then the most skills, then the least credits, then the fewest outcomes. Chosen from all outcomes that are
   * open on the day and no part of another; of a pair that exclude or supersede one another at most one. Proven, or with
   * an honest bound. Errors: BAD_USER_INPUT.
   */
  readonly bestAddition: BestAddition;
};

/** Demand against supply. */
export type SkillCoverageBestAdditionArgs = {
  maxCredits: Scalars['Float']['input'];
  minLevel?: InputMaybe<Scalars['Int']['input']>;
  maxLevel?: InputMaybe<Scalars['Int']['input']>;
};

/** One new micro-credential that would add the most to what is supplied; without outcomes where none adds anything. */
export type BestAddition = {
  /** What it would carry, by id. */
  readonly outcomes: ReadonlyArray<LearningOutcome>;
  /** The sum of their credits. */
  readonly credits: Scalars['Float']['output'];
  /** The demand of the skills that would be newly supplied, as in their rows. */
  readonly demand: Scalars['Float']['output'];
  /** The skills that would be newly supplied, in the order of the rows. */
  readonly skills: ReadonlyArray<AddedSkill>;
  /** NEW_DEMAND, NEW_SKILLS, CREDITS and ITEMS, in this order: that no other choice adds more. */
  readonly proof: Proof;
};

/** A skill that one new micro-credential would supply. */
export type AddedSkill = {
  /** The skill. */
  readonly skill: Skill;
  /** How much it is in demand, as in its row. */
  readonly demand: Scalars['Float']['output'];
  /** Which of the outcomes give it or a narrower one, by id. */
  readonly outcomes: ReadonlyArray<LearningOutcome>;
};

/** Where one skill is given. */
export type SkillCoverageRow = {
  /** The skill. */
  readonly skill: Skill;
  /**
   * How much it is in demand: the sum of the `demand` of the occupations that need it as essential, one that states none
   * counting 1. Of the occupations asked about; where skills or a field are asked about, of all.
   */
  readonly demand: Scalars['Float']['output'];
  /** Current micro-credentials that give it. */
  readonly suppliers: Scalars['Int']['output'];
  /**
   * Its share of all suppliers, summed over the rows, over its share of all demand. 1 is in balance; above 1 it is
   * over-supplied beside the other skills asked about, below 1 under-supplied, 0 nobody supplies it. Null where it is in no
   * demand or nothing is supplied. For display only.
   */
  readonly supplyRatio?: Maybe<Scalars['Float']['output']>;
  /** Where it is given, by column id; columns without it are left out. */
  readonly cells: ReadonlyArray<CoverageCell>;
};

/** One skill under one column. */
export type CoverageCell = {
  /** The column. */
  readonly columnId: Scalars['ID']['output'];
  /** In which role: EARNS before COMPETENT before SHOWCASES. */
  readonly role?: Maybe<SkillRole>;
  /** Different outcomes that give it. */
  readonly outcomes: Scalars['Int']['output'];
};

/** One column of the matrix. */
export type CoverageColumn = {
  /** A catalogue id, a level, a region, or NOT_STATED. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly title: Scalars['String']['output'];
};

/** A skill that nobody supplies. */
export type SkillGap = {
  /** The skill. */
  readonly skill: Skill;
  /** How much it is in demand, as in its row. */
  readonly demand: Scalars['Float']['output'];
  /** Up to three outcomes that come nearest, best first, then by id. */
  readonly nearestOutcomes: ReadonlyArray<NearOutcome>;
};

/** An outcome near a skill. */
export type NearOutcome = {
  /** The outcome. */
  readonly outcome: LearningOutcome;
  /**
   * 0-1: how alike the skill's name and the outcome's title are, or how near the outcome's skills stand in the graph,
   * whichever is more. A hint where to look; it changes nothing.
   */
  readonly similarity: Scalars['Float']['output'];
};

/** Which pairs are looked for. */
export type DuplicateInput = {
  /** Of what kind. */
  readonly of: DuplicateScope;
  /** Both of a pair are among these; only with MICRO_CREDENTIALS. */
  readonly filter?: InputMaybe<MicroCredentialFilter>;
  /** One of the pair is this one; it comes first in its pairs. */
  readonly withId?: InputMaybe<Scalars['ID']['input']>;
  /** 0-1: pairs of at least this score. Below the band REVIEW there are none. */
  readonly minScore?: InputMaybe<Scalars['Float']['input']>;
  /** How many at most, 1-100. */
  readonly first?: InputMaybe<Scalars['Int']['input']>;
  /** The `endCursor` of the page before, of the same question; omit for the first page. */
  readonly after?: InputMaybe<Scalars['String']['input']>;
};

/** Of what duplicates are looked for. */
export type DuplicateScope =
  /** Micro-credentials. */
  | 'MICRO_CREDENTIALS'
  /** Learning outcomes. */
  | 'LEARNING_OUTCOMES'
  /** Skills. */
  | 'SKILLS';

/** How certain it is that two things are one. */
export type DuplicateBand =
  /** They are, by a rule that leaves no doubt. */
  | 'SAME'
  /** They probably are. */
  | 'LIKELY'
  /** Worth a look: similar at another level, or alike in words. */
  | 'REVIEW';

/** Two things that may be one, and why. */
export type DuplicatePair = {
  /** The one with the lesser id, or the one asked about; in a proposalReport the proposal. */
  readonly a: Node;
  /** The other one. */
  readonly b: Node;
  /** 0-1; 1 is SAME. */
  readonly score: Scalars['Float']['output'];
  /** What the score comes to. */
  readonly band: DuplicateBand;
  /** Outcomes that both carry, by id. */
  readonly sharedOutcomes: ReadonlyArray<LearningOutcome>;
  /** Skills that both give, by id; those with an equal `uri` are one. */
  readonly sharedSkills: ReadonlyArray<Skill>;
  /**
   * 0-1: how alike their titles are, the greater of two likenesses: in words, in whichever language they are most alike, case
   * and macrons aside; and in meaning, as a sentence model reads their English titles. `explanation` says which it is.
   */
  readonly textSimilarity: Scalars['Float']['output'];
  /** Levels between the two; null where one states none. */
  readonly levelDifference?: Maybe<Scalars['Int']['output']>;
  /** Why, in words: outcomes, skills, titles, levels, owners. */
  readonly explanation: ReadonlyArray<Scalars['String']['output']>;
};

/** One pair and where it stands in the list. */
export type DuplicateEdge = {
  /** The pair. */
  readonly node: DuplicatePair;
  /** Its place in the list: `after` it the next page begins. */
  readonly cursor: Scalars['String']['output'];
};

/** One page of pairs. */
export type DuplicateConnection = {
  /** The pairs with their places. */
  readonly edges: ReadonlyArray<DuplicateEdge>;
  /** The pairs. */
  readonly nodes: ReadonlyArray<DuplicatePair>;
  /**
   * Ids that hang together by pairs that are SAME or LIKELY, over the whole list: the largest cluster first, then by their
   * least id. One with several owners is a candidate for one national micro-credential that several deliver.
   */
  readonly clusters: ReadonlyArray<ReadonlyArray<Scalars['ID']['output']>>;
  /**
   * Clusters of micro-credentials that several organisations own, discontinued ones left out: candidates for one national
   * micro-credential that several deliver, in the order of the clusters. None for outcomes and skills.
   */
  readonly nationalCandidates: ReadonlyArray<NationalCandidate>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Pairs in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * What could not be taken into account: titles are compared by their words alone where there is no sentence model, and
   * until it has read them. Nothing of skills, whose names are compared in words.
   */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** Micro-credentials of several owners that might be specified once and delivered by all of them. A suggestion only. */
export type NationalCandidate = {
  /** What might become one, by id. */
  readonly microCredentials: ReadonlyArray<MicroCredential>;
  /** Who owns them, by id: two or more. */
  readonly owners: ReadonlyArray<Organisation>;
  /** Outcomes that each of them carries, by id: what the one would certainly hold. */
  readonly sharedOutcomes: ReadonlyArray<LearningOutcome>;
  /** Those of them that are national already, by id: the others could be delivered as one of these. */
  readonly national: ReadonlyArray<MicroCredential>;
};

/** A proposal beside what exists. */
export type ProposalReport = {
  /** What the answer rests on: the rules for micro-credentials of the proposal's jurisdiction. */
  readonly basis: Basis;
  /**
   * Micro-credentials on the register that may be the same, the surest first, then by id. `a` is the proposal itself, under
   * the id "proposal", which nothing else knows; `b` is what exists. What is discontinued or has expired is left out.
   */
  readonly duplicates: ReadonlyArray<DuplicatePair>;
  /** Skills that it gives and no current micro-credential does, by id. */
  readonly newSkills: ReadonlyArray<Skill>;
  /** Skills that it gives, themselves or through a narrower one, that an occupation needs and no current micro-credential gives. */
  readonly gapsFilled: ReadonlyArray<SkillGap>;
  /** Who supports it, in words. */
  readonly endorsement: Scalars['String']['output'];
  /** What the rules of its jurisdiction say. */
  readonly findings: ReadonlyArray<PolicyFinding>;
  /** What follows. */
  readonly recommendation: ProposalRecommendation;
  /** Why, in words; also which outcome an outcome in words looks like. */
  readonly explanation: ReadonlyArray<Scalars['String']['output']>;
};

/** What follows for a proposal. */
export type ProposalRecommendation =
  /** Nothing on the register is the same or likely to be, and no rule is broken. */
  | 'SUPPORT'
  /** Something on the register is SAME: deliver that. It comes before all others. */
  | 'DELIVER_EXISTING'
  /** No rule is broken, and something on the register is LIKELY to teach the same. */
  | 'MERGE'
  /** Nothing is SAME, and a rule is violated. */
  | 'REVISE';

/** What owners of one category have on the register. */
export type RegisterRow = {
  /** The owner's register category, such as "TITO" or "PTE"; "NOT_STATED" where the owner has none. */
  readonly category: Scalars['String']['output'];
  /** Micro-credentials. */
  readonly count: Scalars['Int']['output'];
  /** Enrolments stated for years up to that of the day; null where none are stated. Never ranked by. */
  readonly enrolments?: Maybe<Scalars['Int']['output']>;
  /** Completions stated for years up to that of the day; null where none are stated. Never ranked by. */
  readonly completions?: Maybe<Scalars['Int']['output']>;
  /** The same by year, earliest first. */
  readonly uptake: ReadonlyArray<Uptake>;
  /** Fewest credits of one of them, exact to two decimals. */
  readonly minCredits?: Maybe<Scalars['Float']['output']>;
  /** Most credits of one of them, exact to two decimals. */
  readonly maxCredits?: Maybe<Scalars['Float']['output']>;
  /** Lowest level; null where none is stated. */
  readonly minLevel?: Maybe<Scalars['Int']['output']>;
  /** Highest level; null where none is stated. */
  readonly maxLevel?: Maybe<Scalars['Int']['output']>;
  /**
   * Main levels, ascending: the most frequent ones that together hold at least 80 % of those that state a level. Levels
   * of equal frequency stand or fall together.
   */
  readonly commonLevels: ReadonlyArray<Scalars['Int']['output']>;
  /** Subjects as listed, the most frequent first, then by id; what states none comes last. */
  readonly subjects: ReadonlyArray<SubjectCount>;
};

/** How many are listed under one subject. */
export type SubjectCount = {
  /** The classification; null: none is stated. */
  readonly subject?: Maybe<SubjectField>;
  /** Micro-credentials. */
  readonly count: Scalars['Int']['output'];
};

/** Something that falls due of a micro-credential. */
export type DueItem = {
  /** The micro-credential. */
  readonly microCredential: MicroCredential;
  /** What falls due. */
  readonly what: DueKind;
  /** On which day. */
  readonly on: Scalars['Date']['output'];
  /** Whether that day lies before `asOf`. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Where the micro-credential stands on `asOf`. */
  readonly stage: LifeCycleStage;
};

/** What falls due. */
export type DueKind =
  /** Its review. */
  | 'REVIEW'
  /** Its expiry. */
  | 'EXPIRY';

/** Where a micro-credential stands on a day. Its status says how things are now; the rest is by dates. */
export type LifeCycleStage =
  /** Proposed, or to be listed later. */
  | 'PROPOSED'
  /** Listed. */
  | 'LISTED'
  /** Listed, and by its status on the way out. */
  | 'EXPIRING'
  /** Discontinued by its status, or expired before the day. */
  | 'DISCONTINUED';

/** The versions of one outcome or micro-credential. */
export type VersionHistory = {
  /** The oldest first (the one with the fewest before it), then by id; the one asked about is among them. */
  readonly versions: ReadonlyArray<Takeable>;
  /** What each version changed of the one, or ones, right before it, in the order of the versions. */
  readonly differences: ReadonlyArray<VersionDifference>;
};

/**
 * What stays and what changes. Of a micro-credential the shares are of the credits of its outcomes, required and optional;
 * of an outcome, whose credits are one block, of its skills, which weigh alike. Skills with an equal `uri` are one.
 */
export type VersionDifference = {
  /** Where one comes from. */
  readonly from: Takeable;
  /** What is held against it. */
  readonly to: Takeable;
  /** Whether `to` is a later version of `from`, as `versions` tells. */
  readonly isSuccessor: Scalars['Boolean']['output'];
  /** What `to` has too, of all that `from` has. With `replaced` and `dropped` it comes to the whole. */
  readonly stays: Share;
  /** Outcomes in whose place `to` has one that supersedes them, of all that `from` has; 0 for an outcome. */
  readonly replaced: Share;
  /** What `to` has no longer, of all that `from` has. */
  readonly dropped: Share;
  /** What is new and takes nothing's place, of all that `to` has. */
  readonly added: Share;
  /** Of a micro-credential each outcome: what stays, is replaced, goes and comes, in this order, then by id. */
  readonly outcomes: ReadonlyArray<OutcomeChange>;
  /** Skills that both give directly, by id. */
  readonly keptSkills: ReadonlyArray<Skill>;
  /** Skills that only `from` gives directly, by id. */
  readonly droppedSkills: ReadonlyArray<Skill>;
  /** Skills that only `to` gives directly, by id. */
  readonly addedSkills: ReadonlyArray<Skill>;
  /** What else is stated otherwise: title, credits, level and the like, as the catalogue's members are named. */
  readonly statements: ReadonlyArray<ChangedStatement>;
};

/** What became of one outcome from one version of a micro-credential to another. */
export type OutcomeChange = {
  /** What became of it. */
  readonly fate: OutcomeFate;
  /** The outcome. */
  readonly outcome: LearningOutcome;
  /** The outcome that supersedes it, at once or by steps, and stands in its place; null where it is not replaced. */
  readonly replacedBy?: Maybe<LearningOutcome>;
  /** Whether everyone achieved it; null where it was not carried. */
  readonly requiredBefore?: Maybe<Scalars['Boolean']['output']>;
  /** Whether everyone achieves it, or what stands in its place; null where neither is carried. */
  readonly requiredAfter?: Maybe<Scalars['Boolean']['output']>;
};

/** What becomes of an outcome of a micro-credential. */
export type OutcomeFate =
  /** It is carried before and after. */
  | 'STAYS'
  /** One that supersedes it is carried in its place. */
  | 'REPLACED'
  /** It is carried no longer, and nothing in its place. */
  | 'DROPPED'
  /** It is new and takes nothing's place. */
  | 'ADDED';

/** A member that is stated otherwise. */
export type ChangedStatement = {
  /** The member as the catalogue names it, such as `credits`. */
  readonly member: Scalars['String']['output'];
  /** What was stated; null for nothing. */
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /** What is stated; null for nothing. */
  readonly after?: Maybe<Scalars['JSON']['output']>;
};

/** What names an outcome or a micro-credential, and would lose it. Every list is by id, but for `alternatives`. */
export type Impact = {
  /**
   * Of an outcome: qualifications with it in a group, as capstone or among what meets their entry. Of a
   * micro-credential: those that it leads into or helps to enter.
   */
  readonly qualifications: ReadonlyArray<Qualification>;
  /** Micro-credentials that carry the outcome, discontinued ones left out; none for a micro-credential. */
  readonly microCredentials: ReadonlyArray<MicroCredential>;
  /**
   * Of an outcome: those that accept it as a prerequisite, its parts, and the whole that it is part of. Of a
   * micro-credential: the outcomes that no other micro-credential carries and nobody offers singly.
   */
  readonly outcomes: ReadonlyArray<LearningOutcome>;
  /**
   * Learners who hold another outcome of a micro-credential or qualification that lists the outcome, and not the outcome
   * itself; of a micro-credential, those who hold some of its required outcomes and not all. A count only, and null where
   * it is below five, so that it points at nobody.
   */
  readonly learnersInProgress?: Maybe<Scalars['Int']['output']>;
  /**
   * What could stand in for the outcome, or for those lost with the micro-credential: successors first, then stated
   * equivalents, other ways to meet the same prerequisite, and outcomes that give all of its skills; each by id. At most
   * 100. A suggestion: nobody's credit is changed by it.
   */
  readonly alternatives: ReadonlyArray<LearningOutcome>;
};

/** Which records are judged. Members add up; an empty list asks nothing. */
export type CompletenessFilter = {
  /** LEARNING_OUTCOME, MICRO_CREDENTIAL; no other kind is judged. */
  readonly kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  /** Records that one of these is responsible for. */
  readonly organisationIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** ISO 3166-1 alpha-2 codes, or "INT". */
  readonly jurisdictions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What may be missing. */
  readonly missing?: InputMaybe<ReadonlyArray<MissingRecord>>;
};

/** What a record may lack. */
export type MissingRecord =
  /** No skill: of a micro-credential, none through any outcome that it carries. */
  | 'SKILLS'
  /** No classification: the field of an outcome, the subject of a micro-credential. */
  | 'FIELD'
  /** Nobody offers it; an outcome counts as offered where a micro-credential that carries it is. */
  | 'OFFERING'
  /** Nobody is named who supports it. Asked of micro-credentials alone. */
  | 'ENDORSEMENT';

/** What one body has left unsaid. */
export type CompletenessRow = {
  /** The body responsible; null: the records name none. */
  readonly organisation?: Maybe<Organisation>;
  /** What is missing. */
  readonly missing: MissingRecord;
  /** Records that lack it. */
  readonly count: Scalars['Int']['output'];
  /** Records of this body that ought to state it. */
  readonly ofTotal: Scalars['Int']['output'];
  /** The records that lack it, by id. */
  readonly nodes: ReadonlyArray<Node>;
};

/** Who tags an outcome with which skills. */
export type TagAgreement = {
  /** The outcome. */
  readonly outcome: LearningOutcome;
  /** Everyone who tags it, by id. */
  readonly taggers: ReadonlyArray<Organisation>;
  /** Skills with an equal `uri` are one. What most agree on first, then by id. */
  readonly skills: ReadonlyArray<TaggedSkill>;
};

/** One skill of an outcome, and who says so. */
export type TaggedSkill = {
  /** The skill. */
  readonly skill: Skill;
  /** Who tags the outcome with it, by id; empty where the catalogue names nobody. */
  readonly taggedBy: ReadonlyArray<Organisation>;
  /** Those who give the skill, of all who tag the outcome. Nothing is asked for: `required` and `met` are null. */
  readonly agreement: Share;
};

/** What somebody can show that they know and can do, and what to compare it with. */
export type RplInput = {
  /** 1 to 500 pieces, with at most 100,000 characters of text in all. Each is read on its own; places in this list are what `evidence` and `index` count. */
  readonly evidence: ReadonlyArray<EvidenceInput>;
  /** Only outcomes of these are proposed; omit for the whole graph. */
  readonly target?: InputMaybe<RplTargetInput>;
  /** The day that recency, equivalences and what is offered are judged on; default today in Pacific/Auckland. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** How many matches, 1 to 100. */
  readonly first?: InputMaybe<Scalars['Int']['input']>;
  /** A policy for recognition of prior learning, such as `rpl-open-polytechnic`; without one nothing is found against a match, recency is 10 years, and matches are suggested from 80 per cent. */
  readonly policyId?: InputMaybe<Scalars['ID']['input']>;
};

/** What the person is after; exactly one. */
export type RplTargetInput =
  /** The outcomes of its groups, and its capstone. */
  | {
      readonly qualificationId: Scalars['ID']['input'];
      readonly microCredentialId?: never;
      readonly occupationId?: never;
      readonly outcomeIds?: never;
      readonly fieldId?: never;
    } /** The outcomes that it carries, required or optional. */
  | {
      readonly qualificationId?: never;
      readonly microCredentialId: Scalars['ID']['input'];
      readonly occupationId?: never;
      readonly outcomeIds?: never;
      readonly fieldId?: never;
    } /** Outcomes that gain one of its essential skills. */
  | {
      readonly qualificationId?: never;
      readonly microCredentialId?: never;
      readonly occupationId: Scalars['ID']['input'];
      readonly outcomeIds?: never;
      readonly fieldId?: never;
    } /** These outcomes. */
  | {
      readonly qualificationId?: never;
      readonly microCredentialId?: never;
      readonly occupationId?: never;
      readonly outcomeIds: ReadonlyArray<Scalars['ID']['input']>;
      readonly fieldId?: never;
    } /** Outcomes classified under this field or one below it. */
  | {
      readonly qualificationId?: never;
      readonly microCredentialId?: never;
      readonly occupationId?: never;
      readonly outcomeIds?: never;
      readonly fieldId: Scalars['ID']['input'];
    };

/** One piece of evidence; exactly one of these. */
export type EvidenceInput =
  /** Free text. */
  | {
      readonly statement: StatementInput;
      readonly skill?: never;
      readonly credential?: never;
    } /** A skill of the graph that somebody is known to have. */
  | {
      readonly statement?: never;
      readonly skill: SkillEvidenceInput;
      readonly credential?: never;
    } /** A foreign or industry credential: Open Badges 3.0, Comprehensive Learner Record 2.0, CTDL, or plain JSON with skills or text. At most 500,000 characters. Its signature is not checked here. */
  | {
      readonly statement?: never;
      readonly skill?: never;
      readonly credential: Scalars['JSON']['input'];
    };

/** Free text such as a CV line or a job description. Dates say when it was last practised. */
export type StatementInput = {
  /** At most 30,000 characters. Markup and addresses in it are not read; what it says is never carried out, kept or logged. */
  readonly text: Scalars['String']['input'];
  /** When it was last practised; not after `asOf`. Where it is given, years named in the text play no part. */
  readonly lastPractisedOn?: InputMaybe<Scalars['Date']['input']>;
  /** For how many years it was practised, 0 to 100. It is told in the explanation and changes no score, band or test. */
  readonly years?: InputMaybe<Scalars['Float']['input']>;
  /** The organisation that vouches for it. */
  readonly verifiedBy?: InputMaybe<Scalars['ID']['input']>;
};

/** A skill of the graph that somebody is known to have. */
export type SkillEvidenceInput = {
  /** The skill. */
  readonly skillId: Scalars['ID']['input'];
  /** When it was last practised; not after `asOf`. */
  readonly lastPractisedOn?: InputMaybe<Scalars['Date']['input']>;
  /** How well, on the scale of the skill's framework. It is told in the explanation and changes no score, band or test. */
  readonly proficiency?: InputMaybe<Scalars['Int']['input']>;
  /** The organisation that vouches for it. */
  readonly verifiedBy?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * How far the reading of evidence is. No count ever falls; when all is read, as many pieces and sentences are read as there are.
 * Matching and gap training follow the reading, and are not counted.
 */
export type RplProgress = {
  /** Pieces of evidence in the question. */
  readonly pieces: Scalars['Int']['output'];
  /** Pieces that are read whole: a skill at once, a statement with its last sentence. */
  readonly piecesRead: Scalars['Int']['output'];
  /** Sentences in the texts that reading has begun on, those about an employer left out; their number is known when a text is begun, so it grows. */
  readonly sentencesFound: Scalars['Int']['output'];
  /** Of those sentences, the ones that have been compared with the catalogue's skills. */
  readonly sentencesRead: Scalars['Int']['output'];
  /** The answer, the same as the question gives; null until the last event. */
  readonly result?: Maybe<RplResult>;
};

/** What prior learning could be recognised, and what training closes the gaps. The service suggests; an assessor decides. */
export type RplResult = {
  /** What the answer rests on. */
  readonly basis: Basis;
  /** What each piece of evidence was read as, in the order of the question. */
  readonly understood: ReadonlyArray<EvidenceReading>;
  /** Outcomes that the evidence covers at least in part: those covered most first, then those with more skills met, then by id. */
  readonly matches: ReadonlyArray<RplMatch>;
  /** Per partial match, in their order, the least training that closes it. A match whose missing skills nobody offers has none. */
  readonly gapTraining: ReadonlyArray<GapPlan>;
  /** With a target other than a field: what is left to reach all of it, the suggested matches taken as held. One pathway, of least credits, then fee, then items. Null without such a target. */
  readonly remaining?: Maybe<PathwayResult>;
};

/** What one piece of evidence was read as: negated, wished-for and past statements are marked, not counted. */
export type EvidenceReading = {
  /** Its place in the question, from 0. */
  readonly index: Scalars['Int']['output'];
  /** Up to 20 skills read in a text, best first; all that a credential names. */
  readonly skills: ReadonlyArray<SkillReading>;
  /** Nothing was read with enough certainty: better nothing than something invented. */
  readonly abstained: Scalars['Boolean']['output'];
  /** What was not read or not counted, and why. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** One skill of the graph that a piece of evidence may speak of. */
export type SkillReading = {
  /** The skill. */
  readonly skill: Skill;
  /** How clearly the text speaks of this skill, 0 to 1; counting begins at 0.5. */
  readonly score: Scalars['Float']['output'];
  /** Its place among the readings of this piece, from 1. */
  readonly rank: Scalars['Int']['output'];
  /** The words that say it best; null for a skill or a credential, which have no text to point at. */
  readonly span?: Maybe<TextSpan>;
  /** How it stands there. */
  readonly status: ReadingStatus;
  /** Whether matching uses it. */
  readonly counted: Scalars['Boolean']['output'];
};

/** A part of a text as it was sent. */
export type TextSpan = {
  /** Where it begins, in UTF-16 code units, from 0. */
  readonly start: Scalars['Int']['output'];
  /** Behind its last code unit. */
  readonly end: Scalars['Int']['output'];
  /** The part itself. */
  readonly text: Scalars['String']['output'];
};

/** How a skill stands in a text. */
export type ReadingStatus =
  /** Claimed, and certain enough to count. */
  | 'COUNTED'
  /** Denied: "never welded". */
  | 'NEGATED'
  /** Wished for: "want to learn to weld". */
  | 'WISHED'
  /** Last done longer ago than the recency asked for: "in 1998". */
  | 'LONG_PAST'
  /** Not certain enough to count. */
  | 'UNSURE';

/** One outcome that the evidence covers, wholly or in part. */
export type RplMatch = {
  /** The outcome. */
  readonly outcome: LearningOutcome;
  /** 0 to 1: the share of the outcome's skills that the evidence covers. Skills weigh alike; one that is met in part adds a part. */
  readonly score: Scalars['Float']['output'];
  /** Whether to suggest it or to look closer first. */
  readonly band: RplBand;
  /** The service suggests; an assessor decides. */
  readonly decisionStatus: RplDecisionStatus;
  /** Skills of the outcome that something shows, those met fully first, then by id. */
  readonly matchedSkills: ReadonlyArray<SkillMatch>;
  /** Skills of the outcome that are not fully met, by id. */
  readonly missingSkills: ReadonlyArray<Skill>;
  /** Valid, authentic, current, sufficient: each met, not met or to be shown, with the reason. */
  readonly evidenceTests: ReadonlyArray<EvidenceTest>;
  /** What the policy says of it, and equivalences that were used; no part of the score. */
  readonly findings: ReadonlyArray<PolicyFinding>;
  /** Why, in sentences. */
  readonly explanation: ReadonlyArray<Scalars['String']['output']>;
};

/** Two bands; neither is a decision. */
export type RplBand =
  /** As much is covered as the policy asks for (80 per cent where it does not say), or a stated equivalence recognises it. */
  | 'SUGGEST'
  /** Something is covered. */
  | 'REVIEW';

/** What the answer is. */
export type RplDecisionStatus =
  /** A suggestion, for an assessor to decide on. */
  'SUGGESTED';

/** How the evidence meets one skill. relation says what `via`, the skill that the evidence shows, is to `skill`, the one that the outcome asks for. */
export type SkillMatch = {
  /** The skill that the outcome asks for. */
  readonly skill: Skill;
  /** The skill that the evidence shows. */
  readonly via: Skill;
  /** What `via` is to `skill`. */
  readonly relation: SkillRelation;
  /** How much of the skill is met: 1 for SAME and NARROWER, 0.5 for BROADER, 0.25 for RELATED. */
  readonly score: Scalars['Float']['output'];
  /** Places in the question of the evidence that shows it. */
  readonly evidence: ReadonlyArray<Scalars['Int']['output']>;
};

/** What the skill that the evidence shows is to the one that is asked for. */
export type SkillRelation =
  /** The same skill, or one with the same address (`uri`): meets it fully. */
  | 'SAME'
  /** A broader one, any number of steps: meets it in part. */
  | 'BROADER'
  /** A narrower one, any number of steps: meets it fully. */
  | 'NARROWER'
  /** One that the graph states to be related: meets it in part. */
  | 'RELATED'
  /** One with a similar name: never enough by itself, and nothing is matched by it today. */
  | 'SIMILAR';

/** One of the four tests of evidence. */
export type EvidenceTest = {
  /** The test. */
  readonly test: EvidenceTestName;
  /** What came of it. */
  readonly result: EvidenceTestResult;
  /** Why, in a sentence. */
  readonly reason: Scalars['String']['output'];
};

/** The tests that evidence of prior learning has to pass. */
export type EvidenceTestName =
  /** It is about what the outcome certifies. */
  | 'VALID'
  /** It is the person's own. */
  | 'AUTHENTIC'
  /** It is recent enough. */
  | 'CURRENT'
  /** It is enough of it. */
  | 'SUFFICIENT';

/** What came of a test. */
export type EvidenceTestResult =
  /** Passed, by what the evidence says. */
  | 'MET'
  /** Failed, by what the evidence says. */
  | 'NOT_MET'
  /** The evidence does not say; the assessor asks for it. */
  | 'TO_BE_SHOWN';

/** The least training that closes one match: it gains every missing skill at the least new credits, then the fewest items of unknown fee, the lowest fee, the fewest items. Outcomes that the evidence covers wholly are taken as held. */
export type GapPlan = {
  /** The outcome of the match. */
  readonly outcome: LearningOutcome;
  /** The skills that the training gains. */
  readonly missingSkills: ReadonlyArray<Skill>;
  /** What to take, in a workable order. Only what is offered; taking the outcome itself is one way. */
  readonly take: ReadonlyArray<PlannedItem>;
  /** Credits newly achieved. */
  readonly newCredits: Scalars['Float']['output'];
  /** What was proven. */
  readonly proof: Proof;
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = {}, TContext = {}, TArgs = {}> =
  | ResolverFn<TResult, TParent, TContext, TArgs>
  | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<
  TResult,
  TKey extends string,
  TParent,
  TContext,
  TArgs,
> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = {},
  TContext = {},
  TArgs = {},
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = {}, TContext = {}> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = {}, TContext = {}> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = {}, TParent = {}, TContext = {}, TArgs = {}> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Takeable: LearningOutcomeNode | MicroCredentialNode;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | SubjectFieldNode
    | OrganisationNode
    | FrameworkNode
    | SkillNode
    | LearningOutcomeNode
    | MicroCredentialNode
    | QualificationNode
    | OccupationNode
    | OfferingNode;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Query: ResolverTypeWrapper<{}>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Subscription: ResolverTypeWrapper<{}>;
  HoldingsInput: HoldingsInput;
  HeldOutcomeInput: HeldOutcomeInput;
  AchievementKind: AchievementKind;
  HeldOutcome: ResolverTypeWrapper<HeldOutcomeSource>;
  AlqAssessmentInput: AlqAssessmentInput;
  AlqAssessment: ResolverTypeWrapper<AlqAssessmentSource>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AlqSelection: ResolverTypeWrapper<AlqSelectionSource>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  LevelCredits: ResolverTypeWrapper<LevelCreditsSource>;
  NotCounted: ResolverTypeWrapper<NotCountedSource>;
  NotCountedReason: NotCountedReason;
  MajorOutlook: ResolverTypeWrapper<MajorOutlookSource>;
  Share: ResolverTypeWrapper<ShareSource>;
  AlqCompletionInput: AlqCompletionInput;
  PlanObjective: PlanObjective;
  StudyConstraintsInput: StudyConstraintsInput;
  AlqCompletion: ResolverTypeWrapper<AlqCompletionSource>;
  PlanStatus: PlanStatus;
  CompletionPlan: ResolverTypeWrapper<CompletionPlanSource>;
  PlannedItem: ResolverTypeWrapper<PlannedItemSource>;
  Takeable: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Takeable']>;
  Proof: ResolverTypeWrapper<ProofSource>;
  ProofStatus: ProofStatus;
  ObjectiveValue: ResolverTypeWrapper<ObjectiveValueSource>;
  ProofObjective: ProofObjective;
  AlqLapse: ResolverTypeWrapper<AlqLapseSource>;
  DestinationInput: DestinationInput;
  PathwayInput: PathwayInput;
  PathwayResult: ResolverTypeWrapper<PathwayResultSource>;
  Pathway: ResolverTypeWrapper<PathwaySource>;
  PathwayStage: ResolverTypeWrapper<PathwayStageSource>;
  DestinationsInput: DestinationsInput;
  DestinationKind: DestinationKind;
  Destination: ResolverTypeWrapper<DestinationSource>;
  StackInput: StackInput;
  StackPinInput: StackPinInput;
  StackResult: ResolverTypeWrapper<StackResultSource>;
  GroupProgress: ResolverTypeWrapper<GroupProgressSource>;
  StackRefusal: ResolverTypeWrapper<
    Omit<StackRefusal, 'held'> & { held: ResolversTypes['HeldOutcome'] }
  >;
  BundleGoalInput: BundleGoalInput;
  BundleInput: BundleInput;
  RebundleInput: RebundleInput;
  BundleResult: ResolverTypeWrapper<BundleResultSource>;
  BundleStatus: BundleStatus;
  Bundle: ResolverTypeWrapper<BundleSource>;
  FieldCredits: ResolverTypeWrapper<FieldCreditsSource>;
  FrameworkCredits: ResolverTypeWrapper<FrameworkCreditsSource>;
  UnbundleInput: UnbundleInput;
  UnbundleResult: ResolverTypeWrapper<UnbundleResultSource>;
  UnbundledPart: ResolverTypeWrapper<UnbundledPartSource>;
  Policy: ResolverTypeWrapper<Policy>;
  PolicySubject: PolicySubject;
  PolicyCheckInput: PolicyCheckInput;
  PolicyComparisonInput: PolicyComparisonInput;
  PolicySubjectInput: PolicySubjectInput;
  ProposalInput: ProposalInput;
  PolicyReport: ResolverTypeWrapper<PolicyReport>;
  SubjectReport: ResolverTypeWrapper<SubjectReportSource>;
  PolicyReportEdge: ResolverTypeWrapper<
    Omit<PolicyReportEdge, 'node'> & { node: ResolversTypes['SubjectReport'] }
  >;
  PolicyReportConnection: ResolverTypeWrapper<
    Omit<PolicyReportConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['PolicyReportEdge']>;
      nodes: ReadonlyArray<ResolversTypes['SubjectReport']>;
    }
  >;
  PolicyFinding: ResolverTypeWrapper<PolicyFinding>;
  Severity: Severity;
  Basis: ResolverTypeWrapper<Basis>;
  PolicyRule: ResolverTypeWrapper<PolicyRule>;
  RuleCertainty: RuleCertainty;
  RuleStanding: RuleStanding;
  Conflict: ResolverTypeWrapper<Conflict>;
  Requirement: Requirement;
  NodeKind: NodeKind;
  GraphInfo: ResolverTypeWrapper<GraphInfo>;
  KindCount: ResolverTypeWrapper<KindCount>;
  CatalogueDocument: ResolverTypeWrapper<CatalogueDocumentSource>;
  TranslatedTitle: ResolverTypeWrapper<TranslatedTitle>;
  SubjectField: ResolverTypeWrapper<SubjectFieldNode>;
  Organisation: ResolverTypeWrapper<OrganisationNode>;
  Framework: ResolverTypeWrapper<FrameworkNode>;
  Skill: ResolverTypeWrapper<SkillNode>;
  OutcomeSkill: ResolverTypeWrapper<OutcomeSkillSource>;
  PrerequisiteGroup: ResolverTypeWrapper<PrerequisiteGroupSource>;
  LearningOutcome: ResolverTypeWrapper<LearningOutcomeNode>;
  MicroCredentialOutcome: ResolverTypeWrapper<CarriedOutcome>;
  Uptake: ResolverTypeWrapper<Uptake>;
  MicroCredential: ResolverTypeWrapper<MicroCredentialNode>;
  QualificationGroup: ResolverTypeWrapper<QualificationGroupSource>;
  EntryGroup: ResolverTypeWrapper<EntryGroupSource>;
  Qualification: ResolverTypeWrapper<QualificationNode>;
  OccupationSkill: ResolverTypeWrapper<OccupationSkillSource>;
  Occupation: ResolverTypeWrapper<OccupationNode>;
  Offering: ResolverTypeWrapper<OfferingNode>;
  DeliveryMode: DeliveryMode;
  Audience: Audience;
  SkillRole: SkillRole;
  SkillKind: SkillKind;
  Importance: Importance;
  Recognition: Recognition;
  OutcomeStatus: OutcomeStatus;
  MicroCredentialStatus: MicroCredentialStatus;
  Competency: Competency;
  LearningOutcomeFilter: LearningOutcomeFilter;
  SkillFilter: SkillFilter;
  MicroCredentialFilter: MicroCredentialFilter;
  QualificationFilter: QualificationFilter;
  OccupationFilter: OccupationFilter;
  OrganisationFilter: OrganisationFilter;
  FrameworkFilter: FrameworkFilter;
  SearchHit: ResolverTypeWrapper<SearchHitSource>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchConnection: ResolverTypeWrapper<
    Omit<SearchConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['SearchEdge']>;
      nodes: ReadonlyArray<ResolversTypes['SearchHit']>;
    }
  >;
  ShelfFilter: ShelfFilter;
  ShelfOrder: ShelfOrder;
  ShelfItem: ResolverTypeWrapper<ShelfItemSource>;
  ShelfEdge: ResolverTypeWrapper<Omit<ShelfEdge, 'node'> & { node: ResolversTypes['ShelfItem'] }>;
  ShelfConnection: ResolverTypeWrapper<ShelfPage>;
  Facet: ResolverTypeWrapper<Facet>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  LearningOutcomeEdge: ResolverTypeWrapper<ListEntry>;
  LearningOutcomeConnection: ResolverTypeWrapper<ListPage>;
  SkillEdge: ResolverTypeWrapper<ListEntry>;
  SkillConnection: ResolverTypeWrapper<ListPage>;
  MicroCredentialEdge: ResolverTypeWrapper<ListEntry>;
  MicroCredentialConnection: ResolverTypeWrapper<ListPage>;
  QualificationEdge: ResolverTypeWrapper<ListEntry>;
  QualificationConnection: ResolverTypeWrapper<ListPage>;
  OccupationEdge: ResolverTypeWrapper<ListEntry>;
  OccupationConnection: ResolverTypeWrapper<ListPage>;
  OrganisationEdge: ResolverTypeWrapper<ListEntry>;
  OrganisationConnection: ResolverTypeWrapper<ListPage>;
  FrameworkEdge: ResolverTypeWrapper<ListEntry>;
  FrameworkConnection: ResolverTypeWrapper<ListPage>;
  CoverageInput: CoverageInput;
  CoverageDemandInput: CoverageDemandInput;
  CoverageDimension: CoverageDimension;
  SkillCoverage: ResolverTypeWrapper<SkillCoverageSource>;
  BestAddition: ResolverTypeWrapper<BestAdditionSource>;
  AddedSkill: ResolverTypeWrapper<AddedSkillSource>;
  SkillCoverageRow: ResolverTypeWrapper<SkillCoverageRowSource>;
  CoverageCell: ResolverTypeWrapper<CoverageCell>;
  CoverageColumn: ResolverTypeWrapper<CoverageColumn>;
  SkillGap: ResolverTypeWrapper<SkillGapSource>;
  NearOutcome: ResolverTypeWrapper<NearOutcomeSource>;
  DuplicateInput: DuplicateInput;
  DuplicateScope: DuplicateScope;
  DuplicateBand: DuplicateBand;
  DuplicatePair: ResolverTypeWrapper<DuplicatePairSource>;
  DuplicateEdge: ResolverTypeWrapper<
    Omit<DuplicateEdge, 'node'> & { node: ResolversTypes['DuplicatePair'] }
  >;
  DuplicateConnection: ResolverTypeWrapper<
    Omit<DuplicateConnection, 'edges' | 'nodes' | 'nationalCandidates'> & {
      edges: ReadonlyArray<ResolversTypes['DuplicateEdge']>;
      nodes: ReadonlyArray<ResolversTypes['DuplicatePair']>;
      nationalCandidates: ReadonlyArray<ResolversTypes['NationalCandidate']>;
    }
  >;
  NationalCandidate: ResolverTypeWrapper<NationalCandidateSource>;
  ProposalReport: ResolverTypeWrapper<ProposalReportSource>;
  ProposalRecommendation: ProposalRecommendation;
  RegisterRow: ResolverTypeWrapper<RegisterRowSource>;
  SubjectCount: ResolverTypeWrapper<SubjectCountSource>;
  DueItem: ResolverTypeWrapper<DueItemSource>;
  DueKind: DueKind;
  LifeCycleStage: LifeCycleStage;
  VersionHistory: ResolverTypeWrapper<VersionHistorySource>;
  VersionDifference: ResolverTypeWrapper<VersionDifferenceSource>;
  OutcomeChange: ResolverTypeWrapper<OutcomeChangeSource>;
  OutcomeFate: OutcomeFate;
  ChangedStatement: ResolverTypeWrapper<ChangedStatement>;
  Impact: ResolverTypeWrapper<ImpactSource>;
  CompletenessFilter: CompletenessFilter;
  MissingRecord: MissingRecord;
  CompletenessRow: ResolverTypeWrapper<CompletenessRowSource>;
  TagAgreement: ResolverTypeWrapper<TagAgreementSource>;
  TaggedSkill: ResolverTypeWrapper<TaggedSkillSource>;
  RplInput: RplInput;
  RplTargetInput: RplTargetInput;
  EvidenceInput: EvidenceInput;
  StatementInput: StatementInput;
  SkillEvidenceInput: SkillEvidenceInput;
  RplProgress: ResolverTypeWrapper<RplProgressSource>;
  RplResult: ResolverTypeWrapper<RplResultSource>;
  EvidenceReading: ResolverTypeWrapper<EvidenceReadingSource>;
  SkillReading: ResolverTypeWrapper<SkillReadingSource>;
  TextSpan: ResolverTypeWrapper<TextSpan>;
  ReadingStatus: ReadingStatus;
  RplMatch: ResolverTypeWrapper<RplMatchSource>;
  RplBand: RplBand;
  RplDecisionStatus: RplDecisionStatus;
  SkillMatch: ResolverTypeWrapper<SkillMatchSource>;
  SkillRelation: SkillRelation;
  EvidenceTest: ResolverTypeWrapper<EvidenceTest>;
  EvidenceTestName: EvidenceTestName;
  EvidenceTestResult: EvidenceTestResult;
  GapPlan: ResolverTypeWrapper<GapPlanSource>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  JSON: Scalars['JSON']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  Query: {};
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Subscription: {};
  HoldingsInput: HoldingsInput;
  HeldOutcomeInput: HeldOutcomeInput;
  HeldOutcome: HeldOutcomeSource;
  AlqAssessmentInput: AlqAssessmentInput;
  AlqAssessment: AlqAssessmentSource;
  Boolean: Scalars['Boolean']['output'];
  AlqSelection: AlqSelectionSource;
  Float: Scalars['Float']['output'];
  LevelCredits: LevelCreditsSource;
  NotCounted: NotCountedSource;
  MajorOutlook: MajorOutlookSource;
  Share: ShareSource;
  AlqCompletionInput: AlqCompletionInput;
  StudyConstraintsInput: StudyConstraintsInput;
  AlqCompletion: AlqCompletionSource;
  CompletionPlan: CompletionPlanSource;
  PlannedItem: PlannedItemSource;
  Takeable: ResolversUnionTypes<ResolversParentTypes>['Takeable'];
  Proof: ProofSource;
  ObjectiveValue: ObjectiveValueSource;
  AlqLapse: AlqLapseSource;
  DestinationInput: DestinationInput;
  PathwayInput: PathwayInput;
  PathwayResult: PathwayResultSource;
  Pathway: PathwaySource;
  PathwayStage: PathwayStageSource;
  DestinationsInput: DestinationsInput;
  Destination: DestinationSource;
  StackInput: StackInput;
  StackPinInput: StackPinInput;
  StackResult: StackResultSource;
  GroupProgress: GroupProgressSource;
  StackRefusal: Omit<StackRefusal, 'held'> & { held: ResolversParentTypes['HeldOutcome'] };
  BundleGoalInput: BundleGoalInput;
  BundleInput: BundleInput;
  RebundleInput: RebundleInput;
  BundleResult: BundleResultSource;
  Bundle: BundleSource;
  FieldCredits: FieldCreditsSource;
  FrameworkCredits: FrameworkCreditsSource;
  UnbundleInput: UnbundleInput;
  UnbundleResult: UnbundleResultSource;
  UnbundledPart: UnbundledPartSource;
  Policy: Policy;
  PolicyCheckInput: PolicyCheckInput;
  PolicyComparisonInput: PolicyComparisonInput;
  PolicySubjectInput: PolicySubjectInput;
  ProposalInput: ProposalInput;
  PolicyReport: PolicyReport;
  SubjectReport: SubjectReportSource;
  PolicyReportEdge: Omit<PolicyReportEdge, 'node'> & {
    node: ResolversParentTypes['SubjectReport'];
  };
  PolicyReportConnection: Omit<PolicyReportConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['PolicyReportEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['SubjectReport']>;
  };
  PolicyFinding: PolicyFinding;
  Basis: Basis;
  PolicyRule: PolicyRule;
  Conflict: Conflict;
  GraphInfo: GraphInfo;
  KindCount: KindCount;
  CatalogueDocument: CatalogueDocumentSource;
  TranslatedTitle: TranslatedTitle;
  SubjectField: SubjectFieldNode;
  Organisation: OrganisationNode;
  Framework: FrameworkNode;
  Skill: SkillNode;
  OutcomeSkill: OutcomeSkillSource;
  PrerequisiteGroup: PrerequisiteGroupSource;
  LearningOutcome: LearningOutcomeNode;
  MicroCredentialOutcome: CarriedOutcome;
  Uptake: Uptake;
  MicroCredential: MicroCredentialNode;
  QualificationGroup: QualificationGroupSource;
  EntryGroup: EntryGroupSource;
  Qualification: QualificationNode;
  OccupationSkill: OccupationSkillSource;
  Occupation: OccupationNode;
  Offering: OfferingNode;
  LearningOutcomeFilter: LearningOutcomeFilter;
  SkillFilter: SkillFilter;
  MicroCredentialFilter: MicroCredentialFilter;
  QualificationFilter: QualificationFilter;
  OccupationFilter: OccupationFilter;
  OrganisationFilter: OrganisationFilter;
  FrameworkFilter: FrameworkFilter;
  SearchHit: SearchHitSource;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['SearchHit']>;
  };
  ShelfFilter: ShelfFilter;
  ShelfItem: ShelfItemSource;
  ShelfEdge: Omit<ShelfEdge, 'node'> & { node: ResolversParentTypes['ShelfItem'] };
  ShelfConnection: ShelfPage;
  Facet: Facet;
  FacetValue: FacetValue;
  PageInfo: PageInfo;
  LearningOutcomeEdge: ListEntry;
  LearningOutcomeConnection: ListPage;
  SkillEdge: ListEntry;
  SkillConnection: ListPage;
  MicroCredentialEdge: ListEntry;
  MicroCredentialConnection: ListPage;
  QualificationEdge: ListEntry;
  QualificationConnection: ListPage;
  OccupationEdge: ListEntry;
  OccupationConnection: ListPage;
  OrganisationEdge: ListEntry;
  OrganisationConnection: ListPage;
  FrameworkEdge: ListEntry;
  FrameworkConnection: ListPage;
  CoverageInput: CoverageInput;
  CoverageDemandInput: CoverageDemandInput;
  SkillCoverage: SkillCoverageSource;
  BestAddition: BestAdditionSource;
  AddedSkill: AddedSkillSource;
  SkillCoverageRow: SkillCoverageRowSource;
  CoverageCell: CoverageCell;
  CoverageColumn: CoverageColumn;
  SkillGap: SkillGapSource;
  NearOutcome: NearOutcomeSource;
  DuplicateInput: DuplicateInput;
  DuplicatePair: DuplicatePairSource;
  DuplicateEdge: Omit<DuplicateEdge, 'node'> & { node: ResolversParentTypes['DuplicatePair'] };
  DuplicateConnection: Omit<DuplicateConnection, 'edges' | 'nodes' | 'nationalCandidates'> & {
    edges: ReadonlyArray<ResolversParentTypes['DuplicateEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['DuplicatePair']>;
    nationalCandidates: ReadonlyArray<ResolversParentTypes['NationalCandidate']>;
  };
  NationalCandidate: NationalCandidateSource;
  ProposalReport: ProposalReportSource;
  RegisterRow: RegisterRowSource;
  SubjectCount: SubjectCountSource;
  DueItem: DueItemSource;
  VersionHistory: VersionHistorySource;
  VersionDifference: VersionDifferenceSource;
  OutcomeChange: OutcomeChangeSource;
  ChangedStatement: ChangedStatement;
  Impact: ImpactSource;
  CompletenessFilter: CompletenessFilter;
  CompletenessRow: CompletenessRowSource;
  TagAgreement: TagAgreementSource;
  TaggedSkill: TaggedSkillSource;
  RplInput: RplInput;
  RplTargetInput: RplTargetInput;
  EvidenceInput: EvidenceInput;
  StatementInput: StatementInput;
  SkillEvidenceInput: SkillEvidenceInput;
  RplProgress: RplProgressSource;
  RplResult: RplResultSource;
  EvidenceReading: EvidenceReadingSource;
  SkillReading: SkillReadingSource;
  TextSpan: TextSpan;
  RplMatch: RplMatchSource;
  SkillMatch: SkillMatchSource;
  EvidenceTest: EvidenceTest;
  GapPlan: GapPlanSource;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type NodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<
    | 'SubjectField'
    | 'Organisation'
    | 'Framework'
    | 'Skill'
    | 'LearningOutcome'
    | 'MicroCredential'
    | 'Qualification'
    | 'Occupation'
    | 'Offering',
    ParentType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  node?: Resolver<
    Maybe<ResolversTypes['Node']>,
    ParentType,
    ContextType,
    RequireFields<QueryNodeArgs, 'id'>
  >;
  graph?: Resolver<ResolversTypes['GraphInfo'], ParentType, ContextType>;
  subjectFields?: Resolver<
    ReadonlyArray<ResolversTypes['SubjectField']>,
    ParentType,
    ContextType,
    RequireFields<QuerySubjectFieldsArgs, 'scheme'>
  >;
  learningOutcomes?: Resolver<
    ResolversTypes['LearningOutcomeConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryLearningOutcomesArgs, 'first'>
  >;
  skills?: Resolver<
    ResolversTypes['SkillConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySkillsArgs, 'first'>
  >;
  microCredentials?: Resolver<
    ResolversTypes['MicroCredentialConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryMicroCredentialsArgs, 'first'>
  >;
  qualifications?: Resolver<
    ResolversTypes['QualificationConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryQualificationsArgs, 'first'>
  >;
  occupations?: Resolver<
    ResolversTypes['OccupationConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryOccupationsArgs, 'first'>
  >;
  organisations?: Resolver<
    ResolversTypes['OrganisationConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryOrganisationsArgs, 'first'>
  >;
  frameworks?: Resolver<
    ResolversTypes['FrameworkConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryFrameworksArgs, 'first'>
  >;
  skillCoverage?: Resolver<
    ResolversTypes['SkillCoverage'],
    ParentType,
    ContextType,
    RequireFields<QuerySkillCoverageArgs, 'input'>
  >;
  duplicates?: Resolver<
    ResolversTypes['DuplicateConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryDuplicatesArgs, 'input'>
  >;
  proposalReport?: Resolver<
    ResolversTypes['ProposalReport'],
    ParentType,
    ContextType,
    RequireFields<QueryProposalReportArgs, 'input'>
  >;
  registerBreakdown?: Resolver<
    ReadonlyArray<ResolversTypes['RegisterRow']>,
    ParentType,
    ContextType,
    Partial<QueryRegisterBreakdownArgs>
  >;
  fallingDue?: Resolver<
    ReadonlyArray<ResolversTypes['DueItem']>,
    ParentType,
    ContextType,
    RequireFields<QueryFallingDueArgs, 'before'>
  >;
  impact?: Resolver<
    ResolversTypes['Impact'],
    ParentType,
    ContextType,
    RequireFields<QueryImpactArgs, 'id'>
  >;
  completeness?: Resolver<
    ReadonlyArray<ResolversTypes['CompletenessRow']>,
    ParentType,
    ContextType,
    Partial<QueryCompletenessArgs>
  >;
  tagAgreement?: Resolver<
    ResolversTypes['TagAgreement'],
    ParentType,
    ContextType,
    RequireFields<QueryTagAgreementArgs, 'outcomeId'>
  >;
  versions?: Resolver<
    ResolversTypes['VersionHistory'],
    ParentType,
    ContextType,
    RequireFields<QueryVersionsArgs, 'id'>
  >;
  versionDifference?: Resolver<
    ResolversTypes['VersionDifference'],
    ParentType,
    ContextType,
    RequireFields<QueryVersionDifferenceArgs, 'fromId' | 'toId'>
  >;
  search?: Resolver<
    ResolversTypes['SearchConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'text' | 'first'>
  >;
  supermarket?: Resolver<
    ResolversTypes['ShelfConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySupermarketArgs, 'first'>
  >;
  alqAssessment?: Resolver<
    ResolversTypes['AlqAssessment'],
    ParentType,
    ContextType,
    RequireFields<QueryAlqAssessmentArgs, 'input'>
  >;
  alqCompletion?: Resolver<
    ResolversTypes['AlqCompletion'],
    ParentType,
    ContextType,
    RequireFields<QueryAlqCompletionArgs, 'input'>
  >;
  alqTimeline?: Resolver<
    ReadonlyArray<ResolversTypes['AlqLapse']>,
    ParentType,
    ContextType,
    RequireFields<QueryAlqTimelineArgs, 'input'>
  >;
  pathways?: Resolver<
    ResolversTypes['PathwayResult'],
    ParentType,
    ContextType,
    RequireFields<QueryPathwaysArgs, 'input'>
  >;
  destinations?: Resolver<
    ReadonlyArray<ResolversTypes['Destination']>,
    ParentType,
    ContextType,
    RequireFields<QueryDestinationsArgs, 'input'>
  >;
  stackTowards?: Resolver<
    ResolversTypes['StackResult'],
    ParentType,
    ContextType,
    RequireFields<QueryStackTowardsArgs, 'input'>
  >;
  rplMatches?: Resolver<
    ResolversTypes['RplResult'],
    ParentType,
    ContextType,
    RequireFields<QueryRplMatchesArgs, 'input'>
  >;
  bundle?: Resolver<
    ResolversTypes['BundleResult'],
    ParentType,
    ContextType,
    RequireFields<QueryBundleArgs, 'input'>
  >;
  rebundle?: Resolver<
    ResolversTypes['BundleResult'],
    ParentType,
    ContextType,
    RequireFields<QueryRebundleArgs, 'input'>
  >;
  unbundle?: Resolver<
    ResolversTypes['UnbundleResult'],
    ParentType,
    ContextType,
    RequireFields<QueryUnbundleArgs, 'input'>
  >;
  policies?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  policyCheck?: Resolver<
    ResolversTypes['PolicyReport'],
    ParentType,
    ContextType,
    RequireFields<QueryPolicyCheckArgs, 'input'>
  >;
  policyViolations?: Resolver<
    ResolversTypes['PolicyReportConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryPolicyViolationsArgs, 'policyId' | 'first'>
  >;
  policyComparison?: Resolver<
    ReadonlyArray<ResolversTypes['PolicyReport']>,
    ParentType,
    ContextType,
    RequireFields<QueryPolicyComparisonArgs, 'input'>
  >;
};

export type SubscriptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription'],
> = {
  rplMatches?: SubscriptionResolver<
    ResolversTypes['RplProgress'],
    'rplMatches',
    ParentType,
    ContextType,
    RequireFields<SubscriptionRplMatchesArgs, 'input'>
  >;
};

export type HeldOutcomeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['HeldOutcome'] = ResolversParentTypes['HeldOutcome'],
> = {
  outcome?: Resolver<ResolversTypes['LearningOutcome'], ParentType, ContextType>;
  achievedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  awardedBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AchievementKind'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  usedFor?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlqAssessmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AlqAssessment'] = ResolversParentTypes['AlqAssessment'],
> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  policyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  selection?: Resolver<ResolversTypes['AlqSelection'], ParentType, ContextType>;
  notCounted?: Resolver<ReadonlyArray<ResolversTypes['NotCounted']>, ParentType, ContextType>;
  majors?: Resolver<ReadonlyArray<ResolversTypes['MajorOutlook']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlqSelectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AlqSelection'] = ResolversParentTypes['AlqSelection'],
> = {
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['HeldOutcome']>, ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  firstAchievedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastAchievedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  creditsMissing?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['LevelCredits']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LevelCreditsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LevelCredits'] = ResolversParentTypes['LevelCredits'],
> = {
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotCountedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NotCounted'] = ResolversParentTypes['NotCounted'],
> = {
  held?: Resolver<ResolversTypes['HeldOutcome'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['NotCountedReason'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MajorOutlookResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MajorOutlook'] = ResolversParentTypes['MajorOutlook'],
> = {
  field?: Resolver<ResolversTypes['SubjectField'], ParentType, ContextType>;
  reachable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  selection?: Resolver<ResolversTypes['AlqSelection'], ParentType, ContextType>;
  fieldCredits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  creditsNeeded?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShareResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Share'] = ResolversParentTypes['Share'],
> = {
  numerator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  required?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlqCompletionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AlqCompletion'] = ResolversParentTypes['AlqCompletion'],
> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanStatus'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completeBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  policyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  counted?: Resolver<ReadonlyArray<ResolversTypes['HeldOutcome']>, ParentType, ContextType>;
  notCounted?: Resolver<ReadonlyArray<ResolversTypes['NotCounted']>, ParentType, ContextType>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['CompletionPlan']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompletionPlanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CompletionPlan'] =
    ResolversParentTypes['CompletionPlan'],
> = {
  take?: Resolver<ReadonlyArray<ResolversTypes['PlannedItem']>, ParentType, ContextType>;
  counted?: Resolver<ReadonlyArray<ResolversTypes['HeldOutcome']>, ParentType, ContextType>;
  newOutcomes?: Resolver<ReadonlyArray<ResolversTypes['LearningOutcome']>, ParentType, ContextType>;
  countedNew?: Resolver<ReadonlyArray<ResolversTypes['LearningOutcome']>, ParentType, ContextType>;
  newCredits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  learningHours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  feeUnknownFor?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  weeks?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  totalCredits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
  proof?: Resolver<ResolversTypes['Proof'], ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlannedItemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlannedItem'] = ResolversParentTypes['PlannedItem'],
> = {
  item?: Resolver<ResolversTypes['Takeable'], ParentType, ContextType>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
  newOutcomes?: Resolver<ReadonlyArray<ResolversTypes['LearningOutcome']>, ParentType, ContextType>;
  newCredits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakeableResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Takeable'] = ResolversParentTypes['Takeable'],
> = {
  __resolveType: TypeResolveFn<'LearningOutcome' | 'MicroCredential', ParentType, ContextType>;
};

export type ProofResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Proof'] = ResolversParentTypes['Proof'],
> = {
  status?: Resolver<ResolversTypes['ProofStatus'], ParentType, ContextType>;
  objective?: Resolver<ReadonlyArray<ResolversTypes['ObjectiveValue']>, ParentType, ContextType>;
  bound?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  milliseconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  candidates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObjectiveValueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ObjectiveValue'] =
    ResolversParentTypes['ObjectiveValue'],
> = {
  objective?: Resolver<ResolversTypes['ProofObjective'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  proven?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlqLapseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AlqLapse'] = ResolversParentTypes['AlqLapse'],
> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['HeldOutcome'], ParentType, ContextType>;
  creditsAfter?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stillEligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  majorsLost?: Resolver<ReadonlyArray<ResolversTypes['SubjectField']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathwayResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PathwayResult'] = ResolversParentTypes['PathwayResult'],
> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanStatus'], ParentType, ContextType>;
  recognised?: Resolver<ReadonlyArray<ResolversTypes['HeldOutcome']>, ParentType, ContextType>;
  pathways?: Resolver<ReadonlyArray<ResolversTypes['Pathway']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathwayResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Pathway'] = ResolversParentTypes['Pathway'],
> = {
  stages?: Resolver<ReadonlyArray<ResolversTypes['PathwayStage']>, ParentType, ContextType>;
  newCredits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  learningHours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  feeUnknownFor?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  weeks?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  finishesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  skillsGained?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  unlocks?: Resolver<ReadonlyArray<ResolversTypes['Destination']>, ParentType, ContextType>;
  proof?: Resolver<ResolversTypes['Proof'], ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathwayStageResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PathwayStage'] = ResolversParentTypes['PathwayStage'],
> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  take?: Resolver<ReadonlyArray<ResolversTypes['PlannedItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DestinationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Destination'] = ResolversParentTypes['Destination'],
> = {
  kind?: Resolver<ResolversTypes['DestinationKind'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  creditsHeld?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  creditsNeeded?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  skillsHeld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skillsNeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StackResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StackResult'] = ResolversParentTypes['StackResult'],
> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  creditsRequired?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['GroupProgress']>, ParentType, ContextType>;
  refused?: Resolver<ReadonlyArray<ResolversTypes['StackRefusal']>, ParentType, ContextType>;
  capstoneDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entryMet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['PolicyFinding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupProgressResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GroupProgress'] = ResolversParentTypes['GroupProgress'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  creditsRequired?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countRequired?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counted?: Resolver<ReadonlyArray<ResolversTypes['HeldOutcome']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['LearningOutcome']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StackRefusalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StackRefusal'] = ResolversParentTypes['StackRefusal'],
> = {
  held?: Resolver<ResolversTypes['HeldOutcome'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BundleResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BundleResult'] = ResolversParentTypes['BundleResult'],
> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BundleStatus'], ParentType, ContextType>;
  bundles?: Resolver<ReadonlyArray<ResolversTypes['Bundle']>, ParentType, ContextType>;
  uncoveredSkills?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  uncoveredOutcomes?: Resolver<
    ReadonlyArray<ResolversTypes['LearningOutcome']>,
    ParentType,
    ContextType
  >;
  uncoveredGroups?: Resolver<
    ReadonlyArray<ResolversTypes['GroupProgress']>,
    ParentType,
    ContextType
  >;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BundleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Bundle'] = ResolversParentTypes['Bundle'],
> = {
  take?: Resolver<ReadonlyArray<ResolversTypes['PlannedItem']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['LearningOutcome']>, ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  overlapCredits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  learningHours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  feeUnknownFor?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['LevelCredits']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldCredits']>, ParentType, ContextType>;
  frameworks?: Resolver<ReadonlyArray<ResolversTypes['FrameworkCredits']>, ParentType, ContextType>;
  kept?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
  draft?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['PolicyFinding']>, ParentType, ContextType>;
  proof?: Resolver<ResolversTypes['Proof'], ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldCreditsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FieldCredits'] = ResolversParentTypes['FieldCredits'],
> = {
  field?: Resolver<Maybe<ResolversTypes['SubjectField']>, ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrameworkCreditsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FrameworkCredits'] =
    ResolversParentTypes['FrameworkCredits'],
> = {
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnbundleResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnbundleResult'] =
    ResolversParentTypes['UnbundleResult'],
> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BundleStatus'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['UnbundledPart']>, ParentType, ContextType>;
  remainder?: Resolver<ReadonlyArray<ResolversTypes['LearningOutcome']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['PolicyFinding']>, ParentType, ContextType>;
  proof?: Resolver<ResolversTypes['Proof'], ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnbundledPartResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnbundledPart'] = ResolversParentTypes['UnbundledPart'],
> = {
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  existing?: Resolver<Maybe<ResolversTypes['MicroCredential']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['LearningOutcome']>, ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['LevelCredits']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  cohesion?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['PolicyFinding']>, ParentType, ContextType>;
  draft?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appliesTo?: Resolver<ReadonlyArray<ResolversTypes['PolicySubject']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['PolicyRule']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PolicyReport'] = ResolversParentTypes['PolicyReport'],
> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  passes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['PolicyFinding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubjectReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SubjectReport'] = ResolversParentTypes['SubjectReport'],
> = {
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['PolicyReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyReportEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PolicyReportEdge'] =
    ResolversParentTypes['PolicyReportEdge'],
> = {
  node?: Resolver<ResolversTypes['SubjectReport'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyReportConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PolicyReportConnection'] =
    ResolversParentTypes['PolicyReportConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SubjectReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyFindingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PolicyFinding'] = ResolversParentTypes['PolicyFinding'],
> = {
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actual?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  subjectIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BasisResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Basis'] = ResolversParentTypes['Basis'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['PolicyRule']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyRuleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PolicyRule'] = ResolversParentTypes['PolicyRule'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['RuleCertainty'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['RuleStanding'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appliesTo?: Resolver<ReadonlyArray<ResolversTypes['PolicySubject']>, ParentType, ContextType>;
  check?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict'],
> = {
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  ids?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GraphInfo'] = ResolversParentTypes['GraphInfo'],
> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KindCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount'],
> = {
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CatalogueDocumentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CatalogueDocument'] =
    ResolversParentTypes['CatalogueDocument'],
> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  illustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TranslatedTitleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TranslatedTitle'] =
    ResolversParentTypes['TranslatedTitle'],
> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubjectFieldResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SubjectField'] = ResolversParentTypes['SubjectField'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  broader?: Resolver<Maybe<ResolversTypes['SubjectField']>, ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['SubjectField']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['CatalogueDocument']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accredited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  accreditedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  accreditedTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  accreditedFor?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Takeable']>>,
    ParentType,
    ContextType
  >;
  successorOf?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['CatalogueDocument']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrameworkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Framework'] = ResolversParentTypes['Framework'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  audiences?: Resolver<ReadonlyArray<ResolversTypes['Audience']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['CatalogueDocument']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  altNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SkillKind'], ParentType, ContextType>;
  broader?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  uri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['CatalogueDocument']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeSkillResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OutcomeSkill'] = ResolversParentTypes['OutcomeSkill'],
> = {
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SkillRole'], ParentType, ContextType>;
  proficiency?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  taggedBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrerequisiteGroupResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PrerequisiteGroup'] =
    ResolversParentTypes['PrerequisiteGroup'],
> = {
  anyOf?: Resolver<ReadonlyArray<ResolversTypes['LearningOutcome']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LearningOutcomeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LearningOutcome'] =
    ResolversParentTypes['LearningOutcome'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['TranslatedTitle']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  learningHours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['SubjectField']>, ParentType, ContextType>;
  topField?: Resolver<Maybe<ResolversTypes['SubjectField']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  competency?: Resolver<Maybe<ResolversTypes['Competency']>, ParentType, ContextType>;
  theory?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  practice?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  assessments?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  qualityAssured?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  setter?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['OutcomeSkill']>, ParentType, ContextType>;
  prerequisites?: Resolver<
    ReadonlyArray<ResolversTypes['PrerequisiteGroup']>,
    ParentType,
    ContextType
  >;
  partOf?: Resolver<Maybe<ResolversTypes['LearningOutcome']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['LearningOutcome']>, ParentType, ContextType>;
  supersedes?: Resolver<ReadonlyArray<ResolversTypes['LearningOutcome']>, ParentType, ContextType>;
  supersededBy?: Resolver<
    ReadonlyArray<ResolversTypes['LearningOutcome']>,
    ParentType,
    ContextType
  >;
  excludes?: Resolver<ReadonlyArray<ResolversTypes['LearningOutcome']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  currencyMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  offerings?: Resolver<ReadonlyArray<ResolversTypes['Offering']>, ParentType, ContextType>;
  microCredentials?: Resolver<
    ReadonlyArray<ResolversTypes['MicroCredential']>,
    ParentType,
    ContextType
  >;
  source?: Resolver<Maybe<ResolversTypes['CatalogueDocument']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MicroCredentialOutcomeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MicroCredentialOutcome'] =
    ResolversParentTypes['MicroCredentialOutcome'],
> = {
  outcome?: Resolver<ResolversTypes['LearningOutcome'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UptakeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Uptake'] = ResolversParentTypes['Uptake'],
> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enrolments?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MicroCredentialResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MicroCredential'] =
    ResolversParentTypes['MicroCredential'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['TranslatedTitle']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  recognition?: Resolver<ResolversTypes['Recognition'], ParentType, ContextType>;
  outcomes?: Resolver<
    ReadonlyArray<ResolversTypes['MicroCredentialOutcome']>,
    ParentType,
    ContextType
  >;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['SubjectField']>, ParentType, ContextType>;
  stackable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  national?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endorsedBy?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  onRampTo?: Resolver<ReadonlyArray<ResolversTypes['Qualification']>, ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  currencyMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MicroCredentialStatus'], ParentType, ContextType>;
  stage?: Resolver<
    ResolversTypes['LifeCycleStage'],
    ParentType,
    ContextType,
    Partial<MicroCredentialStageArgs>
  >;
  offerings?: Resolver<ReadonlyArray<ResolversTypes['Offering']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  uptake?: Resolver<ReadonlyArray<ResolversTypes['Uptake']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['CatalogueDocument']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualificationGroupResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['QualificationGroup'] =
    ResolversParentTypes['QualificationGroup'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  all?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minCredits?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxCredits?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['LearningOutcome']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntryGroupResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EntryGroup'] = ResolversParentTypes['EntryGroup'],
> = {
  anyOf?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualificationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Qualification'] = ResolversParentTypes['Qualification'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['SubjectField']>, ParentType, ContextType>;
  capstone?: Resolver<Maybe<ResolversTypes['LearningOutcome']>, ParentType, ContextType>;
  entry?: Resolver<ReadonlyArray<ResolversTypes['EntryGroup']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['QualificationGroup']>, ParentType, ContextType>;
  leadsTo?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['CatalogueDocument']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OccupationSkillResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OccupationSkill'] =
    ResolversParentTypes['OccupationSkill'],
> = {
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Importance'], ParentType, ContextType>;
  proficiency?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OccupationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  altTitles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  demand?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['OccupationSkill']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['CatalogueDocument']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Offering'] = ResolversParentTypes['Offering'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Takeable'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['DeliveryMode'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  starts?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  weeks?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  audience?: Resolver<Maybe<ResolversTypes['Audience']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['CatalogueDocument']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchHitResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit'],
> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge'],
> = {
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchConnection'] =
    ResolversParentTypes['SearchConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShelfItemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ShelfItem'] = ResolversParentTypes['ShelfItem'],
> = {
  item?: Resolver<ResolversTypes['Takeable'], ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  offerings?: Resolver<ReadonlyArray<ResolversTypes['Offering']>, ParentType, ContextType>;
  newSkills?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  skillsGained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overlapPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShelfEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ShelfEdge'] = ResolversParentTypes['ShelfEdge'],
> = {
  node?: Resolver<ResolversTypes['ShelfItem'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShelfConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ShelfConnection'] =
    ResolversParentTypes['ShelfConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ShelfEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ShelfItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacetValueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue'],
> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LearningOutcomeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LearningOutcomeEdge'] =
    ResolversParentTypes['LearningOutcomeEdge'],
> = {
  node?: Resolver<ResolversTypes['LearningOutcome'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LearningOutcomeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LearningOutcomeConnection'] =
    ResolversParentTypes['LearningOutcomeConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LearningOutcomeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LearningOutcome']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillEdge'] = ResolversParentTypes['SkillEdge'],
> = {
  node?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillConnection'] =
    ResolversParentTypes['SkillConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SkillEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MicroCredentialEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MicroCredentialEdge'] =
    ResolversParentTypes['MicroCredentialEdge'],
> = {
  node?: Resolver<ResolversTypes['MicroCredential'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MicroCredentialConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MicroCredentialConnection'] =
    ResolversParentTypes['MicroCredentialConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MicroCredentialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MicroCredential']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualificationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['QualificationEdge'] =
    ResolversParentTypes['QualificationEdge'],
> = {
  node?: Resolver<ResolversTypes['Qualification'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualificationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['QualificationConnection'] =
    ResolversParentTypes['QualificationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QualificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Qualification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OccupationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OccupationEdge'] =
    ResolversParentTypes['OccupationEdge'],
> = {
  node?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OccupationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OccupationConnection'] =
    ResolversParentTypes['OccupationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OccupationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Occupation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganisationEdge'] =
    ResolversParentTypes['OrganisationEdge'],
> = {
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganisationConnection'] =
    ResolversParentTypes['OrganisationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrameworkEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FrameworkEdge'] = ResolversParentTypes['FrameworkEdge'],
> = {
  node?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrameworkConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FrameworkConnection'] =
    ResolversParentTypes['FrameworkConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FrameworkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Framework']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillCoverageResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillCoverage'] = ResolversParentTypes['SkillCoverage'],
> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['SkillCoverageRow']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['CoverageColumn']>, ParentType, ContextType>;
  coveredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skillCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  smallestCover?: Resolver<
    ReadonlyArray<ResolversTypes['MicroCredential']>,
    ParentType,
    ContextType
  >;
  smallestCoverProof?: Resolver<Maybe<ResolversTypes['Proof']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['SkillGap']>, ParentType, ContextType>;
  bestAddition?: Resolver<
    ResolversTypes['BestAddition'],
    ParentType,
    ContextType,
    RequireFields<SkillCoverageBestAdditionArgs, 'maxCredits'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BestAdditionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BestAddition'] = ResolversParentTypes['BestAddition'],
> = {
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['LearningOutcome']>, ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  demand?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['AddedSkill']>, ParentType, ContextType>;
  proof?: Resolver<ResolversTypes['Proof'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddedSkillResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AddedSkill'] = ResolversParentTypes['AddedSkill'],
> = {
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  demand?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['LearningOutcome']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillCoverageRowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillCoverageRow'] =
    ResolversParentTypes['SkillCoverageRow'],
> = {
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  demand?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  suppliers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supplyRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['CoverageCell']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverageCellResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoverageCell'] = ResolversParentTypes['CoverageCell'],
> = {
  columnId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['SkillRole']>, ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverageColumnResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoverageColumn'] =
    ResolversParentTypes['CoverageColumn'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillGapResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillGap'] = ResolversParentTypes['SkillGap'],
> = {
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  demand?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  nearestOutcomes?: Resolver<ReadonlyArray<ResolversTypes['NearOutcome']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NearOutcomeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NearOutcome'] = ResolversParentTypes['NearOutcome'],
> = {
  outcome?: Resolver<ResolversTypes['LearningOutcome'], ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuplicatePairResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DuplicatePair'] = ResolversParentTypes['DuplicatePair'],
> = {
  a?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  band?: Resolver<ResolversTypes['DuplicateBand'], ParentType, ContextType>;
  sharedOutcomes?: Resolver<
    ReadonlyArray<ResolversTypes['LearningOutcome']>,
    ParentType,
    ContextType
  >;
  sharedSkills?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  textSimilarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  levelDifference?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuplicateEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DuplicateEdge'] = ResolversParentTypes['DuplicateEdge'],
> = {
  node?: Resolver<ResolversTypes['DuplicatePair'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuplicateConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DuplicateConnection'] =
    ResolversParentTypes['DuplicateConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DuplicateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DuplicatePair']>, ParentType, ContextType>;
  clusters?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  nationalCandidates?: Resolver<
    ReadonlyArray<ResolversTypes['NationalCandidate']>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NationalCandidateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NationalCandidate'] =
    ResolversParentTypes['NationalCandidate'],
> = {
  microCredentials?: Resolver<
    ReadonlyArray<ResolversTypes['MicroCredential']>,
    ParentType,
    ContextType
  >;
  owners?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  sharedOutcomes?: Resolver<
    ReadonlyArray<ResolversTypes['LearningOutcome']>,
    ParentType,
    ContextType
  >;
  national?: Resolver<ReadonlyArray<ResolversTypes['MicroCredential']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProposalReport'] =
    ResolversParentTypes['ProposalReport'],
> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  duplicates?: Resolver<ReadonlyArray<ResolversTypes['DuplicatePair']>, ParentType, ContextType>;
  newSkills?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  gapsFilled?: Resolver<ReadonlyArray<ResolversTypes['SkillGap']>, ParentType, ContextType>;
  endorsement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['PolicyFinding']>, ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['ProposalRecommendation'], ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterRowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RegisterRow'] = ResolversParentTypes['RegisterRow'],
> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enrolments?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  uptake?: Resolver<ReadonlyArray<ResolversTypes['Uptake']>, ParentType, ContextType>;
  minCredits?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxCredits?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  commonLevels?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['SubjectCount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubjectCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SubjectCount'] = ResolversParentTypes['SubjectCount'],
> = {
  subject?: Resolver<Maybe<ResolversTypes['SubjectField']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DueItemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DueItem'] = ResolversParentTypes['DueItem'],
> = {
  microCredential?: Resolver<ResolversTypes['MicroCredential'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['DueKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['LifeCycleStage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionHistoryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VersionHistory'] =
    ResolversParentTypes['VersionHistory'],
> = {
  versions?: Resolver<ReadonlyArray<ResolversTypes['Takeable']>, ParentType, ContextType>;
  differences?: Resolver<
    ReadonlyArray<ResolversTypes['VersionDifference']>,
    ParentType,
    ContextType
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionDifferenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VersionDifference'] =
    ResolversParentTypes['VersionDifference'],
> = {
  from?: Resolver<ResolversTypes['Takeable'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Takeable'], ParentType, ContextType>;
  isSuccessor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stays?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  replaced?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  dropped?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['OutcomeChange']>, ParentType, ContextType>;
  keptSkills?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  droppedSkills?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  addedSkills?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['ChangedStatement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OutcomeChange'] = ResolversParentTypes['OutcomeChange'],
> = {
  fate?: Resolver<ResolversTypes['OutcomeFate'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['LearningOutcome'], ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['LearningOutcome']>, ParentType, ContextType>;
  requiredBefore?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  requiredAfter?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangedStatementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangedStatement'] =
    ResolversParentTypes['ChangedStatement'],
> = {
  member?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImpactResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact'],
> = {
  qualifications?: Resolver<
    ReadonlyArray<ResolversTypes['Qualification']>,
    ParentType,
    ContextType
  >;
  microCredentials?: Resolver<
    ReadonlyArray<ResolversTypes['MicroCredential']>,
    ParentType,
    ContextType
  >;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['LearningOutcome']>, ParentType, ContextType>;
  learnersInProgress?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  alternatives?: Resolver<
    ReadonlyArray<ResolversTypes['LearningOutcome']>,
    ParentType,
    ContextType
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompletenessRowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CompletenessRow'] =
    ResolversParentTypes['CompletenessRow'],
> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['MissingRecord'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ofTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TagAgreementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TagAgreement'] = ResolversParentTypes['TagAgreement'],
> = {
  outcome?: Resolver<ResolversTypes['LearningOutcome'], ParentType, ContextType>;
  taggers?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['TaggedSkill']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaggedSkillResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TaggedSkill'] = ResolversParentTypes['TaggedSkill'],
> = {
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  taggedBy?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RplProgressResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RplProgress'] = ResolversParentTypes['RplProgress'],
> = {
  pieces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  piecesRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentencesFound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentencesRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RplResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RplResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RplResult'] = ResolversParentTypes['RplResult'],
> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  understood?: Resolver<ReadonlyArray<ResolversTypes['EvidenceReading']>, ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['RplMatch']>, ParentType, ContextType>;
  gapTraining?: Resolver<ReadonlyArray<ResolversTypes['GapPlan']>, ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['PathwayResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceReadingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EvidenceReading'] =
    ResolversParentTypes['EvidenceReading'],
> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['SkillReading']>, ParentType, ContextType>;
  abstained?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillReadingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillReading'] = ResolversParentTypes['SkillReading'],
> = {
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  span?: Resolver<Maybe<ResolversTypes['TextSpan']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReadingStatus'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextSpanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TextSpan'] = ResolversParentTypes['TextSpan'],
> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RplMatchResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RplMatch'] = ResolversParentTypes['RplMatch'],
> = {
  outcome?: Resolver<ResolversTypes['LearningOutcome'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  band?: Resolver<ResolversTypes['RplBand'], ParentType, ContextType>;
  decisionStatus?: Resolver<ResolversTypes['RplDecisionStatus'], ParentType, ContextType>;
  matchedSkills?: Resolver<ReadonlyArray<ResolversTypes['SkillMatch']>, ParentType, ContextType>;
  missingSkills?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  evidenceTests?: Resolver<ReadonlyArray<ResolversTypes['EvidenceTest']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['PolicyFinding']>, ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillMatchResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkillMatch'] = ResolversParentTypes['SkillMatch'],
> = {
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  via?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['SkillRelation'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceTestResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EvidenceTest'] = ResolversParentTypes['EvidenceTest'],
> = {
  test?: Resolver<ResolversTypes['EvidenceTestName'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['EvidenceTestResult'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GapPlanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GapPlan'] = ResolversParentTypes['GapPlan'],
> = {
  outcome?: Resolver<ResolversTypes['LearningOutcome'], ParentType, ContextType>;
  missingSkills?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  take?: Resolver<ReadonlyArray<ResolversTypes['PlannedItem']>, ParentType, ContextType>;
  newCredits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  proof?: Resolver<ResolversTypes['Proof'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  HeldOutcome?: HeldOutcomeResolvers<ContextType>;
  AlqAssessment?: AlqAssessmentResolvers<ContextType>;
  AlqSelection?: AlqSelectionResolvers<ContextType>;
  LevelCredits?: LevelCreditsResolvers<ContextType>;
  NotCounted?: NotCountedResolvers<ContextType>;
  MajorOutlook?: MajorOutlookResolvers<ContextType>;
  Share?: ShareResolvers<ContextType>;
  AlqCompletion?: AlqCompletionResolvers<ContextType>;
  CompletionPlan?: CompletionPlanResolvers<ContextType>;
  PlannedItem?: PlannedItemResolvers<ContextType>;
  Takeable?: TakeableResolvers<ContextType>;
  Proof?: ProofResolvers<ContextType>;
  ObjectiveValue?: ObjectiveValueResolvers<ContextType>;
  AlqLapse?: AlqLapseResolvers<ContextType>;
  PathwayResult?: PathwayResultResolvers<ContextType>;
  Pathway?: PathwayResolvers<ContextType>;
  PathwayStage?: PathwayStageResolvers<ContextType>;
  Destination?: DestinationResolvers<ContextType>;
  StackResult?: StackResultResolvers<ContextType>;
  GroupProgress?: GroupProgressResolvers<ContextType>;
  StackRefusal?: StackRefusalResolvers<ContextType>;
  BundleResult?: BundleResultResolvers<ContextType>;
  Bundle?: BundleResolvers<ContextType>;
  FieldCredits?: FieldCreditsResolvers<ContextType>;
  FrameworkCredits?: FrameworkCreditsResolvers<ContextType>;
  UnbundleResult?: UnbundleResultResolvers<ContextType>;
  UnbundledPart?: UnbundledPartResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyReport?: PolicyReportResolvers<ContextType>;
  SubjectReport?: SubjectReportResolvers<ContextType>;
  PolicyReportEdge?: PolicyReportEdgeResolvers<ContextType>;
  PolicyReportConnection?: PolicyReportConnectionResolvers<ContextType>;
  PolicyFinding?: PolicyFindingResolvers<ContextType>;
  Basis?: BasisResolvers<ContextType>;
  PolicyRule?: PolicyRuleResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  GraphInfo?: GraphInfoResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  CatalogueDocument?: CatalogueDocumentResolvers<ContextType>;
  TranslatedTitle?: TranslatedTitleResolvers<ContextType>;
  SubjectField?: SubjectFieldResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Framework?: FrameworkResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  OutcomeSkill?: OutcomeSkillResolvers<ContextType>;
  PrerequisiteGroup?: PrerequisiteGroupResolvers<ContextType>;
  LearningOutcome?: LearningOutcomeResolvers<ContextType>;
  MicroCredentialOutcome?: MicroCredentialOutcomeResolvers<ContextType>;
  Uptake?: UptakeResolvers<ContextType>;
  MicroCredential?: MicroCredentialResolvers<ContextType>;
  QualificationGroup?: QualificationGroupResolvers<ContextType>;
  EntryGroup?: EntryGroupResolvers<ContextType>;
  Qualification?: QualificationResolvers<ContextType>;
  OccupationSkill?: OccupationSkillResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  Offering?: OfferingResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  ShelfItem?: ShelfItemResolvers<ContextType>;
  ShelfEdge?: ShelfEdgeResolvers<ContextType>;
  ShelfConnection?: ShelfConnectionResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  LearningOutcomeEdge?: LearningOutcomeEdgeResolvers<ContextType>;
  LearningOutcomeConnection?: LearningOutcomeConnectionResolvers<ContextType>;
  SkillEdge?: SkillEdgeResolvers<ContextType>;
  SkillConnection?: SkillConnectionResolvers<ContextType>;
  MicroCredentialEdge?: MicroCredentialEdgeResolvers<ContextType>;
  MicroCredentialConnection?: MicroCredentialConnectionResolvers<ContextType>;
  QualificationEdge?: QualificationEdgeResolvers<ContextType>;
  QualificationConnection?: QualificationConnectionResolvers<ContextType>;
  OccupationEdge?: OccupationEdgeResolvers<ContextType>;
  OccupationConnection?: OccupationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  FrameworkEdge?: FrameworkEdgeResolvers<ContextType>;
  FrameworkConnection?: FrameworkConnectionResolvers<ContextType>;
  SkillCoverage?: SkillCoverageResolvers<ContextType>;
  BestAddition?: BestAdditionResolvers<ContextType>;
  AddedSkill?: AddedSkillResolvers<ContextType>;
  SkillCoverageRow?: SkillCoverageRowResolvers<ContextType>;
  CoverageCell?: CoverageCellResolvers<ContextType>;
  CoverageColumn?: CoverageColumnResolvers<ContextType>;
  SkillGap?: SkillGapResolvers<ContextType>;
  NearOutcome?: NearOutcomeResolvers<ContextType>;
  DuplicatePair?: DuplicatePairResolvers<ContextType>;
  DuplicateEdge?: DuplicateEdgeResolvers<ContextType>;
  DuplicateConnection?: DuplicateConnectionResolvers<ContextType>;
  NationalCandidate?: NationalCandidateResolvers<ContextType>;
  ProposalReport?: ProposalReportResolvers<ContextType>;
  RegisterRow?: RegisterRowResolvers<ContextType>;
  SubjectCount?: SubjectCountResolvers<ContextType>;
  DueItem?: DueItemResolvers<ContextType>;
  VersionHistory?: VersionHistoryResolvers<ContextType>;
  VersionDifference?: VersionDifferenceResolvers<ContextType>;
  OutcomeChange?: OutcomeChangeResolvers<ContextType>;
  ChangedStatement?: ChangedStatementResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  CompletenessRow?: CompletenessRowResolvers<ContextType>;
  TagAgreement?: TagAgreementResolvers<ContextType>;
  TaggedSkill?: TaggedSkillResolvers<ContextType>;
  RplProgress?: RplProgressResolvers<ContextType>;
  RplResult?: RplResultResolvers<ContextType>;
  EvidenceReading?: EvidenceReadingResolvers<ContextType>;
  SkillReading?: SkillReadingResolvers<ContextType>;
  TextSpan?: TextSpanResolvers<ContextType>;
  RplMatch?: RplMatchResolvers<ContextType>;
  SkillMatch?: SkillMatchResolvers<ContextType>;
  EvidenceTest?: EvidenceTestResolvers<ContextType>;
  GapPlan?: GapPlanResolvers<ContextType>;
};

import type {
  AlqAssessment,
  AlqAssessmentQuestion,
  AlqCompletion,
  AlqCompletionQuestion,
  AlqLapse,
} from '../../domain/alq.ts';
import type {
  AdditionQuestion,
  BestAddition,
  CoverageQuestion,
  SkillCoverage,
} from '../../domain/analysts/coverage.ts';
import type { DuplicateQuestion } from '../../domain/analysts/duplicates.ts';
import type { VersionDifference, VersionHistory } from '../../domain/analysts/versions.ts';
import type { DueItem, DueQuestion } from '../../domain/analysts/lifeCycle.ts';
import type { BundleQuestion, BundleResult } from '../../domain/bundle.ts';
import type { ProposalQuestion, ProposalReport } from '../../domain/analysts/proposalReport.ts';
import type { HeldOutcome } from '../../domain/holding.ts';
import type { Destination, DestinationsQuestion } from '../../domain/destination.ts';
import type { PathwayQuestion, PathwayResult } from '../../domain/pathway.ts';
import type { Policy } from '../../domain/policy.ts';
import type {
  PolicyReport,
  ReportQuestion,
  Violations,
  ViolationsQuestion,
} from '../../domain/policyReport.ts';
import type { Problem } from '../../domain/problem.ts';
import type { StackQuestion, StackResult } from '../../domain/stack.ts';
import type { ReadEvidence, RplQuestion, RplResult } from '../../domain/rpl.ts';
import type { UnbundleQuestion, UnbundleResult } from '../../domain/unbundle.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import type { SearchTools } from '../../solver/acquire.ts';
import type { DuplicatePage } from '../analysts/duplicatePage.ts';
import type { TitleTable } from '../reading/titleTable.ts';
import type { SharedCatalogue } from './planningCache.ts';

/** A question under the rules of one policy by someone who holds something: all that its answer rests on but the catalogue. */
export interface AskedUnderPolicy<Question, Rules = Policy> {
  readonly policy: Rules;
  readonly held: readonly HeldOutcome[];
  readonly question: Question;
}

/** Evidence whose texts have been read already: planning threads have no sentence model. */
export interface AskedOfEvidence {
  readonly policy: Policy | null;
  readonly evidence: readonly ReadEvidence[];
  readonly question: RplQuestion;
}

/** A question for which titles are compared; what they mean has been read already, where there is a sentence model. */
export interface AskedOfTitles<Question> {
  readonly question: Question;
  readonly titles: TitleTable | null;
}

export interface AskedOfProposal extends AskedOfTitles<ProposalQuestion> {
  /** Of the title, then of each outcome that is proposed in words; null for what the model cannot read. */
  readonly vectors: readonly (Int8Array | null)[];
}

/** Every kind of question that planning threads answer: what is asked, and what is answered. */
export interface PlanningQuestions {
  assess: { asked: AskedUnderPolicy<AlqAssessmentQuestion>; answer: AlqAssessment };
  timeline: { asked: AskedUnderPolicy<AlqAssessmentQuestion>; answer: readonly AlqLapse[] };
  alternatives: { asked: { readonly lostIds: readonly string[] }; answer: readonly string[] };
  addition: { asked: AdditionQuestion; answer: BestAddition };
  coverage: { asked: CoverageQuestion; answer: SkillCoverage };
  proposal: { asked: AskedOfProposal; answer: ProposalReport };
  due: { asked: DueQuestion; answer: readonly DueItem[] };
  duplicates: { asked: AskedOfTitles<DuplicateQuestion>; answer: DuplicatePage };
  versions: { asked: { readonly id: string }; answer: VersionHistory };
  versionDifference: {
    asked: { readonly fromId: string; readonly toId: string };
    answer: VersionDifference;
  };
  complete: { asked: AskedUnderPolicy<AlqCompletionQuestion>; answer: AlqCompletion };
  destinations: { asked: AskedUnderPolicy<DestinationsQuestion>; answer: readonly Destination[] };
  bundle: { asked: AskedUnderPolicy<BundleQuestion, Policy | null>; answer: BundleResult };
  unbundle: { asked: AskedUnderPolicy<UnbundleQuestion>; answer: UnbundleResult };
  pathways: { asked: AskedUnderPolicy<PathwayQuestion>; answer: PathwayResult };
  policyReports: { asked: ReportQuestion; answer: readonly PolicyReport[] };
  policyViolations: { asked: ViolationsQuestion; answer: Violations };
  stack: { asked: AskedUnderPolicy<StackQuestion, Policy | null>; answer: StackResult };
  rpl: { asked: AskedOfEvidence; answer: RplResult };
}

export type PlanningKind = keyof PlanningQuestions;

export interface PlanningTask<Kind extends PlanningKind = PlanningKind> {
  readonly kind: Kind;
  readonly catalogue: SharedCatalogue;
  readonly asked: PlanningQuestions[Kind]['asked'];
}

/** A task with the moment, in milliseconds since 1970, after which nobody waits for its answer. */
export interface DueTask<Kind extends PlanningKind = PlanningKind> {
  readonly task: PlanningTask<Kind>;
  readonly dueAt: number;
}

/** Exceptions lose their kind between threads, so a problem travels as a value. */
export type PlanningReply<Kind extends PlanningKind = PlanningKind> =
  { readonly answer: PlanningQuestions[Kind]['answer'] } | { readonly problem: Problem };

/** Answers one kind of question over one catalogue; ids are checked first, so that nothing unknown is left out. */
export type Answerer<Kind extends PlanningKind> = (
  index: CatalogueIndex,
  asked: PlanningQuestions[Kind]['asked'],
  tools: SearchTools,
) => PlanningReply<Kind>;

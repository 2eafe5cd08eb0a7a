import type { CalendarDate } from './calendarDate.ts';
import type { PathwayQuestion } from './pathway.ts';
import type { PlannedItem, Proof } from './plan.ts';
import type { Basis, PolicyFinding } from './policy.ts';
import type { Hundredths } from './hundredths.ts';

export type ReadingStatus = 'COUNTED' | 'NEGATED' | 'WISHED' | 'LONG_PAST' | 'UNSURE';
export type SkillRelation = 'SAME' | 'BROADER' | 'NARROWER' | 'RELATED' | 'SIMILAR';
export type EvidenceTestName = 'VALID' | 'AUTHENTIC' | 'CURRENT' | 'SUFFICIENT';
export type EvidenceTestResult = 'MET' | 'NOT_MET' | 'TO_BE_SHOWN';
export type RplBand = 'SUGGEST' | 'REVIEW';

/** Outcomes that may be proposed; null: all. */
export type RplTarget =
  | { readonly qualificationId: string }
  | { readonly microCredentialId: string }
  | { readonly occupationId: string }
  | { readonly outcomeIds: readonly string[] }
  | { readonly fieldId: string };

export interface RplQuestion {
  readonly target: RplTarget | null;
  readonly asOf: CalendarDate;
  readonly first: number;
  readonly policyId: string | null;
}

/** In UTF-16 code units of the text as it was sent; `end` is behind the last. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface SkillReading {
  readonly skillId: string;
  /** 0-1. */
  readonly score: number;
  readonly rank: number;
  readonly span: TextSpan | null;
  readonly status: ReadingStatus;
  readonly counted: boolean;
}

export interface EvidenceReading {
  readonly index: number;
  readonly skills: readonly SkillReading[];
  readonly abstained: boolean;
  readonly warnings: readonly string[];
}

/** A piece of evidence once its texts have been read: what it claims, and what it says of itself. */
export interface ReadEvidence {
  readonly kind: 'STATEMENT' | 'SKILL' | 'CREDENTIAL';
  /** Of its texts, or the skill that it names. */
  readonly skills: readonly SkillReading[];
  readonly warnings: readonly string[];
  /** Whatever in a credential may be an id, an address or a title of the catalogue. */
  readonly references: readonly string[];
  readonly lastPractisedOn: CalendarDate | null;
  readonly verifiedById: string | null;
  readonly level: number | null;
  /** What it says of itself and nobody can compare: shown to the assessor, never counted. */
  readonly stated: string | null;
}

export interface SkillMatch {
  readonly skillId: string;
  readonly viaId: string;
  readonly relation: SkillRelation;
  readonly score: number;
  /** Places in the question's list of evidence. */
  readonly evidence: readonly number[];
}

export interface EvidenceTest {
  readonly test: EvidenceTestName;
  readonly result: EvidenceTestResult;
  readonly reason: string;
}

export interface RplMatch {
  readonly outcomeId: string;
  readonly score: number;
  readonly band: RplBand;
  readonly decisionStatus: 'SUGGESTED';
  readonly matchedSkills: readonly SkillMatch[];
  readonly missingSkillIds: readonly string[];
  readonly evidenceTests: readonly EvidenceTest[];
  readonly findings: readonly PolicyFinding[];
  readonly explanation: readonly string[];
}

/** The least training that gains what one match is missing. */
export interface GapPlan {
  readonly outcomeId: string;
  readonly missingSkillIds: readonly string[];
  readonly take: readonly PlannedItem[];
  readonly newCredits: Hundredths;
  readonly proof: Proof;
}

/** How much of the evidence has been read. No count ever falls. */
export interface ReadingProgress {
  readonly pieces: number;
  readonly piecesRead: number;
  /** In the texts that reading has begun on, without what an employer says of itself. */
  readonly sentencesFound: number;
  readonly sentencesRead: number;
}

/** How far an answer is, and at last the answer. */
export interface RplProgress extends ReadingProgress {
  readonly result: RplResult | null;
}

export interface RplResult {
  readonly basis: Basis;
  readonly understood: readonly EvidenceReading[];
  readonly matches: readonly RplMatch[];
  readonly gapTraining: readonly GapPlan[];
  /** What to ask for the way to all of the target; null where there is none to get to. */
  readonly remaining: PathwayQuestion | null;
}

import type { CalendarDate } from '../../domain/calendarDate.ts';
import { badInput, ProblemError } from '../../domain/problem.ts';
import type { RplQuestion, RplTarget } from '../../domain/rpl.ts';
import type { Asked } from '../catalogue/asked.ts';
import { within } from '../within.ts';

type AskedStatement = { readonly text: string } & Asked<{
  lastPractisedOn: CalendarDate;
  years: number;
  verifiedBy: string;
}>;
type AskedSkill = { readonly skillId: string } & Asked<{
  lastPractisedOn: CalendarDate;
  proficiency: number;
  verifiedBy: string;
}>;

/** Exactly one of its members is given: the schema sees to that. */
export type AskedEvidence = Asked<{
  statement: AskedStatement;
  skill: AskedSkill;
  credential: unknown;
}>;

type AskedTarget = Asked<{
  qualificationId: string;
  microCredentialId: string;
  occupationId: string;
  outcomeIds: readonly string[];
  fieldId: string;
}>;

export type AskedRpl = { readonly evidence: readonly AskedEvidence[] } & Asked<{
  target: AskedTarget;
  asOf: CalendarDate;
  first: number;
  policyId: string;
}>;

export interface AskedRecognition extends RplQuestion {
  readonly evidence: readonly AskedEvidence[];
}

const EVIDENCE_MOST = 500;
/** More than ten pages of a CV. */
const STATEMENT_LONGEST = 30_000;
const ALL_TEXT_LONGEST = 100_000;
/** Nobody has practised for longer. */
const YEARS_MOST = 100;
const CREDENTIAL_LARGEST = 500_000;

/** What was asked, with every default applied. Throws BAD_USER_INPUT; no text of the caller's is repeated in it. */
export function rplQuestion(input: AskedRpl, today: CalendarDate): AskedRecognition {
  const asOf = input.asOf ?? today;
  const { evidence } = input;
  if (evidence.length === 0) throw tooMany('input.evidence', 'at least 1 piece', 0);
  if (evidence.length > EVIDENCE_MOST) {
    throw tooMany('input.evidence', `at most ${String(EVIDENCE_MOST)} pieces`, evidence.length);
  }
  let characters = 0;
  evidence.forEach((piece, place) => {
    const field = `input.evidence.${String(place)}`;
    characters += checkPiece(field, piece, asOf);
  });
  if (characters > ALL_TEXT_LONGEST) {
    throw tooMany(
      'input.evidence',
      `at most ${String(ALL_TEXT_LONGEST)} characters in all`,
      characters,
    );
  }
  return {
    evidence,
    target: targetOf(input.target),
    asOf,
    first: within('input.first', input.first ?? 20, 1, 100),
    policyId: input.policyId ?? null,
  };
}

/** Gives how many characters of text there are to read. */
function checkPiece(field: string, piece: AskedEvidence, asOf: CalendarDate): number {
  const { statement, skill, credential } = piece;
  const day = statement?.lastPractisedOn ?? skill?.lastPractisedOn ?? null;
  if (day !== null && day > asOf) {
    const name = `${field}.${statement ? 'statement' : 'skill'}.lastPractisedOn`;
    const message = `${name} ${day} is after asOf ${asOf}.`;
    throw new ProblemError(badInput(name, `not after asOf ${asOf}`, day, message));
  }
  if (statement) {
    within(`${field}.statement.years`, statement.years ?? 0, 0, YEARS_MOST);
    const { length } = statement.text;
    if (length > STATEMENT_LONGEST) {
      const name = `${field}.statement.text`;
      throw tooMany(name, `at most ${String(STATEMENT_LONGEST)} characters`, length);
    }
    return length;
  }
  if (credential === undefined || credential === null) return 0;
  if (typeof credential !== 'object') {
    const name = `${field}.credential`;
    const message = `${name} must be a JSON object.`;
    throw new ProblemError(badInput(name, 'a JSON object', typeof credential, message));
  }
  const { length } = JSON.stringify(credential);
  if (length > CREDENTIAL_LARGEST) {
    const rule = `at most ${String(CREDENTIAL_LARGEST)} characters`;
    throw tooMany(`${field}.credential`, rule, length);
  }
  return 0;
}

function tooMany(field: string, rule: string, value: number): ProblemError {
  return new ProblemError(
    badInput(field, rule, value, `${field} must be ${rule}; it is ${String(value)}.`),
  );
}

function targetOf(target: AskedTarget | null | undefined): RplTarget | null {
  if (!target) return null;
  const { qualificationId, microCredentialId, occupationId, outcomeIds, fieldId } = target;
  if (qualificationId) return { qualificationId };
  if (microCredentialId) return { microCredentialId };
  if (occupationId) return { occupationId };
  if (outcomeIds) return { outcomeIds };
  return fieldId ? { fieldId } : null;
}

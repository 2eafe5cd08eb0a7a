import { badInput, ProblemError } from '../../domain/problem.ts';
import type { Proposal } from '../../domain/proposal.ts';
import { amount } from '../catalogue/amount.ts';
import type { Asked } from '../catalogue/asked.ts';
import { within } from '../within.ts';

export interface AskedProposal extends Asked<{
  level: number;
  learningHours: number;
  jurisdiction: string;
  outcomeIds: readonly string[];
  outcomeTexts: readonly string[];
  skillIds: readonly string[];
  ownerId: string;
  endorsedByIds: readonly string[];
  purpose: string;
  subjectFieldId: string;
  stackable: boolean;
}> {
  readonly title: string;
  readonly credits: number;
}

const JURISDICTION = 'NZ';
const AMOUNT_MOST = 1_000_000;
const LEVEL_MOST = 10;

/** What was asked, with every default applied. Throws BAD_USER_INPUT; `field` is where the proposal stands. */
export function proposalQuestion(field: string, asked: AskedProposal): Proposal {
  return {
    title: notBlank(`${field}.title`, asked.title),
    credits: amountOf(`${field}.credits`, asked.credits) ?? 0,
    level:
      asked.level === undefined || asked.level === null
        ? null
        : within(`${field}.level`, asked.level, 1, LEVEL_MOST),
    learningHours: amountOf(`${field}.learningHours`, asked.learningHours),
    jurisdiction: jurisdictionOf(`${field}.jurisdiction`, asked.jurisdiction ?? JURISDICTION),
    outcomeIds: asked.outcomeIds ?? [],
    outcomeTexts: asked.outcomeTexts ?? [],
    skillIds: asked.skillIds ?? [],
    ownerId: asked.ownerId ?? null,
    endorsedByIds: asked.endorsedByIds ?? [],
    purpose: asked.purpose ?? null,
    subjectFieldId: asked.subjectFieldId ?? null,
    stackable: asked.stackable ?? null,
  };
}

function amountOf(field: string, value: number | null | undefined): number | null {
  if (value === null || value === undefined) return null;
  return amount(field, within(field, value, 0, AMOUNT_MOST));
}

function notBlank(field: string, text: string): string {
  if (text.trim() !== '') return text;
  throw new ProblemError(badInput(field, 'not blank', text, `${field} is blank.`));
}

function jurisdictionOf(field: string, code: string): string {
  if (/^[A-Z]{2}$/.test(code) || code === 'INT') return code;
  const rule = 'two capital letters of ISO 3166-1, or INT';
  throw new ProblemError(badInput(field, rule, code, `${field} must be ${rule}.`));
}

import type { CalendarDate } from '../../domain/calendarDate.ts';
import { type Span, spansOf } from './textSpan.ts';

export type Standing = 'CLAIMED' | 'NEGATED' | 'WISHED' | 'LONG_PAST';

/** What the words around them say about the skills in a part of a sentence. */
export interface Scope extends Span {
  readonly standing: Exclude<Standing, 'CLAIMED'>;
}

const NEGATION =
  /\b(?:never|no|not|none|nor|neither|without|lack(?:s|ed|ing)?|cannot|unable|untrained|unfamiliar|haven['’]t|hasn['’]t|didn['’]t|don['’]t|doesn['’]t|can['’]t|couldn['’]t|isn['’]t|wasn['’]t|won['’]t|never\s+(?:been|had))\b/giu;
const NO_NEGATION =
  /\b(?:not\s+(?:only|just|merely)|no\s+(?:doubt|problem|less|fewer|later)|without\s+(?:supervision|help|assistance|incident|accident|error|errors|fault)|can['’]t\s+wait)\b/giu;
const WISH =
  /\b(?:want(?:s|ed|ing)?\s+to|would\s+(?:like|love)|['’]d\s+(?:like|love)|hop(?:e|es|ing)\s+to|wish(?:es|ing)?\s+to|can['’]t\s+wait\s+to|(?:keen|eager|willing|excited|ready|happy|looking|aim|aims|aiming|plan|plans|planning|intend|intends|intending|going|aspire|aspires|aspiring)\s+to|interest(?:ed)?\s+in|looking\s+forward\s+to|dream(?:s|ing)?\s+of|(?:still|currently|now)\s+learning|(?:will|to)\s+learn|my\s+goal\s+is)\b/giu;
/** Where what was said stops to hold: another clause begins. */
const TURN =
  /[;:.!?()]|\b(?:but|however|although|though|yet|whereas|instead)\b|,?\s+(?:and|then)\s+(?=(?:i|we|he|she|they|want|wants|would|hope|wish|have|has|am|is|was|did|can|now|since|currently)\b)|,\s+(?=(?:i|we|he|she|they|since|now|today|currently|then|from|in\s+\d{4})\b)/giu;
const LIST_OF_NOTHING = /\b(?:or|nor)\b/iu;
const YEAR = /\b(?:19|20)\d{2}(?:s\b|\b)/gu;
const DECADE = /(?<![\d'’])['’]?\b([4-9])0s\b/gu;
const AGO = /\b(\d{1,2}|ten|fifteen|twenty|thirty|forty)\s+years?\s+ago\b/giu;
const STILL =
  /\b(?:since|present|now|today|current|currently|ongoing|to\s+date|until\s+now|still)\b/iu;
const NUMBERS: Readonly<Record<string, number>> = {
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
};

/** Which parts of a sentence deny, wish for, or tell of long ago: everything else is claimed. */
export function scopesOf(
  text: string,
  sentence: Span,
  longPastBefore: CalendarDate,
  asOf: CalendarDate,
) {
  const part = text.slice(sentence.start, sentence.end);
  const clauses = clausesOf(part);
  const exceptions = spansOf(part, NO_NEGATION);
  const scopes = clauses.flatMap((clause): readonly Scope[] => [
    ...cues(part, clause, WISH).map((cue) => scope(cue.start, clause.end, 'WISHED')),
    ...cues(part, clause, NEGATION)
      .filter((cue) => !exceptions.some((span) => span.start <= cue.start && cue.start < span.end))
      .map((cue) => scope(cue.start, endOfDenial(part, cue, clause), 'NEGATED')),
    ...(isLongPast(part.slice(clause.start, clause.end), longPastBefore, asOf)
      ? [scope(clause.start, clause.end, 'LONG_PAST')]
      : []),
  ]);
  return scopes.map(({ start, end, standing }) => ({
    start: start + sentence.start,
    end: end + sentence.start,
    standing,
  }));
}

/** How a part of the sentence stands: by its middle; what is denied counts before what is wished, then long ago. */
export function standingOf(scopes: readonly Scope[], { start, end }: Span): Standing {
  const middle = (start + end) / 2;
  const around = scopes.filter((one) => one.start <= middle && middle <= one.end);
  const order = ['NEGATED', 'WISHED', 'LONG_PAST'] as const;
  return order.find((standing) => around.some((one) => one.standing === standing)) ?? 'CLAIMED';
}

function scope(start: number, end: number, standing: Scope['standing']): Scope {
  return { start, end, standing };
}

function clausesOf(part: string): readonly Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const turn of spansOf(part, TURN)) {
    if (turn.start > start) clauses.push({ start, end: turn.start });
    start = turn.end;
  }
  clauses.push({ start, end: part.length });
  return clauses;
}

function cues(part: string, clause: Span, pattern: RegExp): readonly Span[] {
  return spansOf(part.slice(clause.start, clause.end), pattern).map((span) => ({
    start: span.start + clause.start,
    end: span.end + clause.start,
  }));
}

/** A comma ends what "no" and "never" say, unless a list of what is denied goes on: "never welded, cut or bent". */
function endOfDenial(part: string, cue: Span, clause: Span): number {
  const comma = part.indexOf(',', cue.end);
  if (comma < 0 || comma >= clause.end) return clause.end;
  return LIST_OF_NOTHING.test(part.slice(comma, clause.end)) ? clause.end : comma;
}

function isLongPast(clause: string, before: CalendarDate, asOf: CalendarDate): boolean {
  if (STILL.test(clause)) return false;
  const lastYears = [
    ...[...clause.matchAll(YEAR)].map(
      ([year]) => (year.endsWith('s') ? 9 : 0) + Number(year.slice(0, 4)),
    ),
    ...[...clause.matchAll(DECADE)].map(([, tens]) => 1909 + 10 * Number(tens)),
    ...[...clause.matchAll(AGO)].map(([, count = '']) => {
      const years = NUMBERS[count.toLowerCase()] ?? Number(count);
      return Number(asOf.slice(0, 4)) - years;
    }),
  ].filter((year) => year <= Number(asOf.slice(0, 4)));
  if (lastYears.length === 0) return false;
  return `${String(Math.max(...lastYears))}-12-31` < before;
}

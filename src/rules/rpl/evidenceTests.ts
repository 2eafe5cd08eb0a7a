import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { EvidenceTest, ReadEvidence } from '../../domain/rpl.ts';
import { count } from '../../domain/wording.ts';

/** What one match rests on. */
export interface MatchGround {
  readonly used: readonly ReadEvidence[];
  readonly met: number;
  readonly asked: number;
  readonly missingNames: readonly string[];
  /** A stated equivalence recognises the outcome itself. */
  readonly isRecognised: boolean;
  readonly recentFrom: CalendarDate;
}

const SHOWN_MOST = 5;

/** The four tests of evidence. What the record cannot show is for the assessor to see. */
export function evidenceTests(ground: MatchGround): readonly EvidenceTest[] {
  return [valid(ground), authentic(ground), current(ground), sufficient(ground)];
}

function valid({ met, isRecognised }: MatchGround): EvidenceTest {
  const test = 'VALID';
  if (isRecognised) {
    return { test, result: 'MET', reason: 'A stated equivalence recognises this outcome.' };
  }
  if (met > 0) {
    const reason = `The evidence shows ${count(met, 'skill')} that the outcome certifies.`;
    return { test, result: 'MET', reason };
  }
  const reason = 'The evidence shows only skills near to those that the outcome certifies.';
  return { test, result: 'TO_BE_SHOWN', reason };
}

function authentic({ used }: MatchGround): EvidenceTest {
  const test = 'AUTHENTIC';
  const unnamed = used.filter(({ verifiedById }) => verifiedById === null).length;
  if (unnamed === 0) {
    const who = [...new Set(used.flatMap(({ verifiedById }) => verifiedById ?? []))].join(', ');
    return { test, result: 'MET', reason: `Each piece of evidence names who verified it: ${who}.` };
  }
  const reason = `${count(unnamed, 'piece')} of evidence ${unnamed === 1 ? 'names' : 'name'} nobody who verified it.`;
  return { test, result: 'TO_BE_SHOWN', reason };
}

function current({ used, recentFrom }: MatchGround): EvidenceTest {
  const test = 'CURRENT';
  const undated = used.filter(({ lastPractisedOn }) => lastPractisedOn === null).length;
  const old = used.some(
    ({ lastPractisedOn }) => lastPractisedOn !== null && lastPractisedOn < recentFrom,
  );
  if (old) {
    return {
      test,
      result: 'NOT_MET',
      reason: `Some evidence was last practised before ${recentFrom}.`,
    };
  }
  if (undated === 0) {
    return { test, result: 'MET', reason: `All was practised on ${recentFrom} or later.` };
  }
  const reason = `${count(undated, 'piece')} of evidence ${undated === 1 ? 'does' : 'do'} not say when it was last practised.`;
  return { test, result: 'TO_BE_SHOWN', reason };
}

function sufficient({ met, asked, missingNames }: MatchGround): EvidenceTest {
  const test = 'SUFFICIENT';
  const share = `${String(met)} of ${count(asked, 'skill')}`;
  if (met === asked) return { test, result: 'MET', reason: `The evidence shows ${share}.` };
  const shown = missingNames.slice(0, SHOWN_MOST).join('; ');
  const more = missingNames.length > SHOWN_MOST ? ' ...' : '';
  return {
    test,
    result: 'NOT_MET',
    reason: `The evidence shows ${share}. Missing: ${shown}${more}.`,
  };
}

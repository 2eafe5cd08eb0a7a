import { compareText } from '../../domain/compareText.ts';
import type { ReadingStatus, SkillReading } from '../../domain/rpl.ts';
import type { Standing } from '../../rules/evidence/standing.ts';
import type { Span } from '../../rules/evidence/textSpan.ts';

/** One skill that one sentence may speak of, and where. */
export interface SentenceReading extends Span {
  readonly skillId: string;
  readonly score: number;
  readonly standing: Standing;
}

const READINGS_MOST = 20;
/** Of several skills read from the same words those count that are nearly as likely as the likeliest. */
const NEARLY = 0.9;

/** The readings of all sentences as one list, best first; each skill once, where it is said best. */
export function mergeReadings(
  text: string,
  readings: readonly SentenceReading[],
  countedFrom: number,
): readonly SkillReading[] {
  const counts = ({ standing, score }: SentenceReading) =>
    standing === 'CLAIMED' && score >= countedFrom;
  const ordered = readings.toSorted(
    (one, other) =>
      Number(counts(other)) - Number(counts(one)) ||
      other.score - one.score ||
      compareText(one.skillId, other.skillId) ||
      one.start - other.start,
  );
  const bySkill = new Map<string, SentenceReading>();
  for (const reading of ordered) {
    if (!bySkill.has(reading.skillId)) bySkill.set(reading.skillId, reading);
  }
  const counted: SentenceReading[] = [];
  for (const reading of bySkill.values()) {
    if (!counts(reading)) continue;
    const likelier = counted.filter((other) => overlap(reading, other));
    if (likelier.every(({ score }) => reading.score >= NEARLY * score)) counted.push(reading);
  }
  const chosen = new Set(counted);
  return [...bySkill.values()]
    .sort((one, other) => other.score - one.score || compareText(one.skillId, other.skillId))
    .slice(0, READINGS_MOST)
    .map((reading, place) => {
      const { skillId, score, start, end } = reading;
      const isCounted = chosen.has(reading);
      return {
        skillId,
        score: Math.round(score * 10_000) / 10_000,
        rank: place + 1,
        span: { start, end, text: text.slice(start, end) },
        status: isCounted ? 'COUNTED' : statusOf(reading, countedFrom),
        counted: isCounted,
      };
    });
}

/** Whether something unlikely is denied or wished for is of no interest. */
function statusOf({ standing, score }: SentenceReading, countedFrom: number): ReadingStatus {
  return standing === 'CLAIMED' || score < countedFrom ? 'UNSURE' : standing;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

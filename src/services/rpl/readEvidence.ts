import { daysBetween } from '../../domain/calendarDate.ts';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { ReadEvidence } from '../../domain/rpl.ts';
import type { RunLimits } from '../../graph/graph.ts';
import { credentialContent } from '../../rules/rpl/credentialContent.ts';
import type { TextReading } from '../reading/readText.ts';
import type { AskedEvidence } from './rplQuestion.ts';

export type ReadWords = (text: string, limits: RunLimits) => Promise<TextReading>;

const NOTHING_READ: TextReading = { skills: [], warnings: [] };

/** Reads one piece of evidence on its own: what stands beside it changes nothing. */
export async function readEvidence(
  piece: AskedEvidence,
  asOf: CalendarDate,
  readWords: ReadWords,
  limits: RunLimits,
): Promise<ReadEvidence> {
  const { statement, skill, credential } = piece;
  if (skill) {
    return {
      kind: 'SKILL',
      ...NOTHING_READ,
      references: [skill.skillId],
      lastPractisedOn: skill.lastPractisedOn ?? null,
      verifiedById: skill.verifiedBy ?? null,
      level: null,
      stated:
        typeof skill.proficiency === 'number' ? `proficiency ${String(skill.proficiency)}` : null,
    };
  }
  if (statement) {
    return {
      kind: 'STATEMENT',
      ...(await readWords(statement.text, limits)),
      references: [],
      lastPractisedOn: statement.lastPractisedOn ?? null,
      verifiedById: statement.verifiedBy ?? null,
      level: null,
      stated:
        typeof statement.years === 'number' ? `${String(statement.years)} years of practice` : null,
    };
  }
  return readCredential(credential, asOf, readWords, limits);
}

async function readCredential(
  credential: unknown,
  asOf: CalendarDate,
  readWords: ReadWords,
  limits: RunLimits,
): Promise<ReadEvidence> {
  const content = credentialContent(credential);
  const { awardedOn, expiresOn, references, level, isSigned } = content;
  const isFuture = awardedOn !== null && awardedOn > asOf;
  const isExpired = expiresOn !== null && daysBetween(expiresOn, asOf) > 0;
  const read =
    content.texts.length === 0 ? NOTHING_READ : await readWords(content.texts.join('\n'), limits);
  const warnings = [
    ...read.warnings,
    ...(isFuture ? [`It is dated ${awardedOn}, after ${asOf}, so nothing of it is counted.`] : []),
    ...(isExpired ? [`It expired on ${expiresOn}.`] : []),
    isSigned
      ? 'Its signature has not been checked here: verifyCredential does that.'
      : 'It is not signed.',
    ...(references.length === 0 && content.texts.length === 0
      ? ['Nothing in it names a skill, an outcome or a credential.']
      : []),
  ];
  return {
    kind: 'CREDENTIAL',
    // A span is of the text as sent, and a credential is none.
    skills: isFuture ? [] : read.skills.map((reading) => ({ ...reading, span: null })),
    warnings,
    references: isFuture ? [] : references,
    lastPractisedOn: isFuture ? null : awardedOn,
    verifiedById: null,
    level,
    stated: null,
  };
}

import { z } from 'zod';
import type { Learner, LearnerAchievement } from '../../domain/catalogue.ts';
import { type MembersOf, date, id, name, optional, reference, text } from './members.ts';
import { type NativeKind, within } from './reference.ts';

const use = z.strictObject({ id, on: date });

const achievement = z.strictObject({
  id,
  outcome: reference,
  achievedOn: date,
  awardedBy: reference,
  via: optional(reference).describe(
    'The micro-credential or qualification it was achieved through',
  ),
  kind: optional(z.enum(['ASSESSED', 'RPL', 'CREDIT_TRANSFER'])),
  grade: optional(text),
  evidence: optional(z.array(text)),
  status: optional(z.enum(['AWARDED', 'REVOKED'])),
  usedFor: optional(z.array(use)).describe(
    'What it has been used for; ids need not be in the graph',
  ),
  creditExpiresOn: optional(date),
} satisfies MembersOf<LearnerAchievement>);

const schema = z.strictObject({
  id,
  displayName: name,
  achievements: z.array(achievement),
} satisfies MembersOf<Learner>);

export const learner: NativeKind<'learners'> = {
  list: 'learners',
  schema,
  *references(record) {
    const { achievements } = record;
    yield* within(achievements, ['achievements'], 'outcome', 'LearningOutcome');
    yield* within(achievements, ['achievements'], 'awardedBy', 'Organisation');
    yield* within(achievements, ['achievements'], 'via', 'MicroCredential', 'Qualification');
  },
};

import { z } from 'zod';
import type { LearningOutcome, OutcomeSkill } from '../../domain/catalogue.ts';
import {
  type MembersOf,
  date,
  decimal,
  distinct,
  id,
  inOrder,
  indexedText,
  jurisdiction,
  level,
  name,
  optional,
  reference,
  references,
  text,
  titles,
  whole,
} from './members.ts';
import { type NativeKind, each, one, within } from './reference.ts';

const outcomeSkill = z.strictObject({
  skill: reference,
  role: z
    .enum(['EARNS', 'COMPETENT', 'SHOWCASES'])
    .describe('What the learner does with the skill by achieving the outcome'),
  proficiency: optional(whole),
  taggedBy: optional(reference).describe('The organisation that says so'),
} satisfies MembersOf<OutcomeSkill>);

const schema = z
  .strictObject({
    id,
    code: optional(indexedText),
    title: name,
    titles: optional(titles),
    description: optional(text),
    version: optional(decimal),
    jurisdiction: optional(jurisdiction),
    credits: decimal,
    level: optional(level),
    learningHours: optional(decimal).describe('Notional; default: credits by hours a credit'),
    field: optional(reference).describe('Its one classification'),
    framework: optional(reference),
    competency: optional(z.enum(['BASIC', 'COMMON', 'CORE', 'ELECTIVE'])),
    theory: optional(z.array(text)).describe('Theoretical components'),
    practice: optional(z.array(text)).describe('Practical elements'),
    assessments: optional(z.array(text)).describe('Required assessments'),
    qualityAssured: z.boolean(),
    setter: optional(reference).describe('The standard-setting organisation'),
    skills: optional(
      distinct(outcomeSkill, (tag) => JSON.stringify([tag.skill, tag.role, tag.taggedBy ?? null]), [
        'skill',
      ]),
    ),
    prerequisites: optional(
      z.array(
        references.min(1, {
          error: 'is a group without an outcome: nobody could ever meet it',
          abort: true,
        }),
      ),
    ).describe('All of the groups, any one outcome of a group'),
    partOf: optional(reference).describe('The larger outcome; a part has 0 credits itself'),
    supersedes: optional(references).describe('What it replaces; never counted together'),
    excludes: optional(references).describe('At most one of such a pair counts'),
    status: optional(z.enum(['CURRENT', 'EXPIRING', 'EXPIRED'])),
    validFrom: optional(date),
    validTo: optional(date),
    currencyMonths: optional(whole),
  } satisfies MembersOf<LearningOutcome>)
  .check(inOrder('validFrom', 'validTo'))
  .refine((outcome) => typeof outcome.partOf !== 'string' || outcome.credits === 0, {
    error: 'must be 0 for a part of another outcome: the whole carries the credits',
    path: ['credits'],
    params: { rule: 'part.credits' },
  });

export const learningOutcome: NativeKind<'learningOutcomes'> = {
  list: 'learningOutcomes',
  schema,
  *references(outcome) {
    yield* one(outcome.field, ['field'], 'SubjectField');
    yield* one(outcome.framework, ['framework'], 'Framework');
    yield* one(outcome.setter, ['setter'], 'Organisation');
    yield* within(outcome.skills, ['skills'], 'skill', 'Skill');
    yield* within(outcome.skills, ['skills'], 'taggedBy', 'Organisation');
    for (const [index, group] of (outcome.prerequisites ?? []).entries()) {
      yield* each(group, ['prerequisites', index], 'LearningOutcome');
    }
    yield* one(outcome.partOf, ['partOf'], 'LearningOutcome');
    yield* each(outcome.supersedes, ['supersedes'], 'LearningOutcome');
    yield* each(outcome.excludes, ['excludes'], 'LearningOutcome');
  },
};

import { learningHoursOf } from '../../domain/learningHours.ts';
import type { LearningOutcomeNode } from '../../domain/node/learningOutcomeNode.ts';
import { flag, listOf, optional, text, whole } from '../statement.ts';
import { idEdges, listed, oneOf } from './columns.ts';
import { type ReadById, readWithEdges } from './readById.ts';
import { translatedTitles } from './translatedTitles.ts';

/** As stored: hours and jurisdiction only where they are stated. */
interface Row extends Omit<LearningOutcomeNode, 'learningHours' | 'jurisdiction'> {
  readonly statedHours: number | null;
  readonly frameworkJurisdiction: string | null;
  readonly statedJurisdiction: string | null;
}

const readRows = readWithEdges<Row>('node/readLearningOutcomes', {
  kind: oneOf('LEARNING_OUTCOME'),
  id: text,
  code: optional(text),
  title: text,
  titles: translatedTitles,
  description: optional(text),
  version: optional(whole),
  credits: whole,
  level: optional(whole),
  statedHours: optional(whole),
  frameworkJurisdiction: optional(text),
  statedJurisdiction: optional(text),
  fieldId: optional(text),
  topFieldId: optional(text),
  frameworkId: optional(text),
  setterId: optional(text),
  partOfId: optional(text),
  competency: optional(oneOf('BASIC', 'COMMON', 'CORE', 'ELECTIVE')),
  theory: listOf(text),
  practice: listOf(text),
  assessments: listOf(text),
  qualityAssured: flag,
  status: oneOf('CURRENT', 'EXPIRING', 'EXPIRED'),
  validFrom: optional(text),
  validTo: optional(text),
  currencyMonths: optional(whole),
  statedIn: optional(text),
  skills: optional(
    listOf(
      listed({
        skillId: text,
        role: oneOf('EARNS', 'COMPETENT', 'SHOWCASES'),
        proficiency: optional(whole),
        taggedById: optional(text),
      }),
    ),
  ),
  prerequisites: optional(listOf(listOf(text))),
  parts: idEdges,
  supersedes: idEdges,
  supersededBy: idEdges,
  excludes: idEdges,
  offerings: idEdges,
  microCredentials: idEdges,
});

export const readLearningOutcomes: ReadById<LearningOutcomeNode> = async (...question) =>
  (await readRows(...question)).map((row) => ({
    ...row,
    jurisdiction: row.statedJurisdiction ?? 'NZ',
    learningHours: row.statedHours ?? learningHoursOf(row.credits, row.frameworkJurisdiction),
  }));

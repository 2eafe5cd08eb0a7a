import { type PageParams } from '../readPages.ts';
import {
  flag,
  listOf,
  optional,
  type Shape,
  type Statement,
  statement,
  text,
  whole,
} from '../statement.ts';

/** What the shelves show of a micro-credential beyond what planning reads of it. */
export interface CredentialRow {
  readonly id: string;
  readonly credits: number;
  readonly jurisdiction: string;
  readonly stackable: boolean;
  readonly frameworkId: string | null;
  readonly frameworkJurisdiction: string | null;
}

/** What the shelves show of a learning outcome beyond what planning reads of it. */
export interface OutcomeRow {
  readonly id: string;
  readonly frameworkId: string | null;
  readonly skillIds: readonly string[];
}

/** A skill's place among the others. */
export interface SkillRow {
  readonly id: string;
  /** Skills with an equal one are one skill. */
  readonly uri: string | null;
  readonly broaderIds: readonly string[];
}

const params: Shape<PageParams> = { after: text, limit: whole };

function page<Row extends object>(name: string, row: Shape<Row>): Statement<PageParams, Row> {
  return statement<PageParams, Row>(`shelf/${name}`, { params, row });
}

export const readCredentials = page<CredentialRow>('readCredentials', {
  id: text,
  credits: whole,
  jurisdiction: text,
  stackable: flag,
  frameworkId: optional(text),
  frameworkJurisdiction: optional(text),
});

export const readOutcomes = page<OutcomeRow>('readOutcomes', {
  id: text,
  frameworkId: optional(text),
  skillIds: listOf(text),
});

export const readSkills = page<SkillRow>('readSkills', {
  id: text,
  uri: optional(text),
  broaderIds: listOf(text),
});

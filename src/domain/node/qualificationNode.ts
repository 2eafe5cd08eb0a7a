import type { Hundredths } from '../hundredths.ts';
import type { Edges } from './edges.ts';
import type { NodeReference, TakeableKind } from './nodeKind.ts';

export interface QualificationGroup {
  readonly groupId: string;
  readonly name: string;
  readonly all: boolean;
  readonly minCredits: Hundredths | null;
  readonly minCount: number | null;
  readonly maxCredits: Hundredths | null;
  readonly outcomeIds: readonly string[];
}

export type EntryOption = NodeReference<TakeableKind | 'QUALIFICATION'>;

export interface QualificationNode {
  readonly kind: 'QUALIFICATION';
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly level: number | null;
  readonly credits: Hundredths;
  readonly jurisdiction: string;
  readonly ownerId: string;
  readonly frameworkId: string | null;
  readonly subjectId: string | null;
  readonly capstoneId: string | null;
  readonly statedIn: string | null;
  /** All of the groups, any one option of a group. */
  readonly entry: Edges<readonly EntryOption[]>;
  readonly groups: Edges<QualificationGroup>;
  readonly leadsTo: Edges<NodeReference<'OCCUPATION' | 'QUALIFICATION'>>;
}

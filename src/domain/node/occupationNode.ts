import type { Hundredths } from '../hundredths.ts';
import type { Edges } from './edges.ts';

export type Importance = 'ESSENTIAL' | 'OPTIONAL';

/** A skill that an occupation needs. */
export interface OccupationSkill {
  readonly skillId: string;
  readonly importance: Importance;
  readonly proficiency: number | null;
}

export interface OccupationNode {
  readonly kind: 'OCCUPATION';
  readonly id: string;
  readonly title: string;
  readonly altTitles: readonly string[];
  readonly description: string | null;
  readonly code: string | null;
  readonly sector: string | null;
  readonly demand: Hundredths | null;
  readonly frameworkId: string | null;
  readonly statedIn: string | null;
  readonly skills: Edges<OccupationSkill>;
}

import type { Edges } from './edges.ts';

export type SkillKind = 'SKILL' | 'KNOWLEDGE' | 'ATTITUDE';

export interface SkillNode {
  readonly kind: 'SKILL';
  readonly id: string;
  readonly name: string;
  readonly altNames: readonly string[];
  readonly description: string | null;
  readonly skillKind: SkillKind;
  readonly uri: string | null;
  readonly frameworkId: string | null;
  readonly statedIn: string | null;
  readonly broader: Edges;
  readonly narrower: Edges;
  readonly related: Edges;
}

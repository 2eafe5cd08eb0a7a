import type { Edges } from './edges.ts';

export interface SubjectFieldNode {
  readonly kind: 'SUBJECT_FIELD';
  readonly id: string;
  readonly name: string;
  readonly scheme: string;
  readonly broaderId: string | null;
  readonly statedIn: string | null;
  readonly narrower: Edges;
}

/** Kinds of node that the API answers with, in the order in which they are listed. */
export const nodeKinds = [
  'LEARNING_OUTCOME',
  'SKILL',
  'MICRO_CREDENTIAL',
  'QUALIFICATION',
  'OCCUPATION',
  'ORGANISATION',
  'FRAMEWORK',
  'SUBJECT_FIELD',
  'OFFERING',
] as const;

export type NodeKind = (typeof nodeKinds)[number];

/** A node by its id, where its kind is not the same every time. */
export interface NodeReference<Kind extends NodeKind = NodeKind> {
  readonly kind: Kind;
  readonly id: string;
}

export type TakeableKind = 'LEARNING_OUTCOME' | 'MICRO_CREDENTIAL';

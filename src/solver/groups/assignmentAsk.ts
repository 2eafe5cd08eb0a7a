/** Blocks that may each serve one of several groups, whole. No word of education in it. */
export interface AssignmentAsk {
  /** By block: what it weighs. */
  readonly weights: readonly number[];
  readonly groups: readonly AssignmentGroup[];
  /** Of each pair at most one serves any group. */
  readonly rivals: readonly (readonly [number, number])[];
  /** Blocks that serve the group named or none. */
  readonly pinned?: ReadonlyMap<number, number>;
  /** All these blocks that serve a group weigh at most so much together. */
  readonly limits?: readonly WeightLimit[];
}

export interface WeightLimit {
  readonly blocks: ReadonlySet<number>;
  readonly weightMax: number;
}

export interface AssignmentGroup {
  readonly members: readonly number[];
  /** It is met only with every member; a group may ask for something that no block stands for. */
  readonly needsAll: boolean;
  readonly isMeetable: boolean;
  readonly weightMin: number | null;
  readonly countMin: number | null;
  /** No more than this much weight, or this many blocks, count. */
  readonly weightMax: number | null;
  readonly countMax: number | null;
}

/** What of the weight of blocks that serve a group counts there. */
export function countedWeight({ weightMax }: AssignmentGroup, weight: number): number {
  return weightMax === null ? weight : Math.min(weight, weightMax);
}

/** Whether blocks of so much weight and number, all members among them or not, meet the group. */
export function isGroupMet(group: AssignmentGroup, weight: number, count: number): boolean {
  if (!group.isMeetable || (group.needsAll && count < group.members.length)) return false;
  if (group.weightMin !== null && countedWeight(group, weight) < group.weightMin) return false;
  return group.countMin === null || count >= group.countMin;
}

import type { AssignmentAsk, AssignmentGroup } from './assignmentAsk.ts';

/** Numbers of groups, those together that share a member or have rivals among their members. */
export function groupComponents({ groups, rivals }: AssignmentAsk): readonly (readonly number[])[] {
  const linked = new Map<number, number[]>();
  groups.forEach(({ members }, group) => {
    for (const block of members) linked.set(block, [...(linked.get(block) ?? []), group]);
  });
  const bonds = [
    ...linked.values(),
    ...rivals.map(([one, other]) => [...(linked.get(one) ?? []), ...(linked.get(other) ?? [])]),
  ].filter((bond) => bond.length > 1);
  const seen = new Set<number>();
  return groups.flatMap((_group, start) => {
    if (seen.has(start)) return [];
    const component = new Set([start]);
    // The set grows while it is walked.
    for (const group of component) {
      for (const bond of bonds) {
        if (bond.includes(group)) for (const other of bond) component.add(other);
      }
    }
    for (const group of component) seen.add(group);
    return [[...component].sort((left, right) => left - right)];
  });
}

/** The group, where it stands alone and no two of its members are rivals. */
export function loneGroup(
  { groups, rivals }: AssignmentAsk,
  numbers: readonly number[],
): AssignmentGroup | null {
  const [only] = numbers;
  const group = numbers.length === 1 && only !== undefined ? groups[only] : undefined;
  if (!group) return null;
  const { members } = group;
  const fight = rivals.some(([one, other]) => members.includes(one) && members.includes(other));
  return fight ? null : group;
}

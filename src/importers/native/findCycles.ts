/** What each thing needs: all of the groups, any one member of a group. One that is not listed needs nothing. */
export type Needs = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * The cycles that no choice of alternatives breaks, each as the ids along it. Whatever has in each of its groups
 * one member that can be reached is itself reachable; among the rest, following unreachable members must come back
 * to where it was. Each cycle found is then supposed mended, so that every finding stands on its own.
 */
export function findCycles(needs: Needs): string[][] {
  const blocked = new Map([...needs].filter(([, groups]) => groups.length > 0));
  const neededBy = reverse(blocked);
  settle([...blocked.keys()], blocked, neededBy);
  const cycles: string[][] = [];
  for (let [id] = blocked.keys(); id !== undefined; [id] = blocked.keys()) {
    const cycle = follow(id, blocked);
    cycles.push(cycle);
    for (const member of cycle) blocked.delete(member);
    settle(
      cycle.flatMap((member) => neededBy.get(member) ?? []),
      blocked,
      neededBy,
    );
  }
  return cycles;
}

/** Takes out of `blocked` all that has become reachable, and what that makes reachable in turn. */
function settle(
  candidates: string[],
  blocked: Map<string, readonly (readonly string[])[]>,
  neededBy: ReadonlyMap<string, readonly string[]>,
): void {
  for (let id = candidates.pop(); id !== undefined; id = candidates.pop()) {
    const groups = blocked.get(id);
    if (!groups?.every((group) => group.some((member) => !blocked.has(member)))) continue;
    blocked.delete(id);
    for (const next of neededBy.get(id) ?? []) candidates.push(next);
  }
}

function follow(start: string, blocked: Needs): string[] {
  const path: string[] = [];
  const placeOf = new Map<string, number>();
  for (let id: string | undefined = start; id !== undefined;) {
    const place = placeOf.get(id);
    if (place !== undefined) return path.slice(place);
    placeOf.set(id, path.length);
    path.push(id);
    id = blocked.get(id)?.find((group) => group.every((member) => blocked.has(member)))?.[0];
  }
  throw new Error('a blocked thing has a group in which every member is blocked');
}

function reverse(needs: Needs): Map<string, string[]> {
  const neededBy = new Map<string, string[]>();
  for (const [id, groups] of needs) {
    for (const member of groups.flat()) {
      const list = neededBy.get(member);
      if (list) list.push(id);
      else neededBy.set(member, [id]);
    }
  }
  return neededBy;
}

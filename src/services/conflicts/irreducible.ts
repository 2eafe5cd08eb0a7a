import type { Conflict, Requirement } from '../../domain/plan.ts';

/** A requirement by the name under which it can be left aside, and as it is told. */
export interface InPlay<Name extends string = Requirement> {
  readonly name: Name;
  readonly conflict: Conflict;
}

export function told(requirement: Requirement, text: string, ids: readonly string[] = []): InPlay {
  return { name: requirement, conflict: { requirement, ids, text } };
}

/**
 * An irreducible set of requirements that conflict: each in turn is left aside, and stays aside where there is still
 * no answer without it. So what comes first is named last: what a person did not choose is to come first. Null where
 * the time did not suffice to tell.
 */
export function irreducible<Name extends string>(
  inPlay: readonly InPlay<Name>[],
  isAnswerable: (aside: ReadonlySet<Name>) => boolean | null,
): readonly Conflict[] | null {
  const aside = new Set<Name>();
  for (const { name } of inPlay) {
    const answerable = isAnswerable(new Set([...aside, name]));
    if (answerable === null) return null;
    if (!answerable) aside.add(name);
  }
  return inPlay.filter(({ name }) => !aside.has(name)).map(({ conflict }) => conflict);
}

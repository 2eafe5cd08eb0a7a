import type { Conflict, Requirement } from '../../domain/plan.ts';

/** A requirement by the name under which it can be left aside, and as it is told. */
export interface InPlay<Name extends string = Requirement> {
  readonly name: Name;
  readonly conflict: Conflict;
}

export function told(requirement: Requirement, text: string, ids: readonly string[] = []): InPlay {
  return { name: requirement, conflict: { requirement, ids, text } };
}

/** Of the time that is left, what one look may take: the later ones are to have some too. */
const LOOK_SHARE = 0.5;

/**
 * An irreducible set of requirements that conflict: each in turn is left aside, and stays aside where there is still
 * no answer without it. So what comes first is named last: what a person did not choose is to come first. One of which
 * the time did not suffice to tell is named, and said to be uncertain; `isAnswerable` is given the time for its look.
 */
export function irreducible<Name extends string>(
  inPlay: readonly InPlay<Name>[],
  isAnswerable: (aside: ReadonlySet<Name>, limitMs: number) => boolean | null,
  leftMs: () => number,
): readonly Conflict[] {
  const aside = new Set<Name>();
  const uncertain = new Set<Name>();
  for (const { name } of inPlay) {
    const limitMs = leftMs() * LOOK_SHARE;
    const answerable = limitMs > 0 ? isAnswerable(new Set([...aside, name]), limitMs) : null;
    if (answerable === false) aside.add(name);
    if (answerable === null) uncertain.add(name);
  }
  return inPlay.flatMap(({ name, conflict }) => {
    if (aside.has(name)) return [];
    return [
      uncertain.has(name) ? { ...conflict, text: `${conflict.text} ${UNCERTAIN}` } : conflict,
    ];
  });
}

const UNCERTAIN = 'Time ran out before it was known whether this is part of the conflict.';

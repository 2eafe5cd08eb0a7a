const LEAST_SHOWN = 5;

/** A count of learners, or null where it is so small that it could point at people. */
export function suppressSmall(learners: number): number | null {
  return learners < LEAST_SHOWN ? null : learners;
}

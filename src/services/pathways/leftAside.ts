/**
 * Requirements that are left aside to find out which of them conflict: by name, and where there may be several of one
 * kind with the id that tells them apart ("GROUP core").
 */
export type LeftAside = ReadonlySet<string>;

export const NOTHING_ASIDE: LeftAside = new Set<string>();

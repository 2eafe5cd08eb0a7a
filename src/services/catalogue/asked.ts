/** Members as a caller may give them: absent, null or a value. */
export type Asked<T> = { readonly [Key in keyof T]?: T[Key] | null };

/** A list of conditions of which any one fits; absent, null and empty ask nothing. */
export function anyOf<T>(list: readonly T[] | null | undefined): readonly T[] | null {
  return list && list.length > 0 ? list : null;
}

/** What stands in every one of the lists; a list that is null asks nothing. */
export function inAll(...lists: readonly (readonly string[] | null)[]): readonly string[] | null {
  const asked = lists.filter((list) => list !== null);
  const [first, ...others] = asked;
  if (!first) return null;
  const sets = others.map((list) => new Set(list));
  return first.filter((id) => sets.every((set) => set.has(id)));
}

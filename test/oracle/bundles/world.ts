import type { Catalogue, LearningOutcome, MicroCredential } from '../../../src/domain/catalogue.ts';
import type { AskedCase, BundleCase } from './arbitraryBundleCase.ts';

export type Aside = ReadonlySet<string>;

/** What a choice of items, wanted options and kept outcomes comes to. */
export interface Choice {
  readonly credentials: readonly MicroCredential[];
  readonly wanted: ReadonlyMap<string, readonly string[]>;
  readonly kept: readonly string[];
}

export interface World {
  readonly catalogue: Catalogue;
  readonly question: AskedCase;
  readonly aside: Aside;
  readonly outcomes: ReadonlyMap<string, LearningOutcome>;
  /** With wholes whose parts are all held. */
  readonly held: ReadonlySet<string>;
  readonly baseIds: readonly string[];
}

export function openWorld({ catalogue, heldIds, question }: BundleCase, aside: Aside): World {
  const outcomes = new Map((catalogue.learningOutcomes ?? []).map((each) => [each.id, each]));
  const base = catalogue.qualifications?.find(
    ({ id }) => id === question.tailoring?.baseQualificationId,
  );
  const baseIds = base
    ? [...base.groups.flatMap((each) => each.outcomes), base.capstone ?? '']
    : [];
  return {
    catalogue,
    question,
    aside,
    outcomes,
    held: withWholes(outcomes, new Set(heldIds)),
    baseIds: [...new Set(baseIds)].filter((id) => id !== ''),
  };
}

/** "A whole is held through its parts when each of them is held"; any number of steps. */
export function withWholes(
  outcomes: ReadonlyMap<string, LearningOutcome>,
  ids: ReadonlySet<string>,
): ReadonlySet<string> {
  const all = new Set(ids);
  for (let grew = true; grew;) {
    grew = false;
    for (const { id } of outcomes.values()) {
      const parts = [...outcomes.values()].filter(({ partOf }) => partOf === id);
      if (all.has(id) || parts.length === 0 || !parts.every((part) => all.has(part.id))) continue;
      all.add(id);
      grew = true;
    }
  }
  return all;
}

export const hundredths = (value: number) => Math.round(value * 100);

/** `excludes` and `supersedes` alike: "a bundle does not carry both". */
export function areRivals(outcomes: World['outcomes'], left: string, right: string): boolean {
  const names = (from: string, to: string) => {
    const { excludes = [], supersedes = [] } = found(outcomes, from);
    return excludes.includes(to) || supersedes.includes(to);
  };
  return names(left, right) || names(right, left);
}

export function found<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`The catalogue has no "${id}".`);
  return value;
}

export function subsets<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.reduce<readonly (readonly T[])[]>(
    (all, item) => [...all, ...all.map((each) => [...each, item])],
    [[]],
  );
}

import type { PlanningMicroCredential, PlanningOutcome } from '../../domain/planningCatalogue.ts';
import type { Taken } from '../../solver/acquisition.ts';
import type { FoundBundle } from '../../solver/bundle/searchBundles.ts';
import { baseOutcomes } from './keepers.ts';
import type { BundleContext, PosedBundle } from './poseBundle.ts';

/** What a bundle is made of, by ids; explanation, draft and findings rest on it. */
export interface BundleParts {
  readonly taken: readonly Taken[];
  readonly credentials: readonly PlanningMicroCredential[];
  /** By outcome: the taken micro-credential with the least id that brings it. */
  readonly carriers: ReadonlyMap<string, PlanningMicroCredential>;
  /** Newly achieved or kept, by id. */
  readonly outcomes: readonly PlanningOutcome[];
  readonly keptIds: ReadonlySet<string>;
}

export function partsOf(
  { index, base }: BundleContext,
  posed: PosedBundle,
  found: FoundBundle,
): BundleParts {
  const { keepers } = posed.problem.base ?? { keepers: new Set<number>() };
  const taken = found.taken.filter(({ item }) => !keepers.has(item));
  const gained = new Set(found.taken.flatMap((each) => each.gained));
  const outcomes = [...gained]
    .sort((left, right) => left - right)
    .flatMap((gain) => posed.stock.outcomes[gain] ?? []);
  const ofBase = new Set(base ? baseOutcomes(index, base) : []);
  return {
    taken,
    credentials: taken.flatMap(({ item }) => {
      const source = posed.stock.items[item];
      return source?.kind === 'MICRO_CREDENTIAL' ? [source.source] : [];
    }),
    carriers: carriersOf(posed, found),
    outcomes,
    keptIds: new Set(outcomes.flatMap(({ id }) => (ofBase.has(id) ? [id] : []))),
  };
}

/** Choices come in the order of ids. */
function carriersOf(
  { stock }: PosedBundle,
  { choices }: FoundBundle,
): ReadonlyMap<string, PlanningMicroCredential> {
  const carriers = new Map<string, PlanningMicroCredential>();
  for (const { item, wanted } of choices) {
    const source = stock.items[item];
    if (source?.kind !== 'MICRO_CREDENTIAL') continue;
    const options = new Set(wanted.flatMap((gain) => stock.outcomes[gain]?.id ?? []));
    for (const { outcomeId, required } of source.source.outcomes) {
      const brings = required || options.has(outcomeId);
      if (brings && !carriers.has(outcomeId)) carriers.set(outcomeId, source.source);
    }
  }
  return carriers;
}

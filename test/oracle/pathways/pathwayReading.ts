import type { Catalogue } from '../../../src/domain/catalogue.ts';
import type { HeldOutcome } from '../../../src/domain/holding.ts';
import type { Pathway, PathwayQuestion } from '../../../src/domain/pathway.ts';
import type { PlannedItem } from '../../../src/domain/plan.ts';
import { demandsOf, type Demands } from '../demands.ts';
import { type Facts, readFacts } from '../facts.ts';
import { withWholes } from '../held.ts';
import type { Item, Way } from '../items.ts';

/** What of a pathway semantics.md lets anybody check by hand. */
export type GivenPathway = Pick<
  Pathway,
  | 'stages'
  | 'newCredits'
  | 'learningHours'
  | 'fee'
  | 'feeUnknownFor'
  | 'weeks'
  | 'finishesOn'
  | 'proof'
>;

/** An item of the pathway, where it stands and what the catalogue says of it. */
export interface Step {
  readonly stage: number;
  readonly planned: PlannedItem;
  readonly item: Item;
  readonly way: Way;
}

export interface Reading {
  readonly catalogue: Catalogue;
  readonly facts: Facts;
  readonly question: PathwayQuestion;
  readonly demands: Demands;
  readonly held: readonly HeldOutcome[];
  /** Usable, wholes through their parts included. */
  readonly heldIds: ReadonlySet<string>;
  readonly steps: readonly Step[];
}

/** A catalogue with what is asked again and again for each of its pathways. */
export interface Checker {
  readonly catalogue: Catalogue;
  readonly facts: Facts;
}

export function openChecker(catalogue: Catalogue): Checker {
  return { catalogue, facts: readFacts(catalogue) };
}

/** A pathway has no day by which it must be complete: new outcomes are judged on the day on which it ends. */
export function demandsFor(question: PathwayQuestion, completeBy = question.asOf): Demands {
  const { holdings, asOf, minimise, constraints, alternatives, limitMs, to } = question;
  const majorFieldId = to.kind === 'ALQ_MAJOR' ? to.id : null;
  const asked = { holdings, asOf, completeBy, constraints, alternatives, limitMs, majorFieldId };
  return demandsOf({ ...asked, minimise, policyId: 'alq' });
}

/** What is held and what the items of the stages before this one bring. */
export function heldBefore({ facts, heldIds, steps }: Reading, stage: number): Set<string> {
  const earlier = steps.filter((step) => step.stage < stage);
  return withWholes(facts, new Set([...heldIds, ...earlier.flatMap(carriedNew)]));
}

/** What the item itself brings; a whole that its parts complete is brought by all of them. */
export function carriedNew({ item, planned }: Step): readonly string[] {
  const carried = new Set([...item.required, ...item.optional]);
  return planned.newOutcomeIds.filter((id) => carried.has(id));
}

export function total<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((sum, value) => sum + of(value), 0);
}

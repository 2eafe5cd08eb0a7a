import type { HeldOutcome } from '../../domain/holding.ts';
import type { PlanningQualification } from '../../domain/planningCatalogue.ts';
import type { Policy } from '../../domain/policy.ts';
import type { StackQuestion } from '../../domain/stack.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';

/** Who stacks what towards which qualification, under which policy. */
export interface StackContext {
  readonly index: CatalogueIndex;
  readonly qualification: PlanningQualification;
  readonly policy: Policy | null;
  readonly held: readonly HeldOutcome[];
  readonly question: StackQuestion;
}

import { fromHundredths } from '../domain/hundredths.ts';
import {
  isScaled,
  type ObjectiveValue as Objective,
  type Proof as ProofSource,
} from '../domain/plan.ts';
import type { ObjectiveValueResolvers, ProofResolvers } from './generated.ts';

export const Proof: ProofResolvers = {
  bound: (proof) => {
    const objective = decisive(proof);
    return objective ? inUnit(objective, objective.bound) : null;
  },
  gap: (proof) => {
    const objective = decisive(proof);
    return objective ? inUnit(objective, Math.abs(objective.value - objective.bound)) : 0;
  },
};

export const ObjectiveValue: ObjectiveValueResolvers = {
  value: (objective) => inUnit(objective, objective.value),
  bound: (objective) => inUnit(objective, objective.bound),
};

/** The first objective not proven, else the last: the one whose bound speaks for the whole proof. */
function decisive({ objective }: ProofSource): Objective | undefined {
  return objective.find(({ proven }) => !proven) ?? objective.at(-1);
}

function inUnit({ objective }: Objective, value: number): number {
  return isScaled(objective) ? fromHundredths(value) : value;
}

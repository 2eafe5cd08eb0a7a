import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AcquisitionProblem, Choice } from '../../src/solver/acquisition.ts';
import type { EventCut } from '../../src/solver/acquisitionModel.ts';
import { arrange } from '../../src/solver/arrange.ts';
import { forbids } from '../../src/solver/cutEvents.ts';
import { cutIdle } from '../../src/solver/idleCut.ts';
import { type Posed, posedOf } from '../../src/solver/posed.ts';
import { cutWaiting } from '../../src/solver/waitingCut.ts';
import { arbitraryProblem } from './arbitraryProblem.ts';
import { everyChoice, hasWorkableOrder } from './bruteForce.ts';

/** Problems, and of each some choices, none of which newly gains what must not be gained. */
const CASES = fc.sample(arbitraryProblem, { numRuns: 250, seed: 7 }).map((problem) => {
  const isAllowed = (choice: Choice) =>
    posedOf(problem)
      .item(choice.item)
      .required.every((gain) => problem.shelf.forbidden[gain] === 0);
  const sets = everyChoice(problem).filter((choices) => choices.every(isAllowed));
  return { problem, sets };
});

function cutsFor(posed: Posed, choices: readonly Choice[]): readonly EventCut[] {
  const found = arrange(posed, choices);
  if (found.status === 'WORKABLE') return [];
  if (found.status === 'IDLE') return [cutIdle(posed, choices)];
  return cutWaiting(posed, found.stuck, found.gained);
}

/** Every cut that some of the choices give, with the choices. */
function everyCut({ problem, sets }: { problem: AcquisitionProblem; sets: readonly Choice[][] }) {
  const posed = posedOf(problem);
  const some = sets.filter((_set, place) => place % Math.ceil(sets.length / 60) === 0);
  return some.flatMap((choices) => cutsFor(posed, choices).map((cut) => ({ cut, choices })));
}

describe('the order of chosen items', () => {
  it('is found exactly where there is one, and gains what the order gains', () => {
    for (const { problem, sets } of CASES) {
      const posed = posedOf(problem);
      for (const choices of sets.slice(0, 120)) {
        const found = arrange(posed, choices);
        const gained = hasWorkableOrder({ ...problem }, choices);
        if (found.status !== 'WORKABLE') {
          expect(gained).toBeNull();
          continue;
        }
        const brought = found.order.flatMap((taken) => taken.gained);
        if (brought.some((gain) => problem.shelf.forbidden[gain] === 1)) continue;
        expect(brought.toSorted()).toEqual([...(gained ?? [])].toSorted());
      }
    }
  });

  it('cuts off the choices that have none, and no choices that have one', () => {
    let count = 0;
    for (const each of CASES) {
      const workable = each.sets.filter((set) => hasWorkableOrder(each.problem, set) !== null);
      for (const { cut, choices } of everyCut(each)) {
        count += 1;
        expect(forbids(cut, choices)).toBe(true);
        for (const set of workable) expect(forbids(cut, set)).toBe(false);
      }
    }
    expect(count).toBeGreaterThan(600);
  });

  it('is asked for a few times only: a cut also rules out what fails for the same reason', () => {
    const rounds = CASES.map(({ problem, sets }) => {
      const posed = posedOf(problem);
      const cuts: EventCut[] = [];
      let count = 0;
      for (const choices of sets) {
        if (cuts.some((cut) => forbids(cut, choices))) continue;
        const fresh = cutsFor(posed, choices);
        if (fresh.length > 0) count += 1;
        cuts.push(...fresh);
      }
      return count;
    });
    expect(Math.max(...rounds)).toBeLessThan(40);
  });
});

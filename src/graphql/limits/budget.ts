import { ProblemError } from '../../domain/problem.ts';
import { limitExceeded } from './limitExceeded.ts';

/** Counts the objects that an answer really holds: an estimate made beforehand cannot know how long lists are. */
export interface Budget {
  /** So many more objects. Throws LIMIT_EXCEEDED when there are more than a request may ask for. */
  spend(objects: number): void;
  readonly spent: number;
}

export function createBudget(most: number): Budget {
  let spent = 0;
  return {
    get spent() {
      return spent;
    },
    spend(objects) {
      spent += objects;
      if (spent <= most) return;
      throw new ProblemError(
        limitExceeded('query', 'cost', most, spent, `The answer holds more than ${most} objects.`),
      );
    },
  };
}

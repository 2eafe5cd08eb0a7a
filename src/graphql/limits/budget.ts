import { ProblemError } from '../../domain/problem.ts';
import { limitExceeded } from './limitExceeded.ts';

/** Counts the objects that an answer really holds: an estimate made beforehand cannot know how long lists are. */
export interface Budget {
  /** One more object. Throws LIMIT_EXCEEDED when there are more than a request may ask for. */
  spend(): void;
}

export function createBudget(most: number): Budget {
  let spent = 0;
  return {
    spend() {
      spent += 1;
      if (spent <= most) return;
      throw new ProblemError(
        limitExceeded('query', 'cost', most, spent, `The answer holds more than ${most} objects.`),
      );
    },
  };
}

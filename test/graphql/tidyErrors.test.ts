import { expect, test } from 'vitest';
import { startDeadline } from '../../src/graphql/deadline.ts';
import { tidyErrors } from '../../src/graphql/errors/tidyAnswer.ts';
import { outOfTime } from '../../src/services/planning/outOfTime.ts';
import { deadlineExceeded } from '../../src/graph/errors.ts';

test('a request out of time says what it had in all; a search what it was asked to take', () => {
  const deadline = startDeadline(15_000);
  deadline.extend(10_000);
  const errorOf = ({ message, ...extensions }: ReturnType<typeof outOfTime>) => ({
    message,
    extensions,
  });
  const stopped = errorOf(deadlineExceeded);
  const told = tidyErrors([stopped, errorOf(outOfTime(10_000)), stopped], {
    requestId: 'one',
    deadline,
  });
  deadline.close();
  expect(told.map(({ extensions }) => [extensions?.rule, extensions?.value])).toEqual([
    ['deadline', 25_000],
    ['search.limit', 10_000],
  ]);
});

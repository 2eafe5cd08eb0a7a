import { rplQuestion } from '../../services/rpl/rplQuestion.ts';
import type { QueryResolver } from '../queryResolver.ts';

/** Hundreds of pieces of evidence take longer to read than other questions may last. */
const READING_MS = 45_000;

export const rplMatches: QueryResolver<'rplMatches'> = (
  _root,
  { input },
  { services, deadline, today },
) => {
  const question = rplQuestion(input, today());
  deadline.extend(READING_MS);
  return deadline.within(services.rpl.match(question, deadline.limits()));
};

import type { RplResult } from '../domain/rpl.ts';
import type { OnProgress } from '../services/rpl/countReading.ts';
import { rplQuestion } from '../services/rpl/rplQuestion.ts';
import type { Context } from './context.ts';
import type { RplInput } from './generated.ts';

/** Hundreds of pieces of evidence take longer to read than other questions may last. */
const READING_MS = 45_000;

/** Recognition as it was asked for, checked, to be answered at once or with progress. Throws BAD_USER_INPUT. */
export function askRpl(
  input: RplInput,
  { services, deadline, today }: Context,
): (onProgress?: OnProgress) => Promise<RplResult> {
  const question = rplQuestion(input, today());
  return (onProgress) => {
    deadline.extend(READING_MS);
    return deadline.within(services.rpl.match(question, deadline.limits(), onProgress));
  };
}

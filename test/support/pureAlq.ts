import type { Catalogue } from '../../src/domain/catalogue.ts';
import type { AlqCompletionQuestion } from '../../src/domain/alq.ts';
import type { HeldOutcome } from '../../src/domain/holding.ts';
import { assessAlq } from '../../src/services/alq/assessAlq.ts';
import { completeAlq } from '../../src/services/alq/completeAlq.ts';
import { outlineTimeline } from '../../src/services/alq/outlineTimeline.ts';
import { indexOf, readPolicy, tools } from './pureTools.ts';

const alqPolicy = readPolicy('alq');

/** The three ALQ answers straight from rules and solver, without graph, worker or API. */
export const pureAlq = {
  assess: (catalogue: Catalogue, held: readonly HeldOutcome[], { asOf }: { asOf: string }) =>
    assessAlq(indexOf(catalogue), alqPolicy, held, asOf),
  timeline: (catalogue: Catalogue, held: readonly HeldOutcome[], { asOf }: { asOf: string }) =>
    outlineTimeline(indexOf(catalogue), alqPolicy, held, asOf),
  complete: (
    catalogue: Catalogue,
    held: readonly HeldOutcome[],
    question: AlqCompletionQuestion,
    solver = tools.solver,
  ) => {
    const using = { ...tools, solver };
    const answer = completeAlq(indexOf(catalogue), alqPolicy, held, question, using);
    if (answer === null) throw new Error('the search ran out of time');
    return answer;
  },
};

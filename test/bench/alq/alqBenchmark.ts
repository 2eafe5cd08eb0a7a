import type { AlqCompletionQuestion } from '../../../src/domain/alq.ts';
import type { Policy } from '../../../src/domain/policy.ts';
import { openLedger } from '../../../src/rules/alqLedger.ts';
import { alqTerms } from '../../../src/rules/alqTerms.ts';
import { type CatalogueIndex, indexCatalogue } from '../../../src/rules/catalogueIndex.ts';
import { assessAlq } from '../../../src/services/alq/assessAlq.ts';
import { completeAlq } from '../../../src/services/alq/completeAlq.ts';
import { poseCompletion } from '../../../src/services/alq/completionProblem.ts';
import { outlineTimeline } from '../../../src/services/alq/outlineTimeline.ts';
import type { SearchTools } from '../../../src/solver/acquire.ts';
import { planningCatalogueOf } from '../../support/planningCatalogueOf.ts';
import { generateCatalogue } from '../generatedCatalogue.ts';
import { type Measured, measure, type Spread, spreadOf } from '../measure.ts';
import { AS_OF, drawQuestions, heldOf, withNewWishes } from './questions.ts';
import { solvePlainly } from './plainModel.ts';

export interface AlqBenchmarkAsk {
  /** Outcomes of the catalogue; the micro-credentials come on top. */
  readonly size: number;
  readonly questions: number;
  readonly limitMs: number;
  /** How many of the questions the plain model is asked too, and how long it may take for each. */
  readonly plainQuestions: number;
  readonly plainLimitMs: number;
}

export interface AlqBenchmarkRow {
  readonly size: number;
  readonly what: string;
  readonly times: Spread;
  /** How often each status was answered. */
  readonly statuses: Readonly<Record<string, number>>;
}

const CATALOGUE_SEED = 7;
const WARM_UP = 6;

/** The three ALQ answers, as a planning thread computes them: no graph, no transport. */
export function* benchmarkAlq(
  ask: AlqBenchmarkAsk,
  policy: Policy,
  tools: SearchTools,
): Generator<AlqBenchmarkRow> {
  const catalogue = generateCatalogue(ask.size, CATALOGUE_SEED);
  const index = indexCatalogue(planningCatalogueOf(catalogue));
  const drawn = drawQuestions(catalogue, ask.questions + WARM_UP, ask.limitMs);
  const [warmUp, questions] = [drawn.slice(0, WARM_UP), drawn.slice(WARM_UP)];
  const complete = (question: AlqCompletionQuestion) =>
    completeAlq(index, policy, heldOf(question), question, tools)?.status ?? 'UNKNOWN';
  const row = (what: string, measured: readonly Measured<string>[]) => ({
    size: ask.size,
    what,
    times: spreadOf(measured),
    statuses: tally(measured.map(({ answer }) => answer)),
  });
  const all = (run: (question: AlqCompletionQuestion) => string) =>
    questions.map((question) => measure(() => run(question)));
  warmUp.forEach(complete);
  yield row('completion', all(complete));
  const wishes = withNewWishes(questions);
  yield row(
    'completion, first on its shelf',
    wishes.map((question) => measure(() => complete(question))),
  );
  yield row(
    'assessment',
    all((question) => {
      assessAlq(index, policy, heldOf(question), AS_OF);
      return 'ANSWERED';
    }),
  );
  yield row(
    'timeline',
    all((question) => {
      outlineTimeline(index, policy, heldOf(question), AS_OF);
      return 'ANSWERED';
    }),
  );
  const open = questions.filter((question) => complete(question) !== 'ALREADY_COMPLETE');
  const plain = open.slice(0, ask.plainQuestions).map((question) => {
    const { problem } = poseCompletion(contextOf(index, policy, question), new Set());
    return measure(() => solvePlainly(problem, tools.solver, ask.plainLimitMs));
  });
  if (plain.length > 0) yield row('plain HiGHS model', plain);
}

function contextOf(index: CatalogueIndex, policy: Policy, question: AlqCompletionQuestion) {
  const terms = alqTerms(policy);
  const ledger = openLedger(index, terms, heldOf(question), question.asOf);
  return { index, terms, ledger, question };
}

function tally(statuses: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const status of statuses) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

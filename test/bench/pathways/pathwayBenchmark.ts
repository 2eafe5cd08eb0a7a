import type { Catalogue } from '../../../src/domain/catalogue.ts';
import { achieved, type HeldOutcome } from '../../../src/domain/holding.ts';
import type { Goal, PathwayQuestion } from '../../../src/domain/pathway.ts';
import type { PlanObjective, StudyConstraints } from '../../../src/domain/plan.ts';
import type { Policy } from '../../../src/domain/policy.ts';
import { indexCatalogue } from '../../../src/rules/catalogueIndex.ts';
import { listDestinations } from '../../../src/services/destinations/listDestinations.ts';
import { findPathways } from '../../../src/services/pathways/findPathways.ts';
import type { SearchTools } from '../../../src/solver/acquire.ts';
import { planningCatalogueOf } from '../../support/planningCatalogueOf.ts';
import { fieldId } from '../generatedCatalogue.ts';
import { type Measured, measure, type Spread, spreadOf } from '../measure.ts';
import { openRandom, type Random } from '../random.ts';
import { pathwayCatalogue } from './pathwayCatalogue.ts';

export interface PathwayBenchmarkRow {
  readonly what: string;
  readonly times: Spread;
  readonly statuses: Readonly<Record<string, number>>;
  /** The share of the time that was spent in HiGHS, of 1. */
  readonly solverShare: number;
}

const CATALOGUE_SEED = 7;
const QUESTION_SEED = 11;
const AS_OF = '2026-11-22';
/** Questions before and after those that are measured: enough that the shelf for every limit is there. */
const WARM_UP = { before: 8, after: 40 };
const KINDS = ['QUALIFICATION', 'OCCUPATION', 'MICRO_CREDENTIAL', 'ALQ_MAJOR'] as const;

/** The published mix: seeded goals of every kind, wishes and objectives; and everything within reach. */
export function* benchmarkPathways(
  size: number,
  count: number,
  limitMs: number,
  policy: Policy,
  tools: SearchTools,
): Generator<PathwayBenchmarkRow> {
  const catalogue = pathwayCatalogue(size, CATALOGUE_SEED);
  const index = indexCatalogue(planningCatalogueOf(catalogue));
  const random = openRandom(QUESTION_SEED);
  const draw = (length: number) =>
    Array.from({ length }, () => drawQuestion(random, catalogue, limitMs));
  const [before, questions, after] = [draw(WARM_UP.before), draw(count), draw(WARM_UP.after)];
  const warmUp = [...before, ...after];
  let solving = 0;
  const solve: SearchTools['solver']['solve'] = (...asked) => {
    const began = performance.now();
    const result = tools.solver.solve(...asked);
    solving += performance.now() - began;
    return result;
  };
  const watched = { ...tools, solver: { solve } };
  const find = ({ question, held }: Drawn) =>
    findPathways(index, policy, held, question, watched)?.status ?? 'UNKNOWN';
  warmUp.forEach(find);
  solving = 0;
  const timed = questions.map((drawn) => ({
    kind: drawn.question.to.kind,
    measured: measure(() => find(drawn)),
  }));
  const total = timed.reduce((sum, { measured }) => sum + measured.milliseconds, 0);
  const share = solving / Math.max(total, 1);
  yield row(
    'pathways',
    timed.map(({ measured }) => measured),
    share,
  );
  for (const kind of [...new Set(timed.map((each) => each.kind))].sort()) {
    const own = timed.filter((each) => each.kind === kind).map(({ measured }) => measured);
    yield row(`pathways to ${kind}`, own, 0);
  }
  const list = ({ held }: Drawn) => {
    const question = {
      holdings: { achievements: [] },
      withinCredits: null,
      asOf: AS_OF,
      first: 20,
    };
    listDestinations(index, policy, held, { ...question, kinds: KINDS }, tools.solver);
    return 'ANSWERED';
  };
  warmUp.forEach(list);
  const listed = questions.slice(0, 50).map((each) => measure(() => list(each)));
  yield row('destinations', listed, 0);
}

function row(
  what: string,
  measured: readonly Measured<string>[],
  solverShare: number,
): PathwayBenchmarkRow {
  const statuses: Record<string, number> = {};
  for (const { answer } of measured) statuses[answer] = (statuses[answer] ?? 0) + 1;
  return { what, times: spreadOf(measured), statuses, solverShare };
}

interface Drawn {
  readonly question: PathwayQuestion;
  readonly held: readonly HeldOutcome[];
}

function drawQuestion(random: Random, catalogue: Catalogue, limitMs: number): Drawn {
  const ids = (entries: readonly { readonly id: string }[] | undefined) =>
    random.pick(entries ?? []).id;
  const to: Goal = random.pick<() => Goal>([
    () => ({ kind: 'QUALIFICATION', id: ids(catalogue.qualifications) }),
    () => ({ kind: 'OCCUPATION', id: ids(catalogue.occupations) }),
    () => ({ kind: 'MICRO_CREDENTIAL', id: ids(catalogue.microCredentials) }),
    () => ({ kind: 'OUTCOMES', ids: [ids(catalogue.learningOutcomes)] }),
    () => ({ kind: 'SKILLS', ids: [ids(catalogue.skills), ids(catalogue.skills)] }),
    () => ({ kind: 'ALQ_MAJOR', id: fieldId(random.whole(0, 16)) }),
  ])();
  const minimise = random.pick<readonly PlanObjective[]>([
    ['CREDITS', 'FEE', 'ITEMS'],
    ['CREDITS', 'FEE', 'ITEMS'],
    ['FEE', 'CREDITS'],
    ['ITEMS', 'CREDITS'],
  ]);
  const constraints = random.pick<StudyConstraints>([
    {},
    {},
    {},
    { regions: ['Auckland', 'Wellington'] },
    { modes: ['ONLINE', 'BLENDED'] },
    { maxFee: 600_000 },
  ]);
  const held = Array.from({ length: random.whole(0, 12) }, () => heldOutcome(random, catalogue));
  const holdings = { achievements: held };
  const question = { holdings, to, asOf: AS_OF, minimise, constraints, alternatives: 3, limitMs };
  return { question, held };
}

function heldOutcome(random: Random, { learningOutcomes }: Catalogue): HeldOutcome {
  const { id } = random.pick(learningOutcomes ?? []);
  return achieved(id, random.pick(['2024-03-01', '2025-06-01']), { awardedById: 'org:1' });
}

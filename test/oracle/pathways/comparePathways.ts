import type { Catalogue } from '../../../src/domain/catalogue.ts';
import type { HeldOutcome } from '../../../src/domain/holding.ts';
import type { Goal, Pathway, PathwayQuestion } from '../../../src/domain/pathway.ts';
import type { PlanObjective, StudyConstraints } from '../../../src/domain/plan.ts';
import type { Random } from '../../bench/random.ts';
import { purePathways } from '../../support/purePathways.ts';
import { allReached, compareValues, type Reached } from './pathways.ts';
import { AS_OF, randomCase } from './randomCase.ts';
import { heldIds } from './stacking.ts';

const SIZE = { outcomes: 6, microCredentials: 3 };

/** The differences between the answer to one random question and what brute force says. */
export function comparePathways(seed: number): readonly string[] {
  const { catalogue: timed, held, random } = randomCase(seed, SIZE);
  // Here the calendar never stands in the way; another comparison is about it alone.
  const catalogue = withoutStarts(timed);
  const question = randomQuestion(random, catalogue);
  const usable = heldIds(catalogue, held, AS_OF);
  const answer = purePathways(catalogue, held, question);
  const reached = allReached(catalogue, usable, question);
  const isThere = reached.some(({ items }) => items.length === 0);
  const status = isThere ? 'ALREADY_COMPLETE' : reached.length === 0 ? 'INFEASIBLE' : 'OPTIMAL';
  if (answer.status !== status) return [`status ${answer.status}, expected ${status}`];
  if (status === 'INFEASIBLE') return compareConflicts(catalogue, held, question);
  if (status === 'ALREADY_COMPLETE') {
    return answer.pathways.length === 1 && answer.pathways[0]?.stages.length === 0
      ? []
      : ['something is taken although nothing has to be'];
  }
  return compareAlternatives(question, answer.pathways, reached);
}

function withoutStarts(catalogue: Catalogue): Catalogue {
  const offerings = (catalogue.offerings ?? []).map((each) => ({ ...each, starts: [] }));
  return { ...catalogue, offerings };
}

export function randomQuestion(random: Random, catalogue: Catalogue): PathwayQuestion {
  const ids = (catalogue.learningOutcomes ?? []).map(({ id }) => id);
  const micros = (catalogue.microCredentials ?? []).map(({ id }) => id);
  const objectives: PlanObjective[] = ['CREDITS', 'FEE', 'ITEMS', 'HOURS'];
  const shuffled = objectives
    .map((objective) => ({ objective, rank: random.next() }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ objective }) => objective);
  const to = random.pick<Goal>([
    { kind: 'QUALIFICATION', id: 'q:0' },
    { kind: 'QUALIFICATION', id: 'q:1' },
    { kind: 'QUALIFICATION', id: 'q:1' },
    { kind: 'OCCUPATION', id: 'occ:0' },
    { kind: 'MICRO_CREDENTIAL', id: random.pick(micros) },
    { kind: 'SKILLS', ids: [random.pick(['skill:0', 'skill:1']), 'skill:3'] },
    { kind: 'OUTCOMES', ids: [...new Set([random.pick(ids), random.pick(ids)])] },
  ]);
  return {
    holdings: { achievements: [] },
    to,
    asOf: AS_OF,
    minimise: random.chance(0.4)
      ? ['CREDITS', 'FEE', 'ITEMS']
      : shuffled.slice(0, random.whole(1, 4)),
    constraints: randomConstraints(random, ids, micros),
    alternatives: random.whole(1, 4),
    limitMs: 60_000,
  };
}

function randomConstraints(
  random: Random,
  ids: readonly string[],
  micros: readonly string[],
): StudyConstraints {
  return {
    ...(random.chance(0.5) ? { allowUnoffered: true } : {}),
    ...(random.chance(0.1) ? { modes: ['ONLINE'] as const } : {}),
    ...(random.chance(0.1) ? { regions: ['Otago'] } : {}),
    ...(random.chance(0.12) ? { maxFee: random.pick([5000, 15000, 30000]) } : {}),
    ...(random.chance(0.12) ? { maxHours: random.pick([5000, 10000, 20000]) } : {}),
    ...(random.chance(0.12) ? { excludeIds: [random.pick([...ids, ...micros])] } : {}),
    ...(random.chance(0.12) ? { requireIds: [random.pick([...ids, ...micros])] } : {}),
  };
}

/** Each alternative is the best of what takes not all of an earlier one. */
function compareAlternatives(
  question: PathwayQuestion,
  pathways: readonly Pathway[],
  reached: readonly Reached[],
): readonly string[] {
  const faults: string[] = [];
  const earlier: (readonly string[])[] = [];
  for (let place = 0; place < question.alternatives; place += 1) {
    const open = reached.filter(
      ({ items }) => !earlier.some((own) => own.every((id) => items.includes(id))),
    );
    const best = open.toSorted((left, right) => compareValues(left.values, right.values))[0];
    const pathway = pathways[place];
    if (!best || !pathway) {
      if (best ?? pathway)
        faults.push(`alternative ${String(place + 1)}: ${best ? 'missing' : 'too many'}`);
      break;
    }
    const values = pathway.proof.objective.map(({ value }) => value);
    if (compareValues(values, best.values) !== 0) {
      faults.push(
        `alternative ${String(place + 1)}: ${values.join()} instead of ${best.values.join()}`,
      );
    }
    const items = pathway.stages.flatMap(({ take }) => take.map(({ itemId }) => itemId)).sort();
    const own = reached.find((each) => each.items.join() === items.join());
    if (!own || compareValues(own.values, values) !== 0) {
      faults.push(`${items.join()} does not lead there at ${values.join()}`);
    }
    earlier.push(items);
  }
  return faults;
}

/** What is named conflicts by itself, and does no longer when any one of it is dropped. */
function compareConflicts(
  catalogue: Catalogue,
  held: readonly HeldOutcome[],
  question: PathwayQuestion,
): readonly string[] {
  const { conflicts } = purePathways(catalogue, held, question);
  const single = new Set(['GROUP', 'SKILL', 'OUTCOME']);
  const names = conflicts.map(({ requirement, ids }) =>
    single.has(requirement) ? `${requirement} ${ids[0] ?? ''}` : requirement,
  );
  const usable = heldIds(catalogue, held, AS_OF);
  const hasAnswer = (kept: readonly string[]) =>
    allReached(catalogue, usable, question, (name) => kept.includes(name)).length > 0;
  if (names.length === 0) return ['no conflict is named'];
  if (hasAnswer(names)) return [`${names.join()} do not conflict`];
  const idle = names.filter((name) => !hasAnswer(names.filter((other) => other !== name)));
  return idle.length > 0 ? [`${names.join()} conflict without ${idle.join()}`] : [];
}

import type { Catalogue } from '../../../src/domain/catalogue.ts';
import type { PathwayQuestion } from '../../../src/domain/pathway.ts';
import type { Random } from '../../bench/random.ts';
import { purePathways } from '../../support/purePathways.ts';
import { bestTimetable } from './calendars.ts';
import { randomQuestion } from './comparePathways.ts';
import { AS_OF, randomCase } from './randomCase.ts';
import { heldIds } from './stacking.ts';

const SIZE = { outcomes: 5, microCredentials: 2 };
const WEEKS = [1, 3, 6];
const STARTS = ['2026-11-30', '2026-12-14', '2027-01-11', '2027-02-15'];

/** What is said of the best way in time, where brute force says something else. */
export function compareCalendars(seed: number): readonly string[] {
  const { catalogue: given, held: all, random } = randomCase(seed, SIZE);
  const catalogue = tighter(random, given);
  const held = random.chance(0.3) ? all : [];
  const drawn = randomQuestion(random, catalogue);
  const id = random.pick(['q:0', 'q:1']);
  const asked = random.chance(0.7)
    ? { ...drawn, to: { kind: 'QUALIFICATION', id } as const }
    : drawn;
  const question: PathwayQuestion = {
    ...asked,
    // Without an offering nothing is known of days.
    constraints: { ...asked.constraints, allowUnoffered: false },
    minimise: random.chance(0.4)
      ? [...new Set(['WEEKS' as const, ...asked.minimise])]
      : asked.minimise,
    alternatives: 1,
  };
  const best = bestTimetable(catalogue, heldIds(catalogue, held, AS_OF), question);
  const { status, pathways } = purePathways(catalogue, held, question);
  const values = pathways[0]?.proof.objective.map(({ value, objective }) =>
    objective === 'WEEKS' ? Math.round((value * 7) / 100) : value,
  );
  const isNothing = pathways[0]?.stages.length === 0;
  const said = `${status} ${isNothing ? 'nothing' : (values?.join() ?? '')}`;
  const isDone = best?.every((value) => value === 0) === true && isNothing;
  const expected = best === null ? 'INFEASIBLE ' : `OPTIMAL ${best.join()}`;
  return said === expected || (isDone && status === 'ALREADY_COMPLETE')
    ? []
    : [`${said}, expected ${expected}`];
}

/** Every length is stated, most ways start on few days of their own, and most qualifications have entry and a capstone. */
function tighter(random: Random, catalogue: Catalogue): Catalogue {
  const ids = (catalogue.learningOutcomes ?? []).map(({ id }) => id);
  const offerings = (catalogue.offerings ?? []).map((each) => ({
    ...each,
    weeks: each.weeks ?? random.pick(WEEKS),
    starts: random.chance(0.7) ? STARTS.filter(() => random.chance(0.5)) : [],
  }));
  const qualifications = (catalogue.qualifications ?? []).map((each) => ({
    ...each,
    entry: random.chance(0.6) ? [{ anyOf: [random.pick(ids), random.pick(ids)] }] : [],
    ...(random.chance(0.5) ? { capstone: random.pick(ids) } : {}),
  }));
  return { ...catalogue, offerings, qualifications };
}

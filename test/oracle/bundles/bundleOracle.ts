import type { LearningOutcome, MicroCredential } from '../../../src/domain/catalogue.ts';
import { coverage } from './coverage.ts';
import { isWorkable } from './workableOrder.ts';
import {
  areRivals,
  type Choice,
  found,
  hundredths,
  subsets,
  withWholes,
  type World,
} from './world.ts';

/** One set of micro-credentials with the best that can be made of it. */
export interface Answer {
  readonly take: readonly string[];
  /** Goals uncovered, then (with a base) minus the credits kept, then the objectives; a fee is two numbers. */
  readonly vector: readonly number[];
}

/** Every set of items that keeps all requirements not set aside, with its best vector. */
export function everyAnswer(world: World): readonly Answer[] {
  const { catalogue } = world;
  const takeable = (catalogue.microCredentials ?? []).filter((each) => feeOf(world, each) !== null);
  const answers: Answer[] = [];
  for (const credentials of subsets(takeable)) {
    const vectors: (readonly number[])[] = [];
    for (const wanted of wantedOf(world, credentials)) {
      for (const kept of subsets(world.baseIds)) {
        const vector = vectorOf(world, { credentials, wanted, kept });
        if (vector) vectors.push(vector);
      }
    }
    const [best] = vectors.sort(compareVectors);
    if (best) answers.push({ take: credentials.map(({ id }) => id), vector: best });
  }
  return answers.sort((left, right) => compareVectors(left.vector, right.vector));
}

/** Those that cover as many goals as any, and do not contain another that is as good or better. */
export function bestAnswers(answers: readonly Answer[]): readonly Answer[] {
  const [best] = answers;
  return answers.filter(
    (each) =>
      each.vector[0] === best?.vector[0] &&
      !answers.some(
        (other) =>
          other !== each &&
          other.vector[0] === best?.vector[0] &&
          other.take.length < each.take.length &&
          other.take.every((id) => each.take.includes(id)) &&
          compareVectors(other.vector, each.vector) <= 0,
      ),
  );
}

export function compareVectors(left: readonly number[], right: readonly number[]): number {
  const order = left.findIndex((value, place) => value !== right[place]);
  return order < 0 ? 0 : (left[order] ?? 0) - (right[order] ?? 0);
}

/** The least stated fee of the offerings that fit, 'UNKNOWN', or null where it cannot be taken. */
function feeOf({ catalogue, question, aside }: World, micro: MicroCredential) {
  const { constraints, includeStandAlone, tailoring } = question;
  const asks = (requirement: string) => !aside.has(requirement);
  const excluded = asks('EXCLUDED') ? (constraints.excludeIds ?? []) : [];
  if (micro.status === 'DISCONTINUED' || (!micro.stackable && !includeStandAlone)) return null;
  const frameworks = tailoring?.frameworkIds ?? null;
  if (frameworks && !frameworks.includes(micro.framework ?? '')) return null;
  const least = asks('LEVEL') ? (constraints.minLevel ?? 0) : 0;
  if (excluded.includes(micro.id) || (micro.level ?? 99) < least) return null;
  const fits = (catalogue.offerings ?? []).filter(
    ({ id, item, region }) =>
      item === micro.id &&
      !excluded.includes(id) &&
      (!asks('REGION') || !constraints.regions || !region || constraints.regions.includes(region)),
  );
  const unoffered = constraints.allowUnoffered === true || !asks('NOTHING_OFFERED');
  if (fits.length === 0 && !unoffered) return null;
  const fees = fits.flatMap(({ fee, currency }) =>
    fee !== undefined && (currency ?? 'NZD') === 'NZD' ? [hundredths(fee)] : [],
  );
  const limited = constraints.maxFee !== undefined && asks('MAX_FEE');
  if (fees.length === 0) return limited ? null : 'UNKNOWN';
  return Math.min(...fees);
}

function* wantedOf(
  { held }: World,
  credentials: readonly MicroCredential[],
): Generator<ReadonlyMap<string, readonly string[]>> {
  const [first, ...rest] = credentials;
  if (!first) {
    yield new Map();
    return;
  }
  const options = first.outcomes.flatMap(({ outcome, required }) =>
    required || held.has(outcome) ? [] : [outcome],
  );
  for (const others of wantedOf({ held } as World, rest)) {
    for (const own of subsets(options)) yield new Map([...others, [first.id, own]]);
  }
}

function vectorOf(world: World, choice: Choice): readonly number[] | null {
  const { question, outcomes, held, aside, baseIds } = world;
  const { constraints, minimise, tailoring } = question;
  const asks = (requirement: string) => !aside.has(requirement);
  const carried = new Set(
    choice.credentials.flatMap((micro) => [
      ...micro.outcomes.flatMap(({ outcome, required }) => (required ? [outcome] : [])),
      ...(choice.wanted.get(micro.id) ?? []),
    ]),
  );
  const all = withWholes(outcomes, new Set([...held, ...carried, ...choice.kept]));
  const fresh = [...all].filter((id) => !held.has(id));
  const paid = fresh.filter((id) => !baseIds.includes(id));
  const sum = (ids: readonly string[], of: (each: LearningOutcome) => number) =>
    ids.reduce((total, id) => total + of(found(outcomes, id)), 0);
  const credits = (each: LearningOutcome) => hundredths(each.credits);
  const hours = (each: LearningOutcome) => hundredths(each.learningHours ?? each.credits * 10);
  const size = sum(fresh, credits);
  const base = world.catalogue.qualifications?.find(
    ({ id }) => id === tailoring?.baseQualificationId,
  );
  const most = question.maxCredits ?? (base ? hundredths(base.credits) : Infinity);
  if (asks('MIN_CREDITS') && size < (question.minCredits ?? 0)) return null;
  if (asks('MAX_CREDITS') && size > most) return null;
  if (asks('MAX_HOURS') && sum(paid, hours) > (constraints.maxHours ?? Infinity)) return null;
  const fees = choice.credentials.map((micro) => feeOf(world, micro));
  const known = fees.reduce<number>((total, fee) => total + (typeof fee === 'number' ? fee : 0), 0);
  if (asks('MAX_FEE') && known > (constraints.maxFee ?? Infinity)) return null;
  if (asks('EXCLUDED') && fresh.some((id) => constraints.excludeIds?.includes(id))) return null;
  const taken = new Set(choice.credentials.map(({ id }) => id));
  const required = asks('REQUIRED') ? (constraints.requireIds ?? []) : [];
  if (required.some((id) => (outcomes.has(id) ? !all.has(id) : !taken.has(id)))) return null;
  if (asks('EXCLUSION_PAIR') && carriesRivals(world, new Set([...carried, ...fresh]))) return null;
  if (!keepsFrameworks(world, choice, fresh, size)) return null;
  if (!isWorkable(world, choice, required)) return null;
  const measures = {
    CREDITS: [sum(paid, credits)],
    HOURS: [sum(paid, hours)],
    FEE: [fees.filter((fee) => fee === 'UNKNOWN').length, known],
    ITEMS: [taken.size],
  };
  const kept = sum(
    fresh.filter((id) => baseIds.includes(id)),
    credits,
  );
  const uncovered = coverage(world, all);
  return [uncovered, ...(base ? [-kept] : []), ...minimise.flatMap((each) => measures[each])];
}

function carriesRivals({ outcomes }: World, carried: ReadonlySet<string>): boolean {
  const ids = [...carried];
  return ids.some((left) => ids.some((right) => areRivals(outcomes, left, right)));
}

function keepsFrameworks(
  { question, outcomes, baseIds, catalogue, aside }: World,
  { credentials, wanted }: Choice,
  fresh: readonly string[],
  size: number,
): boolean {
  const { tailoring } = question;
  if (!tailoring) return true;
  const base = catalogue.qualifications?.find(({ id }) => id === tailoring.baseQualificationId);
  const byId = credentials.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  const sums = new Map<string, number>();
  for (const id of fresh) {
    const own = found(outcomes, id);
    const carrier = byId.find(
      (micro) =>
        micro.outcomes.some(({ outcome, required }) => outcome === id && required) ||
        wanted.get(micro.id)?.includes(id),
    );
    const of = own.framework ?? (baseIds.includes(id) ? base?.framework : carrier?.framework);
    if (of !== undefined) sums.set(of, (sums.get(of) ?? 0) + hundredths(own.credits));
  }
  if (!aside.has('MIN_FRAMEWORKS') && sums.size < tailoring.minFrameworks) return false;
  const most = aside.has('FRAMEWORK_SHARE') ? null : tailoring.maxSharePerFramework;
  return most === null || [...sums.values()].every((own) => 10_000 * own <= most * size);
}

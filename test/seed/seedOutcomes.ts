import type { LearningOutcome } from '../../src/domain/catalogue.ts';
import { isCalendarDate } from '../../src/domain/calendarDate.ts';
import { toHundredths } from '../../src/domain/hundredths.ts';
import type { Seed } from './readSeed.ts';

/** Left so for analysts who look for what is missing. */
const LACKING = new Map([
  ['nz:outcome:battery-storage-safety', 'skills'],
  ['nz:outcome:spray-by-drone', 'field'],
]);

/** What an outcome must say: its field, what is learnt, done and assessed, and the skills it gives. */
export function incompleteOutcomes(seed: Seed): string[] {
  const needed = ['field', 'level', 'skills', 'theory', 'practice', 'assessments'] as const;
  const isStated = (value: unknown) => (Array.isArray(value) ? value.length > 0 : !!value);
  return seed.learningOutcomes.flatMap((outcome) =>
    needed
      .filter((member) => isStated(outcome[member]) === (LACKING.get(outcome.id) === member))
      .map((member) => `${outcome.id}: no ${member}`),
  );
}

/** From here on New Zealand's Industry Skills Boards set standards. */
const BOARDS_FROM = '2026-01-01';

/** Who sets an outcome sets standards, and no board has set what had expired before there were boards. */
export function wrongSetters({ organisations, learningOutcomes }: Seed): string[] {
  const setters = new Set(
    organisations.filter(({ roles }) => roles.includes('STANDARD_SETTER')).map(({ id }) => id),
  );
  return learningOutcomes.flatMap(({ id, setter, validTo }) => {
    if (setter === undefined) return [];
    if (!setters.has(setter)) return [`${id}: ${setter} sets no standards`];
    const isBoard = setter.startsWith('org:isb-');
    return isBoard && (validTo ?? BOARDS_FROM) < BOARDS_FROM
      ? [`${id}: ${setter} did not exist`]
      : [];
  });
}

const NUMBERED_NAME = /\b(outcome|module|unit|lorem)\b.*\d|lorem ipsum/i;

/** Titles are written, not counted; two outcomes of one country never share title and level. */
export function carelessTitles(seed: Seed): string[] {
  const seen = new Map<string, string>();
  return seed.learningOutcomes.flatMap(({ id, title, level }) => {
    const key = `${id.split(':')[0] ?? ''} ${title.toLowerCase()} ${level ?? 0}`;
    const twin = seen.get(key);
    seen.set(key, id);
    if (twin) return [`${id}: same title and level as ${twin}`];
    return NUMBERED_NAME.test(title) || title.length < 8 ? [`${id}: "${title}"`] : [];
  });
}

export function wrongParts(seed: Seed): string[] {
  const byId = new Map(seed.learningOutcomes.map((outcome) => [outcome.id, outcome]));
  return seed.learningOutcomes.flatMap(({ id, credits, partOf }) => {
    if (partOf === undefined) return [];
    const whole = byId.get(partOf);
    if (credits !== 0) return [`${id}: a part with ${credits} credits`];
    if (whole?.partOf !== undefined) return [`${id}: part of a part`];
    return whole?.credits === 0 ? [`${id}: part of a whole without credits`] : [];
  });
}

/** Outcomes that nobody could ever reach, because each choice of prerequisites leads back to itself. */
export function unreachableOutcomes(seed: Seed): string[] {
  const reached = new Set<string>();
  const isOpen = ({ prerequisites = [] }: LearningOutcome) =>
    prerequisites.every((group) => group.some((id) => reached.has(id)));
  for (let before = -1; before < reached.size; ) {
    before = reached.size;
    for (const outcome of seed.learningOutcomes) if (isOpen(outcome)) reached.add(outcome.id);
  }
  return seed.learningOutcomes.map(({ id }) => id).filter((id) => !reached.has(id));
}

/** Chains that come back to where they began: broader fields and skills, parts, what supersedes what. */
export function circularChains(seed: Seed): string[] {
  const chains = {
    'broader field': seed.subjectFields.map(({ id, broader }) => [id, broader ? [broader] : []]),
    'broader skill': seed.skills.map(({ id, broader }) => [id, broader ?? []]),
    supersedes: seed.learningOutcomes.map(({ id, supersedes }) => [id, supersedes ?? []]),
    successorOf: seed.organisations.map(({ id, successorOf }) => [id, successorOf ?? []]),
  } as const satisfies Record<string, (readonly [string, readonly string[]] | unknown[])[]>;
  return Object.entries(chains).flatMap(([name, entries]) => {
    const next = new Map(entries as [string, readonly string[]][]);
    return [...next.keys()]
      .filter((start) => reaches(start, start, next))
      .map((id) => `${name}: ${id}`);
  });
}

function reaches(from: string, to: string, next: ReadonlyMap<string, readonly string[]>): boolean {
  const waiting = [...(next.get(from) ?? [])];
  const seen = new Set<string>();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(next.get(id) ?? []));
  }
  return false;
}

const DATE_MEMBERS = /(On|From|To)$|^on$|^starts$/;
const isTextual = (member: string) => !['onRampTo', 'leadsTo'].includes(member);

/** Numbers with more than two decimals and dates that no calendar has, wherever they stand. */
export function malformedValues(value: unknown, place = ''): string[] {
  if (typeof value === 'number') return toHundredths(value) === null ? [`${place}: ${value}`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, inner]: [string, unknown]) => {
    const here = `${place}/${member}`;
    if (!DATE_MEMBERS.test(member) || !isTextual(member)) return malformedValues(inner, here);
    const dates: unknown[] = Array.isArray(inner) ? inner : [inner];
    return dates
      .filter((date) => typeof date !== 'string' || !isCalendarDate(date))
      .map((date) => `${here}: ${JSON.stringify(date)} is no date`);
  });
}

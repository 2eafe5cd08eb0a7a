import type { Catalogue, LearningOutcome, MicroCredential } from '../../../src/domain/catalogue.ts';
import { withWholes } from '../bundles/world.ts';
import type { UnbundleCase } from './arbitraryUnbundleCase.ts';

// The section "unbundle" of the specification once more, by trying every way of taking a qualification apart.

export interface Way {
  readonly parts: readonly (readonly string[])[];
  readonly remainder: readonly string[];
  /** Credits left over, minus the credits in existing micro-credentials, new parts, minus the cohesion. */
  readonly vector: readonly number[];
}

const hundredths = (value: number) => Math.round(value * 100);

/** What goes into parts: every outcome of every group and the capstone, except what is held. */
export function placedOutcomes({ catalogue, held, question }: UnbundleCase): readonly string[] {
  const [qualification] = catalogue.qualifications ?? [];
  const listed = qualification?.groups.flatMap(({ outcomes }) => outcomes) ?? [];
  const all = new Set([...listed, qualification?.capstone ?? listed[0] ?? '']);
  const have = heldOutcomes({ catalogue, held, question });
  return [...all].filter((id) => !have.has(id)).sort();
}

export function heldOutcomes({ catalogue, held, question }: UnbundleCase): ReadonlySet<string> {
  const outcomes = new Map((catalogue.learningOutcomes ?? []).map((each) => [each.id, each]));
  const valid = held.filter(({ achievedOn, revoked }) => !revoked && achievedOn <= question.asOf);
  return withWholes(outcomes, new Set(valid.map(({ outcomeId }) => outcomeId)));
}

/** Every way whose parts keep their sizes and can be taken in some order. */
export function everyWay(asked: UnbundleCase): readonly Way[] {
  const ways: Way[] = [];
  const parts: string[][] = [];
  const remainder: string[] = [];
  const pieces = placedOutcomes(asked);
  const place = (at: number) => {
    const id = pieces[at];
    if (id === undefined) {
      const vector = vectorOf(asked, parts, remainder);
      if (vector) {
        ways.push({ parts: parts.map((part) => [...part]), remainder: [...remainder], vector });
      }
      return;
    }
    for (const part of [...parts]) {
      part.push(id);
      place(at + 1);
      part.pop();
    }
    parts.push([id]);
    place(at + 1);
    parts.pop();
    remainder.push(id);
    place(at + 1);
    remainder.pop();
  };
  place(0);
  return ways;
}

/** Null where it is not allowed. */
export function vectorOf(
  asked: UnbundleCase,
  parts: readonly (readonly string[])[],
  remainder: readonly string[],
): readonly number[] | null {
  if (!parts.every((part) => keepsSize(asked, part))) return null;
  if (!canBeOrdered(asked, parts, remainder)) return null;
  const existing = parts.filter((part) => existingAs(asked, part) !== null);
  return [
    creditsOf(asked.catalogue, remainder),
    0 - existing.reduce((sum, part) => sum + creditsOf(asked.catalogue, part), 0),
    parts.length - existing.length,
    0 - parts.reduce((sum, part) => sum + cohesionOf(asked.catalogue, part), 0),
  ];
}

/** The micro-credential whose required outcomes these are, current that day; null: none, or none is to be used. */
export function existingAs(
  { catalogue, question }: UnbundleCase,
  part: readonly string[],
): MicroCredential | null {
  if (!question.reuseExisting) return null;
  const same = (catalogue.microCredentials ?? []).filter(
    ({ status, listedOn, expiresOn, outcomes }) =>
      status !== 'DISCONTINUED' &&
      (listedOn ?? '') <= question.asOf &&
      (expiresOn ?? '9999') >= question.asOf &&
      JSON.stringify(outcomes.flatMap((each) => (each.required ? [each.outcome] : [])).sort()) ===
        JSON.stringify(part.toSorted()),
  );
  return same[0] ?? null;
}

/** New Zealand: nothing binding before 2018-08-22, 5 to 40 until 2022-08-01, then 1 to 40. India: whole 7.5 hours. */
function keepsSize({ catalogue, question }: UnbundleCase, part: readonly string[]): boolean {
  const { policyId, asOf, minCredits, maxCredits } = question;
  const credits = creditsOf(catalogue, part);
  if (credits < (minCredits ?? 0) || credits > (maxCredits ?? Infinity)) return false;
  if (policyId === 'in-micro-credential') {
    const hours = part.reduce((sum, id) => {
      const { learningHours, credits: own } = outcomeOf(catalogue, id);
      return sum + hundredths(learningHours ?? own * 10);
    }, 0);
    return hours > 0 && hours % 750 === 0;
  }
  if (asOf < '2018-08-22') return true;
  return credits >= (asOf < '2022-08-01' ? 500 : 100) && credits <= 4000;
}

/** Parts are taken one after the other as long as one can be. */
function canBeOrdered(
  asked: UnbundleCase,
  parts: readonly (readonly string[])[],
  remainder: readonly string[],
): boolean {
  const held = heldOutcomes(asked);
  const inside = new Set([...parts.flat(), ...remainder]);
  const done: (readonly string[])[] = [];
  const isOpen = (part: readonly string[]) =>
    part.every((id) =>
      (outcomeOf(asked.catalogue, id).prerequisites ?? []).every(
        (group) =>
          !group.some((need) => inside.has(need)) ||
          group.some(
            (need) =>
              held.has(need) ||
              remainder.includes(need) ||
              part.includes(need) ||
              done.some((earlier) => earlier.includes(need)),
          ),
      ),
    );
  for (;;) {
    const next = parts.find((part) => !done.includes(part) && isOpen(part));
    if (!next) return done.length === parts.length;
    done.push(next);
  }
}

export function creditsOf(catalogue: Catalogue, ids: readonly string[]): number {
  return ids.reduce((sum, id) => sum + hundredths(outcomeOf(catalogue, id).credits), 0);
}

/** Over the pairs: skills that both name by skills that either names, in ten-thousandths, halves up. */
export function cohesionOf(catalogue: Catalogue, part: readonly string[]): number {
  const skillsOf = (id: string) =>
    new Set((outcomeOf(catalogue, id).skills ?? []).map(({ skill }) => sameAs(catalogue, skill)));
  return part
    .flatMap((left, at) => part.slice(at + 1).map((right) => [skillsOf(left), skillsOf(right)]))
    .reduce((sum, [left = new Set(), right = new Set()]) => {
      const either = new Set([...left, ...right]).size;
      const both = [...left].filter((skill) => right.has(skill)).length;
      return sum + (either === 0 ? 0 : Math.round((10_000 * both) / either));
    }, 0);
}

/** Skills of one uri are one. */
function sameAs({ skills }: Catalogue, id: string): string {
  const uri = skills?.find((skill) => skill.id === id)?.uri;
  return skills?.find((skill) => uri !== undefined && skill.uri === uri)?.id ?? id;
}

function outcomeOf({ learningOutcomes }: Catalogue, id: string): LearningOutcome {
  const found = learningOutcomes?.find((each) => each.id === id);
  if (!found) throw new Error(`The catalogue has no "${id}".`);
  return found;
}

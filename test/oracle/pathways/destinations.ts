import type { Catalogue, MicroCredential } from '../../../src/domain/catalogue.ts';
import { credits, isEntryMet, meetsAll } from './stacking.ts';

/** What semantics says of one destination, by brute force. */
export interface Reached {
  readonly kind: 'QUALIFICATION' | 'OCCUPATION' | 'MICRO_CREDENTIAL';
  readonly id: string;
  readonly reached: boolean;
  readonly creditsNeeded: number | null;
  readonly skillsNeeded: number | null;
}

/** "the `broader` chain, any length" */
export function skillsGained(catalogue: Catalogue, ids: Iterable<string>): ReadonlySet<string> {
  const gained = new Set<string>();
  const add = (skillId: string): void => {
    gained.add(skillId);
    const skill = catalogue.skills?.find(({ id }) => id === skillId);
    for (const broader of skill?.broader ?? []) add(broader);
  };
  for (const id of ids) {
    const outcome = catalogue.learningOutcomes?.find((each) => each.id === id);
    for (const { skill } of outcome?.skills ?? []) add(skill);
  }
  return gained;
}

export function essentialSkills(catalogue: Catalogue, occupationId: string): readonly string[] {
  const occupation = catalogue.occupations?.find(({ id }) => id === occupationId);
  return (occupation?.skills ?? []).flatMap(({ skill, importance }) =>
    importance === 'ESSENTIAL' ? [skill] : [],
  );
}

export function requiredOutcomes({ outcomes }: MicroCredential): readonly string[] {
  return outcomes.flatMap(({ outcome, required }) => (required ? [outcome] : []));
}

export function allReached(catalogue: Catalogue, held: ReadonlySet<string>): readonly Reached[] {
  return [
    ...(catalogue.qualifications ?? []).map((each): Reached => {
      const needed = leastCredits(catalogue, each.id, held);
      const hasCapstone = each.capstone === undefined || held.has(each.capstone);
      const isMet = meetsAll(catalogue, each, [...held]);
      return {
        kind: 'QUALIFICATION',
        id: each.id,
        reached: isMet && hasCapstone && isEntryMet(catalogue, each, held),
        creditsNeeded: needed,
        skillsNeeded: null,
      };
    }),
    ...(catalogue.occupations ?? []).flatMap(({ id }): readonly Reached[] => {
      const essential = essentialSkills(catalogue, id);
      const gained = skillsGained(catalogue, held);
      const needed = essential.filter((skill) => !gained.has(skill)).length;
      const row = { kind: 'OCCUPATION', id, creditsNeeded: null, skillsNeeded: needed } as const;
      return essential.length > 0 ? [{ ...row, reached: needed === 0 }] : [];
    }),
    ...(catalogue.microCredentials ?? []).flatMap((each): readonly Reached[] => {
      const required = requiredOutcomes(each);
      if (required.length === 0 || each.status === 'DISCONTINUED') return [];
      const missing = required.filter((id) => !held.has(id));
      const needed = missing.reduce((sum, id) => sum + credits(catalogue, id), 0);
      const row = { kind: 'MICRO_CREDENTIAL', id: each.id, skillsNeeded: null } as const;
      return [{ ...row, reached: missing.length === 0, creditsNeeded: needed }];
    }),
  ];
}

/** "the least credits of its outcomes that would meet every group" */
function leastCredits(
  catalogue: Catalogue,
  qualificationId: string,
  held: ReadonlySet<string>,
): number | null {
  const qualification = catalogue.qualifications?.find(({ id }) => id === qualificationId);
  if (!qualification) return null;
  const listed = [...new Set(qualification.groups.flatMap(({ outcomes }) => outcomes))];
  const open = listed.filter((id) => !held.has(id));
  let least: number | null = null;
  for (let chosen = 0; chosen < 2 ** open.length; chosen += 1) {
    const added = open.filter((_id, bit) => (chosen >> bit) & 1);
    const sum = added.reduce((total, id) => total + credits(catalogue, id), 0);
    if (least !== null && sum >= least) continue;
    if (meetsAll(catalogue, qualification, [...held, ...added])) least = sum;
  }
  return least;
}

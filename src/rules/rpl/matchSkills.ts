import { compareText } from '../../domain/compareText.ts';
import type { SkillMatch, SkillRelation } from '../../domain/rpl.ts';
import type { SkillIndex } from '../skillIndex.ts';
import type { Claim } from './claims.ts';

/** How much of a skill is shown by evidence for another one; a skill met in part stays missing. */
const WORTH: Readonly<Record<SkillRelation, number>> = {
  SAME: 1,
  NARROWER: 1,
  BROADER: 0.5,
  RELATED: 0.25,
  SIMILAR: 0,
};
const BEST_FIRST: readonly SkillRelation[] = ['SAME', 'NARROWER', 'BROADER', 'RELATED', 'SIMILAR'];

/** The best that the claims show of any skill that is asked for. */
export interface ShownSkills {
  /** Null: nothing of it is shown. */
  shown(skillId: string): SkillMatch | null;
}

export function isMet({ relation }: SkillMatch): boolean {
  return WORTH[relation] === 1;
}

export function showSkills(skills: SkillIndex, claims: readonly Claim[]): ShownSkills {
  const claimsBySkill = new Map<string, Claim[]>();
  for (const claim of claims) {
    const id = skills.canonical(claim.skillId);
    claimsBySkill.set(id, [...(claimsBySkill.get(id) ?? []), claim]);
  }
  const claimed = [...claimsBySkill.keys()].sort(compareText);
  const known = new Map<string, SkillMatch | null>();
  return {
    shown(skillId) {
      const kept = known.get(skillId);
      if (kept !== undefined) return kept;
      const found = bestMatch(skills, claimed, claimsBySkill, skillId);
      known.set(skillId, found);
      return found;
    },
  };
}

function bestMatch(
  skills: SkillIndex,
  claimed: readonly string[],
  claimsBySkill: ReadonlyMap<string, readonly Claim[]>,
  skillId: string,
): SkillMatch | null {
  const related = claimed
    .map((via) => ({ via, relation: relationOf(skills, via, skillId) }))
    .filter((one): one is { via: string; relation: SkillRelation } => one.relation !== null);
  const relation = BEST_FIRST.find((each) => related.some((one) => one.relation === each));
  if (relation === undefined) return null;
  const through = related.filter((one) => one.relation === relation).map(({ via }) => via);
  const all = through.flatMap((via) => claimsBySkill.get(via) ?? []);
  const surest = all.reduce((one, other) => (other.score > one.score ? other : one));
  return {
    skillId,
    viaId: surest.skillId,
    relation,
    score: WORTH[relation],
    evidence: [...new Set(all.map(({ evidence }) => evidence))].sort((one, other) => one - other),
  };
}

/** What the skill shown is to the one that is asked for; broader and narrower by any number of steps. */
function relationOf(skills: SkillIndex, via: string, skillId: string): SkillRelation | null {
  const asked = skills.canonical(skillId);
  if (via === asked) return 'SAME';
  if (skills.withBroader(via).has(asked)) return 'NARROWER';
  if (skills.withBroader(asked).has(via)) return 'BROADER';
  return areRelated(skills, via, asked) ? 'RELATED' : null;
}

/** As either of them states, or one that is one with it. */
function areRelated(skills: SkillIndex, one: string, other: string): boolean {
  const states = (from: string, to: string) =>
    skills
      .same(from)
      .some((id) => skills.byId.get(id)?.related.some((next) => skills.canonical(next) === to));
  return states(one, other) || states(other, one);
}

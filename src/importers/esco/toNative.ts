import type { Occupation, OccupationSkill, Skill } from '../../domain/catalogue.ts';
import { compareText } from '../../domain/compareText.ts';
import type { EscoOccupation } from './readOccupations.ts';
import type { EscoSkill } from './readSkills.ts';

export const TAXONOMY = 'fw:esco';
/** The groups are apart from the skills, so that a filter can tell them. */
export const GROUPS = 'fw:esco-skills-hierarchy';

type Importance = OccupationSkill['importance'];

interface Links {
  readonly broader: ReadonlyMap<string, unknown> | undefined;
  readonly related: ReadonlyMap<string, unknown> | undefined;
}

/** Lists are sorted, so that another order in the files is no change. */
export function toSkill(skill: EscoSkill, links: Links, framework: string): Skill {
  return {
    id: skill.id,
    name: skill.label,
    ...stated('altNames', [...skill.altLabels].sort(compareText)),
    ...(skill.description === '' ? {} : { description: skill.description }),
    kind: skill.kind,
    ...stated('broader', [...(links.broader?.keys() ?? [])].sort(compareText)),
    ...stated('related', [...(links.related?.keys() ?? [])].sort(compareText)),
    framework,
    uri: skill.uri,
  };
}

export function toOccupation(
  occupation: EscoOccupation,
  needs: ReadonlyMap<string, Importance> = new Map(),
): Occupation {
  return {
    id: occupation.id,
    title: occupation.label,
    ...stated('altTitles', [...occupation.altLabels].sort(compareText)),
    ...(occupation.description === '' ? {} : { description: occupation.description }),
    ...(occupation.code === '' ? {} : { code: occupation.code }),
    ...(occupation.sector === undefined ? {} : { sector: occupation.sector }),
    framework: TAXONOMY,
    skills: [...needs].map(([skill, importance]) => ({ skill, importance })).sort(byImportance),
  };
}

/** The essential ones first. */
function byImportance(left: OccupationSkill, right: OccupationSkill): number {
  return compareText(left.importance, right.importance) || compareText(left.skill, right.skill);
}

function stated<Member extends string>(member: Member, list: readonly string[]) {
  return (list.length === 0 ? {} : { [member]: list }) as Partial<Record<Member, string[]>>;
}

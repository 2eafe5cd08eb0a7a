import type { Skill } from '../../domain/catalogue.ts';
import type { Finding } from '../../domain/finding.ts';
import type { EscoFile } from './escoFiles.ts';
import { type RowPlace, rowFinding } from './finding.ts';
import type { Relation } from './readRelations.ts';
import { type Concept, readConcept } from './readConcept.ts';
import type { SkillGroup } from './readGroups.ts';
import { readRows } from './readRows.ts';

export interface EscoSkill extends Concept {
  readonly kind: Skill['kind'];
}

const KIND_OF_TYPE: Readonly<Record<string, Skill['kind']>> = {
  knowledge: 'KNOWLEDGE',
  'skill/competence': 'SKILL',
  attitude: 'ATTITUDE',
};

interface UntypedSkill {
  readonly concept: Concept;
  readonly type: string;
  readonly place: RowPlace;
}

/** The skills by id. One that states no type is of the kind of the groups above it, where these agree. */
export function readSkills(
  file: EscoFile,
  groups: ReadonlyMap<string, SkillGroup>,
  broader: readonly Relation[],
  findings: Finding[],
): ReadonlyMap<string, EscoSkill> {
  const skills = new Map<string, EscoSkill>();
  const untyped = new Map<string, UntypedSkill>();
  const taken = { has: (id: string) => groups.has(id) || skills.has(id) || untyped.has(id) };
  readRows(file, findings, (cell, place) => {
    const concept = readConcept(cell, place, taken, findings);
    if (!concept) return;
    const type = cell('skillType');
    const kind = KIND_OF_TYPE[type];
    if (kind) skills.set(concept.id, { ...concept, kind });
    else untyped.set(concept.id, { concept, type, place });
  });
  if (untyped.size === 0) return skills;
  const above = toParents(broader);
  for (const [id, { concept, type, place }] of untyped) {
    const [kind, ...others] = kindsAbove(id, above, groups);
    const name = `"${concept.label}" (${concept.uri})`;
    const states = type === '' ? 'states no type' : `states an unknown type, "${type}"`;
    const isClear = kind !== undefined && others.length === 0;
    const outcome = isClear
      ? `taken as ${kind.toLowerCase()}, as all groups above it are`
      : 'left out, as the groups above it do not tell its kind';
    findings.push(
      rowFinding(place, 'skillType', 'skill-type', type, `${name} ${states}: ${outcome}.`),
    );
    if (isClear) skills.set(id, { ...concept, kind });
  }
  return skills;
}

function toParents(broader: readonly Relation[]): ReadonlyMap<string, readonly string[]> {
  const parents = new Map<string, string[]>();
  for (const { from, to } of broader) {
    const known = parents.get(from);
    if (known) known.push(to);
    else parents.set(from, [to]);
  }
  return parents;
}

/** The kinds of the nearest groups above a skill, along any path. */
function kindsAbove(
  id: string,
  parents: ReadonlyMap<string, readonly string[]>,
  groups: ReadonlyMap<string, SkillGroup>,
): readonly Skill['kind'][] {
  const kinds = new Set<Skill['kind']>();
  const seen = new Set([id]);
  for (const each of seen) {
    const group = groups.get(each);
    if (group) kinds.add(group.kind);
    else for (const parent of parents.get(each) ?? []) seen.add(parent);
  }
  return [...kinds];
}

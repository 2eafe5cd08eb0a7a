import type { Skill } from '../../domain/catalogue.ts';
import type { Finding } from '../../domain/finding.ts';
import type { EscoFiles } from './escoFiles.ts';
import { fileFinding, rowFinding } from './finding.ts';
import { type Concept, readConcept } from './readConcept.ts';
import { type Cell, readRows } from './readRows.ts';

export interface SkillGroup extends Concept {
  readonly kind: Skill['kind'];
}

/** By the letter of the pillar's branch. "A" (attitudes and values) stands in versions before 1.1 only. */
const KIND_OF_BRANCH: Readonly<Record<string, Skill['kind']>> = {
  A: 'ATTITUDE',
  K: 'KNOWLEDGE',
  L: 'SKILL',
  S: 'SKILL',
  T: 'SKILL',
};

const LEVELS = [3, 2, 1, 0];

/** The groups above the skills, by id: those of the file of groups, and those that only the hierarchy names. */
export function readGroups(files: EscoFiles, findings: Finding[]): ReadonlyMap<string, SkillGroup> {
  const concepts = new Map<string, Concept>();
  readRows(files.skillGroups, findings, (cell, place) => {
    const concept = readConcept(cell, place, concepts, findings);
    if (concept) concepts.set(concept.id, concept);
  });
  const kinds = new Map<string, Skill['kind']>();
  const hierarchy = files.skillsHierarchy;
  readRows(hierarchy, findings, (cell, place) => {
    const level = LEVELS.find((each) => cell(`Level ${each} URI`) !== '');
    if (level === undefined) return;
    const named = readConcept(atLevel(cell, level), place, new Set(), findings);
    if (!named) return;
    const kind = KIND_OF_BRANCH[cell('Level 0 code')];
    if (kind) kinds.set(named.id, kind);
    if (concepts.has(named.id)) return;
    concepts.set(named.id, named);
    const column = `Level ${level} URI`;
    const message = `"${named.label}" is missing in ${files.skillGroups.name}; it is taken from here.`;
    findings.push(rowFinding(place, column, 'group.missing', named.uri, message));
  });
  return new Map(
    [...concepts].map(([id, concept]) => [id, { ...concept, kind: kindOf(concept, kinds) }]),
  );

  function kindOf(concept: Concept, known: ReadonlyMap<string, Skill['kind']>): Skill['kind'] {
    const kind = known.get(concept.id);
    if (kind) return kind;
    const message = `"${concept.label}" (${concept.uri}) is in no branch of the hierarchy; it is taken as a skill.`;
    findings.push(fileFinding(hierarchy.name, 'WARNING', 'group.branch', concept.uri, message));
    return 'SKILL';
  }
}

/** A row of the hierarchy describes the deepest group that it names. */
function atLevel(cell: Cell, level: number): Cell {
  const columns: Readonly<Record<string, string>> = {
    conceptUri: `Level ${level} URI`,
    preferredLabel: `Level ${level} preferred term`,
    description: 'Description',
  };
  return (column) => {
    const source = columns[column];
    return source === undefined ? '' : cell(source);
  };
}

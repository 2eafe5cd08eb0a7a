import type { OccupationSkill } from '../../domain/catalogue.ts';
import type { Finding } from '../../domain/finding.ts';
import type { EscoFile } from './escoFiles.ts';
import { rowFinding } from './finding.ts';
import { toEscoId } from './readConcept.ts';
import { readRows } from './readRows.ts';

type Importance = OccupationSkill['importance'];

const IMPORTANCES: Readonly<Record<string, Importance>> = {
  essential: 'ESSENTIAL',
  optional: 'OPTIONAL',
};

interface Ids {
  readonly has: (id: string) => boolean;
}

/** How important which skills are, by occupation. */
export function readOccupationSkills(
  file: EscoFile,
  occupations: Ids,
  skills: Ids,
  findings: Finding[],
): ReadonlyMap<string, ReadonlyMap<string, Importance>> {
  const needs = new Map<string, Map<string, Importance>>();
  readRows(file, findings, (cell, place) => {
    const leaveOut = (column: string, rule: string, message: string) =>
      findings.push(rowFinding(place, column, rule, cell(column), `Left out: ${message}.`));
    const occupation = toEscoId(cell('occupationUri')) ?? '';
    const skill = toEscoId(cell('skillUri')) ?? '';
    const importance = IMPORTANCES[cell('relationType')];
    if (!occupations.has(occupation)) {
      leaveOut('occupationUri', 'unknown', `${cell('occupationUri')} is not among the occupations`);
      return;
    }
    if (!skills.has(skill)) {
      leaveOut('skillUri', 'unknown', `${cell('skillUri')} is not among the skills`);
      return;
    }
    if (!importance) {
      leaveOut('relationType', 'relation-type', 'a skill is either essential or optional');
      return;
    }
    const needed = needs.get(occupation) ?? new Map<string, Importance>();
    needs.set(occupation, needed);
    const former = needed.get(skill);
    if (former) leaveOut('skillUri', 'repeated', 'a row above names the skill for this occupation');
    needed.set(skill, former === 'ESSENTIAL' ? former : importance);
  });
  return needs;
}

import type { Finding } from '../../domain/finding.ts';
import type { EscoFiles } from './escoFiles.ts';
import { fileFinding, rowFinding } from './finding.ts';
import { type Concept, readConcept, toEscoId } from './readConcept.ts';
import { readRows } from './readRows.ts';

export interface EscoOccupation extends Concept {
  /** ESCO's own: the four digits of the ISCO-08 unit group, then the place below it. */
  readonly code: string;
  /** The ISCO-08 major group. */
  readonly sector: string | undefined;
}

/** The occupations by id. */
export function readOccupations(
  files: EscoFiles,
  findings: Finding[],
): ReadonlyMap<string, EscoOccupation> {
  const sectors = readMajorGroups(files, findings);
  const occupations = new Map<string, EscoOccupation>();
  readRows(files.occupations, findings, (cell, place) => {
    const concept = readConcept(cell, place, occupations, findings);
    if (!concept) return;
    const iscoGroup = cell('iscoGroup');
    const sector = sectors.get(iscoGroup.slice(0, 1));
    if (sector === undefined) {
      const message = `"${concept.label}" (${concept.uri}) gets no sector: there is no major group of ISCO for "${iscoGroup}".`;
      findings.push(rowFinding(place, 'iscoGroup', 'isco-group', iscoGroup, message));
    }
    occupations.set(concept.id, { ...concept, code: cell('code') || iscoGroup, sector });
  });
  return occupations;
}

/** The ten major groups of ISCO-08 by their digit. */
function readMajorGroups(files: EscoFiles, findings: Finding[]): ReadonlyMap<string, string> {
  const majorGroups = new Map<string, string>();
  let others = 0;
  readRows(files.ISCOGroups, findings, (cell) => {
    const [code, label] = [cell('code'), cell('preferredLabel')];
    if (code.length === 1 && label !== '') majorGroups.set(code, label);
    else others += 1;
  });
  if (others > 0) {
    const message = `Left out: ${others} groups of ISCO below the major ones; an occupation's code names its group.`;
    findings.push(
      fileFinding(files.ISCOGroups.name, 'WARNING', 'isco-group.unread', others, message),
    );
  }
  return majorGroups;
}

const ISCO_URI = /^http:\/\/data\.europa\.eu\/esco\/isco\/C(\d+)$/;

/**
 * What lies above an occupation is in its code: "2654.1.7" lies under 2654.1. A row that says anything else, or speaks
 * of an occupation that is not there, is reported.
 */
export function checkCodes(
  files: EscoFiles,
  occupations: ReadonlyMap<string, EscoOccupation>,
  findings: Finding[],
): void {
  const codeOf = (uri: string) =>
    ISCO_URI.exec(uri)?.[1] ?? occupations.get(toEscoId(uri) ?? '')?.code;
  readRows(files.broaderRelationsOccPillar, findings, (cell, place) => {
    const [from, to] = [cell('conceptUri'), cell('broaderUri')];
    const [code, broader] = [codeOf(from), codeOf(to)];
    if (code !== undefined && broader === codeAbove(code)) return;
    const message =
      code === undefined || broader === undefined
        ? `Left out: ${code === undefined ? from : to} is not among the occupations.`
        : `Left out: occupations have no broader ones, and the code ${code} does not say that it lies under ${broader}.`;
    const [column, value] = code === undefined ? ['conceptUri', from] : ['broaderUri', to];
    const rule = code === undefined || broader === undefined ? 'unknown' : 'occupation.broader';
    findings.push(rowFinding(place, column, rule, value, message));
  });
}

function codeAbove(code: string): string {
  const dot = code.lastIndexOf('.');
  return code.slice(0, dot === -1 ? -1 : dot);
}

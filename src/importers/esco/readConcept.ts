import type { Finding } from '../../domain/finding.ts';
import { type RowPlace, rowFinding } from './finding.ts';
import type { Cell } from './readRows.ts';

/** What skills, groups of skills and occupations have in common. */
export interface Concept {
  readonly id: string;
  readonly uri: string;
  readonly label: string;
  readonly altLabels: readonly string[];
  readonly description: string;
}

const CONCEPT_URI = /^http:\/\/data\.europa\.eu\/esco\/([a-z-]+)\/([A-Za-z0-9.-]+)$/;
const RELEASED = 'released';

/** Reads the concept of a row, or reports why it is left out. */
export function readConcept(
  cell: Cell,
  place: RowPlace,
  concepts: { readonly has: (id: string) => boolean },
  findings: Finding[],
): Concept | null {
  const leaveOut = (column: string, rule: string, value: string, message: string) => {
    findings.push(rowFinding(place, column, rule, value, `Left out: ${message}.`));
    return null;
  };
  const uri = cell('conceptUri');
  const id = toEscoId(uri);
  const label = cell('preferredLabel');
  const status = cell('status') || RELEASED;
  if (id === null) return leaveOut('conceptUri', 'uri', uri, `"${uri}" is no address of ESCO`);
  if (concepts.has(id)) return leaveOut('conceptUri', 'repeated', uri, `${uri} has a row above`);
  if (label === '') return leaveOut('preferredLabel', 'label', label, `${uri} has no label`);
  if (status !== RELEASED) {
    return leaveOut(
      'status',
      'status',
      status,
      `"${label}" (${uri}) is ${status}, not ${RELEASED}`,
    );
  }
  const description = cell('description');
  return { id, uri, label, altLabels: readAltLabels(cell('altLabels'), label), description };
}

/** Stable from version to version: ".../esco/skill/0005c151-…" gives "esco:skill:0005c151-…". Null: not of ESCO. */
export function toEscoId(uri: string): string | null {
  const [, kind, key] = CONCEPT_URI.exec(uri) ?? [];
  return kind === undefined || key === undefined ? null : `esco:${kind}:${key}`;
}

/** One a line. The preferred label, which ESCO often repeats among them, is no other name. */
function readAltLabels(cell: string, label: string): string[] {
  const labels = new Set(cell.split(/\r?\n/).map((line) => line.trim()));
  labels.delete('');
  labels.delete(label);
  return [...labels];
}

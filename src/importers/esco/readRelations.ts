import type { Finding } from '../../domain/finding.ts';
import { type Needs, findCycles } from '../native/findCycles.ts';
import type { EscoFile } from './escoFiles.ts';
import { type RowPlace, rowFinding } from './finding.ts';
import { toEscoId } from './readConcept.ts';
import { readRows } from './readRows.ts';

/** A row that leads from one concept to another. */
export interface Relation {
  /** By id; what is no address of ESCO stays as it is written. */
  readonly from: string;
  readonly to: string;
  /** As they are written. */
  readonly uris: { readonly from: string; readonly to: string };
  readonly place: RowPlace;
}

export interface RelationColumns {
  readonly from: string;
  readonly to: string;
}

export function readRelations(
  file: EscoFile,
  columns: RelationColumns,
  findings: Finding[],
): Relation[] {
  const relations: Relation[] = [];
  readRows(file, findings, (cell, place) => {
    const [from, to] = [cell(columns.from), cell(columns.to)];
    const uris = { from, to };
    relations.push({ from: toEscoId(from) ?? from, to: toEscoId(to) ?? to, uris, place });
  });
  return relations;
}

/** The relations between known concepts, by where they start; of each that is left out, why. */
export function linkConcepts(
  relations: readonly Relation[],
  { from, to }: RelationColumns,
  concepts: { readonly has: (id: string) => boolean },
  findings: Finding[],
): Map<string, Map<string, RowPlace>> {
  const links = new Map<string, Map<string, RowPlace>>();
  for (const relation of relations) {
    const leaveOut = (column: string, rule: string, value: string, message: string) =>
      findings.push(rowFinding(relation.place, column, rule, value, `Left out: ${message}.`));
    const { uris } = relation;
    const known = links.get(relation.from);
    if (!concepts.has(relation.from)) {
      leaveOut(from, 'unknown', uris.from, `${uris.from} is not among the concepts`);
    } else if (!concepts.has(relation.to)) {
      leaveOut(to, 'unknown', uris.to, `${uris.to} is not among the concepts`);
    } else if (relation.from === relation.to) {
      leaveOut(to, 'self', uris.to, `${uris.to} leads to itself`);
    } else if (known?.has(relation.to)) {
      leaveOut(to, 'repeated', uris.to, 'a row above relates the same two concepts');
    } else if (known) known.set(relation.to, relation.place);
    else links.set(relation.from, new Map([[relation.to, relation.place]]));
  }
  return links;
}

/** Takes one link out of every cycle of broader concepts, and reports it. */
export function breakCycles(
  links: ReadonlyMap<string, Map<string, RowPlace>>,
  column: string,
  findings: Finding[],
): void {
  for (;;) {
    const cycles = findCycles(toNeeds(links));
    if (cycles.length === 0) return;
    for (const cycle of cycles) {
      const [to = '', from = ''] = [cycle[0], cycle.at(-1)];
      const place = links.get(from)?.get(to);
      if (!place) throw new Error('a cycle of links that are not there');
      links.get(from)?.delete(to);
      const message = `Left out: it closes a cycle of broader concepts: ${[...cycle, to].join(', ')}.`;
      findings.push(rowFinding(place, column, 'cycle', to, message));
    }
  }
}

function toNeeds(links: ReadonlyMap<string, ReadonlyMap<string, RowPlace>>): Needs {
  return new Map([...links].map(([from, to]) => [from, [...to.keys()].map((each) => [each])]));
}

import { kindName } from '../../domain/catalogueKind.ts';
import { type Finding, jsonPointer } from '../../domain/finding.ts';
import type { DocumentProblem } from './documentSource.ts';

const LONGEST_VALUE = 500;

/** Where in a document a problem lies: the document, the record's place, and whose record it is. */
export interface Place {
  readonly source: string | null;
  readonly path: readonly PropertyKey[];
  readonly owner?: { readonly kind: string; readonly id: string | null };
}

/** One problem as a finding that names what it is about: 'credits of learning outcome "a" must be 0 or more'. */
export function toFinding(problem: DocumentProblem, place: Place): Finding {
  return {
    pointer: pointerTo(place.source, [...place.path, ...problem.path]),
    rule: problem.rule,
    severity: 'FATAL',
    value: shorten(problem.value),
    message: `${subject(problem.path, place)} ${problem.message}.`,
  };
}

export function pointerTo(source: string | null, path: readonly PropertyKey[]): string {
  return source === null ? jsonPointer(path) : `${source}#${jsonPointer(path)}`;
}

function subject(path: readonly PropertyKey[], { owner }: Place): string {
  const member = path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('');
  const whose = owner && `${kindName(owner.kind)}${owner.id === null ? '' : ` "${owner.id}"`}`;
  if (!whose) return member === '' ? 'The document' : `"${member}" of the document`;
  return member === '' ? `The ${whose}` : `"${member}" of the ${whose}`;
}

/** A finding shows the value, not a whole record or a book. */
function shorten(value: unknown): unknown {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return text.length <= LONGEST_VALUE ? (value ?? null) : `${text.slice(0, LONGEST_VALUE)}…`;
}

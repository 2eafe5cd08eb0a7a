import { ProblemError } from '../../domain/problem.ts';
import { limitExceeded } from './limitExceeded.ts';
import { LIST_MOST } from './requestLimits.ts';

/** Throws LIMIT_EXCEEDED where a list in the arguments, however deep, is longer than the service takes. */
export function assertListsFit(args: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(args)) visit(name, value);
}

function visit(path: string, value: unknown): void {
  if (Array.isArray(value)) {
    if (value.length > LIST_MOST) throw new ProblemError(tooLong(path, value.length));
    value.forEach((item, place) => visit(`${path}[${place}]`, item));
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) visit(`${path}.${name}`, member);
  }
}

function tooLong(path: string, length: number) {
  return limitExceeded(
    path,
    'list',
    LIST_MOST,
    length,
    `${path} has ${length} entries; at most ${LIST_MOST} are taken.`,
  );
}

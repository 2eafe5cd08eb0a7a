import type { Finding } from '../domain/finding.ts';
import { count } from '../domain/wording.ts';

/** More than this nobody reads from a terminal; --json gives them all. */
const MOST_SHOWN = 50;
const LONGEST_VALUE = 120;

/** Findings for people: the fatal ones first, each with its place, rule and value. */
export function describeFindings(findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const fatal = findings.filter(({ severity }) => severity === 'FATAL');
  const warnings = findings.filter(({ severity }) => severity === 'WARNING');
  const shown = [...fatal, ...warnings].slice(0, MOST_SHOWN).map(describeFinding);
  const left = findings.length - shown.length;
  const rest = left > 0 ? [`... and ${left} more findings; --json gives them all.\n`] : [];
  const counts = `${count(fatal.length, 'fatal finding')}, ${count(warnings.length, 'warning')}:`;
  return [counts, '', ...shown, ...rest].join('\n');
}

function describeFinding({ severity, pointer, rule, value, message }: Finding): string {
  const place = pointer === '' ? 'the document' : pointer;
  const shown = value === null ? [] : [`  value: ${describeValue(value)}`];
  return [`${severity}  ${place}  [${rule}]`, `  ${message}`, ...shown, ''].join('\n');
}

/** A value on one line. */
export function describeValue(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE)}...`;
}

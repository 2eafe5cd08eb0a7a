import { type Hundredths, toHundredths } from '../../domain/hundredths.ts';

/** A number of a rule in hundredths. Documents are checked when they are read, so this never fails there. */
export function exact(value: number): Hundredths {
  const scaled = toHundredths(value);
  if (scaled === null) throw new Error(`${String(value)} has more than two decimals`);
  return scaled;
}

/** Whether it lies between the bounds, which are included; a bound that is not stated bounds nothing. */
export function isWithin(
  actual: Hundredths,
  least: number | undefined,
  most: number | undefined,
): boolean {
  return (
    (least === undefined || actual >= exact(least)) && (most === undefined || actual <= exact(most))
  );
}

/** "from 5 to 40", "at least 1". */
export function bounds(least: number | undefined, most: number | undefined): string {
  if (least === undefined) return `at most ${String(most)}`;
  return most === undefined
    ? `at least ${String(least)}`
    : `from ${String(least)} to ${String(most)}`;
}

/** Whether a qualification's type is one that a rule speaks of: "NC II" is "nc_ii". */
export function isOfType(type: string, types: readonly string[] | undefined): boolean {
  return types === undefined || types.some((each) => plain(each) === plain(type));
}

function plain(type: string): string {
  return type.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '_');
}

import type { CheckOf, Fault } from '../check.ts';
import { bounds, isOfType } from '../exact.ts';

export const levelWithin: CheckOf<'level-within'> = {
  credential: ({ types, minLevel, maxLevel }, { title, level }) =>
    types === undefined ? levelFaults(`"${title}"`, level, minLevel, maxLevel) : [],
  award: ({ types, minLevel, maxLevel }, { type, level }) =>
    isOfType(type, types) ? levelFaults('It', level, minLevel, maxLevel) : [],
};

function levelFaults(
  what: string,
  level: number | null,
  minLevel: number,
  maxLevel: number,
): readonly Fault[] {
  if (level !== null && level >= minLevel && level <= maxLevel) return [];
  const limit = { minLevel, maxLevel };
  const asked = `levels ${bounds(minLevel, maxLevel)} are asked for`;
  if (level === null) {
    const message = `The record states no level of ${what}; ${asked}.`;
    return [{ actual: null, limit, message, atMost: 'NOTE' }];
  }
  return [{ actual: level, limit, message: `${what} is at level ${String(level)}; ${asked}.` }];
}

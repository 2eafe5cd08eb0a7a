import { readFileSync } from 'node:fs';
import type { Catalogue } from '../../src/domain/catalogue.ts';

/** A set-covering problem as the OR-Library states it. */
export interface CoverInstance {
  readonly name: string;
  readonly rows: number;
  readonly prices: readonly number[];
  /** By column: the rows that it covers. */
  readonly covers: readonly (readonly number[])[];
  readonly optimum: number;
}

export const INSTANCES: readonly string[] = [
  ...Array.from({ length: 10 }, (_none, order) => `scp4${String(order + 1)}`),
  ...Array.from({ length: 5 }, (_none, order) => `scp6${String(order + 1)}`),
];

/** The format: rows, columns, a price for each column; then for each row how many columns cover it, and which. */
export function readInstance(folder: URL, name: string): CoverInstance {
  const optima = JSON.parse(readFileSync(new URL('known-optima.json', folder), 'utf8')) as Record<
    string,
    { readonly optimum: number } | undefined
  >;
  const numbers = readFileSync(new URL(`${name}.txt`, folder), 'utf8')
    .trim()
    .split(/\s+/)
    .map(Number);
  let at = 0;
  const next = () => numbers[at++] ?? 0;
  const rows = next();
  const count = next();
  const prices = Array.from({ length: count }, next);
  const covers: number[][] = prices.map(() => []);
  for (let row = 0; row < rows; row += 1) {
    for (let left = next(); left > 0; left -= 1) covers[next() - 1]?.push(row);
  }
  return { name, rows, prices, covers, optimum: optima[name]?.optimum ?? NaN };
}

/** Rows as skills, columns as micro-credentials, prices as fees. */
export function catalogueOf({ name, rows, prices, covers }: CoverInstance): Catalogue {
  const id = (kind: string, number: number) => `${name}:${kind}:${String(number).padStart(4, '0')}`;
  const provider = `${name}:provider`;
  return {
    meta: { title: name, licence: 'For research', source: 'OR-Library', illustrative: true },
    organisations: [
      { id: provider, name, roles: ['PROVIDER'], jurisdiction: 'NZ', accredited: true },
    ],
    skills: Array.from({ length: rows }, (_none, row) => {
      return {
        id: id('skill', row),
        name: `Row ${String(row)} of ${name}`,
        kind: 'SKILL' as const,
      };
    }),
    learningOutcomes: prices.map((_price, column) => ({
      id: id('outcome', column),
      title: `Column ${String(column)} of ${name}`,
      jurisdiction: 'NZ',
      credits: 1,
      qualityAssured: true,
      skills: (covers[column] ?? []).map((row) => {
        return { skill: id('skill', row), role: 'EARNS' as const };
      }),
    })),
    microCredentials: prices.map((_price, column) => ({
      id: id('mc', column),
      title: `Column ${String(column)} of ${name}`,
      credits: 1,
      jurisdiction: 'NZ',
      owner: provider,
      recognition: 'APPROVED' as const,
      stackable: true,
      outcomes: [{ outcome: id('outcome', column), required: true }],
    })),
    offerings: prices.map((price, column) => ({
      id: id('offering', column),
      item: id('mc', column),
      provider,
      fee: price,
      mode: 'ONLINE' as const,
    })),
  };
}

export function skillIdsOf({ name, rows }: CoverInstance): readonly string[] {
  return Array.from(
    { length: rows },
    (_none, row) => `${name}:skill:${String(row).padStart(4, '0')}`,
  );
}

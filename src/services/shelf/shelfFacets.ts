import type { PlanningOffering } from '../../domain/planningCatalogue.ts';
import { compareText } from '../../domain/compareText.ts';
import { CREDIT_BANDS, FEE_BANDS, bandOf } from './bands.ts';
import type { ShelfMatch } from './matchShelf.ts';

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface Facet {
  readonly name: string;
  readonly values: readonly FacetValue[];
}

/** The name of a field, provider or framework. */
export type NameOf = (id: string) => string;

interface FacetRule {
  readonly name: string;
  /** The values of one match, each once. */
  readonly valuesOf: (match: ShelfMatch) => Iterable<string>;
  readonly label: (value: string, nameOf: NameOf) => string;
  /** Values in an order of their own; else the most frequent comes first. */
  readonly inOrder?: (value: string) => number;
}

const rules: readonly FacetRule[] = [
  { name: 'kind', valuesOf: ({ item }) => [item.kind], label: kindLabel },
  {
    name: 'level',
    valuesOf: ({ item }) => (item.level === null ? [] : [String(item.level)]),
    label: (value) => `Level ${value}`,
    inOrder: Number,
  },
  bands('credits', CREDIT_BANDS, ({ item }) => item.credits),
  bands('fee', FEE_BANDS, ({ fee }) => fee),
  { name: 'field', valuesOf: ({ item }) => item.fieldIds, label: byName },
  { name: 'provider', valuesOf: ofOfferings(({ providerId }) => providerId), label: byName },
  { name: 'region', valuesOf: ofOfferings(({ region }) => region), label: asItIs },
  { name: 'mode', valuesOf: ofOfferings(({ mode }) => mode), label: inWords },
  { name: 'language', valuesOf: ofOfferings(({ language }) => language), label: asItIs },
  { name: 'audience', valuesOf: ofOfferings(({ audience }) => audience), label: inWords },
  { name: 'jurisdiction', valuesOf: ({ item }) => [item.jurisdiction], label: asItIs },
  { name: 'framework', valuesOf: ({ item }) => stated(item.frameworkId), label: byName },
  { name: 'recognition', valuesOf: ({ item }) => stated(item.recognition), label: inWords },
  {
    name: 'stackable',
    valuesOf: ({ item }) => (item.stackable === null ? [] : [String(item.stackable)]),
    label: (value) => (value === 'true' ? 'Stackable' : 'Stand-alone'),
  },
];

/** Every facet, each counted over all matches. A match counts once under each value that it has. */
export function countFacets(matches: readonly ShelfMatch[], nameOf: NameOf): readonly Facet[] {
  return rules.map((rule) => ({ name: rule.name, values: countValues(rule, matches, nameOf) }));
}

function countValues(
  { valuesOf, label, inOrder }: FacetRule,
  matches: readonly ShelfMatch[],
  nameOf: NameOf,
): readonly FacetValue[] {
  const counts = new Map<string, number>();
  for (const match of matches) {
    for (const value of valuesOf(match)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = [...counts].map(([value, count]) => ({
    value,
    label: label(value, nameOf),
    count,
  }));
  return values.sort((left, right) =>
    inOrder
      ? inOrder(left.value) - inOrder(right.value)
      : right.count - left.count ||
        compareText(left.label, right.label) ||
        compareText(left.value, right.value),
  );
}

function bands(
  name: string,
  list: typeof FEE_BANDS,
  amountOf: (match: ShelfMatch) => number | null,
): FacetRule {
  return {
    name,
    valuesOf: (match) => [bandOf(list, amountOf(match)).value],
    label: (value) => list.find((band) => band.value === value)?.label ?? value,
    inOrder: (value) => list.findIndex((band) => band.value === value),
  };
}

function ofOfferings(valueOf: (offering: PlanningOffering) => string | null) {
  return ({ offerings }: ShelfMatch) => {
    const values: string[] = [];
    for (const offering of offerings) {
      const value = valueOf(offering);
      // Offerings of one item are few: looking through them costs less than a set.
      if (value !== null && !values.includes(value)) values.push(value);
    }
    return values;
  };
}

function stated(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

function byName(value: string, nameOf: NameOf): string {
  return nameOf(value);
}

function asItIs(value: string): string {
  return value;
}

function kindLabel(value: string): string {
  return value === 'MICRO_CREDENTIAL' ? 'Micro-credential' : 'Single outcome';
}

/** "ON_CAMPUS" reads "On campus". */
function inWords(value: string): string {
  const words = value.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

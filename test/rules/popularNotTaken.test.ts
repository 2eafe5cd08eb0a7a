import { expect, test } from 'vitest';
import type { MicroCredential, Offering } from '../../src/domain/catalogue.ts';
import type { PathwayQuestion } from '../../src/domain/pathway.ts';
import type { StudyConstraints } from '../../src/domain/plan.ts';
import { purePathways } from '../support/purePathways.ts';
import { AS_OF, catalogueOf } from './caseCatalogue.ts';

const PROVIDERS = ['org:accredited', 'org:ended', 'org:named'];
const CARRIES = ['out:goal', 'out:more'];

const wide = (id: string, others: Partial<MicroCredential> = {}): MicroCredential => ({
  id,
  title: `The ${id}`,
  credits: 15,
  jurisdiction: 'NZ',
  owner: 'org:accredited',
  recognition: 'APPROVED',
  stackable: true,
  outcomes: CARRIES.map((outcome) => ({ outcome, required: true })),
  ...others,
});
const offers = (item: string, others: Partial<Offering> = {}, providers = PROVIDERS): Offering[] =>
  providers.map((provider) => ({
    id: `of:${item}:${provider}`,
    item,
    provider,
    mode: 'ONLINE',
    fee: 100,
    ...others,
  }));

interface Case {
  readonly name: string;
  readonly constraints?: StudyConstraints;
  readonly micro?: Partial<MicroCredential>;
  readonly offering?: Partial<Offering>;
  readonly providers?: string[];
  readonly more?: Partial<PathwayQuestion>;
  readonly says: string | null;
}

/** What is said of a micro-credential that brings the goal and 5 credits more, where the goal alone can be had too. */
function said({ constraints = {}, micro = {}, offering = {}, providers, more = {} }: Case) {
  const catalogue = catalogueOf(
    [
      { id: 'out:goal', credits: 10 },
      { id: 'out:more', credits: 5 },
    ],
    {
      microCredentials: [wide('mc:wide', micro)],
      offerings: [
        ...offers('out:goal', { region: 'Otago' }, ['org:accredited']),
        ...offers('mc:wide', offering, providers),
      ],
    },
  );
  const { pathways } = purePathways(catalogue, [], {
    holdings: { achievements: [] },
    to: { kind: 'OUTCOMES', ids: ['out:goal'] },
    asOf: AS_OF,
    minimise: ['CREDITS', 'FEE', 'ITEMS'],
    constraints,
    alternatives: 2,
    limitMs: 10_000,
    ...more,
  });
  const [best] = pathways;
  expect(best?.stages[0]?.take[0]?.itemId).toBe('out:goal');
  return best?.explanation.filter((sentence) => sentence.startsWith('Not ')) ?? [];
}

const WIDE = 'Not "The mc:wide", which 3 providers offer: ';

test.for<Case>([
  { name: 'credits', says: 'way 2, which takes it, needs 5 more credits.' },
  {
    name: 'a later objective',
    more: { minimise: ['ITEMS', 'FEE'] },
    offering: { fee: 120.5 },
    says: 'way 2, which takes it, needs $20.5 more in known fees.',
  },
  {
    name: 'an answer as good',
    more: { minimise: ['ITEMS'] },
    says: 'way 2, which takes it, is as good in all that was asked.',
  },
  {
    name: 'the region',
    constraints: { regions: ['Otago'] },
    offering: { region: 'Waikato' },
    says: 'it is not offered in the region asked for (REGION).',
  },
  {
    name: 'fees',
    constraints: { maxFee: 50_000 },
    offering: { currency: 'AUD' },
    says: 'no fee is stated for it, and fees are limited (MAX_FEE).',
  },
  {
    name: 'several wishes together',
    constraints: { regions: ['Otago'], modes: ['ONLINE'] },
    offering: { region: 'Waikato', mode: 'ON_CAMPUS' },
    says: 'no offering of it fits all that was asked of offerings.',
  },
  {
    name: 'its level',
    constraints: { maxLevel: 4 },
    micro: { level: 5 },
    says: 'its level 5 is outside the levels asked for (LEVEL).',
  },
  { name: 'its end', micro: { expiresOn: '2026-02-28' }, says: `it is not current on ${AS_OF}.` },
  {
    name: 'its starts',
    offering: { starts: ['2026-02-28'] },
    says: `it has no start from ${AS_OF} on.`,
  },
  {
    name: 'a wish to leave it out',
    constraints: { excludeIds: ['mc:wide'] },
    says: 'it was to be left out (EXCLUDED).',
  },
])('why what many providers offer is not taken: $name', (each) => {
  expect(said(each)).toEqual([WIDE + (each.says ?? '')]);
});

test.for<Case>([
  { name: 'it is offered by one provider only', providers: ['org:ended'], says: null },
  {
    name: 'it brings the goal only where that is wanted',
    offering: { fee: 120 },
    micro: { outcomes: [{ outcome: 'out:goal', required: false }] },
    says: null,
  },
  {
    name: 'no way that was asked for takes it, and no rule forbids it',
    more: { alternatives: 1 },
    says: null,
  },
])('nothing is said where $name', (each) => {
  expect(said(each)).toEqual([]);
});

test('two are named at most: those of the most providers, then by id', () => {
  const ids = ['mc:a', 'mc:b', 'mc:c'];
  const catalogue = catalogueOf(
    [
      { id: 'out:goal', credits: 10 },
      { id: 'out:more', credits: 5 },
    ],
    {
      microCredentials: ids.map((id) => wide(id, { expiresOn: '2026-01-01' })),
      offerings: [
        ...offers('out:goal'),
        ...offers('mc:a', {}, PROVIDERS.slice(1)),
        ...offers('mc:b', {}, PROVIDERS.slice(1)),
        ...offers('mc:c'),
      ],
    },
  );
  const { pathways } = purePathways(catalogue, [], {
    holdings: { achievements: [] },
    to: { kind: 'OUTCOMES', ids: ['out:goal'] },
    asOf: AS_OF,
    minimise: ['CREDITS'],
    constraints: {},
    alternatives: 1,
    limitMs: 10_000,
  });
  const named = pathways[0]?.explanation.filter((sentence) => sentence.startsWith('Not '));
  expect(named?.map((sentence) => sentence.slice(5, 13))).toEqual(['The mc:c', 'The mc:a']);
});

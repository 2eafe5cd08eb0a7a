import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/domain/policy.ts';
import { alqTerms } from '../../src/rules/alqTerms.ts';
import { indexCatalogue } from '../../src/rules/catalogueIndex.ts';
import { checkCompletionIds, checkHeldIds } from '../../src/rules/checkIds.ts';
import { planningCatalogueOf } from '../support/planningCatalogueOf.ts';
import { AS_OF, catalogueOf, completionOf, heldOn } from './caseCatalogue.ts';

const policyFile = new URL('../../seed/policies/alq.json', import.meta.url);
const terms = alqTerms(JSON.parse(readFileSync(policyFile, 'utf8')) as Policy);
const index = indexCatalogue(planningCatalogueOf(catalogueOf([{ id: 'a', credits: 20 }])));

describe('ids of what is held', () => {
  it.each([
    [heldOn('lost', AS_OF), 'NOT_FOUND', 'input.holdings.achievements.0.outcomeId', 'lost'],
    [
      heldOn('a', AS_OF, { awardedById: 'lost' }),
      'NOT_FOUND',
      'input.holdings.achievements.0.awardedById',
      'lost',
    ],
    [
      heldOn('a', AS_OF, { viaId: 'a' }),
      'BAD_USER_INPUT',
      'input.holdings.achievements.0.via',
      'a',
    ],
  ])('names the first that cannot stand where it does', (entry, code, field, value) => {
    expect(checkHeldIds(index, [entry])).toMatchObject({ code, field, value });
  });

  it('passes what is known; an issued ALQ need not be in the graph', () => {
    const entry = heldOn('a', AS_OF, { viaId: 'qual:certificate', usedFor: ['issued:1'] });
    expect(checkHeldIds(index, [entry])).toBeNull();
  });
});

describe('ids of a completion', () => {
  it.each([
    [{ majorFieldId: 'lost' }, 'NOT_FOUND', 'input.majorFieldId'],
    [{ majorFieldId: 'field:pharmacy' }, 'BAD_USER_INPUT', 'input.majorFieldId'],
    [{ majorFieldId: 'nzsced:09' }, 'BAD_USER_INPUT', 'input.majorFieldId'],
    [
      { constraints: { providerIds: ['org:none', 'lost'] } },
      'NOT_FOUND',
      'input.constraints.providerIds.1',
    ],
    [
      { constraints: { requireIds: ['org:none'] } },
      'BAD_USER_INPUT',
      'input.constraints.requireIds.0',
    ],
    [
      { constraints: { excludeIds: ['qual:certificate'] } },
      'BAD_USER_INPUT',
      'input.constraints.excludeIds.0',
    ],
  ])('names the first that cannot stand where it does: %j', (more, code, field) => {
    expect(checkCompletionIds(index, terms, completionOf(more))).toMatchObject({ code, field });
  });

  it('passes outcomes, micro-credentials, offerings and providers where they may stand', () => {
    const constraints = {
      requireIds: ['a'],
      excludeIds: ['offer:a', 'org:none'],
      providerIds: ['org:named'],
    };
    expect(checkCompletionIds(index, terms, completionOf({ constraints }))).toBeNull();
  });
});

import type { CatalogueIndex } from '../../catalogueIndex.ts';
import { usableHoldings } from '../../usableHoldings.ts';
import type { CheckOf, Fault } from '../check.ts';
import { contentIndex, outcomeIdsOf } from '../contentIndex.ts';
import { isOfType } from '../exact.ts';

/** The outcomes of one module only; a group of a qualification of these types is a module. */
export const oneModule: CheckOf<'one-module'> = {
  credential: ({ types }, { title, ids, outcomes }, { index, policy: { jurisdiction } }) => {
    const modules = outcomes.map(({ id }) =>
      (contentIndex(index).qualificationsOf.get(id) ?? [])
        .filter((each) => each.jurisdiction === jurisdiction && isOfType(each.type, types))
        .flatMap(({ groups }) => groups.filter((group) => group.outcomes.includes(id))),
    );
    const [first = [], ...others] = modules;
    if (first.some((group) => others.every((list) => list.includes(group)))) return [];
    const unknown = outcomes.filter((_outcome, place) => modules[place]?.length === 0);
    const limit = { modules: 1 };
    if (unknown.length > 0 || outcomes.length === 0) {
      const message = `No module of the catalogue holds all that "${title}" requires.`;
      return [{ actual: null, limit, ids, message, atMost: 'NOTE' }];
    }
    const names = modules.map((groups) => groups[0]?.name ?? '');
    const actual = [...new Set(names)].sort();
    const message = `"${title}" takes its outcomes from ${actual.join(', ')}: one module is allowed.`;
    return [{ actual, limit, ids, message }];
  },
};

/** Something larger that needs more than the sum of smaller qualifications. */
export const notSumOf: CheckOf<'not-sum-of'> = {
  award: ({ type, parts }, award, { index, policy: { jurisdiction } }) => {
    if (award.kind === 'BUNDLE' || !isOfType(award.type, [type])) return [];
    const listed = award.groups.flatMap(({ outcomes }) => outcomes.map(({ id }) => id));
    if (listed.some((id) => !isInType(index, id, parts, jurisdiction))) return [];
    const message = `Every outcome is in some ${parts}: a ${type} has modules that are in none.`;
    return [{ actual: 0, limit: { type, parts }, message }];
  },
  stack: ({ type, parts }, { qualificationId, held }, { index, policy: { jurisdiction }, on }) => {
    const qualification = index.qualifications.get(qualificationId);
    if (!qualification || !isOfType(qualification.type, [type])) return [];
    const has = usableHoldings(index, held, on).ids;
    const missing = [...outcomeIdsOf(qualification)].filter(
      (id) => !has.has(id) && !isInType(index, id, parts, jurisdiction),
    );
    return missing.length === 0 ? [] : [ownModulesMissing(type, parts, missing)];
  },
};

function ownModulesMissing(type: string, parts: string, missing: readonly string[]): Fault {
  return {
    actual: [...missing].sort(),
    limit: { type, parts },
    ids: missing,
    message: `${String(missing.length)} outcomes of its own modules, which are in no ${parts}, are not held: however many ${parts} are complete, they are no ${type}.`,
  };
}

function isInType(
  index: CatalogueIndex,
  outcomeId: string,
  type: string,
  jurisdiction: string,
): boolean {
  const containing = contentIndex(index).qualificationsOf.get(outcomeId) ?? [];
  return containing.some(
    (each) => each.jurisdiction === jurisdiction && isOfType(each.type, [type]),
  );
}

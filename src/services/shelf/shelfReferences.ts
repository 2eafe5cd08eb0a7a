import type { HeldOutcome } from '../../domain/holding.ts';
import type { NodeKind } from '../../domain/node/nodeKind.ts';
import { badInput, notFound, ProblemError } from '../../domain/problem.ts';
import type { NameIndex } from '../search/nameIndex.ts';
import type { ShelfFilter } from './shelfFilter.ts';

const takeableKinds: readonly NodeKind[] = ['MICRO_CREDENTIAL', 'LEARNING_OUTCOME'];
const viaKinds: readonly NodeKind[] = ['MICRO_CREDENTIAL', 'QUALIFICATION'];

/** Throws for the first id of the filter that nothing of the right kind has, or a kind that no shelf holds. */
export function checkFilter(names: NameIndex, filter: ShelfFilter): void {
  const wrongKind = filter.kinds?.find((kind) => !takeableKinds.includes(kind));
  if (wrongKind !== undefined) {
    const rule = 'MICRO_CREDENTIAL or LEARNING_OUTCOME';
    const message = `filter.kinds holds ${wrongKind}; what stands on a shelf is ${rule}.`;
    throw new ProblemError(badInput('filter.kinds', rule, wrongKind, message));
  }
  const check = (member: keyof ShelfFilter & `${string}ds`, kinds: readonly NodeKind[]) => {
    for (const id of filter[member] ?? []) checkId(names, `filter.${member}`, id, kinds);
  };
  check('ids', takeableKinds);
  check('fieldIds', ['SUBJECT_FIELD']);
  check('skillIds', ['SKILL']);
  check('frameworkIds', ['FRAMEWORK']);
  check('providerIds', ['ORGANISATION']);
}

/** Throws for the first id among what is held that nothing of the right kind has. */
export function checkHeld(names: NameIndex, held: readonly HeldOutcome[]): void {
  for (const [position, { outcomeId, awardedById, viaId }] of held.entries()) {
    const field = `holdings.achievements.${position}`;
    checkId(names, `${field}.outcomeId`, outcomeId, ['LEARNING_OUTCOME']);
    if (awardedById !== null) checkId(names, `${field}.awardedById`, awardedById, ['ORGANISATION']);
    if (viaId !== null) checkId(names, `${field}.via`, viaId, viaKinds);
  }
}

function checkId(names: NameIndex, field: string, id: string, kinds: readonly NodeKind[]): void {
  const entry = names.entries[names.entryById.get(id) ?? -1];
  if (!entry || !kinds.includes(entry.kind)) throw new ProblemError(notFound(field, id));
}

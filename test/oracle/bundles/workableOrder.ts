import type { MicroCredential } from '../../../src/domain/catalogue.ts';
import { type Choice, found, withWholes, type World } from './world.ts';

/**
 * Some order of the items in which each newly achieved outcome has its prerequisites met by what is held or kept, by
 * earlier items or by the same one, and each item that nobody required achieves something new.
 */
export function isWorkable(world: World, choice: Choice, required: readonly string[]): boolean {
  const start = withWholes(world.outcomes, new Set([...world.held, ...choice.kept]));
  return extend(world, choice, required, choice.credentials, start);
}

function extend(
  world: World,
  choice: Choice,
  required: readonly string[],
  left: readonly MicroCredential[],
  had: ReadonlySet<string>,
): boolean {
  if (left.length === 0) return true;
  return left.some((micro) => {
    const direct = [
      ...micro.outcomes.flatMap(({ outcome, required: always }) => (always ? [outcome] : [])),
      ...(choice.wanted.get(micro.id) ?? []),
    ].filter((id) => !had.has(id));
    const after = withWholes(world.outcomes, new Set([...had, ...direct]));
    if (after.size === had.size && !required.includes(micro.id)) return false;
    const bind = !world.aside.has('PREREQUISITE');
    const met = direct.every((id) =>
      (found(world.outcomes, id).prerequisites ?? []).every((group) =>
        group.some((need) => after.has(need)),
      ),
    );
    if (bind && !met) return false;
    return extend(
      world,
      choice,
      required,
      left.filter((each) => each !== micro),
      after,
    );
  });
}

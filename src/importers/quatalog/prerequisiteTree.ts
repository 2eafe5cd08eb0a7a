import { z } from 'zod';
import { compareText } from '../../domain/compareText.ts';

/** What a course asks for, as Quatalog writes it: courses under "and" and "or", nested as deep as it takes. */
export type PrerequisiteTree = CourseAsked | Junction;

interface CourseAsked {
  readonly type: 'course';
  readonly course: string;
  readonly min_grade?: string | null | undefined;
}

interface Junction {
  readonly type: 'and' | 'or';
  readonly nested: readonly PrerequisiteTree[];
}

export const prerequisiteTree: z.ZodType<PrerequisiteTree> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({
      type: z.literal('course'),
      course: z.string().trim().min(1),
      min_grade: z.string().nullish(),
    }),
    z.object({ type: z.enum(['and', 'or']), nested: z.array(prerequisiteTree).min(1) }),
  ]),
);

/** Each course that the tree names, with the way to it: ["nested", 0, "course"]. */
export function* coursesAsked(
  tree: PrerequisiteTree,
  path: readonly PropertyKey[] = [],
): Generator<{ readonly asked: CourseAsked; readonly path: readonly PropertyKey[] }> {
  if (tree.type === 'course') {
    yield { asked: tree, path: [...path, 'course'] };
    return;
  }
  for (const [place, child] of tree.nested.entries()) {
    yield* coursesAsked(child, [...path, 'nested', place]);
  }
}

/** No real course asks for so many groups; multiplied out, a tree of a few lines can. */
const GROUPS_MAX = 200;

/**
 * The tree as groups of which each must be met, by any one of its courses. A group is left away where another asks for
 * less of the same: whoever meets that one meets both. Null where there would be more than 200 of them.
 */
export function toGroups(
  tree: PrerequisiteTree,
  idOf: (course: string) => string,
): readonly (readonly string[])[] | null {
  const groups = multiply(tree, idOf);
  return groups && [...groups].map((group) => [...group].sort(compareText)).sort(compareGroups);
}

type Groups = readonly ReadonlySet<string>[];

function multiply(tree: PrerequisiteTree, idOf: (course: string) => string): Groups | null {
  if (tree.type === 'course') return [new Set([idOf(tree.course)])];
  let groups: Groups | null = null;
  for (const child of tree.nested) {
    const own = multiply(child, idOf);
    if (!own) return null;
    groups = absorb(groups === null ? own : combine(tree.type, groups, own));
    if (groups.length > GROUPS_MAX) return null;
  }
  return groups;
}

/** Both of two lists of groups hold, or one of them does. */
function combine(type: Junction['type'], left: Groups, right: Groups): Groups {
  if (type === 'and') return [...left, ...right];
  return left.flatMap((group) => right.map((other) => new Set([...group, ...other])));
}

function absorb(groups: Groups): Groups {
  const kept: ReadonlySet<string>[] = [];
  for (const group of groups.toSorted((left, right) => left.size - right.size)) {
    if (!kept.some((less) => [...less].every((id) => group.has(id)))) kept.push(group);
  }
  return kept;
}

function compareGroups(left: readonly string[], right: readonly string[]): number {
  return compareText(left.join(' '), right.join(' '));
}

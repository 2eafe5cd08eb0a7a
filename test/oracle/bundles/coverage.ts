import type { RequirementGroup } from '../../../src/domain/catalogue.ts';
import { areRivals, found, hundredths, type World } from './world.ts';

/** How many goals these outcomes leave uncovered; each skill, outcome and group is one goal. */
export function coverage(world: World, ids: ReadonlySet<string>): number {
  const { question, catalogue } = world;
  const job = catalogue.occupations?.find(({ id }) => id === question.occupationId);
  const essential = job?.skills.flatMap(({ skill, importance }) =>
    importance === 'ESSENTIAL' ? [skill] : [],
  );
  const skills = new Set(
    [...question.skillIds, ...(essential ?? [])].map((id) => sameAs(world, id)),
  );
  const gained = gainedSkills(world, ids);
  const groups =
    catalogue.qualifications?.find(({ id }) => id === question.qualificationId)?.groups ?? [];
  return (
    [...skills].filter((id) => !gained.has(id)).length +
    [...new Set(question.outcomeIds)].filter((id) => !ids.has(id)).length +
    groups.length -
    mostGroupsMet(world, groups, ids)
  );
}

/** Skills of one uri are one. */
function sameAs({ catalogue }: World, id: string): string {
  const uri = catalogue.skills?.find((skill) => skill.id === id)?.uri;
  return catalogue.skills?.find((skill) => uri !== undefined && skill.uri === uri)?.id ?? id;
}

function gainedSkills(world: World, ids: ReadonlySet<string>): ReadonlySet<string> {
  const gained = new Set(
    [...ids].flatMap((id) =>
      (found(world.outcomes, id).skills ?? []).map(({ skill }) => sameAs(world, skill)),
    ),
  );
  // The set grows while it is walked: a broader skill is gained too.
  for (const id of gained) {
    for (const skill of world.catalogue.skills ?? []) {
      if (sameAs(world, skill.id) !== id) continue;
      for (const broader of skill.broader ?? []) gained.add(sameAs(world, broader));
    }
  }
  return gained;
}

/** Every way of giving each outcome to one group that lists it or to none; of rivals at most one serves. */
function mostGroupsMet(
  { outcomes }: World,
  groups: readonly RequirementGroup[],
  ids: ReadonlySet<string>,
): number {
  const usable = [...new Set(groups.flatMap((group) => group.outcomes))].filter((id) =>
    ids.has(id),
  );
  const served = groups.map((): string[] => []);
  const place = (position: number): number => {
    const id = usable[position];
    if (id === undefined) {
      return groups.filter((group, order) => {
        const own = served[order] ?? [];
        const sum = own.reduce(
          (total, each) => total + hundredths(found(outcomes, each).credits),
          0,
        );
        const { all, minCredits, minCount, maxCredits } = group.rule;
        const counted = Math.min(sum, hundredths(maxCredits ?? minCredits ?? Infinity));
        return (
          (all !== true || group.outcomes.every((each) => own.includes(each))) &&
          (minCredits === undefined || counted >= hundredths(minCredits)) &&
          (minCount === undefined || own.length >= minCount)
        );
      }).length;
    }
    let most = place(position + 1);
    groups.forEach((group, order) => {
      const own = served[order];
      if (!own || !group.outcomes.includes(id)) return;
      if (served.flat().some((other) => areRivals(outcomes, id, other))) return;
      own.push(id);
      most = Math.max(most, place(position + 1));
      own.pop();
    });
    return most;
  };
  return place(0);
}

import { formatHundredths } from '../../domain/hundredths.ts';
import type { Pathway } from '../../domain/pathway.ts';
import type { PlannedItem } from '../../domain/plan.ts';
import { count, credits } from '../../domain/wording.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { objectivesInWords } from '../objectivesInWords.ts';
import { listedOutcomes } from '../qualification/groupsAsked.ts';
import { outcomesAsked, skillsAsked } from './goalProblem.ts';
import { nameGoal, quote, titleOf } from './nameGoal.ts';
import type { PathwayContext } from './pathwayProblem.ts';

/** Sentences an adviser can read aloud: what to do, why each step, what it opens, and why it is the best there is. */
export function explainPathway(
  context: PathwayContext,
  way: Omit<Pathway, 'explanation'>,
): readonly string[] {
  const { index, question } = context;
  const goal = nameGoal(index, question.to);
  const items = way.stages.flatMap(({ take }) => take);
  if (items.length === 0) return [`What is held is enough for ${goal}: nothing is left to take.`];
  const stages = way.stages.length === 1 ? 'one stage' : `${String(way.stages.length)} stages`;
  return [
    `To reach ${goal}: ${count(items.length, 'step')} in ${stages}, ${credits(way.newCredits)}, ` +
      `${formatHundredths(way.learningHours)} hours of learning${endOf(way)}.`,
    ...way.stages.flatMap(({ number, take }) =>
      take.map((item) => `Stage ${String(number)}: ${explainItem(context, items, item)}`),
    ),
    ...(way.feeUnknownFor.length > 0
      ? [`No fee is stated for ${way.feeUnknownFor.map((id) => titleOf(index, id)).join(', ')}.`]
      : []),
    ...currencyOf(index, items),
    ...(way.unlocks.length > 0
      ? [
          `It also reaches ${way.unlocks.map(({ target }) => titleOf(index, target.id)).join(', ')}.`,
        ]
      : []),
    proofOf(way),
  ];
}

function endOf({ finishesOn, fee }: Omit<Pathway, 'explanation'>): string {
  const price = fee === null ? '' : `, $${formatHundredths(fee)} in known fees`;
  return finishesOn === null ? price : `${price}, finished on ${finishesOn}`;
}

/** What the item brings to the goal by itself, and what it makes possible. */
function explainItem(
  context: PathwayContext,
  items: readonly PlannedItem[],
  item: PlannedItem,
): string {
  const { index } = context;
  const take = `take ${titleOf(index, item.itemId)}`;
  if (item.newOutcomeIds.length === 0) return `${take}, because it was asked for.`;
  const reasons = [...goalReasons(context, item), ...opens(index, items, item)];
  const brings = item.newOutcomeIds.map((id) => titleOf(index, id)).join(', ');
  const why = reasons.length > 0 ? `: ${reasons.join('; ')}` : '';
  return `${take} (${credits(item.newCredits)}); it brings ${brings}${why}.`;
}

function goalReasons({ index, question }: PathwayContext, item: PlannedItem): readonly string[] {
  const { to } = question;
  const fresh = new Set(item.newOutcomeIds);
  const qualification = to.kind === 'QUALIFICATION' ? index.qualifications.get(to.id) : undefined;
  const groups = (qualification?.groups ?? []).filter(({ outcomes }) =>
    outcomes.some((id) => fresh.has(id)),
  );
  const skills = skillsAsked(index, to).filter((skill) =>
    item.newOutcomeIds.some((id) => {
      const outcome = index.outcomes.get(id);
      return outcome !== undefined && index.skills.gainedBy(outcome).has(skill);
    }),
  );
  const asked = outcomesAsked(index, to).filter((id) => fresh.has(id));
  const entry = (qualification?.entry ?? []).flat().filter((id) => meetsEntry(index, id, fresh));
  const isLast = qualification?.capstoneId && fresh.has(qualification.capstoneId);
  return [
    ...(entry.length > 0 && !groups.some((group) => group.outcomes.some((id) => fresh.has(id)))
      ? ['it helps to meet what entry asks for']
      : []),
    ...(groups.length > 0
      ? [`it counts towards ${groups.map(({ name }) => quote(name)).join(' or ')}`]
      : []),
    ...(isLast ? ['it is the capstone'] : []),
    ...(asked.length > 0 ? ['the goal asks for it'] : []),
    ...(skills.length > 0
      ? [`it gives ${skills.map((skill) => titleOf(index, skill)).join(', ')}`]
      : []),
  ];
}

function meetsEntry(index: CatalogueIndex, id: string, fresh: ReadonlySet<string>): boolean {
  if (fresh.has(id)) return true;
  const qualification = index.qualifications.get(id);
  if (qualification) return listedOutcomes(qualification).some((each) => fresh.has(each));
  return outcomesAsked(index, { kind: 'MICRO_CREDENTIAL', id }).some((each) => fresh.has(each));
}

/** Later items whose prerequisites it meets. */
function opens(
  index: CatalogueIndex,
  items: readonly PlannedItem[],
  item: PlannedItem,
): readonly string[] {
  const fresh = new Set(item.newOutcomeIds);
  const opened = items.filter(
    (other) =>
      other !== item &&
      other.newOutcomeIds.some((id) =>
        index.outcomes
          .get(id)
          ?.prerequisites.some((group) => group.some((need) => fresh.has(need))),
      ),
  );
  return opened.length > 0
    ? [`it opens ${opened.map(({ itemId }) => titleOf(index, itemId)).join(', ')}`]
    : [];
}

/** What has to be kept up: achievements that are no longer current after some months. */
function currencyOf(index: CatalogueIndex, items: readonly PlannedItem[]): readonly string[] {
  return items.flatMap(({ itemId, newOutcomeIds }) => {
    const ids = index.microCredentials.get(itemId)?.currencyMonths ? [itemId] : [];
    const expiring = newOutcomeIds.filter((id) => index.outcomes.get(id)?.currencyMonths);
    return [...ids, ...expiring].map((id) => {
      const months =
        (index.microCredentials.get(id) ?? index.outcomes.get(id))?.currencyMonths ?? 0;
      return `${titleOf(index, id)} stays current for ${count(months, 'month')}; it has to be renewed after that.`;
    });
  });
}

function proofOf({ proof }: Omit<Pathway, 'explanation'>): string {
  const objectives = objectivesInWords(proof, { CREDITS: credits });
  return proof.status === 'OPTIMAL'
    ? `Proven: of ${count(proof.candidates, 'thing')} that could help no other choice does better than ` +
        `${objectives}, in this order of importance.`
    : `The time for the search ran out; the best found so far: ${objectives}.`;
}

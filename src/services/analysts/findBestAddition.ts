import type {
  AddedSkill,
  AdditionQuestion,
  BestAddition,
  SkillCoverageRow,
} from '../../domain/analysts/coverage.ts';
import type { PlanningOutcome } from '../../domain/planningCatalogue.ts';
import { type CatalogueIndex, rivalsAmong } from '../../rules/catalogueIndex.ts';
import { isOpen, levelFilter } from '../../rules/takeable.ts';
import { timeLeft } from '../../solver/acquire.ts';
import {
  type CoverageProblem,
  greatestCoverage,
  type GreatestCoverage,
} from '../../solver/cover/greatestCoverage.ts';
import { toLists } from '../../solver/lists.ts';
import type { Answerer } from '../planning/planningTask.ts';
import { ADDITION_LIMIT_MS } from './additionTerms.ts';
import { isCovered, matrixOf } from './coverSkills.ts';

/** Which outcomes one new micro-credential should carry to add the most to what is supplied. */
export const answerAddition: Answerer<'addition'> = (index, question, tools) => {
  const { coverage } = question;
  const matrix = matrixOf(index, coverage);
  if ('code' in matrix) return { problem: matrix };
  const startedAt = tools.clock();
  const gaps = matrix.rows.filter((row) => !isCovered(row, coverage));
  const candidates = candidatesFor(index, question, gaps);
  const problem = poseCoverage(index, question, gaps, candidates);
  const found = greatestCoverage(problem, tools.solver, timeLeft(tools, ADDITION_LIMIT_MS));
  const chosen = found.items.flatMap((item) => candidates[item] ?? []);
  const answer: BestAddition = {
    outcomeIds: chosen.map(({ id }) => id),
    credits: found.size.value,
    demand: found.weight.value,
    skills: gaps.flatMap((gap) => addedSkill(index, gap, chosen)),
    proof: {
      ...proofOf(found),
      milliseconds: tools.clock() - startedAt,
      candidates: candidates.length,
    },
  };
  return { answer };
};

/** Outcomes that give something of what is missing and may be carried. A part stands for nothing without its whole. */
function candidatesFor(
  index: CatalogueIndex,
  { coverage, terms }: AdditionQuestion,
  gaps: readonly SkillCoverageRow[],
): readonly PlanningOutcome[] {
  const missing = new Set(gaps.map(({ skillId }) => skillId));
  const { minLevel, maxLevel } = terms;
  const fits = levelFilter({
    ...(minLevel === null ? {} : { minLevel }),
    ...(maxLevel === null ? {} : { maxLevel }),
  });
  return [...index.outcomes.values()].filter(
    (outcome) =>
      outcome.partOfId === null &&
      isOpen(outcome, coverage.asOf) &&
      fits(outcome.level) &&
      outcome.credits <= terms.maxCredits &&
      [...index.skills.gainedBy(outcome)].some((id) => missing.has(id)),
  );
}

function poseCoverage(
  index: CatalogueIndex,
  { terms }: AdditionQuestion,
  gaps: readonly SkillCoverageRow[],
  candidates: readonly PlanningOutcome[],
): CoverageProblem {
  const rows = new Map(gaps.map(({ skillId }, row) => [skillId, row]));
  const covers = candidates.map((outcome) =>
    [...index.skills.gainedBy(outcome)].flatMap((id) => rows.get(id) ?? []),
  );
  return {
    weights: gaps.map(({ demand }) => demand),
    covers: toLists(covers),
    sizes: candidates.map(({ credits }) => credits),
    budget: terms.maxCredits,
    rivals: rivalsAmong(
      index,
      candidates.map(({ id }) => id),
    ),
  };
}

function addedSkill(
  { skills }: CatalogueIndex,
  { skillId, demand }: SkillCoverageRow,
  chosen: readonly PlanningOutcome[],
): readonly AddedSkill[] {
  const giving = chosen.filter((outcome) => skills.gainedBy(outcome).has(skillId));
  return giving.length === 0 ? [] : [{ skillId, demand, outcomeIds: giving.map(({ id }) => id) }];
}

function proofOf({ weight, rows, size, count }: GreatestCoverage) {
  const objective = [
    { objective: 'NEW_DEMAND', ...weight },
    { objective: 'NEW_SKILLS', ...rows },
    { objective: 'CREDITS', ...size },
    { objective: 'ITEMS', ...count },
  ] as const;
  const proven = objective.every((each) => each.proven);
  return { status: proven ? 'OPTIMAL' : 'TIME_LIMIT', objective } as const;
}

import type {
  CoverageQuestion,
  SkillCoverage,
  SkillCoverageRow,
} from '../../domain/analysts/coverage.ts';
import type { Problem } from '../../domain/problem.ts';
import {
  type CoverageMatrix,
  coverageMatrix,
} from '../../rules/analysts/skillCoverage/coverageMatrix.ts';
import { demandedSkills } from '../../rules/analysts/skillCoverage/demandedSkills.ts';
import {
  type FindNearest,
  openNearest,
} from '../../rules/analysts/skillCoverage/nearestOutcomes.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { isCurrent } from '../../rules/takeable.ts';
import { timeLeft } from '../../solver/acquire.ts';
import type { Answerer } from '../planning/planningTask.ts';
import { type SmallestCover, smallestCover } from './smallestCover.ts';

/** Time for the proof that no fewer micro-credentials cover as much. */
const COVER_LIMIT_MS = 10_000;
const NO_COVER: SmallestCover = { ids: [], proof: null };
const noCoverFound: Problem = {
  code: 'DEADLINE_EXCEEDED',
  rule: 'search.limit',
  value: COVER_LIMIT_MS,
  message: `Within ${String(COVER_LIMIT_MS)} ms no cover was found. Ask about fewer skills.`,
};

/** Which of the demanded skills are supplied, where, by how many, and what nobody supplies. */
export const answerCoverage: Answerer<'coverage'> = (index, question, tools) => {
  const matrix = matrixOf(index, question);
  if ('code' in matrix) return { problem: matrix };
  const { rows, columns, supplied } = matrix;
  const search = { limitMs: timeLeft(tools, COVER_LIMIT_MS), clock: tools.clock };
  const cover = question.wants.cover ? smallestCover(supplied, search) : NO_COVER;
  if (cover === null) return { problem: noCoverFound };
  const covered = rows.filter((row) => isCovered(row, question));
  const answer: SkillCoverage = {
    basis: { asOf: question.asOf, graphVersion: index.version, rules: [] },
    question,
    skills: rows,
    columns,
    coveredCount: covered.length,
    skillCount: rows.length,
    percent: rows.length === 0 ? null : (100 * covered.length) / rows.length,
    smallestCoverIds: cover.ids,
    smallestCoverProof: cover.proof,
    gaps: question.wants.gaps ? findGaps(index, rows, question) : [],
  };
  return { answer };
};

/** The matrix of what is asked against what is supplied on the day. */
export function matrixOf(
  index: CatalogueIndex,
  question: CoverageQuestion,
): CoverageMatrix | Problem {
  const demanded = demandedSkills(index, question.demand);
  if ('code' in demanded) return demanded;
  return coverageMatrix(index, demanded, currentSupply(index, question), question.by);
}

function currentSupply(index: CatalogueIndex, { supplyIds, asOf }: CoverageQuestion) {
  const wanted = supplyIds === null ? null : new Set(supplyIds);
  return [...index.microCredentials.values()].filter(
    (credential) => (wanted?.has(credential.id) ?? true) && isCurrent(credential, asOf),
  );
}

/** By a micro-credential, or by what was asked about in its place. */
export function isCovered(
  { suppliers, cells }: SkillCoverageRow,
  { by }: CoverageQuestion,
): boolean {
  return by === 'QUALIFICATION' ? cells.length > 0 : suppliers > 0;
}

function findGaps(
  index: CatalogueIndex,
  rows: readonly SkillCoverageRow[],
  question: CoverageQuestion,
) {
  const nearest = nearestIn(index);
  return rows
    .filter((row) => !isCovered(row, question))
    .map(({ skillId, demand }) => ({ skillId, demand, nearestOutcomes: nearest(skillId) }));
}

/** Laid out once for each version of the catalogue. */
const known = new WeakMap<CatalogueIndex, FindNearest>();

export function nearestIn(index: CatalogueIndex): FindNearest {
  const nearest = known.get(index) ?? openNearest(index);
  known.set(index, nearest);
  return nearest;
}

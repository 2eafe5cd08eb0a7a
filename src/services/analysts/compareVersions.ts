import type { VersionDifference } from '../../domain/analysts/versions.ts';
import type { TakeableKind } from '../../domain/node/nodeKind.ts';
import { badInput, notFound, type Problem } from '../../domain/problem.ts';
import {
  differenceOfCredentials,
  differenceOfOutcomes,
} from '../../rules/analysts/versions/versionDifference.ts';
import {
  versionsOfCredential,
  versionsOfOutcome,
} from '../../rules/analysts/versions/versionFamily.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import type { Answerer } from '../planning/planningTask.ts';

/** All versions of an outcome or a micro-credential, the oldest first, and what each changed. */
export const answerVersions: Answerer<'versions'> = (index, { id }) => {
  const kind = kindOf(index, id);
  if (kind === null) return { problem: notFound('id', id) };
  const { ids, steps } =
    kind === 'LEARNING_OUTCOME' ? versionsOfOutcome(index, id) : versionsOfCredential(index, id);
  const differences = steps.flatMap(([from, to]) => differenceOf(index, from, to) ?? []);
  return { answer: { versions: ids.map((each) => ({ kind, id: each })), differences } };
};

/** What stays and what changes between two of a kind. */
export const answerVersionDifference: Answerer<'versionDifference'> = (index, { fromId, toId }) => {
  const problem = problemWith(index, fromId, toId);
  if (problem) return { problem };
  const answer = differenceOf(index, fromId, toId);
  return answer ? { answer } : { problem: notFound('toId', toId) };
};

function problemWith(index: CatalogueIndex, fromId: string, toId: string): Problem | null {
  const [from, to] = [kindOf(index, fromId), kindOf(index, toId)];
  if (from === null) return notFound('fromId', fromId);
  if (to === null) return notFound('toId', toId);
  if (from === to) return null;
  const rule = 'of the kind of fromId';
  return badInput('toId', rule, toId, `toId "${toId}" is not ${rule}: ${to}, not ${from}.`);
}

function kindOf({ outcomes, microCredentials }: CatalogueIndex, id: string): TakeableKind | null {
  if (outcomes.has(id)) return 'LEARNING_OUTCOME';
  return microCredentials.has(id) ? 'MICRO_CREDENTIAL' : null;
}

function differenceOf(
  index: CatalogueIndex,
  fromId: string,
  toId: string,
): VersionDifference | null {
  const [fromOutcome, toOutcome] = [index.outcomes.get(fromId), index.outcomes.get(toId)];
  if (fromOutcome && toOutcome) return differenceOfOutcomes(index, fromOutcome, toOutcome);
  const [from, to] = [index.microCredentials.get(fromId), index.microCredentials.get(toId)];
  return from && to ? differenceOfCredentials(index, from, to) : null;
}

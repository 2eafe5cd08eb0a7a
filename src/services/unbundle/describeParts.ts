import type { PlanningMicroCredential, PlanningOutcome } from '../../domain/planningCatalogue.ts';
import type { PolicyFinding } from '../../domain/policy.ts';
import type { UnbundledPart } from '../../domain/unbundle.ts';
import { judge } from '../../rules/policy/judge.ts';
import { judgedCredential, judgedPart } from '../../rules/policy/judged.ts';
import type { FoundPartition, Part } from '../../solver/partition/partitionProblem.ts';
import { creditsByLevel, sumCredits } from '../alq/answerParts.ts';
import { skillsOf } from '../bundle/makeUp.ts';
import { draftMicroCredential } from './draftMicroCredential.ts';
import { highestLevel } from './levels.ts';
import type { PosedUnbundling, UnbundleContext } from './poseUnbundle.ts';
import { partTitles } from './partTitles.ts';

/** The parts in the words of the question, in the order in which they can be taken. */
export function describeParts(
  context: UnbundleContext,
  posed: PosedUnbundling,
  { parts }: FoundPartition,
): readonly UnbundledPart[] {
  const { index } = context;
  const contents = parts.map(({ pieces, ready }) => ({
    outcomes: pieces.flatMap((piece) => posed.outcomes[piece] ?? []),
    existing: ready === null ? null : (posed.existing[ready] ?? null),
  }));
  const titles = partTitles(index, contents);
  return parts.map((part, place): UnbundledPart => {
    const { outcomes = [], existing = null } = contents[place] ?? {};
    const title = titles[place] ?? '';
    return {
      order: place + 1,
      existingId: existing?.id ?? null,
      title,
      outcomeIds: outcomes.map(({ id }) => id),
      credits: sumCredits(outcomes),
      levels: creditsByLevel(outcomes),
      skillIds: skillsOf(index, outcomes),
      needs: needsOf(posed, parts, place),
      cohesion: part.likeness,
      findings: findingsOf(context, title, outcomes, existing),
      draft: draftMicroCredential(context, title, outcomes, existing),
    };
  });
}

/** For each group that nothing in the part meets, the earliest part that does. */
function needsOf(
  { problem }: PosedUnbundling,
  parts: readonly Part[],
  place: number,
): readonly number[] {
  const partOf = new Map(
    parts.flatMap(({ pieces }, own) => pieces.map((piece) => [piece, own] as const)),
  );
  const groups = (parts[place]?.pieces ?? []).flatMap((piece) => problem.needs[piece] ?? []);
  const needed = groups.flatMap((group) => {
    const places = group.map((piece) => partOf.get(piece));
    const known = places.flatMap((each) => each ?? []);
    const isMet = known.length < places.length || known.includes(place);
    return isMet ? [] : [Math.min(...known) + 1];
  });
  return [...new Set(needed)].sort((left, right) => left - right);
}

/** What the policy says about it as a part of something larger. */
function findingsOf(
  { index, policy, question }: UnbundleContext,
  title: string,
  outcomes: readonly PlanningOutcome[],
  existing: PlanningMicroCredential | null,
): readonly PolicyFinding[] {
  const judged = existing
    ? { ...judgedCredential(index, existing), credits: sumCredits(outcomes) }
    : judgedPart(index, {
        title,
        level: highestLevel(outcomes),
        outcomeIds: outcomes.map(({ id }) => id),
      });
  return judge(index, policy, { ...judged, kind: 'UNBUNDLING' }, question.asOf);
}

import type { BundleQuestion, BundleResult } from '../../../src/domain/bundle.ts';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import type { HeldOutcome } from '../../../src/domain/holding.ts';
import { AS_OF, type BundleCase } from './arbitraryBundleCase.ts';
import { bestAnswers, everyAnswer } from './bundleOracle.ts';
import { openWorld } from './world.ts';

type Ask = (
  catalogue: Catalogue,
  held: readonly HeldOutcome[],
  question: BundleQuestion,
) => BundleResult;

/** Differences between an answer and the brute-force reading, in words; none where they agree. */
export function compareBundles(ask: Ask, asked: BundleCase): readonly string[] {
  const result = ask(asked.catalogue, heldOf(asked), questionOf(asked));
  const all = everyAnswer(openWorld(asked, new Set()));
  const [best] = all;
  if (!best) return compareConflicts(asked, result);
  const expected = bestAnswers(all).slice(0, asked.question.alternatives);
  const uncovered = best.vector[0] ?? 0;
  const status = uncovered > 0 ? 'PARTIAL' : 'OPTIMAL';
  const named =
    result.uncoveredSkillIds.length +
    result.uncoveredOutcomeIds.length +
    result.uncoveredGroups.length;
  const vectors = result.bundles.map(({ proof }) =>
    proof.objective.map(({ objective, value }) => (objective === 'KEPT_CREDITS' ? -value : value)),
  );
  return [
    ...differ('status', result.status, status),
    ...differ('uncovered', named, uncovered),
    ...differ(
      'vectors',
      vectors,
      expected.map(({ vector }) => vector),
    ),
    ...result.bundles.flatMap(({ take, proof }, order) => {
      const ids = take.map(({ itemId }) => itemId).sort();
      const same = all.find((each) => JSON.stringify(each.take.toSorted()) === JSON.stringify(ids));
      return [
        ...differ(`vector of ${ids.join()}`, vectors[order], same?.vector),
        ...differ('proof', proof.status, 'OPTIMAL'),
      ];
    }),
  ];
}

/** What an answer claims that is not so, where the search may have been stopped early. */
export function falseClaims(result: BundleResult, asked: BundleCase): readonly string[] {
  const all = everyAnswer(openWorld(asked, new Set()));
  const [best] = bestAnswers(all);
  if (!best) return result.status === 'INFEASIBLE' ? [] : ['nothing keeps the limits'];
  if (result.status === 'INFEASIBLE') return ['something keeps the limits'];
  const first = result.bundles[0]?.proof.objective ?? [];
  const signed = (objective: string, value: number) =>
    objective === 'KEPT_CREDITS' ? 0 - value : value;
  const bounds = first.map(({ objective, bound }) => signed(objective, bound));
  const proven = first.every((each) => each.proven);
  const order = bounds.findIndex((bound, at) => bound !== best.vector[at]);
  const isHonest = order < 0 || (bounds[order] ?? NaN) < (best.vector[order] ?? NaN);
  return [
    ...(bounds.every(Number.isFinite) ? [] : [`bounds ${bounds.join()} are not all finite`]),
    ...(isHonest ? [] : [`bounds ${bounds.join()} above ${best.vector.join()}`]),
    ...(proven && order >= 0 ? [`called proven, but ${best.vector.join()} is better`] : []),
  ];
}

function compareConflicts(asked: BundleCase, result: BundleResult): readonly string[] {
  if (result.status !== 'INFEASIBLE')
    return [`status ${result.status}, but nothing keeps the limits`];
  const named = result.conflicts.map(({ requirement }) => requirement as string);
  const others = REQUIREMENTS.filter((each) => !named.includes(each));
  const isPossible = (aside: readonly string[]) =>
    everyAnswer(openWorld(asked, new Set(aside))).length > 0;
  return [
    ...(isPossible(others) ? [`${named.join()} do not conflict`] : []),
    ...named.flatMap((each) =>
      isPossible([...others, each]) ? [] : [`${named.join()} conflict without ${each}`],
    ),
  ];
}

const REQUIREMENTS = [
  'EXCLUSION_PAIR',
  'PREREQUISITE',
  'NOTHING_OFFERED',
  'REGION',
  'LEVEL',
  'MAX_FEE',
  'MAX_HOURS',
  'MAX_CREDITS',
  'FRAMEWORK_SHARE',
  'MIN_FRAMEWORKS',
  'EXCLUDED',
  'REQUIRED',
  'MIN_CREDITS',
];

function differ(what: string, found: unknown, expected: unknown): readonly string[] {
  const [left, right] = [JSON.stringify(found), JSON.stringify(expected)];
  return left === right ? [] : [`${what}: ${left} instead of ${right}`];
}

export function heldOf({ heldIds }: BundleCase): readonly HeldOutcome[] {
  return heldIds.map((outcomeId) => ({
    outcomeId,
    achievedOn: '2025-05-05',
    awardedById: null,
    kind: 'ASSESSED',
    viaId: null,
    usedFor: [],
    creditExpiresOn: null,
    revoked: false,
  }));
}

export function questionOf({ question }: BundleCase): BundleQuestion {
  const { skillIds, outcomeIds, occupationId, qualificationId, ...others } = question;
  return {
    ...others,
    limitMs: 20_000,
    goal: { skillIds, outcomeIds, occupationId, qualificationId },
    shelf: null,
    holdings: { achievements: [] },
    policyId: null,
    asOf: AS_OF,
  };
}

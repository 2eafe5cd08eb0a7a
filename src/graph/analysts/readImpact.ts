import type { TakeableKind } from '../../domain/node/nodeKind.ts';
import type { Graph, RunLimits } from '../graph.ts';
import { listOf, statement, text, whole } from '../statement.ts';

/** What names an outcome or a micro-credential, each list by id. */
export interface Dependants {
  readonly qualificationIds: readonly string[];
  readonly microCredentialIds: readonly string[];
  readonly outcomeIds: readonly string[];
}

const params = { id: text };

const outcomeImpact = statement<{ readonly id: string }, Dependants>('analysts/readOutcomeImpact', {
  params,
  row: {
    qualificationIds: listOf(text),
    microCredentialIds: listOf(text),
    outcomeIds: listOf(text),
  },
});

const microCredentialImpact = statement<
  { readonly id: string },
  Omit<Dependants, 'microCredentialIds'>
>('analysts/readMicroCredentialImpact', {
  params,
  row: { qualificationIds: listOf(text), outcomeIds: listOf(text) },
});

const learnersTowards = statement<{ readonly id: string }, { readonly learners: number }>(
  'analysts/countLearnersTowards',
  { params, row: { learners: whole } },
);

const NOTHING = { qualificationIds: [], outcomeIds: [] };

export async function readDependants(
  graph: Graph,
  kind: TakeableKind,
  id: string,
  limits: RunLimits,
): Promise<Dependants> {
  const [row] =
    kind === 'LEARNING_OUTCOME'
      ? await graph.read(outcomeImpact, { id }, limits)
      : await graph.read(microCredentialImpact, { id }, limits);
  return { microCredentialIds: [], ...NOTHING, ...row };
}

/** Learners who are on their way to what rests on it, and do not hold it yet. */
export async function countLearnersTowards(
  graph: Graph,
  id: string,
  limits: RunLimits,
): Promise<number> {
  return (await graph.read(learnersTowards, { id }, limits))[0]?.learners ?? 0;
}

import type { AlqCompletionQuestion } from '../../src/domain/alq.ts';
import type { HeldOutcome } from '../../src/domain/holding.ts';
import type { Catalogue, LearningOutcome, MicroCredential, Offering } from './catalogue.ts';
import { buildOrganisations, FRAMEWORKS, SUBJECT_FIELDS } from './arbitraryOutcomes.ts';

/** A catalogue of a few outcomes, each offered alone by an accredited provider for 10 dollars a credit. */
export function catalogueOf(
  outcomes: readonly LearningOutcome[],
  more: { microCredentials?: MicroCredential[]; offerings?: Offering[] } = {},
): Catalogue {
  const micros = more.microCredentials ?? [];
  const offered = [...outcomes, ...micros].map(({ id, credits }): Offering => ({
    id: `of:${id}`,
    item: id,
    provider: 'org:nz',
    mode: 'ONLINE',
    fee: credits * 10,
  }));
  return {
    meta: { title: 'Worked by hand', licence: 'CC0-1.0' },
    subjectFields: SUBJECT_FIELDS,
    organisations: buildOrganisations([null, null], ['mc:limited'], '2026-01-01'),
    frameworks: FRAMEWORKS,
    learningOutcomes: [...outcomes],
    microCredentials: micros,
    offerings: more.offerings ?? offered,
  };
}

export function outcome(
  id: string,
  credits: number,
  more: Partial<LearningOutcome> = {},
): LearningOutcome {
  return { id, title: id, credits, qualityAssured: true, field: 'field:a', ...more };
}

export function microCredential(
  id: string,
  outcomes: MicroCredential['outcomes'],
  more: Partial<MicroCredential> = {},
): MicroCredential {
  return {
    id,
    title: id,
    credits: 10,
    jurisdiction: 'NZ',
    owner: 'org:nz',
    recognition: 'APPROVED',
    stackable: true,
    outcomes,
    ...more,
  };
}

export function required(...ids: string[]): MicroCredential['outcomes'] {
  return ids.map((id) => ({ outcome: id, required: true }));
}

export function held(
  outcomeId: string,
  achievedOn: string,
  more: Partial<HeldOutcome> = {},
): HeldOutcome {
  return {
    outcomeId,
    achievedOn,
    awardedById: 'org:nz',
    kind: 'ASSESSED',
    viaId: null,
    usedFor: [],
    creditExpiresOn: null,
    revoked: false,
    ...more,
  };
}

export function ask(
  asOf: string,
  more: Partial<Omit<AlqCompletionQuestion, 'asOf'>> = {},
): AlqCompletionQuestion {
  return {
    holdings: { achievements: [] },
    asOf,
    policyId: 'alq',
    limitMs: 10_000,
    majorFieldId: null,
    completeBy: asOf,
    minimise: ['CREDITS', 'FEE', 'ITEMS'],
    constraints: {},
    alternatives: 1,
    ...more,
  };
}

import type {
  Catalogue,
  LearningOutcome,
  MicroCredential,
  Offering,
} from '../../src/domain/catalogue.ts';
import type { AlqAssessment, AlqCompletionQuestion } from '../../src/domain/alq.ts';
import { achieved, type HeldOutcome } from '../../src/domain/holding.ts';

export const HEALTH = 'field:health';
export const BUSINESS = 'field:business';
export const AS_OF = '2026-03-01';

type OutcomeCase = Partial<LearningOutcome> & { readonly id: string; readonly credits: number };

/** A catalogue of a few outcomes, all of them quality assured and offered by one accredited provider at $100. */
export function catalogueOf(
  outcomes: readonly OutcomeCase[],
  more: {
    readonly microCredentials?: readonly MicroCredential[];
    readonly offerings?: readonly Offering[];
  } = {},
): Catalogue {
  const microCredentials = more.microCredentials ?? [];
  const items = [...outcomes.map(({ id }) => id), ...microCredentials.map(({ id }) => id)];
  return {
    meta: { title: 'A case', licence: 'CC0', illustrative: true },
    subjectFields: [
      { id: HEALTH, name: 'Health', scheme: 'DASS' },
      { id: BUSINESS, name: 'Business', scheme: 'DASS' },
      { id: 'field:pharmacy', name: 'Pharmacy', scheme: 'DASS', broader: HEALTH },
      { id: 'field:generic', name: 'Core Generic', scheme: 'DASS' },
      { id: 'nzsced:09', name: 'Society and Culture', scheme: 'NZSCED' },
    ],
    organisations: [
      provider('org:accredited', { accredited: true }),
      provider('org:ended', { accredited: true, accreditedTo: '2020-12-31' }),
      provider('org:named', { accredited: true, accreditedFor: ['mc:named'] }),
      provider('org:none', { accredited: false }),
    ],
    qualifications: [
      {
        id: 'qual:certificate',
        title: 'Certificate',
        type: 'CERTIFICATE',
        credits: 40,
        jurisdiction: 'NZ',
        owner: 'org:accredited',
        groups: [],
      },
    ],
    learningOutcomes: outcomes.map((each) => ({
      title: `Outcome ${each.id}`,
      field: HEALTH,
      qualityAssured: true,
      ...each,
    })),
    microCredentials,
    offerings: more.offerings ?? items.map((item) => offer(item, { fee: 100 })),
  };
}

function provider(
  id: string,
  more: { accredited: boolean; accreditedTo?: string; accreditedFor?: string[] },
) {
  return { id, name: id, roles: ['PROVIDER' as const], jurisdiction: 'NZ', ...more };
}

export function offer(item: string, more: Partial<Offering> = {}): Offering {
  return { id: `offer:${item}`, item, provider: 'org:accredited', mode: 'ONLINE', ...more };
}

export function microCredentialOf(
  id: string,
  outcomeIds: readonly string[],
  more: Partial<MicroCredential> = {},
): MicroCredential {
  return {
    id,
    title: `Micro-credential ${id}`,
    credits: 10,
    jurisdiction: 'NZ',
    owner: 'org:accredited',
    recognition: 'APPROVED',
    stackable: true,
    outcomes: outcomeIds.map((outcome) => ({ outcome, required: true })),
    ...more,
  };
}

export function heldOn(
  outcomeId: string,
  achievedOn: string,
  more: Partial<HeldOutcome> = {},
): HeldOutcome {
  return achieved(outcomeId, achievedOn, { awardedById: 'org:accredited', ...more });
}

export function completionOf(more: Partial<AlqCompletionQuestion> = {}): AlqCompletionQuestion {
  return {
    holdings: { achievements: [] },
    asOf: AS_OF,
    policyId: 'alq',
    limitMs: 10_000,
    majorFieldId: null,
    completeBy: AS_OF,
    minimise: ['CREDITS', 'FEE', 'ITEMS'],
    constraints: {},
    alternatives: 1,
    ...more,
  };
}

export function reasonsOf(answer: {
  notCounted: readonly { held: { outcomeId: string }; reason: string }[];
}) {
  return Object.fromEntries(answer.notCounted.map(({ held, reason }) => [held.outcomeId, reason]));
}

export function majorOf(answer: AlqAssessment, fieldId: string) {
  const major = answer.majors.find((each) => each.fieldId === fieldId);
  if (!major) throw new Error(`no outlook for ${fieldId}`);
  return major;
}

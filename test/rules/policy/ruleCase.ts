import type {
  Catalogue,
  LearningOutcome,
  MicroCredential,
  Qualification,
} from '../../../src/domain/catalogue.ts';
import { achieved, type HeldOutcome } from '../../../src/domain/holding.ts';
import type { Severity } from '../../../src/domain/policy.ts';
import { type CatalogueIndex, indexCatalogue } from '../../../src/rules/catalogueIndex.ts';
import {
  judgedBundle,
  judgedCredential,
  judgedPart,
  judgedProposal,
  judgedQualification,
} from '../../../src/rules/policy/judged.ts';
import type { JudgedEvidence, JudgedSubject } from '../../../src/rules/policy/subject.ts';
import { planningCatalogueOf } from '../../support/planningCatalogueOf.ts';

type Records = Omit<Partial<Catalogue>, 'meta'>;

/** One thing in a small catalogue of its own. */
export interface Judged {
  readonly index: CatalogueIndex;
  readonly subject: JudgedSubject;
}

/** What keeps a row of a policy by a hair, and what breaks it by one, on the same day. */
export interface RuleCase {
  /** The policy, the rule and, of rows with that id in the policy, which one: "nz-micro-credential nz-mc.credits 0". */
  readonly row: string;
  readonly title: string;
  readonly on: string;
  readonly inside: Judged;
  readonly outside: Judged;
  /** How grave it is to be outside. */
  readonly severity: Severity;
  /** Part of the finding about what is outside. */
  readonly finding?: object;
}

export function outcome(
  members: Partial<LearningOutcome> & { readonly id: string },
): LearningOutcome {
  return { title: members.id, credits: 10, qualityAssured: true, ...members };
}

export function item(
  members: Partial<MicroCredential> & { readonly id: string },
  outcomeIds: readonly string[] = ['o:a'],
): MicroCredential {
  return {
    title: 'Fencing',
    credits: 10,
    jurisdiction: 'NZ',
    owner: 'org:a',
    recognition: 'APPROVED',
    outcomes: outcomeIds.map((id) => ({ outcome: id, required: true })),
    stackable: true,
    ...members,
  };
}

export function qualification(
  members: Partial<Qualification> & { readonly id: string },
  outcomeIds: readonly string[] = ['o:a'],
): Qualification {
  return {
    title: members.id,
    type: 'CERTIFICATE',
    credits: 40,
    jurisdiction: 'NZ',
    owner: 'org:a',
    groups: [{ id: 'all', name: 'All', rule: { all: true }, outcomes: outcomeIds }],
    ...members,
  };
}

export function indexOf(records: Records): CatalogueIndex {
  const organisations = [
    { id: 'org:a', name: 'A', roles: ['PROVIDER' as const], jurisdiction: 'NZ', accredited: true },
    ...(records.organisations ?? []),
  ];
  const learningOutcomes = records.learningOutcomes ?? [outcome({ id: 'o:a' })];
  const meta = { title: 'case', licence: 'Apache-2.0' };
  return indexCatalogue(planningCatalogueOf({ ...records, organisations, learningOutcomes, meta }));
}

/** The first micro-credential of the records. */
export function credential(records: Records): Judged {
  const index = indexOf(records);
  const [first] = index.microCredentials.values();
  const named = index.microCredentials.get(records.microCredentials?.[0]?.id ?? '') ?? first;
  if (!named) throw new Error('no micro-credential');
  return { index, subject: judgedCredential(index, named) };
}

/** The only micro-credential of a catalogue with one outcome. */
export const listing = (
  members: Partial<MicroCredential>,
  outcomeMembers: Partial<LearningOutcome> = {},
): Judged =>
  credential({
    learningOutcomes: [outcome({ id: 'o:a', ...outcomeMembers })],
    microCredentials: [item({ id: 'mc:a', ...members })],
  });

/** The first qualification of the records. */
export function award(records: Records): Judged {
  const index = indexOf(records);
  const first = index.qualifications.get(records.qualifications?.[0]?.id ?? '');
  if (!first) throw new Error('no qualification');
  return { index, subject: judgedQualification(index, first) };
}

export function bundle(
  records: Records,
  outcomeIds: readonly string[],
  takenIds: readonly string[] = [],
): Judged {
  const index = indexOf(records);
  const draft = { type: 'CERTIFICATE', level: null, outcomeIds, takenIds };
  return { index, subject: judgedBundle(index, draft) };
}

export function part(records: Records, outcomeIds: readonly string[]): Judged {
  const index = indexOf(records);
  return { index, subject: judgedPart(index, { title: 'Part', level: null, outcomeIds }) };
}

export function stack(records: Records, held: readonly HeldOutcome[]): Judged {
  const qualificationId = records.qualifications?.[0]?.id ?? '';
  return { index: indexOf(records), subject: { kind: 'STACKING', qualificationId, held } };
}

export function evidence(members: Partial<JudgedEvidence>): Judged {
  const subject: JudgedEvidence = {
    kind: 'RPL',
    ids: ['o:a'],
    met: 1,
    asked: 1,
    lastPractisedOn: '2026-01-01',
    evidenceLevel: 4,
    outcomeLevel: 4,
    ...members,
  };
  return { index: indexOf({}), subject };
}

export function proposal(credits: number, members: { readonly title?: string } = {}): Judged {
  const index = indexOf({});
  const subject = judgedProposal(index, {
    title: 'Fencing',
    credits,
    level: null,
    learningHours: null,
    jurisdiction: 'NZ',
    outcomeIds: [],
    outcomeTexts: [],
    skillIds: [],
    ownerId: null,
    endorsedByIds: [],
    purpose: null,
    subjectFieldId: null,
    stackable: null,
    ...members,
  });
  return { index, subject };
}

export function held(outcomeId: string, members: Partial<HeldOutcome> = {}): HeldOutcome {
  return achieved(outcomeId, '2025-01-01', members);
}

import type { LearningOutcome, MicroCredential } from '../../domain/catalogue.ts';
import type { CatalogueList, CatalogueRecords } from '../../domain/catalogueKind.ts';
import { toHundredths } from '../../domain/hundredths.ts';
import type { DeclaredEntry, Declarations } from './declarations.ts';
import { nativeKinds } from './nativeKinds.ts';
import { type Place, pointerTo, toFinding } from './toFinding.ts';

/** A well-formed record with the name of its list. */
export type ListedRecord = {
  [List in CatalogueList]: { readonly list: List; readonly record: CatalogueRecords[List] };
}[CatalogueList];

/** Keeps what is judged over all documents of one record that is well formed. */
export function declareRecord(into: Declarations, listed: ListedRecord, place: Place): void {
  for (const reference of referencesOf(listed)) {
    into.references.push({ ...reference, from: listed.record.id, place });
  }
  switch (listed.list) {
    case 'subjectFields':
      into.chains.broader.set(listed.record.id, single(listed.record.broader));
      return;
    case 'skills':
      into.chains.broader.set(listed.record.id, alone(listed.record.broader));
      return;
    case 'learningOutcomes':
      declareOutcome(into, listed.record);
      return;
    case 'microCredentials':
      declareCredential(into, listed.record, place);
      return;
    case 'learners':
      for (const [index, { id }] of listed.record.achievements.entries()) {
        const path = ['achievements', index, 'id'];
        declareId(into, id, 'Achievement', place, path, listed.record.id);
      }
      return;
    default:
  }
}

/** Keeps an id, or finds that it has been used before. */
export function declareId(
  into: Declarations,
  id: string,
  kind: DeclaredEntry['kind'],
  place: Place,
  path: readonly PropertyKey[],
  learnerId?: string,
): void {
  const former = into.entries.get(id);
  if (former) {
    const message = `is used twice: it stands at ${former.pointer} too`;
    into.findings.push(toFinding({ rule: 'id.unique', path, value: id, message }, place));
    return;
  }
  const pointer = pointerTo(place.source, [...place.path, ...path]);
  into.entries.set(id, { kind, pointer, ...(learnerId === undefined ? {} : { learnerId }) });
}

function referencesOf<List extends CatalogueList>(listed: {
  readonly list: List;
  readonly record: CatalogueRecords[List];
}) {
  return nativeKinds[listed.list].references(listed.record);
}

function declareOutcome({ chains, credits }: Declarations, outcome: LearningOutcome): void {
  chains.prerequisites.set(outcome.id, outcome.prerequisites ?? []);
  chains.partOf.set(outcome.id, single(outcome.partOf));
  chains.supersedes.set(outcome.id, alone(outcome.supersedes));
  credits.set(outcome.id, toHundredths(outcome.credits) ?? 0);
}

function declareCredential(into: Declarations, credential: MicroCredential, place: Place): void {
  if (credential.outcomes.length === 0) return;
  const { id, outcomes } = credential;
  into.credentials.push({ id, place, outcomes, credits: toHundredths(credential.credits) ?? 0 });
}

/** Each id as a group of its own: all of them are needed. */
function alone(ids: readonly string[] | undefined): readonly (readonly string[])[] {
  return (ids ?? []).map((id) => [id]);
}

function single(id: string | undefined): readonly (readonly string[])[] {
  return id === undefined ? [] : [[id]];
}

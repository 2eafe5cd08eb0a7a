import type { RecordElement } from '../../../domain/ruleValues.ts';
import type { CatalogueIndex } from '../../catalogueIndex.ts';
import type { CheckOf } from '../check.ts';
import type { JudgedCredential } from '../subject.ts';

type Shows = (credential: JudgedCredential, index: CatalogueIndex) => boolean;

const shows: Readonly<Record<RecordElement, Shows>> = {
  ASSESSMENT: ({ outcomes }) =>
    outcomes.length > 0 && outcomes.every(({ statesAssessment }) => statesAssessment),
  DELIVERY_MODE: ({ id }, { offeringsByItem }) => id !== null && offeringsByItem.has(id),
  ENDORSEMENT: ({ isEndorsed }) => isEndorsed,
  AUDIENCE: ({ id }, { offeringsByItem }) =>
    id !== null && (offeringsByItem.get(id) ?? []).some(({ audience }) => audience !== null),
  // Every record has one, and a proposal is made for one.
  JURISDICTION: () => true,
  LEVEL: ({ level }) => level !== null,
  NZSCED_DETAILED_FIELD: ({ subjectId }, index) => isDetailed(index, subjectId),
  OUTCOMES: ({ statesOutcomes }) => statesOutcomes,
  OWNER: ({ ownerId }) => ownerId !== null,
  PURPOSE: ({ statesPurpose }) => statesPurpose,
  RECOGNITION: ({ recognition }) => recognition !== null,
  REVIEW_DAY: ({ reviewOn }) => reviewOn !== null,
  TITLE: ({ title }) => title.trim() !== '',
  WORKLOAD: ({ credits, hours }) => credits > 0 || hours > 0,
};

/** The format asks every listing for these: where one is empty, its record says that there is none. */
const ALWAYS_STATED: ReadonlySet<RecordElement | null> = new Set(['OUTCOMES', 'TITLE', 'WORKLOAD']);

export const stated: CheckOf<'stated'> = {
  credential: ({ elements }, credential, { index }) => {
    const absent = elements.filter(
      ({ shownBy }) => shownBy === null || !shows[shownBy](credential, index),
    );
    const names = (list: typeof absent) => list.map(({ name }) => name);
    const isNone = ({ shownBy }: (typeof elements)[number]) =>
      credential.id !== null && ALWAYS_STATED.has(shownBy);
    const none = names(absent.filter(isNone));
    const unknown = names(absent.filter((element) => !isNone(element)));
    const limit = elements.map(({ name }) => name);
    return [
      ...(none.length === 0
        ? []
        : [{ actual: none, limit, message: `By its record it has no ${none.join(', no ')}.` }]),
      ...(unknown.length === 0
        ? []
        : [
            {
              actual: unknown,
              limit,
              message: `The record does not show: ${unknown.join(', ')}.`,
              atMost: 'NOTE' as const,
            },
          ]),
    ];
  },
};

/** What the record does not state it cannot show, so this is a note at most. */
export const assessed: CheckOf<'assessed'> = {
  credential: (_value, { outcomes }) => {
    const silent = outcomes.filter(({ statesAssessment }) => !statesAssessment);
    if (silent.length === 0) return [];
    return [
      {
        actual: silent.map(({ id }) => id).sort(),
        limit: 'an assessment for every outcome',
        ids: silent.map(({ id }) => id),
        message: `The record names no assessment of ${String(silent.length)} of ${String(outcomes.length)} outcomes.`,
        atMost: 'NOTE',
      },
    ];
  },
};

export const drawnFrom: CheckOf<'drawn-from'> = {
  credential: ({ frameworkKind }, { frameworkId, outcomes, title }, { index }) => {
    const ids = [frameworkId, ...outcomes.map((outcome) => outcome.frameworkId)];
    const kinds = new Set(
      ids.flatMap((id) => (id === null ? [] : (index.frameworks.get(id)?.kind ?? []))),
    );
    if (kinds.has(frameworkKind)) return [];
    const actual = [...kinds].sort();
    if (actual.length === 0) {
      const message = `The record names no framework of "${title}".`;
      return [{ actual, limit: frameworkKind, message, atMost: 'NOTE' }];
    }
    const message = `"${title}" is drawn from no ${frameworkKind} but from ${actual.join(', ')}.`;
    return [{ actual, limit: frameworkKind, message }];
  },
};

/** NZSCED has broad, narrow and detailed fields; the detailed ones have codes of six digits. */
function isDetailed(index: CatalogueIndex, subjectId: string | null): boolean {
  const field = subjectId === null ? undefined : index.fields.get(subjectId);
  if (field?.scheme !== 'NZSCED' || field.broaderId === null) return false;
  return (index.fields.get(field.broaderId)?.broaderId ?? null) !== null;
}

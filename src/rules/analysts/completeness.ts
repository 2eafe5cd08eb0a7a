import {
  type CompletenessQuestion,
  type CompletenessRow,
  type MissingRecord,
  missingRecords,
  type StatedRecord,
} from '../../domain/analysts/completeness.ts';
import { compareText } from '../../domain/compareText.ts';
import { groupBy } from './groupBy.ts';

interface RecordRule {
  readonly applies: (record: StatedRecord) => boolean;
  readonly isStated: (record: StatedRecord) => boolean;
}

const always = () => true;
const rules: Readonly<Record<MissingRecord, RecordRule>> = {
  SKILLS: { applies: always, isStated: ({ hasSkills }) => hasSkills },
  FIELD: { applies: always, isStated: ({ hasField }) => hasField },
  OFFERING: { applies: always, isStated: ({ isOffered }) => isOffered },
  // A standard is set, not endorsed: only micro-credentials name who supports them.
  ENDORSEMENT: {
    applies: ({ kind }) => kind === 'MICRO_CREDENTIAL',
    isStated: ({ isEndorsed }) => isEndorsed,
  },
};

/** Who has left what unsaid: the most first, then by organisation (nobody last) and by what is missing. */
export function completeness(
  records: readonly StatedRecord[],
  question: CompletenessQuestion,
): readonly CompletenessRow[] {
  const asked = records.filter((record) => isAsked(record, question));
  return [...groupBy(asked, ({ organisationId }) => organisationId)]
    .flatMap(([organisationId, own]) =>
      question.missing.map((missing) => rowOf(organisationId, missing, own)),
    )
    .filter((row) => row.records.length > 0)
    .sort(compareRows);
}

function isAsked(record: StatedRecord, question: CompletenessQuestion): boolean {
  const { kinds, organisationIds, jurisdictions } = question;
  return (
    kinds.includes(record.kind) &&
    (jurisdictions?.includes(record.jurisdiction) ?? true) &&
    (organisationIds === null ||
      (record.organisationId !== null && organisationIds.includes(record.organisationId)))
  );
}

function rowOf(
  organisationId: string | null,
  missing: MissingRecord,
  own: readonly StatedRecord[],
): CompletenessRow {
  const ought = own.filter(rules[missing].applies);
  const records = ought
    .filter((record) => !rules[missing].isStated(record))
    .map(({ kind, id }) => ({ kind, id }))
    .sort((left, right) => compareText(left.id, right.id));
  return { organisationId, missing, records, ofTotal: ought.length };
}

function compareRows(left: CompletenessRow, right: CompletenessRow): number {
  return (
    right.records.length - left.records.length ||
    Number(left.organisationId === null) - Number(right.organisationId === null) ||
    compareText(left.organisationId ?? '', right.organisationId ?? '') ||
    missingRecords.indexOf(left.missing) - missingRecords.indexOf(right.missing)
  );
}

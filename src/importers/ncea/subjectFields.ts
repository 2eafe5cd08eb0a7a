import type { RuleCertainty } from '../../domain/policy.ts';

/** The top field of the Directory of Assessment and Skill Standards that an NCEA subject is taken to lie in. */
export interface SubjectPlace {
  readonly field: TopField;
  /** PUBLIC: read as a subfield or domain of that field; the others are steps away from that. */
  readonly certainty: RuleCertainty;
}

export type TopField = keyof typeof topFieldNames;

/** Ids and names as in the fields that ship with the service. */
export const topFieldNames = {
  'field:dass:arts-crafts': 'Arts and Crafts',
  'field:dass:business': 'Business',
  'field:dass:computing-it': 'Computing and Information Technology',
  'field:dass:engineering-technology': 'Engineering and Technology',
  'field:dass:health': 'Health',
  'field:dass:humanities': 'Humanities',
  'field:dass:maori': 'Māori',
  'field:dass:sciences': 'Sciences',
  'field:dass:social-sciences': 'Social Sciences',
} as const;

const rows: readonly (readonly [field: TopField, RuleCertainty, subjects: readonly string[]])[] = [
  ['field:dass:arts-crafts', 'PUBLIC', ['Drama']],
  ['field:dass:arts-crafts', 'BELIEVED', ['Dance', 'Music', 'Visual Arts']],
  ['field:dass:arts-crafts', 'ASSUMPTION', ['Art History']],
  ['field:dass:business', 'INFERENCE', ['Accounting', 'Business Studies']],
  ['field:dass:computing-it', 'INFERENCE', ['Computing', 'Digital Technologies']],
  [
    'field:dass:engineering-technology',
    'INFERENCE',
    [
      'Construction and Mechanical Technologies',
      'Design & Visual Communication',
      'Generic Technology',
      'Processing Technologies',
      'Technology',
    ],
  ],
  ['field:dass:health', 'ASSUMPTION', ['Health', 'Physical Education']],
  [
    'field:dass:humanities',
    'BELIEVED',
    [
      'Chinese',
      'Cook Islands Maori',
      'French',
      'German',
      'Japanese',
      'Korean',
      'Latin',
      'Lea Faka-Tonga',
      'New Zealand Sign Language',
      'Samoan',
      'Spanish',
      'Vagahau Niue',
    ],
  ],
  ['field:dass:humanities', 'INFERENCE', ['English']],
  ['field:dass:maori', 'PUBLIC', ['Reo Maori']],
  [
    'field:dass:maori',
    'INFERENCE',
    [
      'Hangarau',
      'Hauora',
      'Maori Performing Arts',
      'Nga Mahi a Te Rehia',
      'Pangarau',
      'Putaiao',
      'Te Reo Rangatira',
      'Tikanga a Iwi',
      'Toi Ataata',
      'Toi Puoro',
    ],
  ],
  [
    'field:dass:sciences',
    'PUBLIC',
    ['Agricultural and Horticultural Science', 'Earth and Space Science', 'Physics'],
  ],
  [
    'field:dass:sciences',
    'INFERENCE',
    ['Biology', 'Chemistry', 'Home Economics', 'Mathematics', 'Science'],
  ],
  ['field:dass:social-sciences', 'PUBLIC', ['Legal Studies']],
  [
    'field:dass:social-sciences',
    'INFERENCE',
    [
      'Classical Studies',
      'Economics',
      'Education for Sustainability',
      'Geography',
      'History',
      'Psychology',
      'Religious Studies',
      'Social Studies',
      'Sociology',
    ],
  ],
  ['field:dass:social-sciences', 'ASSUMPTION', ['Media Studies']],
];

/** By the subject's name as the listing writes it, without macrons. */
export const subjectPlaces: ReadonlyMap<string, SubjectPlace> = new Map(
  rows.flatMap(([field, certainty, subjects]) =>
    subjects.map((subject) => [subject, { field, certainty }] as const),
  ),
);

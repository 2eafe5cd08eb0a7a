import type { Catalogue, MicroCredential } from '../../../src/domain/catalogue.ts';

const item = (
  id: string,
  title: string,
  credits: number,
  members: Partial<MicroCredential> = {},
): MicroCredential => ({
  id,
  title,
  credits,
  jurisdiction: 'NZ',
  owner: 'org:a',
  recognition: 'APPROVED',
  outcomes: [{ outcome: 'o:a', required: true }],
  stackable: true,
  ...members,
});

/** Listings that keep and break rules by a day, a credit or a word. */
export const ruleCatalogue: Catalogue = {
  meta: { title: 'Rules', licence: 'Apache-2.0' },
  organisations: [
    { id: 'org:a', name: 'A', roles: ['PROVIDER'], jurisdiction: 'NZ', accredited: true },
  ],
  learningOutcomes: [
    { id: 'o:a', title: 'A', credits: 3, learningHours: 22.5, qualityAssured: true },
  ],
  microCredentials: [
    item('mc:early', 'Small', 3, { listedOn: '2020-06-01' }),
    item('mc:late', 'Small', 3, { listedOn: '2023-06-01' }),
    item('mc:last-day', 'Small', 3, { listedOn: '2022-07-31' }),
    item('mc:first-day', 'Small', 3, { listedOn: '2022-08-01' }),
    item('mc:unlisted', 'Whole', 41),
    item('mc:word', 'A Diploma in Fences', 10),
    item('mc:elsewhere', 'Grand', 80, { jurisdiction: 'IN' }),
  ],
  qualifications: [
    {
      id: 'q:a',
      title: 'A',
      type: 'DEGREE',
      credits: 6,
      jurisdiction: 'IN',
      owner: 'org:a',
      groups: [{ id: 'g', name: 'G', rule: { all: true }, outcomes: ['o:a'] }],
    },
  ],
};

import type { MicroCredentialNode } from '../../domain/node/microCredentialNode.ts';
import { flag, listOf, optional, text, whole } from '../statement.ts';
import { idEdges, listed, oneOf } from './columns.ts';
import { readWithEdges } from './readById.ts';
import { translatedTitles } from './translatedTitles.ts';
import { uptake } from './uptake.ts';

export const readMicroCredentials = readWithEdges<MicroCredentialNode>(
  'node/readMicroCredentials',
  {
    kind: oneOf('MICRO_CREDENTIAL'),
    id: text,
    title: text,
    titles: translatedTitles,
    purpose: optional(text),
    version: optional(whole),
    credits: whole,
    level: optional(whole),
    jurisdiction: text,
    ownerId: text,
    frameworkId: optional(text),
    subjectId: optional(text),
    recognition: oneOf(
      'APPROVED',
      'EQUIVALENCE_STATEMENT',
      'UNIVERSITY',
      'INDUSTRY',
      'INTERNATIONAL_TICKET',
      'PROPOSED',
    ),
    stackable: flag,
    national: flag,
    listedOn: optional(text),
    reviewOn: optional(text),
    expiresOn: optional(text),
    currencyMonths: optional(whole),
    status: oneOf('CURRENT', 'EXPIRING', 'DISCONTINUED'),
    uptake,
    statedIn: optional(text),
    outcomes: optional(listOf(listed({ outcomeId: text, required: flag }))),
    endorsedBy: idEdges,
    onRampTo: idEdges,
    offerings: idEdges,
    skills: idEdges,
  },
);

import type { OrganisationNode } from '../../domain/node/organisationNode.ts';
import { flag, listOf, optional, text } from '../statement.ts';
import { idEdges, oneOf } from './columns.ts';
import { readWithEdges } from './readById.ts';
import { takeableReference } from './takeableReference.ts';

export const readOrganisations = readWithEdges<OrganisationNode>('node/readOrganisations', {
  kind: oneOf('ORGANISATION'),
  id: text,
  name: text,
  roles: listOf(text),
  category: optional(text),
  jurisdiction: text,
  accredited: flag,
  accreditedFrom: optional(text),
  accreditedTo: optional(text),
  region: optional(text),
  url: optional(text),
  statedIn: optional(text),
  accreditedForStated: flag,
  accreditedFor: optional(listOf(takeableReference)),
  successorOf: idEdges,
});

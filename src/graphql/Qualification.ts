import { fromHundredths } from '../domain/hundredths.ts';
import { edgesOf } from './edgesOf.ts';
import type { QualificationResolvers } from './generated.ts';

export const Qualification: QualificationResolvers = {
  credits: ({ credits }) => fromHundredths(credits),
  owner: (award, _, { nodes }, info) => nodes.one('ORGANISATION', award.ownerId, info),
  framework: (award, _, { nodes }, info) => nodes.maybe('FRAMEWORK', award.frameworkId, info),
  subject: (award, _, { nodes }, info) => nodes.maybe('SUBJECT_FIELD', award.subjectId, info),
  capstone: (award, _, { nodes }, info) => nodes.maybe('LEARNING_OUTCOME', award.capstoneId, info),
  entry: (award) => edgesOf(award.entry).map((options) => ({ options })),
  groups: (award) => edgesOf(award.groups),
  leadsTo: (award, _, { nodes }, info) =>
    edgesOf(award.leadsTo).map((destination) => nodes.referenced(destination, info)),
  source: (award, _, { nodes }) => nodes.document(award.statedIn),
};

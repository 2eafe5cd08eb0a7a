import { stageOn } from '../domain/analysts/lifeCycle.ts';
import { fromHundredths } from '../domain/hundredths.ts';
import { edgesOf } from './edgesOf.ts';
import type { MicroCredentialResolvers } from './generated.ts';

export const MicroCredential: MicroCredentialResolvers = {
  credits: ({ credits }) => fromHundredths(credits),
  owner: (item, _, { nodes }, info) => nodes.one('ORGANISATION', item.ownerId, info),
  framework: (item, _, { nodes }, info) => nodes.maybe('FRAMEWORK', item.frameworkId, info),
  subject: (item, _, { nodes }, info) => nodes.maybe('SUBJECT_FIELD', item.subjectId, info),
  stage: (item, { asOf }, { today }) => stageOn(item, asOf ?? today()),
  outcomes: (item) => edgesOf(item.outcomes),
  endorsedBy: (item, _, { nodes }, info) =>
    nodes.all('ORGANISATION', edgesOf(item.endorsedBy), info),
  onRampTo: (item, _, { nodes }, info) => nodes.all('QUALIFICATION', edgesOf(item.onRampTo), info),
  offerings: (item, _, { nodes }, info) => nodes.all('OFFERING', edgesOf(item.offerings), info),
  skills: (item, _, { nodes }, info) => nodes.all('SKILL', edgesOf(item.skills), info),
  source: (item, _, { nodes }) => nodes.document(item.statedIn),
};

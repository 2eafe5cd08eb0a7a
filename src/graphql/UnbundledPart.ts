import { fromHundredths } from '../domain/hundredths.ts';
import type { UnbundledPartResolvers, UnbundleResultResolvers } from './generated.ts';

const TEN_THOUSANDTHS = 10_000;

export const UnbundleResult: UnbundleResultResolvers = {
  remainder: ({ remainderIds }, _, { nodes }, info) =>
    nodes.all('LEARNING_OUTCOME', remainderIds, info),
};

export const UnbundledPart: UnbundledPartResolvers = {
  existing: ({ existingId }, _, { nodes }, info) =>
    nodes.maybe('MICRO_CREDENTIAL', existingId, info),
  outcomes: ({ outcomeIds }, _, { nodes }, info) => nodes.all('LEARNING_OUTCOME', outcomeIds, info),
  credits: ({ credits }) => fromHundredths(credits),
  skills: ({ skillIds }, _, { nodes }, info) => nodes.all('SKILL', skillIds, info),
  cohesion: ({ cohesion }) => cohesion / TEN_THOUSANDTHS,
};

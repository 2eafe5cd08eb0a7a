import { fromHundredths } from '../domain/hundredths.ts';
import { decimalOrNull } from './exact.ts';
import type { DestinationResolvers } from './generated.ts';

export const Destination: DestinationResolvers = {
  target: ({ target }, _, { nodes }, info) => nodes.referenced(target, info),
  creditsHeld: ({ creditsHeld }) => fromHundredths(creditsHeld),
  creditsNeeded: ({ creditsNeeded }) => decimalOrNull(creditsNeeded),
  missing: ({ missing }, _, { nodes }, info) =>
    missing.map((reference) => nodes.referenced(reference, info)),
};

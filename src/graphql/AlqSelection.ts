import { fromHundredths } from '../domain/hundredths.ts';
import type { AlqSelectionResolvers } from './generated.ts';

export const AlqSelection: AlqSelectionResolvers = {
  credits: ({ credits }) => fromHundredths(credits),
  creditsMissing: ({ creditsMissing }) => fromHundredths(creditsMissing),
};

import { fromHundredths } from '../domain/hundredths.ts';
import { percentOf } from '../domain/percentOf.ts';
import type { ShareResolvers } from './generated.ts';

export const Share: ShareResolvers = {
  numerator: ({ numerator }) => fromHundredths(numerator),
  denominator: ({ denominator }) => fromHundredths(denominator),
  percent: percentOf,
};

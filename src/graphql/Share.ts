import { fromHundredths } from '../domain/hundredths.ts';
import type { ShareResolvers } from './generated.ts';

export const Share: ShareResolvers = {
  numerator: ({ numerator }) => fromHundredths(numerator),
  denominator: ({ denominator }) => fromHundredths(denominator),
  percent: ({ numerator, denominator }) =>
    denominator === 0 ? null : (100 * numerator) / denominator,
};

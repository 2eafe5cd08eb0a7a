import { fromHundredths } from '../domain/hundredths.ts';
import type { AlqLapseResolvers } from './generated.ts';

export const AlqLapse: AlqLapseResolvers = {
  creditsAfter: ({ creditsAfter }) => fromHundredths(creditsAfter),
  majorsLost: ({ majorsLost }, _, { nodes }, info) => nodes.all('SUBJECT_FIELD', majorsLost, info),
};

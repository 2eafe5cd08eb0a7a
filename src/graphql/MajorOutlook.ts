import { fromHundredths } from '../domain/hundredths.ts';
import type { MajorOutlookResolvers } from './generated.ts';

export const MajorOutlook: MajorOutlookResolvers = {
  field: ({ fieldId }, _, { nodes }, info) => nodes.one('SUBJECT_FIELD', fieldId, info),
  fieldCredits: ({ fieldCredits }) => fromHundredths(fieldCredits),
  creditsNeeded: ({ creditsNeeded }) => fromHundredths(creditsNeeded),
};

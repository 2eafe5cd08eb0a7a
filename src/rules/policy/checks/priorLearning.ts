import { minusYears } from '../../../domain/calendarDate.ts';
import { meetsShare } from '../../../domain/hundredths.ts';
import type { CheckOf } from '../check.ts';

export const match: CheckOf<'match'> = {
  evidence: ({ percent }, { met, asked }) =>
    meetsShare(met, asked, percent)
      ? []
      : [
          {
            actual: { numerator: met, denominator: asked },
            limit: { percent },
            message: `The evidence covers ${String(met)} of ${String(asked)}; ${String(percent)} per cent of the outcome is asked for.`,
          },
        ],
};

export const recency: CheckOf<'recency'> = {
  evidence: ({ years }, { lastPractisedOn }, { on }) => {
    const since = minusYears(on, years);
    if (lastPractisedOn === null) {
      const message = `When this was last practised is not stated; ${since} or later is asked for.`;
      return [{ actual: null, limit: { years, since }, message, atMost: 'NOTE' }];
    }
    if (lastPractisedOn >= since) return [];
    const message = `Last practised on ${lastPractisedOn}, more than ${String(years)} years before ${on}.`;
    return [{ actual: lastPractisedOn, limit: { years, since }, message }];
  },
};

export const evidenceLevel: CheckOf<'evidence-level'> = {
  evidence: (_value, { evidenceLevel: level, outcomeLevel }) => {
    if (outcomeLevel === null || (level !== null && level >= outcomeLevel)) return [];
    const asked = `the outcome is at level ${String(outcomeLevel)}`;
    if (level === null) {
      const message = `The level of the evidence is not stated; ${asked}.`;
      return [{ actual: null, limit: outcomeLevel, message, atMost: 'NOTE' }];
    }
    const message = `The evidence is at level ${String(level)}; ${asked}.`;
    return [{ actual: level, limit: outcomeLevel, message }];
  },
};

import type { HeldOutcome } from '../../../src/domain/holding.ts';
import type { UnbundleQuestion } from '../../../src/domain/unbundle.ts';
import type { UnbundleCase } from './arbitraryUnbundleCase.ts';

export function heldOf({ held }: UnbundleCase): readonly HeldOutcome[] {
  return held.map((entry) => ({
    ...entry,
    awardedById: null,
    kind: 'ASSESSED',
    viaId: null,
    usedFor: [],
    creditExpiresOn: null,
  }));
}

export function questionOf({ question }: UnbundleCase): UnbundleQuestion {
  return { ...question, limitMs: 20_000, qualificationId: 'q', holdings: { achievements: [] } };
}

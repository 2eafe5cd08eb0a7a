import type { NotCountedReason } from '../domain/alq.ts';
import type { HeldOutcome } from '../domain/holding.ts';
import type { AlqTerms } from './alqTerms.ts';
import type { CatalogueIndex } from './catalogueIndex.ts';

/** One sentence an adviser can read aloud: why this entry is not put forward. */
export function explainReason(
  index: CatalogueIndex,
  terms: AlqTerms,
  held: HeldOutcome,
  reason: NotCountedReason,
  otherId: string | null = null,
): string {
  const outcome = index.outcomes.get(held.outcomeId);
  const name = `"${outcome?.title ?? held.outcomeId}"`;
  const awarder = held.awardedById && index.organisations.get(held.awardedById)?.name;
  const other = otherId === null ? 'another' : `"${index.outcomes.get(otherId)?.title ?? otherId}"`;
  const years = String(terms.windowYears);
  switch (reason) {
    case 'REVOKED':
      return `The award of ${name} was revoked, so it is held for no purpose.`;
    case 'FUTURE_DATED':
      return `${name} is dated ${held.achievedOn}, after the day asked about.`;
    case 'NO_CREDITS':
      return outcome?.partOfId
        ? `${name} is one part of a larger outcome and carries no credits until every part is held.`
        : `${name} carries no credits.`;
    case 'NOT_QUALITY_ASSURED':
      return `${name} is not quality assured in ${terms.jurisdiction} as it was achieved.`;
    case 'AWARDED_BY_UNACCREDITED':
      return `${awarder ?? 'Its awarder'} was not accredited for ${name} on ${held.achievedOn}.`;
    case 'ALREADY_USED':
      return `${name} was already used in an issued ALQ.`;
    case 'REPEATED':
      return `${name} counts once, and another of its entries is put forward.`;
    case 'OUTSIDE_WINDOW':
      return `${name}, of ${held.achievedOn}, does not fit within ${years} years of what is put forward.`;
    case 'SUPERSEDED_PAIR':
      return `${name} and ${other} replace one another, so only one of them counts.`;
    case 'EXCLUDED_PAIR':
      return `${name} and ${other} exclude one another, so only one of them counts.`;
    case 'LEFT_OUT_FOR_MAJOR':
      return `${name} is left out so that the share of the major is reached.`;
  }
}

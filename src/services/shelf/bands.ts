/** A range of amounts under one value of a facet. */
export interface Band {
  readonly value: string;
  readonly label: string;
  /** The largest amount in it, in hundredths; the smallest lies above the band before. Null: amounts not known. */
  readonly upTo: number | null;
}

/** In New Zealand dollars. An unknown fee is no fee of 0. */
export const FEE_BANDS: readonly Band[] = [
  { value: 'FREE', label: 'Free', upTo: 0 },
  { value: 'UP_TO_100', label: 'Up to 100 NZD', upTo: 100_00 },
  { value: 'UP_TO_500', label: 'Over 100, up to 500 NZD', upTo: 500_00 },
  { value: 'UP_TO_1000', label: 'Over 500, up to 1,000 NZD', upTo: 1_000_00 },
  { value: 'UP_TO_5000', label: 'Over 1,000, up to 5,000 NZD', upTo: 5_000_00 },
  { value: 'OVER_5000', label: 'Over 5,000 NZD', upTo: Infinity },
  { value: 'UNKNOWN', label: 'Not stated in NZD', upTo: null },
];

export const CREDIT_BANDS: readonly Band[] = [
  { value: 'UP_TO_5', label: 'Up to 5 credits', upTo: 5_00 },
  { value: 'UP_TO_10', label: 'Over 5, up to 10 credits', upTo: 10_00 },
  { value: 'UP_TO_20', label: 'Over 10, up to 20 credits', upTo: 20_00 },
  { value: 'UP_TO_40', label: 'Over 20, up to 40 credits', upTo: 40_00 },
  { value: 'OVER_40', label: 'Over 40 credits', upTo: Infinity },
];

/** The band of an amount in hundredths; every list of bands covers all amounts that it may be asked for. */
export function bandOf(bands: readonly Band[], amount: number | null): Band {
  const band = bands.find(({ upTo }) =>
    amount === null || upTo === null ? amount === upTo : amount <= upTo,
  );
  if (!band) throw new Error(`no band holds ${String(amount)}`);
  return band;
}

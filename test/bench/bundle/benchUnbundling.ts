import { readSeed } from '../../seed/readSeed.ts';
import { pureUnbundle } from '../../support/pureUnbundle.ts';

/** Days on which New Zealand's limits of size differ, and little that there is today was listed. */
const DAYS = ['2019-11-02', '2026-11-02'];

/** Every qualification that ships, taken apart under New Zealand's rules in the time that is the default. */
export function benchUnbundling(say: (text: string) => void): void {
  const seed = { meta: { title: 'Seed', licence: 'CC BY 4.0' }, ...readSeed() };
  for (const asOf of DAYS) {
    const times: number[] = [];
    let proven = 0;
    for (const { id } of seed.qualifications) {
      const question = {
        limitMs: 10_000,
        qualificationId: id,
        policyId: 'nz-micro-credential',
        asOf,
        minCredits: null,
        maxCredits: null,
        reuseExisting: true,
        holdings: { achievements: [] },
      };
      const { proof, parts } = pureUnbundle(seed, [], question);
      times.push(proof.milliseconds);
      if (proof.status === 'OPTIMAL') proven += 1;
      else say(`${id} on ${asOf}: ${String(parts.length)} parts, not proven`);
    }
    times.sort((left, right) => left - right);
    const at = (share: number) => times[Math.floor(share * (times.length - 1))]?.toFixed(0) ?? '';
    say(
      `unbundle on ${asOf}: ${String(proven)} of ${String(times.length)} proven, ` +
        `median ${at(0.5)} ms, nine in ten within ${at(0.9)} ms, longest ${at(1)} ms`,
    );
  }
}

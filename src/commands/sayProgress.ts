import type { ImportProgress } from '../services/importCatalogue.ts';
import { nameList } from './nameList.ts';
import { say } from './say.ts';

const TELL_EVERY_MS = 2_000;

/** Tells now and then how far an import is: often enough to see that it lives, seldom enough to be read. */
export function sayProgress(clock = () => performance.now()): (progress: ImportProgress) => void {
  let toldAt = clock();
  let phase: ImportProgress['phase'] | null = null;
  return (progress) => {
    const isNews = phase !== null && phase !== progress.phase;
    phase = progress.phase;
    if (!isNews && clock() - toldAt < TELL_EVERY_MS) return;
    toldAt = clock();
    const { records, ofRecords, list } = progress;
    const share = ofRecords === null ? String(records) : `${records} of ${ofRecords}`;
    const doing = phase === 'checking' ? 'Checked' : 'Compared with the graph:';
    say(`${doing} ${share} records${list === null ? '' : ` (${nameList(list)})`} ...`);
  };
}

import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { allEvents, askEvents } from '../graphql/support/askEvents.ts';
import { type Answered, DEMENTIA, QUERY, said } from './support/askRpl.ts';
import type { useSeededApi } from './support/seededApi.ts';

const SELECTED = QUERY.slice(QUERY.indexOf('basis'), QUERY.lastIndexOf('}\n}'));
const SUBSCRIPTION = `subscription ($input: RplInput!) {
  rplMatches(input: $input) {
    pieces piecesRead sentencesFound sentencesRead result { ${SELECTED} }
  }
}`;
const EVENTS_MS = 200;

interface Progress {
  readonly pieces: number;
  readonly piecesRead: number;
  readonly sentencesFound: number;
  readonly sentencesRead: number;
  readonly result: Answered['rplMatches'] | null;
}
interface Told {
  readonly rplMatches: Progress;
}

/** So many sentences, each other than the rest. */
const work = (sentences: number) =>
  Array.from(
    { length: sentences },
    (_, year) => `For ${String(year + 1)} weeks I supported people with dementia and baked bread.`,
  ).join(' ');

/** Long texts are read with progress. */
export function rplProgressScenarios(api: ReturnType<typeof useSeededApi>): void {
  const subscribe = (input: object) => askEvents<Told>(api.url(), SUBSCRIPTION, { input });
  const evidence = [said(work(90)), { skill: { skillId: DEMENTIA } }, said(work(60))];
  const FOUND = 150;

  test('it comes before the result, never falls and reaches the total; the result is the question’s', async () => {
    const began = performance.now();
    const events = await allEvents(subscribe({ evidence, first: 3 }));
    const took = performance.now() - began;
    expect(events.flatMap(({ errors }) => errors)).toEqual([]);
    const told = events.flatMap(({ data }) => (data ? [data.rplMatches] : []));
    const [first, last] = [told[0], told.at(-1)];
    const none = { pieces: 3, piecesRead: 0, sentencesFound: 0, sentencesRead: 0, result: null };
    expect(first).toEqual(none);
    const all = { pieces: 3, piecesRead: 3, sentencesFound: FOUND, sentencesRead: FOUND };
    expect(last).toMatchObject(all);
    expect(told.slice(0, -1).every(({ result }) => result === null)).toBe(true);
    expect(told.length).toBeGreaterThan(2);
    expect(told.length).toBeLessThan(3 + took / EVENTS_MS);
    for (const [place, after] of told.slice(1).entries()) {
      const before = told[place] ?? none;
      expect(after.piecesRead).toBeGreaterThanOrEqual(before.piecesRead);
      expect(after.sentencesFound).toBeGreaterThanOrEqual(before.sentencesFound);
      expect(after.sentencesRead).toBeGreaterThanOrEqual(before.sentencesRead);
      expect(after.sentencesRead).toBeLessThanOrEqual(after.sentencesFound);
    }
    const { data } = await api.send<Answered>(QUERY, { input: { evidence, first: 3 } });
    expect(last?.result).toEqual(data.rplMatches);
    expect(data.rplMatches.matches.length).toBeGreaterThan(0);
  });

  test('who goes away ends the reading', async () => {
    const read = () => api.statements.filter((name) => name === 'embedding/findByWords').length;
    const before = read();
    for await (const { data } of subscribe({ evidence: [said(work(400))] })) {
      if (data && data.rplMatches.sentencesRead > 0) break;
    }
    await pause(EVENTS_MS);
    const left = read();
    expect(left).toBeGreaterThan(before);
    expect(left - before).toBeLessThan(400);
    await pause(5 * EVENTS_MS);
    expect(read()).toBe(left);
  });
}

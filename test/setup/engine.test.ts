import { describe, expect, test } from 'vitest';
import { WHILE_SERVING, createHealthWatch } from '../../src/graph/engine/healthWatch.ts';
import { parseJavaMajor } from '../../src/graph/engine/java.ts';
import { neo4jConf } from '../../src/graph/engine/neo4jConf.ts';
import { neo4jFolders } from '../../src/graph/engine/neo4jFolders.ts';
import type { Health } from '../../src/graph/engine/probe.ts';

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "21" 2023-09-19', 21],
  ['openjdk version "25-ea" 2025-09-16', 25],
  ['bash: java: command not found', undefined],
])('%s is Java %s', (text, major) => {
  expect(parseJavaMajor(text)).toBe(major);
});

test('Neo4j is open to this machine alone, and with a password', () => {
  const lines = neo4jConf(neo4jFolders('/data'), { boltPort: 7777, pageCache: '256m' }).split('\n');
  const addresses = lines.filter((line) => line.includes('_address='));
  expect(addresses).toHaveLength(3);
  for (const line of addresses) expect(line).toMatch(/=127\.0\.0\.1(:7777)?$/);
  expect(lines).toContain('dbms.security.auth_enabled=true');
  expect(lines).toContain('server.http.enabled=false');
});

describe('Neo4j is started again', () => {
  const works: Health = { kind: 'WORKS' };
  const broken: Health = { kind: 'BROKEN', reason: 'Neo.DatabaseError' };
  const silent: Health = { kind: 'SILENT', reason: 'no answer' };

  function verdicts(answers: readonly (readonly [Health, number])[]): boolean[] {
    const reasonToRestart = createHealthWatch(WHILE_SERVING);
    return answers.map(([health, nowMs]) => reasonToRestart(health, nowMs) !== undefined);
  }

  test('after the third transaction in a row that shows it broken', () => {
    const answers = [works, broken, broken, works, broken, broken, broken] as const;
    const expected = [false, false, false, false, false, false, true];
    expect(verdicts(answers.map((health, index) => [health, index]))).toEqual(expected);
  });

  test('after a minute of silence, and not before', () => {
    const answers = [
      [silent, 0],
      [silent, 59_999],
      [works, 60_000],
      [silent, 61_000],
      [silent, 120_999],
      [silent, 121_000],
    ] as const;
    expect(verdicts(answers)).toEqual([false, false, false, false, false, true]);
  });
});

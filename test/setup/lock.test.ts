import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readHolder, tryLock, waitForLock } from '../../src/setup/lock.mjs';
import { startOfProcess } from '../../src/setup/processes.mjs';

const LOCK_MODULE = new URL('../../src/setup/lock.mjs', import.meta.url).href;

let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stackway-lock-'));
  path = join(folder, 'locks', 'one');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A process of its own that runs a program with the lock's functions at hand. */
function run(program: string): ChildProcess {
  const imports = `import { tryLock } from ${JSON.stringify(LOCK_MODULE)};
    import { readFileSync, writeFileSync } from 'node:fs';
    const path = ${JSON.stringify(path)};`;
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  return spawn(process.execPath, ['--input-type=module', '-e', `${imports}\n${program}`], {
    stdio: [...stdio],
  });
}

async function holdAndDie(): Promise<void> {
  const holder = run(`tryLock(path, 'a test'); console.log('held'); setInterval(() => 0, 1000);`);
  if (holder.stdout) await once(holder.stdout, 'data');
  holder.kill('SIGKILL');
  await once(holder, 'exit');
}

test('who holds the lock is told to others', () => {
  tryLock(path, 'a service', 'http://127.0.0.1:4000');
  const attempt = tryLock(path, 'a command');
  expect(attempt).toMatchObject({
    holder: { pid: process.pid, purpose: 'a service', url: 'http://127.0.0.1:4000' },
  });
  expect(readHolder(path)).toMatchObject({ pid: process.pid });
});

test('a released lock can be had', () => {
  const first = tryLock(path, 'a test');
  if ('lock' in first) first.lock.release();
  expect(readHolder(path)).toBeUndefined();
  expect(tryLock(path, 'a test')).toHaveProperty('lock');
});

test('whoever waits is told once for whom, and gets the lock when it is released', async () => {
  const first = tryLock(path, 'a test');
  const told: number[] = [];
  const second = waitForLock(path, 'another test', ({ pid }) => told.push(pid));
  setTimeout(() => 'lock' in first && first.lock.release(), 700);
  await second;
  expect(told).toEqual([process.pid]);
});

test('the lock of a killed process is taken over', async () => {
  await holdAndDie();
  expect(readHolder(path)).toBeUndefined();
  expect(tryLock(path, 'a test')).toHaveProperty('lock');
});

test('a process that was given a dead holder’s id does not hold its lock', async () => {
  await holdAndDie();
  const file = `${path}.1`;
  const dead = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...dead, pid: process.pid }));
  expect(startOfProcess(process.pid)).toBeDefined();
  expect(readHolder(path)).toBeUndefined();
});

describe('of processes that want the lock at once, one at a time has it', () => {
  const processes = 6;
  const rounds = 100;

  /** Reading and writing apart from each other loses counts wherever two are inside at once. */
  async function count(): Promise<string> {
    const counter = join(folder, 'counter');
    writeFileSync(counter, '0');
    const program = `const counter = ${JSON.stringify(counter)};
      const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
      for (let round = 0; round < ${rounds}; ) {
        const attempt = tryLock(path, 'a test');
        if ('holder' in attempt) { await pause(0); continue; }
        const count = Number(readFileSync(counter, 'utf8'));
        await pause(1);
        writeFileSync(counter, String(count + 1));
        attempt.lock.release();
        round += 1;
      }`;
    const exits = Array.from({ length: processes }, () => once(run(program), 'exit'));
    expect(await Promise.all(exits)).toEqual(exits.map(() => [0, null]));
    return readFileSync(counter, 'utf8');
  }

  test('when it is free', async () => {
    expect(await count()).toBe(String(processes * rounds));
  });

  test('when all of them find a dead holder', async () => {
    await holdAndDie();
    expect(await count()).toBe(String(processes * rounds));
  });
});

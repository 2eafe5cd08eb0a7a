import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dependenciesMatch } from '../../src/setup/dependencies.mjs';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stackway-dependencies-'));
  mkdirSync(join(root, 'node_modules'));
  lock({ '': {}, 'node_modules/a': { version: '1.0.0' } });
});

afterEach(() => rmSync(root, { recursive: true }));

type Packages = Record<string, { version?: string; optional?: boolean }>;

function lock(packages: Packages): void {
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
}

function installed(packages: Packages): void {
  const list = join(root, 'node_modules', '.package-lock.json');
  writeFileSync(list, JSON.stringify({ packages }));
}

test('nothing is installed', () => {
  expect(dependenciesMatch(root)).toBe(false);
});

test('an installation that was cut off left no list', () => {
  mkdirSync(join(root, 'node_modules', 'a'));
  expect(dependenciesMatch(root)).toBe(false);
});

test('what is locked is installed', () => {
  installed({ 'node_modules/a': { version: '1.0.0' } });
  expect(dependenciesMatch(root)).toBe(true);
});

test('a package has another version', () => {
  installed({ 'node_modules/a': { version: '1.0.1' } });
  expect(dependenciesMatch(root)).toBe(false);
});

test('a package has been added to the lock', () => {
  installed({ 'node_modules/a': { version: '1.0.0' } });
  lock({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } });
  expect(dependenciesMatch(root)).toBe(false);
});

test('an optional package is for another system', () => {
  installed({ 'node_modules/a': { version: '1.0.0' } });
  lock({
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  });
  expect(dependenciesMatch(root)).toBe(true);
});

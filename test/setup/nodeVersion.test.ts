import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OLDEST_NODE, complainAboutNode } from '../../src/setup/nodeVersion.mjs';
import { PROJECT_ROOT } from '../../src/setup/paths.mjs';

test.each(['20.19.0', '20.20.2', '22.0.0', '24.11.1'])('Node %s will do', (version) => {
  expect(complainAboutNode(version)).toBeUndefined();
});

test.each(['20.18.3', '18.20.8', '9.11.2'])('Node %s is refused in one line', (version) => {
  const line = complainAboutNode(version);
  expect(line).toMatch(/^Stackway needs Node 20\.19\.0 or newer; this is [\d.]+\. [^\n]+$/);
  expect(line).toContain(version);
});

test('package.json asks for the same Node', () => {
  const { engines } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
    engines: { node: string };
  };
  expect(`${engines.node}.0`).toBe(`>=${OLDEST_NODE}`);
});

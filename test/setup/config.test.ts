import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ConfigError, environmentSchema, parseConfig } from '../../src/config.ts';
import { PROJECT_ROOT } from '../../src/setup/paths.mjs';

function complaintAbout(variables: Record<string, string>): string {
  try {
    parseConfig(variables);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).message;
  }
  throw new Error('the variables were accepted');
}

describe('an empty environment', () => {
  const config = parseConfig({});

  test('gives a service of this machine alone, on the embedded graph, with the seed', () => {
    expect(config).toMatchObject({ port: 4000, host: '127.0.0.1', loadsSeed: true });
    expect(config.engine.remote).toBeUndefined();
    expect(config.engine.dataDir).toBe(join(PROJECT_ROOT, '.stackway', 'data'));
  });

  test('gives settings that nobody can change', () => {
    expect(() => Object.assign(config.limits, { depth: 1_000 })).toThrow(TypeError);
  });
});

test('an empty variable counts as not set', () => {
  expect(parseConfig({ PORT: '', NEO4J_URI: '', SEED: '' })).toEqual(parseConfig({}));
});

test('SEED=none leaves an empty graph empty', () => {
  expect(parseConfig({ SEED: 'none' }).loadsSeed).toBe(false);
});

test.each([
  ['PORT', '65536', 'PORT must be a whole number from 0 to 65535; it is "65536".'],
  ['PORT', '-1', 'PORT must be a whole number from 0 to 65535; it is "-1".'],
  ['PORT', '4e3', 'PORT must be a whole number from 0 to 65535; it is "4e3".'],
  ['SEED', 'no', 'SEED must be load or none; it is "no".'],
  ['NEO4J_HEAP', '1 GB', 'NEO4J_HEAP must be a size such as 512m or 2g; it is "1 GB".'],
  ['LIMIT_DEPTH', '0', 'LIMIT_DEPTH must be a whole number from 1 to 100; it is "0".'],
])('%s=%s is refused by name, rule and value', (name, value, line) => {
  expect(complaintAbout({ [name]: value })).toBe(line);
});

test('every wrong variable is named, one line each', () => {
  const lines = complaintAbout({ PORT: 'x', LOG_LEVEL: 'loud' }).split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['PORT', 'LOG_LEVEL']);
});

describe('a Neo4j of your own', () => {
  test('is used with the customary user and database', () => {
    const { remote } = parseConfig({ NEO4J_URI: 'neo4j://db:7687', NEO4J_PASSWORD: 'p' }).engine;
    const expected = { uri: 'neo4j://db:7687', user: 'neo4j', password: 'p', database: 'neo4j' };
    expect(remote).toEqual(expected);
  });

  test('needs its password', () => {
    expect(complaintAbout({ NEO4J_URI: 'bolt://db' })).toContain('NEO4J_PASSWORD must be set');
  });

  test('needs an address of one of the driver’s schemes', () => {
    const line = complaintAbout({ NEO4J_URI: 'http://db:7474', NEO4J_PASSWORD: 'p' });
    expect(line).toMatch(/^NEO4J_URI must be neo4j:\/\/ or bolt:\/\/.*it is "http:\/\/db:7474"\.$/);
  });

  test('a password without an address is a mistake, and is not shown', () => {
    const line = complaintAbout({ NEO4J_PASSWORD: 'secret' });
    expect(line).toContain('NEO4J_PASSWORD is set but NEO4J_URI is not');
    expect(line).not.toContain('secret');
  });

  test('a password inside of the address is refused, and is not shown', () => {
    const line = complaintAbout({ NEO4J_URI: 'neo4j://neo4j:secret@db', NEO4J_PASSWORD: 'p' });
    expect(line).toContain('NEO4J_URI must be');
    expect(line).not.toContain('secret');
  });
});

test('.env.example names every variable with its default, and no other', () => {
  const example = parseEnv(readFileSync(join(PROJECT_ROOT, '.env.example'), 'utf8'));
  expect(Object.keys(example).sort()).toEqual(Object.keys(environmentSchema.shape).sort());
  expect(parseConfig(example as Record<string, string>)).toEqual(parseConfig({}));
});

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/setup/paths.mjs';
import {
  makeDataFolder,
  type StartedService,
  startService,
  until,
} from '../support/startedService.ts';

// The path of a newcomer: start the service on nothing, then do what the README says, word for word.

const START_MS = 300_000;
const COMMAND_MS = 120_000;
const folder = makeDataFolder();
let service: StartedService;
let url = '';

beforeAll(async () => {
  service = startService({ DATA_DIR: folder.path });
  await until('ready', () => service.told().includes('is ready:'), START_MS);
  url = /is ready: (\S+)\/graphql/.exec(service.told())?.[1] ?? '';
}, START_MS);

afterAll(async () => {
  service.process.kill('SIGTERM');
  await service.exited;
  folder.remove();
}, COMMAND_MS);

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

function blocks(language: string): readonly string[] {
  const fence = new RegExp('```' + language + '\\n([\\s\\S]*?)```', 'g');
  return [...readme.matchAll(fence)].map((match) => match[1] ?? '');
}

interface Answer {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly unknown[];
}

async function ask(query: string): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
}

describe('the README', () => {
  it('asks a first question that is answered by a proven plan', async () => {
    const answer = await ask(blocks('graphql')[0] ?? '');
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      alqCompletion: {
        status: 'OPTIMAL',
        plans: [{ share: { met: true, required: 51 }, proof: { status: 'OPTIMAL' } }],
      },
    });
  });

  it.each(blocks('graphql').map((query, place) => [place + 1, query] as const))(
    'asks query %i and is answered',
    async (_place, query) => {
      const answer = await ask(query);
      expect(answer.errors).toBeUndefined();
      expect(Object.values(answer.data ?? {})[0]).toBeTruthy();
    },
  );

  const commands = blocks('sh')
    .flatMap((block) => block.trim().split('\n'))
    .filter((line) => line !== 'npm start' && line !== 'npm test');

  it.each(commands)(
    'gives a command that works: %s',
    async (line) => {
      const command = line.replace('http://127.0.0.1:4000', url);
      const run = promisify(execFile)('bash', ['-c', `DATA_DIR='${folder.path}' ${command}`], {
        cwd: PROJECT_ROOT,
      });
      const { stdout } = await run;
      expect(stdout.includes('"errors"')).toBe(false);
    },
    COMMAND_MS,
  );
});

const AS_OF = 'asOf: "2026-11-22"';

describe('what learners ask first (design questions 1 to 4)', () => {
  it('1: which of my outcomes could make an ALQ today?', async () => {
    const answer = await ask(`{ alqAssessment(input: {
      holdings: { learnerId: "learner:tomasi" }, ${AS_OF} }) {
        eligible
        selection { credits firstAchievedOn lastAchievedOn creditsMissing }
        notCounted { reason } } }`);
    expect(answer.data).toMatchObject({
      alqAssessment: {
        eligible: true,
        selection: {
          credits: 51,
          firstAchievedOn: '2019-11-20',
          lastAchievedOn: '2026-08-14',
          creditsMissing: 0,
        },
        notCounted: [{ reason: 'NO_CREDITS' }],
      },
    });
  });

  it('2: which outcomes complete my ALQ with a major? Three different plans', async () => {
    const answer = await ask(`{ alqCompletion(input: {
      holdings: { learnerId: "learner:aroha" }, ${AS_OF}, alternatives: 3,
      majorFieldId: "field:dass:community-social-services" }) {
        status plans { take { item { __typename ... on LearningOutcome { id } ... on MicroCredential { id } } } newCredits } } }`);
    const { status, plans } = answer.data?.['alqCompletion'] as {
      status: string;
      plans: { take: unknown[]; newCredits: number }[];
    };
    expect(status).toBe('OPTIMAL');
    expect(plans).toHaveLength(3);
    expect(new Set(plans.map(({ take }) => JSON.stringify(take))).size).toBe(3);
    // She lacks 3.82 credits on paper; the one outcome of four excludes another that she holds.
    expect(plans.map(({ newCredits }) => newCredits)).toEqual([5, 5, 6]);
    expect(plans[0]?.take).toMatchObject([{ item: { id: 'nz:outcome:volunteer-coordination' } }]);
  });

  it('3: in which of the 17 fields am I closest to a major?', async () => {
    const answer = await ask(`{ alqAssessment(input: {
      holdings: { learnerId: "learner:wiremu" }, ${AS_OF} }) {
        majors { field { name } reachable creditsNeeded } } }`);
    const { majors } = answer.data?.['alqAssessment'] as {
      majors: { field: { name: string }; reachable: boolean }[];
    };
    expect(majors).toHaveLength(17);
    const reached = majors.filter(({ reachable }) => reachable).map(({ field }) => field.name);
    expect(reached.toSorted()).toEqual(['Arts and Crafts', 'Māori']);
  });

  it('4: what do I lose, and when, if I wait?', async () => {
    const answer = await ask(`{ alqTimeline(input: {
      holdings: { learnerId: "learner:tomasi" }, ${AS_OF} }) { on stillEligible majorsLost { name } } }`);
    const lapses = answer.data?.['alqTimeline'] as { on: string; majorsLost: { name: string }[] }[];
    expect(lapses[0]).toEqual({
      on: '2026-12-06',
      stillEligible: false,
      majorsLost: [{ name: 'Agriculture, Forestry and Fisheries' }],
    });
  });
});

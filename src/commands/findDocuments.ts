import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { compareText } from '../domain/compareText.ts';
import { CommandFailure } from './commandFailure.ts';

export interface DocumentFile {
  /** Below the folder that was named, with "/" on every system; null where a single file was named. */
  readonly name: string | null;
  readonly path: string;
}

/** Folders of rules, not of catalogue. */
const OTHER_FOLDERS = new Set(['policies', 'node_modules']);
const OTHER_FILES = /\.schema\.json$/;

/**
 * The documents that a path stands for: a file as it is; of a folder every one in it and below whose name ends so, by
 * name. Left out are hidden ones, JSON Schemas (*.schema.json) and whatever lies in a folder named "policies". Throws
 * CommandFailure.
 */
export async function findDocuments(
  place: string,
  endings: readonly string[] = ['.json'],
): Promise<readonly DocumentFile[]> {
  const found = await stat(place).catch(() => null);
  if (!found) throw new CommandFailure(`There is no file or folder ${place}.`);
  if (!found.isDirectory()) return [{ name: null, path: place }];
  const names = await namesBelow(place, '', endings);
  if (names.length === 0) {
    const wanted = endings.map((ending) => `*${ending}`).join(' or ');
    throw new CommandFailure(`The folder ${place} holds no document: no file named ${wanted}.`);
  }
  return names.sort(compareText).map((name) => ({ name, path: path.join(place, name) }));
}

async function namesBelow(
  folder: string,
  prefix: string,
  endings: readonly string[],
): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.name.startsWith('.'))
    .map(async (entry): Promise<string[]> => {
      const name = prefix + entry.name;
      if (entry.isDirectory()) {
        if (OTHER_FOLDERS.has(entry.name)) return [];
        return namesBelow(path.join(folder, entry.name), `${name}/`, endings);
      }
      const fits = endings.some((ending) => entry.name.endsWith(ending));
      return fits && !OTHER_FILES.test(entry.name) ? [name] : [];
    });
  return (await Promise.all(names)).flat();
}

import { readTitleVectors, writeTitleVectors } from '../../graph/embedding/titleVectors.ts';
import { readableTitle } from '../../rules/text/readableTitle.ts';
import type { VectorStore } from './embedMissing.ts';
import { titleTexts } from './titleTexts.ts';

/** The vectors of outcomes and micro-credentials, of the one title of each that the model can read. */
export const titleStore: VectorStore = {
  what: 'titles',
  async *read(graph, limits) {
    for await (const page of readTitleVectors(graph, limits)) {
      yield page.flatMap(({ id, title, titles, model, titleHash }) => {
        const readable = readableTitle(title, titles);
        return readable === null
          ? []
          : [{ id, texts: titleTexts(readable), model, textsHash: titleHash }];
      });
    }
  },
  write(graph, rows, limits) {
    const toWrite = rows.map(({ id, model, textsHash, packed }) => ({
      titledId: id,
      model,
      titleHash: textsHash,
      packed,
    }));
    return writeTitleVectors(graph, toWrite, limits);
  },
};

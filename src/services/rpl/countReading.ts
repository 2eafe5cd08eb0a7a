import type { ReadingProgress } from '../../domain/rpl.ts';
import type { OnSentences } from '../reading/readText.ts';

export type OnProgress = (progress: ReadingProgress) => void;

interface CountedReading {
  readonly onSentences: OnSentences;
  readonly onPiece: () => void;
}

export function nothingRead(pieces: number): ReadingProgress {
  return { pieces, piecesRead: 0, sentencesFound: 0, sentencesRead: 0 };
}

/** Adds up what is read of all pieces, and tells each sum. */
export function countReading(pieces: number, onProgress?: OnProgress): CountedReading {
  let progress = nothingRead(pieces);
  const tell = (sum: Partial<ReadingProgress>) => {
    progress = { ...progress, ...sum };
    onProgress?.(progress);
  };
  return {
    onSentences: (found, read) =>
      tell({
        sentencesFound: progress.sentencesFound + found,
        sentencesRead: progress.sentencesRead + read,
      }),
    onPiece: () => tell({ piecesRead: progress.piecesRead + 1 }),
  };
}

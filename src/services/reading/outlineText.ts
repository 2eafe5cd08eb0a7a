import { DIMENSIONS } from '../../embedding/encoder.ts';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import { isNoise } from '../../rules/evidence/noise.ts';
import { isReadable, plainText } from '../../rules/evidence/plainText.ts';
import { sentencesOf } from '../../rules/evidence/sentences.ts';
import { type Standing, scopesOf, standingOf } from '../../rules/evidence/standing.ts';
import type { Span } from '../../rules/evidence/textSpan.ts';
import { windowsOf } from '../../rules/evidence/windows.ts';

/** A place in a sentence that may name a skill. */
export interface OutlinedWindow extends Span {
  readonly standing: Standing;
}

export interface OutlinedSentence extends OutlinedWindow {
  /** As it is read: without markup. */
  readonly plain: string;
  readonly windows: readonly OutlinedWindow[];
}

export interface TextOutline {
  readonly readable: boolean;
  readonly sentences: readonly OutlinedSentence[];
  /** Sentences that speak of an employer, and are not read. */
  readonly ignored: number;
}

export interface TextQuestion {
  readonly text: string;
  readonly asOf: CalendarDate;
  /** What was last done before this day is long past. */
  readonly longPastBefore: CalendarDate;
}

/** Where in a text to look, and how each place stands. */
export function outlineText({ text, asOf, longPastBefore }: TextQuestion): TextOutline {
  const plain = plainText(text);
  if (!isReadable(plain)) return { readable: false, sentences: [], ignored: 0 };
  const all = sentencesOf(plain);
  const told = all.filter(({ start, end }) => !isNoise(plain.slice(start, end)));
  const sentences = told.map((sentence) => {
    const scopes = scopesOf(plain, sentence, longPastBefore, asOf);
    const windows = windowsOf(plain, sentence).map((window) => ({
      ...window,
      standing: standingOf(scopes, window),
    }));
    const standing = standingOf(scopes, sentence);
    return { ...sentence, standing, plain: plain.slice(sentence.start, sentence.end), windows };
  });
  return { readable: true, sentences, ignored: all.length - told.length };
}

/** What the models make of one sentence. Its parts are batches of their own, whatever stands beside it. */
export interface SentenceVectors {
  /** Of the sentence, then of each of its windows. */
  readonly parts: Float32Array;
  /** Of the sentence, by the two models that read it whole. */
  readonly byNames: Float32Array;
  readonly byDescriptions: Float32Array;
}

/** One vector of several that stand one after another. */
export function vectorAt(vectors: Float32Array, place: number): Float32Array {
  return vectors.subarray(place * DIMENSIONS, (place + 1) * DIMENSIONS);
}

import Parser from 'stream-json/Parser.js';
import type { DocumentPart, DocumentSource } from './documentSource.ts';
import { locateSyntaxError } from './locateSyntaxError.ts';
import { type JsonToken, PartAssembler } from './partAssembler.ts';

type Bytes = AsyncIterable<Uint8Array>;

/** A document as its bytes; they are read as a stream, and never held as one text. */
export function storedDocument(name: string | null, openBytes: () => Bytes): DocumentSource {
  return { name, open: () => readParts(openBytes) };
}

async function* readParts(openBytes: () => Bytes): AsyncIterable<DocumentPart> {
  const parts: DocumentPart[] = [];
  const assembler = new PartAssembler((part) => parts.push(part));
  const parser = new Parser({ packValues: true, streamValues: false });
  parser.on('data', (token: JsonToken) => assembler.take(token));
  const ended = new Promise<void>((resolve, reject) => {
    parser.once('end', resolve);
    parser.once('error', () => reject(new NotJson()));
  });
  // The promise is awaited at the end; a failure before then is handled where the chunk is written.
  ended.catch(() => undefined);
  try {
    for await (const text of decode(openBytes())) {
      await write(parser, text);
      yield* parts.splice(0);
    }
    parser.end();
    await ended;
    yield* parts.splice(0);
  } catch (error) {
    yield* parts.splice(0);
    yield await toProblem(error, openBytes);
  }
}

function write(parser: Parser, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.write(text, (error) => (error ? reject(new NotJson()) : resolve()));
  });
}

class NotJson extends Error {}
class NotUtf8 extends Error {}

async function* decode(bytes: Bytes): AsyncIterable<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const checked = (chunk?: Uint8Array) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new NotUtf8();
    }
  };
  for await (const chunk of bytes) yield checked(chunk);
  yield checked();
}

async function toProblem(error: unknown, openBytes: () => Bytes): Promise<DocumentPart> {
  const problem = { type: 'problem', path: [] } as const;
  if (error instanceof NotUtf8) {
    const message = 'is not UTF-8: some of its bytes stand for no character';
    return { ...problem, rule: 'json.encoding', value: null, message };
  }
  if (!(error instanceof NotJson)) throw error;
  const place = await locateSyntaxError(linesOf(decode(openBytes())));
  const where = place
    ? `line ${place.line}, column ${place.column}: expected ${place.expected}, found ${place.found}`
    : 'its end is missing';
  const message = `is not JSON: ${where}`;
  return { ...problem, rule: 'json.syntax', value: place?.found ?? null, message };
}

async function* linesOf(texts: AsyncIterable<string>): AsyncIterable<string> {
  let rest = '';
  for await (const text of texts) {
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

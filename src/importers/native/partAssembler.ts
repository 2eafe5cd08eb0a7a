import Assembler from 'stream-json/Assembler.js';
import { isCatalogueList } from '../../domain/catalogueKind.ts';
import type { DocumentPart } from './documentSource.ts';

/** A token of the JSON parser: "startObject", "keyValue", "stringValue", … */
export interface JsonToken {
  readonly name: string;
  readonly value?: string | undefined;
}

const DEEPEST = 20;
const OPENS = new Set(['startObject', 'startArray']);
const CLOSES = new Set(['endObject', 'endArray']);

/** Puts tokens together into the parts of a catalogue document, holding no more than one record at a time. */
export class PartAssembler {
  private readonly emit: (part: DocumentPart) => void;
  private readonly membersSeen: Set<string>[] = [];
  private assembler = new Assembler();
  private depth = 0;
  private member: string | null = null;
  /** The next index of the list that is open, or null outside of the lists of records. */
  private index: number | null = null;
  private isEnded = false;

  constructor(emit: (part: DocumentPart) => void) {
    this.emit = emit;
  }

  take(token: JsonToken): void {
    if (this.isEnded) return;
    if (OPENS.has(token.name)) this.depth += 1;
    if (CLOSES.has(token.name)) this.depth -= 1;
    if (this.depth > DEEPEST) {
      this.end('json.depth', null, `lies deeper than ${DEEPEST} brackets, as no catalogue does`);
      return;
    }
    this.watchMembers(token);
    if (this.isRoot(token)) return;
    if (this.opensOrClosesList(token)) return;
    this.assembler.consume(token);
    if (this.assembler.done) this.finishValue();
  }

  /** The document itself must be an object; its brackets belong to no member. */
  private isRoot(token: JsonToken): boolean {
    if (this.member === null) {
      if (token.name === 'keyValue') this.member = String(token.value);
      else if (token.name !== 'startObject' && token.name !== 'endObject') {
        this.end('document.object', null, 'must be an object with "meta" and lists of records');
      }
      return true;
    }
    return false;
  }

  private opensOrClosesList(token: JsonToken): boolean {
    const { member } = this;
    if (token.name === 'startArray' && this.depth === 2 && member && isCatalogueList(member)) {
      this.index = 0;
      return true;
    }
    if (token.name === 'endArray' && this.depth === 1 && this.index !== null) {
      this.index = null;
      this.member = null;
      return true;
    }
    return false;
  }

  private finishValue(): void {
    const member = this.member ?? '';
    const value = this.assembler.current as unknown;
    this.assembler = new Assembler();
    if (this.index === null) {
      this.emit({ type: 'member', member, value });
      this.member = null;
      return;
    }
    this.emit({ type: 'record', member, index: this.index, value });
    this.index += 1;
  }

  /** JSON allows a member twice and keeps the last: here the first would be lost without a word. */
  private watchMembers(token: JsonToken): void {
    if (token.name === 'startObject') this.membersSeen.push(new Set());
    if (token.name === 'endObject') this.membersSeen.pop();
    if (token.name !== 'keyValue') return;
    const name = String(token.value);
    const seen = this.membersSeen.at(-1);
    const path = [...this.place(), name];
    if (seen?.has(name)) {
      const message = 'is given twice in one object';
      this.emit({ type: 'problem', rule: 'member.once', path, value: name, message });
    }
    // At the top it is seen as any other unknown member; deeper down the assembler would hide it.
    if (name === '__proto__' && this.member !== null) {
      const message = 'is not a member that a catalogue document has';
      this.emit({ type: 'problem', rule: 'member.known', path, value: name, message });
    }
    seen?.add(name);
  }

  private place(): PropertyKey[] {
    if (this.member === null) return [];
    const head = this.index === null ? [this.member] : [this.member, this.index];
    // Declared as one text, but it is a list of keys and indexes.
    return [...head, ...(this.assembler.path as unknown as PropertyKey[])];
  }

  private end(rule: string, value: unknown, message: string): void {
    this.isEnded = true;
    this.emit({ type: 'problem', rule, path: this.place(), value, message });
  }
}

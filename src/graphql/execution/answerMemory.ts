import type { ExecutionResult, FormattedExecutionResult, OperationDefinitionNode } from 'graphql';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { NodeStore } from '../../services/catalogue/nodeStore.ts';

/** Answers as they were sent, each for one version of the catalogue, one day, one operation and its variables. */
export interface AnswerMemory {
  /**
   * The answer that was sent before to the same, or else the one that `make` gives, which is remembered when it is
   * sent, unless it holds an error.
   */
  answer(
    question: RememberedQuestion,
    make: () => Promise<ExecutionResult>,
  ): Promise<ExecutionResult>;
  /** The text of an answer: made once for all that are answered alike. */
  stringify(result: FormattedExecutionResult): string;
}

export interface RememberedQuestion {
  /** What the answer is made from; when the catalogue changes there is another, and this is forgotten with all. */
  readonly store: NodeStore;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Where no day is asked about, what is current or falls due is answered for this one. */
  readonly today: CalendarDate;
}

/** All answers of one version together; the one asked for longest ago goes first. */
const KEPT_BYTES_MOST = 64_000_000;
/** JavaScript keeps a text with macrons in two bytes a letter. */
const LETTER_BYTES = 2;

interface Answers {
  readonly byKey: Map<string, SentAnswer>;
  bytes: number;
}

interface Place {
  readonly answers: Answers;
  readonly key: string;
}

/** Stands where an answer's data would: the text is all that is kept of it. */
class SentAnswer {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Whoever writes it out otherwise than `stringify` does writes the same. */
  toJSON(): unknown {
    return (JSON.parse(this.text) as { readonly data: unknown }).data;
  }
}

export function createAnswerMemory(): AnswerMemory {
  const ofStores = new WeakMap<NodeStore, Answers>();
  const numbers = new WeakMap<OperationDefinitionNode, number>();
  /** Answers that have been made and not been written out yet. */
  const awaited = new WeakMap<object, Place>();
  let operations = 0;

  function placeOf({ store, operation, variables, today }: RememberedQuestion): Place {
    const answers = ofStores.get(store) ?? { byKey: new Map<string, SentAnswer>(), bytes: 0 };
    ofStores.set(store, answers);
    const number = numbers.get(operation) ?? (operations += 1);
    numbers.set(operation, number);
    return { answers, key: `${String(number)} ${today} ${JSON.stringify(variables)}` };
  }

  return {
    async answer(question, make) {
      const place = placeOf(question);
      const { byKey } = place.answers;
      const before = byKey.get(place.key);
      if (before) {
        byKey.delete(place.key);
        byKey.set(place.key, before);
        return { data: before as unknown as Record<string, unknown> };
      }
      const result = await make();
      if (result.data && !result.errors) awaited.set(result.data, place);
      return result;
    },
    stringify(result) {
      const { data } = result;
      if (data instanceof SentAnswer && !result.errors && !result.extensions) return data.text;
      const text = `${JSON.stringify(result)}\n`;
      const place = data ? awaited.get(data) : undefined;
      if (place && !result.errors && !result.extensions) keep(place, text);
      return text;
    },
  };
}

function keep({ answers, key }: Place, text: string): void {
  const bytesOf = (of: string, { text: sent }: SentAnswer) =>
    LETTER_BYTES * (of.length + sent.length);
  const before = answers.byKey.get(key);
  const sent = new SentAnswer(text);
  answers.byKey.set(key, sent);
  answers.bytes += bytesOf(key, sent) - (before ? bytesOf(key, before) : 0);
  for (const [oldest, old] of answers.byKey) {
    if (answers.bytes <= KEPT_BYTES_MOST) break;
    answers.byKey.delete(oldest);
    answers.bytes -= bytesOf(oldest, old);
  }
}

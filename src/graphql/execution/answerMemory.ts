import type { FormattedExecutionResult, OperationDefinitionNode } from 'graphql';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { NodeStore } from '../../services/catalogue/nodeStore.ts';

/** Answers as they were sent, each for one version of the catalogue, one day, one operation and its variables. */
export interface AnswerMemory {
  /** The answer that was sent before to the same. */
  recall(question: RememberedQuestion): WrittenAnswer | undefined;
  keep(question: RememberedQuestion, answer: WrittenAnswer): void;
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
  readonly byKey: Map<string, WrittenAnswer>;
  bytes: number;
}

/** Stands where an answer's data would, which is written already. */
export class WrittenAnswer {
  /** The whole answer. */
  readonly text: string;

  constructor(data: string) {
    this.text = `{"data":${data}}\n`;
  }

  /** Whoever writes it out otherwise than `stringifyAnswer` does writes the same. */
  toJSON(): unknown {
    return (JSON.parse(this.text) as { readonly data: unknown }).data;
  }
}

export function stringifyAnswer(result: FormattedExecutionResult): string {
  const { data, errors, extensions } = result;
  if (data instanceof WrittenAnswer && !errors && !extensions) return data.text;
  return `${JSON.stringify(result)}\n`;
}

export function createAnswerMemory(): AnswerMemory {
  const ofStores = new WeakMap<NodeStore, Answers>();
  const numbers = new WeakMap<OperationDefinitionNode, number>();
  let operations = 0;

  function answersOf(store: NodeStore): Answers {
    const answers = ofStores.get(store) ?? { byKey: new Map<string, WrittenAnswer>(), bytes: 0 };
    ofStores.set(store, answers);
    return answers;
  }

  function keyOf({ operation, variables, today }: RememberedQuestion): string {
    const number = numbers.get(operation) ?? (operations += 1);
    numbers.set(operation, number);
    return `${String(number)} ${today} ${JSON.stringify(variables)}`;
  }

  return {
    recall(question) {
      const { byKey } = answersOf(question.store);
      const key = keyOf(question);
      const before = byKey.get(key);
      if (before) {
        byKey.delete(key);
        byKey.set(key, before);
      }
      return before;
    },
    keep: (question, answer) => keep(answersOf(question.store), keyOf(question), answer),
  };
}

function keep(answers: Answers, key: string, answer: WrittenAnswer): void {
  const bytesOf = (of: string, { text }: WrittenAnswer) => LETTER_BYTES * (of.length + text.length);
  const before = answers.byKey.get(key);
  answers.byKey.set(key, answer);
  answers.bytes += bytesOf(key, answer) - (before ? bytesOf(key, before) : 0);
  for (const [oldest, old] of answers.byKey) {
    if (answers.bytes <= KEPT_BYTES_MOST) break;
    answers.byKey.delete(oldest);
    answers.bytes -= bytesOf(oldest, old);
  }
}

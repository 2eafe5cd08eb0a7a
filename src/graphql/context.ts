import type { CalendarDate } from '../domain/calendarDate.ts';
import type { NodeStore } from '../services/catalogue/nodeStore.ts';
import type { Services } from '../services/services.ts';
import type { Deadline } from './deadline.ts';
import type { Budget } from './limits/budget.ts';
import type { NodeReader } from './nodeReader.ts';

/** What the resolvers of one request share. */
export interface Context {
  readonly requestId: string;
  /** The caller asks for application/json and nothing else. */
  readonly plainJson: boolean;
  /** The caller takes a stream of events: a subscription can be answered. */
  readonly takesEvents: boolean;
  readonly services: Services;
  /** The catalogue as it stood when the request first asked for it: the same for all of the request. */
  readonly openStore: () => Promise<NodeStore>;
  readonly nodes: NodeReader;
  /** For the objects of an answer, counted from the start. */
  readonly openBudget: () => Budget;
  readonly deadline: Deadline;
  /** Today in Pacific/Auckland: the default of every `asOf`. */
  readonly today: () => CalendarDate;
}

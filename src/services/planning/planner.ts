import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { type Problem, ProblemError } from '../../domain/problem.ts';
import { deadlineExceeded } from '../../graph/errors.ts';
import type { RunLimits } from '../../graph/graph.ts';
import type { SharedCatalogue } from './planningCache.ts';
import type {
  DueTask,
  PlanningKind,
  PlanningQuestions,
  PlanningReply,
  PlanningTask,
} from './planningTask.ts';

/** Answers planning questions on threads of their own, so that the event loop stays free. */
export interface Planner {
  answer<Kind extends PlanningKind>(
    task: PlanningTask<Kind>,
    limits: RunLimits,
  ): Promise<PlanningQuestions[Kind]['answer']>;
  /** Starts every thread and has it parse the catalogue, so that the first question need not wait for that. */
  warmUp(catalogue: SharedCatalogue): Promise<void>;
  close(): Promise<void>;
}

/** Questions that may wait for a thread; one more is told to come back later. */
const QUEUE_MAX = 200;
const THREADS_MIN = 2;

export function openPlanner(): Planner {
  const threads = Math.max(THREADS_MIN, availableParallelism());
  const pool = new Piscina({
    filename: new URL('./startWorker.mjs', import.meta.url).href,
    // What the main thread was started with is not for the threads: a test runner's hooks, a second loader.
    execArgv: [],
    minThreads: threads,
    maxThreads: threads,
    maxQueue: QUEUE_MAX,
    idleTimeout: Infinity,
  });
  return {
    answer: async <Kind extends PlanningKind>(
      task: PlanningTask<Kind>,
      { signal, limitMs = Infinity }: RunLimits,
    ) => {
      if (pool.queueSize >= QUEUE_MAX) throw new ProblemError(tooBusy);
      const due: DueTask<Kind> = { task, dueAt: Date.now() + limitMs };
      const answered = pool.run(due, signal ? { signal } : {}) as Promise<PlanningReply<Kind>>;
      const reply = await answered.catch((error: unknown) => {
        if (signal?.aborted) throw new ProblemError(deadlineExceeded);
        throw error;
      });
      if ('problem' in reply) throw new ProblemError(reply.problem);
      return reply.answer;
    },
    warmUp: async (catalogue) => {
      const name = 'warmUp';
      await Promise.all(Array.from({ length: threads }, () => pool.run(catalogue, { name })));
    },
    close: () => pool.destroy(),
  };
}

const tooBusy: Problem = {
  code: 'LIMIT_EXCEEDED',
  rule: 'planning.queue',
  value: QUEUE_MAX,
  message: `${String(QUEUE_MAX)} questions are waiting already. Ask again in a moment.`,
};

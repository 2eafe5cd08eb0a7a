import { type Problem, ProblemError } from '../domain/problem.ts';

/** What every read of a request is given: the server stops it when the time is up or nobody waits any more. */
export interface ReadLimits {
  readonly signal: AbortSignal;
  readonly limitMs: number;
}

/** How long one request may take, from end to end. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** All of the time that the request has been given, in milliseconds. */
  readonly budgetMs: number;
  limits(): ReadLimits;
  /** Gives the request the time that a search was asked to take. */
  extend(milliseconds: number): void;
  /** The work's answer, or DEADLINE_EXCEEDED when the time is up first. */
  within<T>(work: Promise<T>): Promise<T>;
  /** Ends all work now: nobody waits for the answer. */
  abandon(): void;
  /** To be called when the request is answered. */
  close(): void;
}

export function startDeadline(initialMs: number): Deadline {
  const controller = new AbortController();
  const startedAt = performance.now();
  let budgetMs = initialMs;
  const remaining = () => budgetMs - (performance.now() - startedAt);
  const stop = () => controller.abort(new ProblemError(deadlineExceeded(budgetMs)));
  let timer = setTimeout(stop, budgetMs);
  return {
    signal: controller.signal,
    get budgetMs() {
      return budgetMs;
    },
    limits: () => ({ signal: controller.signal, limitMs: Math.max(1, remaining()) }),
    extend(milliseconds) {
      budgetMs += milliseconds;
      clearTimeout(timer);
      timer = setTimeout(stop, Math.max(0, remaining()));
    },
    within: (work) => Promise.race([work, rejectOn(controller.signal)]),
    abandon: stop,
    close: () => clearTimeout(timer),
  };
}

function deadlineExceeded(budgetMs: number): Problem {
  return {
    code: 'DEADLINE_EXCEEDED',
    message: `The question took longer than the ${budgetMs} ms that it had, and was stopped.`,
    rule: 'deadline',
    value: budgetMs,
  };
}

function rejectOn(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = () => reject(signal.reason as Error);
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });
}

/** An error as the API sends it. */
export interface SentError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: T;
  readonly errors: readonly SentError[];
}

export type Ask = <T = Record<string, unknown>>(
  query: string,
  variables?: object,
  init?: RequestInit,
) => Promise<Answer<T>>;

/** Asks over HTTP as any client does. */
export function askAt(url: string): Ask {
  return async (query, variables = {}, init = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      ...init,
    });
    const body = (await response.json()) as { data?: unknown; errors?: SentError[] };
    return {
      status: response.status,
      headers: response.headers,
      // What the data holds is for the test to say, and to check.
      data: body.data as never,
      errors: body.errors ?? [],
    };
  };
}

import { Agent, request } from 'node:http';

export interface Load {
  readonly answers: number;
  /** Answers a second. */
  readonly rps: number;
  readonly p50: number;
  readonly p99: number;
}

/** Some clients, each asking the next question as soon as it has its answer, for some time. */
export async function load(
  url: string,
  bodies: readonly string[],
  clients: number,
  milliseconds: number,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times: number[] = [];
  const begun = performance.now();
  let next = 0;
  const client = async () => {
    while (performance.now() - begun < milliseconds) {
      const asked = performance.now();
      await post(agent, url, bodies[next++ % bodies.length] ?? '');
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - begun) / 1000;
  agent.destroy();
  return {
    answers: times.length,
    rps: times.length / seconds,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  };
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Resolves with the bytes of the answer. Rejects on any status but 200. */
export function post(agent: Agent, url: string, body: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const answer = Buffer.concat(chunks);
        if (response.statusCode === 200) resolve(answer);
        else
          reject(new Error(`${String(response.statusCode)}: ${answer.toString().slice(0, 500)}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

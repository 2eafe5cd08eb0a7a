import { once } from 'node:events';
import { type RequestListener, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An HTTP server that answers. */
export interface HttpServer {
  readonly url: string;
  /** Lets the answers that are under way be finished, within a bound; streams of events, too. */
  close(): Promise<void>;
}

/** No server can listen at this address. The message is one line for the person who chose it. */
export class ListenFailure extends Error {
  readonly portInUse: boolean;

  constructor(message: string, portInUse: boolean) {
    super(message);
    this.name = 'ListenFailure';
    this.portInUse = portInUse;
  }
}

const HEADERS_WITHIN_MS = 10_000;
const REQUEST_WITHIN_MS = 30_000;
const KEEP_ALIVE_MS = 65_000;
const CLOSE_WITHIN_MS = 8_000;

/** `closeWithinMs` is the bound of closing. Throws ListenFailure. */
export async function listen(
  listener: RequestListener,
  host: string,
  port: number,
  closeWithinMs = CLOSE_WITHIN_MS,
): Promise<HttpServer> {
  const server = createServer(
    {
      headersTimeout: HEADERS_WITHIN_MS,
      requestTimeout: REQUEST_WITHIN_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
    },
    listener,
  );
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw explain(error as NodeJS.ErrnoException, host, port);
  }
  const { port: actualPort } = server.address() as AddressInfo;
  const url = `http://${nameOf(host)}:${actualPort}`;
  return { url, close: () => closeServer(server, closeWithinMs) };
}

function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): ListenFailure {
  if (error.code === 'EADDRINUSE') {
    const message = `Port ${port} of ${host} is in use. Stop what listens there, or set PORT to another one.`;
    return new ListenFailure(message, true);
  }
  const message = `The service cannot listen on port ${port} of ${host} (PORT, HOST): ${error.message}`;
  return new ListenFailure(message, false);
}

async function closeServer(server: Server, withinMs: number): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), withinMs);
  await closed;
  clearTimeout(late);
}

import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Stands between a client and a server. Connections can be made to swallow everything without ever ending. */
export interface SilentProxy {
  readonly port: number;
  /** From now on nothing passes through the connections that there are. */
  silence(): void;
  /** Whether new connections are silent from their first byte. */
  silenceNew(isSilent: boolean): void;
  close(): void;
}

export async function openSilentProxy(to: { host: string; port: number }): Promise<SilentProxy> {
  const sockets = new Set<Socket>();
  let isSilent = false;
  const hush = (socket: Socket) => {
    socket.removeAllListeners('data');
    socket.resume();
  };
  const server = createServer((inner) => {
    const outer = connect(to);
    for (const [socket, other] of [
      [inner, outer],
      [outer, inner],
    ] as const) {
      sockets.add(socket);
      socket.on('data', (bytes) => other.write(bytes));
      // Either end may go away at any time.
      socket.on('error', () => undefined);
      if (isSilent) hush(socket);
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    silence: () => sockets.forEach(hush),
    silenceNew: (silent) => (isSilent = silent),
    close: () => {
      sockets.forEach((socket) => socket.destroy());
      server.close();
    },
  };
}

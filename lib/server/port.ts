import { createServer } from 'node:net';

/** Throws when somebody already listens there: said at once, not after a minute of import and build. */
export function refuseTakenPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(reason(error, host, port))));
    server.listen(port, host, () => server.close(() => resolve()));
  });
}

function reason({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE') return `port ${port} is in use: choose another with PORT=..., or stop what listens there`;
  if (code === 'EACCES') return `port ${port} needs rights this user does not have: choose one above 1023 with PORT=...`;
  if (code === 'EADDRNOTAVAIL') return `HOST=${host} is no address of this machine`;
  return message;
}

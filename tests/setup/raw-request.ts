import { connect } from 'node:net';

/** What came back over a connection, as it stood on it. */
export interface RawAnswer {
  status: number;
  head: string;
  body: string;
  /** Whether the server closed the connection. */
  isClosed: boolean;
}

/**
 * Sends bytes as they are, which no HTTP client would, and reads what comes until the server closes, or until a whole answer
 * has been there for `quietMs`.
 */
export function rawRequest(port: number, bytes: string, { quietMs = 300, timeoutMs = 10_000 } = {}): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    let text = '';
    let quiet: NodeJS.Timeout | undefined;
    const done = (isClosed: boolean) => {
      clearTimeout(quiet);
      clearTimeout(late);
      socket.destroy();
      const [head = '', ...body] = text.split('\r\n\r\n');
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0), head, body: body.join('\r\n\r\n'), isClosed });
    };
    const late = setTimeout(() => done(false), timeoutMs);
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      clearTimeout(quiet);
      quiet = setTimeout(() => done(false), quietMs);
    });
    socket.once('close', () => done(true));
    socket.once('error', (error) => (text === '' ? reject(error) : done(true)));
  });
}

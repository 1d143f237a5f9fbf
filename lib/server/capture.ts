import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Captured {
  status: number;
  headers: Record<string, string | number | readonly string[]>;
  body: Buffer;
}

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/**
 * Lets a handler answer into memory. The real response stays untouched, so that the caller can send something else.
 */
export function capture(handler: Handler, req: IncomingMessage, res: ServerResponse): Promise<Captured> {
  const { write, end, writeHead, flushHeaders } = res;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const keep = (chunk: unknown) => {
      if (typeof chunk === 'string') chunks.push(Buffer.from(chunk));
      else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
    };
    const callback = (args: readonly unknown[]) => args.find((arg): arg is () => void => typeof arg === 'function');
    const restore = () => Object.assign(res, { write, end, writeHead, flushHeaders });
    Object.assign(res, {
      write: (chunk: unknown, ...rest: unknown[]) => {
        keep(chunk);
        callback(rest)?.();
        return true;
      },
      end: (...args: unknown[]) => {
        keep(args[0]);
        restore();
        const headers = { ...res.getHeaders() } as Captured['headers'];
        for (const name of res.getHeaderNames()) res.removeHeader(name);
        resolve({ status: res.statusCode, headers, body: Buffer.concat(chunks) });
        callback(args)?.();
        return res;
      },
      writeHead: (status: number, ...rest: unknown[]) => {
        res.statusCode = status;
        const headers = rest.find((arg) => typeof arg === 'object' && arg !== null);
        for (const [name, value] of Object.entries(headers ?? {})) res.setHeader(name, value as string);
        return res;
      },
      flushHeaders: () => {},
    });
    handler(req, res).catch((error) => {
      restore();
      reject(error);
    });
  });
}

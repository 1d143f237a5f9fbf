import { Agent, get } from 'node:http';

/** What one reader was answered. */
export interface Reading {
  path: string;
  /** 0: the connection was closed without an answer. */
  status: number;
  retryAfter: string | undefined;
  body: string;
}

/** Reads each address once, so many connections at a time, each new address as soon as one is answered. */
export async function manyReaders(origin: string, paths: readonly string[], connections: number): Promise<Reading[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const readings: Reading[] = [];
  let next = 0;
  const reader = async () => {
    for (let path = paths[next++]; path !== undefined; path = paths[next++]) readings.push(await read(agent, origin, path));
  };
  await Promise.all(Array.from({ length: connections }, reader));
  agent.destroy();
  return readings;
}

function read(agent: Agent, origin: string, path: string): Promise<Reading> {
  return new Promise((resolve) => {
    const gone = () => resolve({ path, status: 0, retryAfter: undefined, body: '' });
    get(origin + path, { agent }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        body += chunk;
      });
      const { statusCode: status = 0, headers } = response;
      response.once('end', () => resolve({ path, status, retryAfter: headers['retry-after'], body }));
      response.once('error', gone);
    }).once('error', gone);
  });
}

import { createServer, type RequestListener, type Server } from 'node:http';

/** Head of a request: line and headers. */
const HEAD_MS = 10_000;
const REQUEST_MS = 15_000;
/** Silence on a connection, a rendering and a wait for it included. */
const IDLE_MS = 60_000;
const KEEP_ALIVE_MS = 5_000;
/** Beyond it new connections are closed at once: each may hold an answer in memory that its reader takes slowly. */
const MOST_CONNECTIONS = 4_096;

/** An HTTP server whose readers have a bounded time for each step and bounded room; 16 KiB of headers at most. */
export function httpServer(answer: RequestListener): Server {
  const server = createServer(
    { headersTimeout: HEAD_MS, requestTimeout: REQUEST_MS, keepAliveTimeout: KEEP_ALIVE_MS, connectionsCheckingInterval: 2_000 },
    answer,
  );
  server.maxConnections = MOST_CONNECTIONS;
  server.setTimeout(IDLE_MS);
  // Each answer that is awaited listens for the end of its connection (front.ts): a client may ask for many before the first comes.
  server.on('connection', (socket) => socket.setMaxListeners(0));
  // "Expect: 100-continue" announces a body, which nothing here takes: answered at once, without asking for it.
  server.on('checkContinue', answer);
  server.on('checkExpectation', answer);
  server.on('connect', (_, socket) => {
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD, OPTIONS\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
  });
  return server;
}

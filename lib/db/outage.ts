/** Connection, resources, state of an object, operator’s intervention, system: classes of PostgreSQL's codes for what is no fault of a query. */
const CODES = /^(08|53|55|57|58)...$/;
const KINDS = new Set([
  'AuthenticationFailed',
  'ConnectionClosed',
  'DatabaseAccessDenied',
  'DatabaseDoesNotExist',
  'DatabaseNotReachable',
  'SocketTimeout',
  'TlsConnectionError',
  'TooManyConnections',
]);

/** Whether a query failed for want of a database that answers in time, as opposed to a fault of the query. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // The pool says it in words alone.
  if (/timeout exceeded when trying to connect|Connection terminated|pool after calling end/.test(error.message)) return true;
  const { kind, originalCode, code } = driverCause(error);
  return KINDS.has(String(kind)) || CODES.test(String(originalCode ?? code));
}

/** What the driver adapter says beside Prisma's own error; nothing when it says nothing. */
function driverCause(error: Error): { kind?: unknown; originalCode?: unknown; code?: unknown } {
  const { meta } = error as { meta?: { driverAdapterError?: { cause?: object } } };
  return meta?.driverAdapterError?.cause ?? (error.cause instanceof Object ? error.cause : error);
}

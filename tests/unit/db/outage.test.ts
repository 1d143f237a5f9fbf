import { describe, expect, it } from 'vitest';
import { isOutage } from '@/lib/db/outage';

/** An error as Prisma hands on what its driver adapter says; `cause` as observed on a real PostgreSQL. */
const prismaError = (cause: object) =>
  Object.assign(new Error('Raw query failed'), { code: 'P2010', meta: { driverAdapterError: { cause } } });

describe('isOutage', () => {
  it.each([
    ['a pool without a free connection', new Error('timeout exceeded when trying to connect')],
    ['a server that is not there', prismaError({ kind: 'DatabaseNotReachable', host: '127.0.0.1', port: 1 })],
    ['a database that is gone', prismaError({ kind: 'DatabaseDoesNotExist', originalCode: '3D000' })],
    ['too many connections', prismaError({ kind: 'TooManyConnections', originalCode: '53300' })],
    ['no connections taken', prismaError({ kind: 'postgres', originalCode: '55000', code: '55000' })],
    ['a statement out of time', prismaError({ kind: 'postgres', originalCode: '57014', code: '57014' })],
    ['a connection ended by the operator', prismaError({ kind: 'postgres', originalCode: '57P01', code: '57P01' })],
  ])('is true of %s', (_, error) => expect(isOutage(error)).toBe(true));

  it.each([
    ['a table that does not exist', prismaError({ kind: 'TableDoesNotExist', originalCode: '42P01' })],
    ['a division by zero', prismaError({ kind: 'postgres', originalCode: '22012', code: '22012' })],
    ['a bug of ours', new TypeError('undefined is not a function')],
    ['what is no error', 'timeout exceeded when trying to connect'],
  ])('is false of %s', (_, error) => expect(isOutage(error)).toBe(false));
});

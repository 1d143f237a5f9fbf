import { notFound } from '@/lib/api/problem';

/** Any other address under /api. */
export function GET(): Response {
  return notFound('There is nothing at this address of the API.');
}

import type { TestDatabase } from '@/tests/setup/test-database';

/** The columns of a table but one, as SQL lists them. */
export async function columnsOf({ query }: Pick<TestDatabase, 'query'>, table: string, but: string): Promise<string> {
  const columns = await query<{ name: string }>(
    `SELECT quote_ident(column_name) AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND column_name <> $2`,
    [table, but],
  );
  return columns.map(({ name }) => name).join(', ');
}

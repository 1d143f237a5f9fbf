/** What a connection is for. */
type Role = 'portal' | 'portal-pointer' | 'import' | 'set-up';

/** Names a connection by what it is for and by its process: the server's list of clients shows whose it is. */
export function applicationName(role: Role): string {
  return `repere-${role} ${process.pid}`;
}

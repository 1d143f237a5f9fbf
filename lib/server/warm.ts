/** What most readers open first, and what makes the portal load a release into memory. */
const PATHS = ['/', '/recherche', '/api/v1/map'];

/**
 * Asks the portal for its first pages, so that the first reader of a release does not wait for it to be read from the
 * database. Says nothing on failure: before the server listens there is nobody to answer.
 */
export async function warm(port: number): Promise<void> {
  for (const path of PATHS) {
    await fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'accept-encoding': 'br' } })
      .then((response) => response.arrayBuffer())
      .catch(() => {});
  }
}

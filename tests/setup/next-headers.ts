/** Stands for `next/headers` outside Next: a request without a pinned release. */
export async function headers(): Promise<Headers> {
  return new Headers();
}

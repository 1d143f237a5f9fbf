/** Whether an address is one of the public API. */
export function isApi(address: string): boolean {
  return address.startsWith('/api/');
}

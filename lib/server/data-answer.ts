import { type StoredResponse, storedResponse } from './stored-response';

/** What a program reads: nothing is to be drawn or run from it. */
export async function dataAnswer(response: Response): Promise<StoredResponse> {
  const headers = { ...Object.fromEntries(response.headers), 'content-security-policy': DATA_POLICY };
  return storedResponse(response.status, headers, Buffer.from(await response.arrayBuffer()));
}

const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener } from 'node:http';
import { ANSWER_RELEASE_HEADER, RELEASE_HEADER } from '@/lib/headers/release-header';
import { pinState } from '@/lib/release-state/states';

/** Pins each request to one state, that is kept until the answer is sent or its reader has left. */
export function pinRequests(answer: RequestListener): RequestListener {
  return (req, res) => {
    const pin = pinState(keyAsked(req));
    // Whatever a client sent under this name is overwritten.
    req.headers[RELEASE_HEADER] = pin.key;
    res.setHeader(ANSWER_RELEASE_HEADER, pin.key);
    res.once('close', pin.leave);
    return answer(req, res);
  };
}

/** The key a request is pinned to. */
export function pinnedKey(req: IncomingMessage): string {
  return String(req.headers[RELEASE_HEADER]);
}

/** Known to this process alone. */
const PASS = randomUUID();

/** Header of a request of this very process for a state that readers are not sent to yet. */
export function askingFor(key: string): Record<string, string> {
  return { [RELEASE_HEADER]: `${PASS} ${key}` };
}

function keyAsked(req: IncomingMessage): string | undefined {
  const [pass, key] = String(req.headers[RELEASE_HEADER] ?? '').split(' ');
  return pass === PASS ? key : undefined;
}

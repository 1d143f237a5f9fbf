import { Idiomorph } from 'idiomorph';
import { announcePageReplaced } from './page-replaced';

/** What differs between two addresses of one page: its content, and the link to the other language. */
const PARTS = ['#content', '[data-language-switch]'];

/**
 * Fetches the document of another address of this page and changes what differs, in place: focus, scroll position, open
 * panels and the live map stay. An answer of another release is never mixed in: the browser then opens the address anew, as it
 * does when the answer cannot be had. `isCurrent` says, when the answer is there, whether it is still wanted.
 */
export async function replacePage(href: string, signal: AbortSignal, onAnswer: () => void): Promise<void> {
  const next = await fetchPage(href, signal);
  if (signal.aborted) return;
  const isSame = next !== null && next.documentElement.dataset.release === document.documentElement.dataset.release;
  if (!isSame) {
    window.location.assign(href);
    return;
  }
  onAnswer();
  document.title = next.title;
  for (const part of PARTS) {
    const [old, fresh] = [document.querySelector(part), next.querySelector(part)];
    if (old && fresh) Idiomorph.morph(old, fresh, { ignoreActiveValue: true, callbacks: KEEPING });
  }
  announcePageReplaced();
}

async function fetchPage(href: string, signal: AbortSignal): Promise<Document | null> {
  try {
    const response = await fetch(href, { signal });
    if (!response.ok) return null;
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  } catch {
    return null;
  }
}

/** What belongs to the reader or to an island stays: open panels, nodes marked `data-kept`, attributes of `data-live` nodes. */
const KEEPING = {
  beforeNodeRemoved: (node: Node) => !(node instanceof Element && node.hasAttribute('data-kept')),
  beforeAttributeUpdated: (name: string, node: Element, change: 'update' | 'remove') => {
    if (name.startsWith('data-live')) return false;
    if (name === 'open' && node instanceof HTMLDetailsElement) return false;
    return !(change === 'remove' && node.hasAttribute('data-live'));
  },
};

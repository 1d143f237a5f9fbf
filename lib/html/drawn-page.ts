import type { PageAddress } from '@/lib/url/page-address';

/** A page to be drawn: one with an address of its own, or one in the place of what is not there or cannot be drawn. */
export interface PageRequest extends Omit<PageAddress, 'route'> {
  name: PageAddress['route'] | 'not-found' | 'failure';
  /** Path and query the reader sees. */
  address: string;
}

/** What goes into the frame. */
export interface DrawnPage {
  /** Whether there is something at this address. */
  isFound: boolean;
  /** Key of the release, null without one. */
  release: string | null;
  /** HTML of the head and of the body. */
  head: string;
  body: string;
}

/** Draws a page from the release that is answered from. */
export type DrawPage = (asked: PageRequest) => Promise<DrawnPage>;

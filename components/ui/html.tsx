import type { ReactElement } from 'react';
import { renderHtml } from '@/lib/html/render-html';

interface HtmlProps {
  /** What is drawn; must wait for nothing. */
  of: ReactElement;
}

/**
 * A part of a page drawn once, as text: for React it is one node. Otherwise Next draws each component, writes it down for the
 * browser and draws it a second time.
 */
export function Html({ of }: HtmlProps) {
  // Every text in it has been escaped by renderHtml.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the HTML is made here from components.
  return <div className="contents" dangerouslySetInnerHTML={{ __html: renderHtml(of) }} />;
}

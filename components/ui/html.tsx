import { headers } from 'next/headers';
import type { ReactElement } from 'react';
import { handOver, PARTS_HEADER } from '@/lib/html/page-parts';
import { renderHtml } from '@/lib/html/render-html';

interface HtmlProps {
  /** What is drawn; must wait for nothing. */
  of: ReactElement;
}

/**
 * A part of a page drawn once, as text, and handed to the server in front, which puts it in its place: Next sees an empty tag.
 * Otherwise it draws each component, writes it down for the browser and draws it a second time.
 */
export async function Html({ of }: HtmlProps) {
  const html = renderHtml(of);
  const part = handOver((await headers()).get(PARTS_HEADER), html);
  if (part !== null) return <template data-part={part} />;
  // In development no server stands in front. Every text in it has been escaped by renderHtml.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the HTML is made here from components.
  return <div className="contents" dangerouslySetInnerHTML={{ __html: html }} />;
}

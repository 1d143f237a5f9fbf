/**
 * A document of Next's without what is for its own code in the browser: scripts, with the second copy of the page they read, their
 * preloads, and the comments that mark where components begin. No page uses them: what moves are islands.
 */
export function stripFlight(document: string): string {
  return document
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*\brel="preload"[^>]*\bas="script"[^>]*>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '');
}

/** Scripts that are the portal's own: files of lib/islands, as the layout names them. */
const OWN_SCRIPT = /^<script\b[^>]*\ssrc="\/islands\/[^"]*"/;

/**
 * A page without what Next adds for its own code in the browser: its scripts and the second copy of the page they read (a third to
 * a half of the bytes), their preloads, and the comments that mark where components begin. No page uses them: what moves are
 * islands. React escapes "<" in every text and attribute, so that no such tag can come from the data. What is returned has one byte a character.
 */
export function stripFlight(page: Buffer): string {
  // Nothing is decoded: what is not ASCII passes through.
  return page
    .toString('latin1')
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, (script) => (OWN_SCRIPT.test(script) ? script : ''))
    .replace(/<link\b[^>]*\brel="preload"[^>]*\bas="script"[^>]*>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '');
}

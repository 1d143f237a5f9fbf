const NAME = 'repere:page-replaced';

/** Told after the page has been updated in place for another address. */
export function announcePageReplaced(): void {
  document.dispatchEvent(new Event(NAME));
}

export function onPageReplaced(listener: () => void): void {
  document.addEventListener(NAME, listener);
}

import type { Locale } from '@/lib/i18n/routing';
import { MAX_COMPARED } from '@/lib/url/compare-params';
import { comparePath } from '@/lib/url/routes';
import { addToChoice, onChoiceChanged, readChoice, writeChoice } from './choice-store';
import { onPageReplaced } from './page-replaced';
import { readProps } from './read-props';

/** `{count}` marks the number of establishments. */
export interface ChoiceProps {
  locale: Locale;
  labels: { bar: string; one: string; many: string; add: string; added: string; full: string };
}

/**
 * The choice of establishments to compare, kept on the device: the bar at the foot of every page, and each link that adds one.
 * A comparison that is open becomes the choice.
 */
export function start(element: HTMLElement): void {
  const { locale, labels } = readProps<ChoiceProps>(element);
  const compared = document.querySelector<HTMLElement>('[data-comparison]')?.dataset.comparison;
  if (compared) writeChoice(compared.split(','));
  document.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || !(event.target instanceof Element)) return;
    const finess = event.target.closest<HTMLElement>('[data-compare]')?.dataset.compare;
    if (finess !== undefined && addToChoice(finess)) event.preventDefault();
  });
  element.querySelector('button')?.addEventListener('click', () => writeChoice([]));
  onChoiceChanged(draw);
  onPageReplaced(draw);
  draw();

  function draw(): void {
    const choice = readChoice();
    const count = String(choice.length);
    const said = choice.length === 0 ? '' : (choice.length === 1 ? labels.one : labels.many).replace('{count}', count);
    for (const words of element.querySelectorAll('p')) if (words.textContent !== said) words.textContent = said;
    element.querySelector('section')?.toggleAttribute('hidden', choice.length === 0);
    const bar = element.querySelector('a');
    bar?.setAttribute('href', comparePath(locale, choice));
    bar?.replaceChildren(labels.bar.replace('{count}', count));
    for (const link of document.querySelectorAll<HTMLElement>('[data-compare]')) drawLink(link, choice);
  }

  function drawLink(link: HTMLElement, choice: readonly string[]): void {
    const finess = link.dataset.compare ?? '';
    const isChosen = choice.includes(finess);
    const isFull = choice.length >= MAX_COMPARED;
    // Nothing on the device: the link stays as the server wrote it, with what the address carries.
    if (choice.length > 0) link.setAttribute('href', comparePath(locale, isChosen || isFull ? choice : [...choice, finess]));
    link.toggleAttribute('data-chosen', isChosen);
    link.querySelector('[data-words]')?.replaceChildren(isChosen ? labels.added : isFull ? labels.full : labels.add);
  }
}

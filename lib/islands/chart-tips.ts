/** Pixels between what is pointed at and what is said of it. */
const GAP = 8;

/**
 * What a mark of a drawing says when it is pointed at or touched: the lines of its `data-tip`, the first in bold. The table
 * under the drawing says the same to everybody.
 */
export function start(figure: HTMLElement): void {
  const tip = document.createElement('div');
  tip.className =
    'pointer-events-none absolute z-10 w-max max-w-64 rounded-md border border-line-strong bg-surface px-3 py-2 text-sm text-ink shadow-card print:hidden';
  tip.ariaHidden = 'true';
  tip.hidden = true;
  figure.append(tip);

  figure.addEventListener('pointerover', ({ target }) => {
    const mark = target instanceof Element ? target.closest('[data-tip]') : null;
    if (mark) show(mark);
    else tip.hidden = true;
  });
  figure.addEventListener('pointerleave', () => {
    tip.hidden = true;
  });

  function show(mark: Element): void {
    const [name = '', ...details] = (mark.getAttribute('data-tip') ?? '').split('\n');
    tip.replaceChildren(line(name, 'font-semibold'), ...details.map((detail) => line(detail, '')));
    tip.hidden = false;
    const [frame, at] = [figure.getBoundingClientRect(), mark.getBoundingClientRect()];
    const left = at.left + at.width / 2 - frame.left - tip.offsetWidth / 2;
    tip.style.left = `${Math.max(0, Math.min(left, frame.width - tip.offsetWidth))}px`;
    const above = at.top - frame.top - tip.offsetHeight - GAP;
    tip.style.top = `${above >= 0 ? above : at.bottom - frame.top + GAP}px`;
  }
}

function line(text: string, className: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = className;
  paragraph.textContent = text;
  return paragraph;
}

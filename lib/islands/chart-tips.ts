/** Pixels between what is pointed at and what is said of it. */
const GAP = 8;
/** A cell without a figure. */
const NONE = '–';

/** What a mark of a drawing says when it is pointed at or touched: the row of the table under the drawing that bears its `data-tip`. */
export function start(drawing: HTMLElement): void {
  const tip = document.createElement('div');
  tip.className =
    'pointer-events-none absolute z-10 grid w-max max-w-80 grid-cols-[auto_1fr] gap-x-3 rounded-md border border-line-strong bg-surface px-3 py-2 text-sm text-ink shadow-card [&[hidden]]:hidden print:hidden';
  tip.ariaHidden = 'true';
  tip.hidden = true;
  drawing.append(tip);

  drawing.addEventListener('pointerover', ({ target }) => {
    const mark = target instanceof Element ? target.closest('[data-tip]') : null;
    if (mark) show(mark);
    else tip.hidden = true;
  });
  drawing.addEventListener('pointerleave', () => {
    tip.hidden = true;
  });

  function show(mark: Element): void {
    const name = mark.getAttribute('data-tip') ?? '';
    const figures = rowOf(drawing, name).flatMap(([head, figure]) => [
      part('span', head, 'text-ink-soft'),
      part('span', figure, 'figures'),
    ]);
    tip.replaceChildren(part('strong', name, 'col-span-2'), ...figures);
    tip.hidden = false;
    const [frame, at] = [drawing.getBoundingClientRect(), mark.getBoundingClientRect()];
    const left = at.left + at.width / 2 - frame.left - tip.offsetWidth / 2;
    tip.style.left = `${Math.max(0, Math.min(left, frame.width - tip.offsetWidth))}px`;
    const above = at.top - frame.top - tip.offsetHeight - GAP;
    tip.style.top = `${above >= 0 ? above : at.bottom - frame.top + GAP}px`;
  }
}

/** The cells that hold something, each after the head of its column. */
function rowOf(drawing: HTMLElement, name: string): [head: string, figure: string][] {
  const table = drawing.closest('figure')?.querySelector('table');
  const [heads, ...rows] = [...(table?.rows ?? [])].map((row) => [...row.cells].map(({ textContent }) => textContent));
  const row = rows.find(([first]) => first === name) ?? [];
  return row.flatMap((figure, column): [string, string][] =>
    column === 0 || figure === NONE ? [] : [[heads?.[column] ?? '', figure]],
  );
}

function part(tag: 'span' | 'strong', text: string, className: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

import { readProps } from './read-props';

/** Where the address is written, and what is said once it is copied. */
export interface CopyProps {
  field: string;
  copied: string;
}

/** Shows the button that copies an address, where the browser can. The field beside it does without. */
export function start(element: HTMLElement): void {
  const { field, copied } = readProps<CopyProps>(element);
  const [button, input] = [element.querySelector('button'), document.getElementById(field)];
  const said = element.querySelector('[aria-live]');
  if (!button || !said || !(input instanceof HTMLInputElement) || navigator.clipboard === undefined) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    // The path the server wrote, at the address this reader knows the portal by.
    const { pathname, search } = new URL(input.value);
    await navigator.clipboard.writeText(window.location.origin + pathname + search).then(
      () => {
        said.textContent = copied;
      },
      () => input.select(),
    );
  });
}

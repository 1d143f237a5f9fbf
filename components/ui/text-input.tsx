import type { ComponentProps } from 'react';

/** Classes of a text box and of a list of choices. */
export const INPUT_CLASS =
  'target w-full rounded-md border border-line-strong bg-surface px-3.5 py-2 text-base text-ink placeholder:text-ink-soft hover:border-accent';

export function TextInput({ className = '', type = 'text', ...rest }: ComponentProps<'input'>) {
  return <input type={type} className={`${INPUT_CLASS} ${className}`} {...rest} />;
}

import type { ComponentProps } from 'react';

const LOOKS = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong hover:text-on-accent',
  secondary: 'border border-line-strong bg-surface text-ink hover:border-accent hover:text-accent',
  quiet: 'text-accent hover:bg-accent-soft hover:text-accent-strong',
} as const;

export type ButtonLook = keyof typeof LOOKS;

/** Classes of a button, for buttons and for links that look like one. */
export function buttonClass(look: ButtonLook = 'primary'): string {
  return `target inline-flex cursor-pointer items-center justify-center gap-2 rounded-md px-5 py-2 font-semibold no-underline ${LOOKS[look]}`;
}

interface ButtonProps extends ComponentProps<'button'> {
  look?: ButtonLook;
}

export function Button({ look = 'primary', className = '', type = 'submit', ...rest }: ButtonProps) {
  return <button type={type} className={`${buttonClass(look)} ${className}`} {...rest} />;
}

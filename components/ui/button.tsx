import type { ComponentProps } from 'react';

/** Each is a class of ui.css. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet';

/** Classes of a button, for buttons and for links that look like one. */
export function buttonClass(look: ButtonLook = 'primary'): string {
  return `button button-${look}`;
}

interface ButtonProps extends ComponentProps<'button'> {
  look?: ButtonLook;
}

export function Button({ look = 'primary', className = '', type = 'submit', ...rest }: ButtonProps) {
  return <button type={type} className={`${buttonClass(look)} ${className}`.trim()} {...rest} />;
}

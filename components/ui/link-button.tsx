import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClass } from './button';

interface LinkButtonProps extends ComponentProps<'a'> {
  href: string;
  look?: ButtonLook;
}

/** A link that looks like a button: it leads somewhere, it does nothing. */
export function LinkButton({ look = 'primary', className = '', children, ...rest }: LinkButtonProps) {
  return (
    <a className={`${buttonClass(look)} ${className}`.trim()} {...rest}>
      {children}
    </a>
  );
}

import type { ComponentProps } from 'react';
import { INPUT_CLASS } from './text-input';

export function SelectInput({ className = '', children, ...rest }: ComponentProps<'select'>) {
  return (
    <select className={`${INPUT_CLASS} ${className}`} {...rest}>
      {children}
    </select>
  );
}

import type { ReactNode } from 'react';

interface FieldProps {
  /** Id of the control given as child; its hint, if any, has the id `${id}-hint` (point aria-describedby at it). */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  children: ReactNode;
  className?: string;
}

/** A visible label, the control, and a hint under it. */
export function Field({ id, label, hint, children, className = '' }: FieldProps) {
  return (
    <div className={`flex flex-col gap-1.5 ${className}`}>
      <label htmlFor={id} className="font-semibold text-sm">
        {label}
      </label>
      {children}
      {hint ? (
        <p id={`${id}-hint`} className="note">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

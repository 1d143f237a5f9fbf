interface LinkChoiceProps {
  label: string;
  options: readonly { key: string; label: string; href: string; isCurrent: boolean }[];
  className?: string;
}

/** One choice among a few, as plain links: the address holds what is chosen. */
export function LinkChoice({ label, options, className = '' }: LinkChoiceProps) {
  return (
    <nav aria-label={label} className={`link-choice screen-only flex flex-wrap items-center gap-x-1 text-base ${className}`}>
      <span aria-hidden="true" className="mr-1 text-ink-soft">
        {label}
      </span>
      {options.map((option) => (
        <a
          key={option.key}
          href={option.href}
          aria-current={option.isCurrent ? 'true' : undefined}
          className="aria-current:no-underline"
        >
          {option.label}
        </a>
      ))}
    </nav>
  );
}

/** The name, with its sign: a point and the two axes that locate it (un repère). */
export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2.5 font-serif font-semibold text-2xl text-ink tracking-tight">
      <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true" className="text-accent">
        <path d="M6 3v23h23" fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" strokeLinejoin="round" />
        <path d="M6 15.5h12.5M18.5 26V15.5" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="1.6 2.6" />
        <circle cx="19" cy="14" r="5" fill="currentColor" />
      </svg>
      <span>Repère</span>
    </span>
  );
}

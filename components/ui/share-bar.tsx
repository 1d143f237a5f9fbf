interface ShareBarProps {
  /** Between 0 and 1. */
  share: number;
  /** Fill class of the bar, made from a token: "fill-state-certified". */
  className: string;
}

/** A bar whose length is a share of the whole. Decoration: the figure stands beside it in words. */
export function ShareBar({ share, className }: ShareBarProps) {
  return (
    <svg width="100%" height="14" aria-hidden="true" className="block overflow-hidden rounded-sm">
      <rect width="100%" height="14" className="fill-sunken" />
      <rect width={`${(share * 100).toFixed(2)}%`} height="14" className={className} />
    </svg>
  );
}

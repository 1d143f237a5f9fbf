/** What a mark of a chart says when it is pointed at. */
export function ChartTooltip({ row }: { row: { name: string; details: readonly string[] } | undefined }) {
  if (!row) return null;
  return (
    <div className="max-w-64 rounded-md border border-line-strong bg-surface px-3 py-2 text-sm text-ink shadow-card">
      <p className="font-semibold">{row.name}</p>
      {row.details.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

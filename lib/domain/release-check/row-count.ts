/** How many facts of one sort a file holds, as fine as they are counted. */
export interface RowCount {
  /** What is counted: a table of facts, "measurement"; or what is derived from them, "establishment". */
  subject: string;
  /** The indicator, activity or kind; null where the subject has none. */
  item: string | null;
  /** Scored, the reason of an absence, or a decision; null where the subject has none. */
  status: string | null;
  /** INSEE code; null outside the regions. */
  region: string | null;
  count: number;
}

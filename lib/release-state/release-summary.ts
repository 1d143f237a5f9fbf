export interface ReleaseSummary {
  id: number;
  /** Its own for ever; the number may come back after a restore. */
  key: string;
  /** ISO instant. */
  createdAt: string;
  isFictional: boolean;
}

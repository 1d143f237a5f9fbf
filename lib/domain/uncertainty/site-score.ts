/** One site in one survey and campaign: its score (0 to 100) and the answers behind it. */
export interface SiteScore {
  /** Its number, to find the same site in another list; the order of a list never counts. */
  site: string;
  score: number;
  n: number;
}

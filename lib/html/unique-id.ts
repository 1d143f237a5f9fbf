let last = 0;

/** An id that no other element of the text being drawn bears; the same at each drawing. */
export function uniqueId(): string {
  last += 1;
  return `_${last.toString(36)}`;
}

/** Begins a text. Drawing waits for nothing, so that no two texts are in the making at one time. */
export function numberFromOne(): void {
  last = 0;
}

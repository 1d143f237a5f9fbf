/** Lets whatever else waits in this process go first: readers are answered while something long is made. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

const AT_A_TIME = 500;

/** What `make` gives for each item, in order, a few hundred items at a time. */
export async function inTurns<Item, Made>(items: readonly Item[], make: (item: Item, position: number) => Made): Promise<Made[]> {
  const made: Made[] = [];
  for (const [position, item] of items.entries()) {
    if (position % AT_A_TIME === 0) await nextTurn();
    made.push(make(item, position));
  }
  return made;
}

/**
 * The `wanted` least of the keys of many items, ascending. The whole is sorted only when more than half is wanted: a page of
 * results is a few of thousands.
 */
export function leastKeys(items: Int32Array, keyOf: (item: number) => number, wanted: number): Float64Array {
  const kept = new Float64Array(Math.min(items.length, wanted * 2));
  let count = 0;
  let bound = Number.POSITIVE_INFINITY;
  for (let i = 0; i < items.length; i += 1) {
    const key = keyOf(items[i] ?? 0);
    if (key >= bound) continue;
    if (count === kept.length) {
      kept.sort();
      count = wanted;
      bound = kept[wanted - 1] ?? bound;
      if (key >= bound) continue;
    }
    kept[count] = key;
    count += 1;
  }
  return kept.subarray(0, count).sort().subarray(0, wanted);
}

/** The four pages most readers see, and the others; the hospital and the compared ones have many results, hence long pages. */
export async function mainPages(origin: string): Promise<{ home: string; search: string; hospital: string; comparison: string }> {
  const response = await fetch(`${origin}/api/v1/establishments?q=centre+hospitalier&sector=MCO&pageSize=6`);
  const { items }: { items: { finess: string }[] } = await response.json();
  const [first] = items;
  if (!first) throw new Error('No hospital in the release');
  return {
    home: '/',
    search: '/recherche',
    hospital: `/etablissements/${first.finess}`,
    comparison: `/comparer?finess=${items.map(({ finess }) => finess).join(',')}`,
  };
}

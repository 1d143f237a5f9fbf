/** As much of package-lock.json as is read here. */
interface LockFile {
  packages: Readonly<Record<string, { version?: string; dependencies?: Readonly<Record<string, string>> }>>;
}

/**
 * The packages of the project that a source text names, with all they depend on, as the lock file has them:
 * "node_modules/csv-parse 7.0.3". Sorted.
 */
export function packageVersions(source: string, lock: LockFile): readonly string[] {
  const own = Object.keys(lock.packages['']?.dependencies ?? {});
  const named = own.filter((name) => source.includes(`'${name}'`) || source.includes(`'${name}/`));
  const found = new Set<string>();
  const visit = (name: string, from: string) => {
    const place = placeOf(name, from, lock);
    if (place === null || found.has(place)) return;
    found.add(place);
    for (const dependency of Object.keys(lock.packages[place]?.dependencies ?? {})) visit(dependency, place);
  };
  for (const name of named) visit(name, '');
  return [...found].map((place) => `${place} ${lock.packages[place]?.version}`).sort();
}

/** Where Node finds a package that another names: the nearest node_modules, going up. */
function placeOf(name: string, from: string, lock: LockFile): string | null {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (lock.packages[place]) return place;
    if (folder === '') return null;
  }
}

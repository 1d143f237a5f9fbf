import type { TwinRelease } from './releases';

/** Makes something of a release when it is first asked for, and keeps it. */
export function oncePerRelease<Made>(make: (release: TwinRelease) => Made): (release: TwinRelease) => Made {
  const made = new WeakMap<TwinRelease, { value: Made }>();
  return (release) => {
    const known = made.get(release) ?? { value: make(release) };
    made.set(release, known);
    return known.value;
  };
}

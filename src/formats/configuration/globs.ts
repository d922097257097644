import picomatch from 'picomatch';

/** So many `*` and `**` are tried in every combination of places within a second, on the worst path; more are not tried. */
const MOST_STARS = 4;

/** Whether a glob can be tried on any path in little time. */
export const isBounded = (glob: string): boolean => (glob.match(/\*+/g)?.length ?? 0) <= MOST_STARS;

/**
 * A glob without a folder is about the name, as in a `.gitignore`; one that is a path as it stands is that path. Brackets
 * are characters of the name ("Draft (2).article"), and no expressions.
 */
export function matches(glob: string, path: string): boolean {
  if (glob === path) return true;
  if (!isBounded(glob)) return false;
  const pattern = glob.replace(/[()]/g, '\\$&');
  return picomatch(pattern, { dot: true, basename: !glob.includes('/') })(path);
}

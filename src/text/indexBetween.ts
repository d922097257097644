/** Index of the first item of a list, from `from` up to `to` (half open), for which something holds; -1 where there is none. */
export function indexBetween<T>(
  list: readonly T[],
  from: number,
  to: number,
  holds: (item: T) => boolean,
): number {
  for (let i = from; i < Math.min(to, list.length); i++) if (holds(list[i] as T)) return i;
  return -1;
}

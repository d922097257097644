/**
 * A function of a text that remembers what it has said of the texts it was asked about lately: at least of the last
 * `limit` different ones, at most of twice as many.
 */
export function remember<T extends object | string | boolean | null>(
  limit: number,
  make: (text: string) => T,
): (text: string) => T {
  let young = new Map<string, T>();
  let old = young;
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const made = old.get(text) ?? make(text);
    if (young.size >= limit) [old, young] = [young, new Map()];
    young.set(text, made);
    return made;
  };
}

/** A function of an object that does not change: it is asked once, and its answer kept as long as the object is. */
export function rememberEach<K extends object, T extends object | string | number | boolean | null>(
  make: (of: K) => T,
): (of: K) => T {
  const answers = new WeakMap<K, T>();
  return (of) => {
    const known = answers.get(of);
    if (known !== undefined) return known;
    const answer = make(of);
    answers.set(of, answer);
    return answer;
  };
}

/** A function of a list that remembers its last answer, and gives it again where it is asked about the same things. */
export function rememberLast<T, R>(
  make: (list: readonly T[]) => R,
  areAlike: (a: T, b: T) => boolean = Object.is,
): (list: readonly T[]) => R {
  let last: { readonly list: readonly T[]; readonly answer: R } | null = null;
  const isSame = (before: readonly T[], list: readonly T[]): boolean =>
    before === list ||
    (before.length === list.length &&
      list.every((item, i) => item === before[i] || areAlike(item, before[i] as T)));
  return (list) => {
    // Next time its items are the same objects, however few of them were.
    last = { list, answer: last && isSame(last.list, list) ? last.answer : make(list) };
    return last.answer;
  };
}

/** natural's files are used one by one (its root loads databases); deep files come without types. */
declare module 'natural/lib/natural/stemmers/porter_stemmer' {
  const stemmer: { stem(token: string): string };
  export default stemmer;
}
declare module 'natural/lib/natural/distance/jaro-winkler_distance' {
  export default function jaroWinkler(a: string, b: string, options?: { ignoreCase?: boolean }): number;
}
declare module 'natural/lib/natural/phonetics/double_metaphone' {
  export default class DoubleMetaphone {
    process(token: string): [string, string];
  }
}
declare module 'natural/lib/natural/trie/trie' {
  export default class Trie {
    constructor(caseSensitive?: boolean);
    addString(text: string): boolean;
    addStrings(list: readonly string[]): void;
    contains(text: string): boolean;
    findPrefix(text: string): [string | null, string];
  }
}

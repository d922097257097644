const PLAIN = /^[\x20-\x7e]*$/;
const MARKS = /\p{M}/gu;
/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  '’': "'",
  ʿ: '',
  ʾ: '',
  ə: 'e',
};
const OTHER = /[øłđðıßæœþ’ʿʾə]/g;

/** Lower case without diacritics: the form under which words are looked up ("Gülen" → "gulen"). */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(OTHER, (letter) => LETTERS[letter] ?? letter);
}

/** FNV-1a over UTF-16 units with a final mix; unsigned 32 bits. */
export function hashText(text: string, seed = 0): number {
  let h = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
}

/** Joins two hashes, in order. */
export const joinHash = (a: number, b: number): number => mix(Math.imul(a ^ 0x85ebca6b, 0xc2b2ae35) ^ b);

function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

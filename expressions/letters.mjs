// Puts ranges in place of what expressions call `\p{L}`, `\p{Lu}`, …
//
// V8 asks ICU for the characters of each such class, all 140,000 of them, every time it reads an expression, and it reads
// one up to five times: when it is made and when it is compiled, for each width of character to bytecode and to machine
// code. An expression with one class takes ten times as long as one with ranges, and those in use at an article's first
// 500 words took a third of the time these took (docs/performance.md). At each character of a text of wide ones it then
// calls a function that looks it up, where a class has more than 16 ranges; so there are as few as will do.

/** The Latin letters of living languages, Greek and Cyrillic: where upper and lower case alternate. */
const CASED = [
  [0x0000, 0x017f],
  [0x018f, 0x018f],
  [0x01a0, 0x01a1],
  [0x01af, 0x01b0],
  [0x0218, 0x021b],
  [0x0259, 0x0259],
  [0x0370, 0x045f],
];

/** Other scripts are letters throughout, with their marks and points: no rule asks what exactly stands in them. */
const CLASSES = {
  L: `${rangesOf(/\p{L}/u, [[0x0000, 0x02c1]])}\\u0370-\\u167f\\u1681-\\u1fff\\u3040-\\ud7ff\\uf900-\\ufdff`,
  Lu: rangesOf(/\p{Lu}/u, CASED),
  Ll: `${rangesOf(/\p{Ll}/u, CASED)}\\u1e00-\\u1eff`,
  M: '\\u0300-\\u036f',
  N: '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe\\u2070-\\u2089\\u2150-\\u2189',
};

/** Of the characters in some spans those that an expression matches, as they are written in a class. */
function rangesOf(expression, spans) {
  const ranges = [];
  for (const [first, last] of spans)
    for (let code = first; code <= last; code++) {
      if (!expression.test(String.fromCharCode(code))) continue;
      const range = ranges.at(-1);
      if (range?.[1] === code - 1) range[1] = code;
      else ranges.push([code, code]);
    }
  return ranges
    .map(([from, to]) => (from === to ? escaped(from) : `${escaped(from)}-${escaped(to)}`))
    .join('');
}

function escaped(code) {
  const character = String.fromCharCode(code);
  if (/\w/.test(character)) return character;
  return code < 0x100 ? `\\x${code.toString(16)}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/**
 * An expression's text, or a piece that one is made of, with ranges in place of the names of classes. Brackets must close
 * where they open: in another piece nobody could tell whether a class stands in brackets.
 */
export function withRanges(pattern) {
  let isInBrackets = false;
  let isTorn = false;
  const text = pattern.replace(/\\p\{(\w+)\}|\\.|[[\]]/gsu, (part, name) => {
    if (part === ']') isTorn ||= !isInBrackets;
    if (/^[[\]]$/.test(part)) isInBrackets = part === '[';
    const ranges = CLASSES[name];
    if (!ranges) return part;
    return isInBrackets ? ranges : `[${ranges}]`;
  });
  if ((isTorn || isInBrackets) && text !== pattern)
    throw new Error(`brackets open or close elsewhere: ${pattern}`);
  return text;
}

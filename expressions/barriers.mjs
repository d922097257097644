// Puts `(?=)`, which matches everywhere, into expressions where V8 would compile what follows up to ten times.
//
// V8 (regexp-compiler.cc) compiles what follows an alternative once for each way that leads there, since it knows other
// things on each way, and only from the tenth on to code that all share: of `(?:the )?(?:big )?(?:house|…|garden)` the list
// four times. Where a look ahead begins it forgets what it knows, so that all ways share one piece of code behind it. That
// saves a third of the time that compiling the expressions takes, and over a quarter of the memory (docs/performance.md).
import { RegExpParser } from '@eslint-community/regexpp';

const BARRIER = '(?=)';
/** So many versions of a piece V8 makes before all other ways share one (kMaxCopiesCodeGenerated). */
const MOST_VERSIONS = 10;
/** Repetitions that V8 writes out instead of counting them (kMaxUnrolledMaxMatches). */
const MOST_WRITTEN_OUT = 3;
/** A barrier is worth it from so many characters that are compiled again; measured: 3 to 8 come to the same. */
const LEAST_SAVED = 6;
/** V8 skips text by the characters an expression begins with, which it must see in front of a barrier. */
const LEAST_IN_FRONT = 2;

const SIZE_OF_CLASS = 3;
/** What may stand in place of a part. */
const [SIZE_OF_PART, WAYS_OF_PART] = [8, 4];

/** Stands in a pattern for a part that is put in when the program runs. */
export const PART = '\ue000';

const parser = new RegExpParser({ ecmaVersion: 2022 });

/** The same expression; `flags` are null where the pattern is but a piece of one. */
export function withBarriers(pattern, flags) {
  const { alternatives } = parser.parsePattern(pattern, 0, pattern.length, /[uv]/.test(flags ?? 'u'));
  const barriers = [];
  const isAnchored =
    flags?.includes('y') ||
    (alternatives.length === 1 && isStart(alternatives[0].elements[0]) && !flags?.includes('m'));
  placeIn(alternatives, 1, isAnchored ? LEAST_IN_FRONT : 0, barriers);
  let text = '';
  let at = 0;
  for (const barrier of barriers) {
    text += pattern.slice(at, barrier) + BARRIER;
    at = barrier;
  }
  return text + pattern.slice(at);
}

const isStart = (element) => element?.type === 'Assertion' && element.kind === 'start';

/** `ways` lead to the alternatives, with at least so many characters `inFront`. */
function placeIn(alternatives, ways, inFront, barriers) {
  for (const { elements } of alternatives) {
    let [here, behind] = [ways, inFront];
    for (const element of elements) {
      if (behind >= LEAST_IN_FRONT && (Math.min(here, MOST_VERSIONS) - 1) * sizeOf(element) >= LEAST_SAVED) {
        barriers.push(element.start);
        here = 1;
      }
      const inside = element.type === 'Quantifier' ? element.element : element;
      if (inside.alternatives && inside.kind !== 'lookbehind')
        placeIn(inside.alternatives, inside.type === 'Assertion' ? 1 : here, behind, barriers);
      here = Math.min(MOST_VERSIONS, here * waysThrough(element));
      behind += lengthOf(element);
    }
  }
}

/** In how many ways an element may have been passed. */
function waysThrough(element) {
  switch (element.type) {
    case 'Quantifier':
      return waysThrough(element.element) + 1;
    case 'Group':
    case 'CapturingGroup':
      return sum(element.alternatives, ({ elements }) =>
        elements.reduce((ways, e) => ways * waysThrough(e), 1),
      );
    default:
      return isPart(element) ? WAYS_OF_PART : 1;
  }
}

/** How much code an element takes, in characters. */
function sizeOf(element) {
  switch (element.type) {
    case 'Quantifier': {
      const isWrittenOut = element.max <= MOST_WRITTEN_OUT;
      return sizeOf(element.element) * (isWrittenOut ? Math.max(element.max, 1) : 1);
    }
    case 'Group':
    case 'CapturingGroup':
      return sum(element.alternatives, ({ elements }) => sum(elements, sizeOf));
    case 'CharacterClass':
    case 'CharacterSet':
      return SIZE_OF_CLASS;
    // Of the others, a word's edge takes as much as a character.
    case 'Assertion':
      return element.kind === 'word' ? 1 : 0;
    default:
      return isPart(element) ? SIZE_OF_PART : 1;
  }
}

/** So many characters an element matches at least. */
function lengthOf(element) {
  switch (element.type) {
    case 'Quantifier':
      return element.min * lengthOf(element.element);
    case 'Group':
    case 'CapturingGroup':
      return Math.min(...element.alternatives.map(({ elements }) => sum(elements, lengthOf)));
    case 'Assertion':
    case 'Backreference':
      return 0;
    default:
      return 1;
  }
}

const isPart = (element) => element.type === 'Character' && element.raw === PART;

const sum = (items, numberOf) => items.reduce((total, item) => total + numberOf(item), 0);

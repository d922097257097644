// An esbuild plugin: regular expressions in the source, and texts that they are made of, stand in the bundles as V8 takes
// less time and memory for: classes of letters as ranges (`letters.mjs`), with barriers (`barriers.mjs`), in ASCII.
import { readFile } from 'node:fs/promises';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { transform } from 'esbuild';
import { PART, withBarriers } from './barriers.mjs';
import { withRanges } from './letters.mjs';

/** One character that is none of ASCII, and V8 keeps the text of the whole bundle with two bytes for each. */
const inAscii = (pattern) =>
  pattern.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const inTemplate = (text) => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');

/** What only expressions have: a class of letters, a group. */
const MARK = /\\p\{\w+\}|\(\?[:=!<]/;

async function loaded(path) {
  const source = await readFile(path, 'utf8');
  const { code } = await transform(source, { loader: 'ts', sourcefile: path, sourcemap: 'inline' });
  let contents = '';
  let at = 0;
  for (const [{ start, end }, text] of rewritten(code)) {
    contents += code.slice(at, start) + text;
    at = end;
  }
  return { contents: contents + code.slice(at), loader: 'js' };
}

/** What stands otherwise in the bundles, in order: expressions, and strings and templates that they are made of. */
function rewritten(code) {
  const texts = new Map();
  full(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    if (node.regex) {
      const { pattern, flags } = node.regex;
      texts.set(node, `/${inAscii(withBarriers(withRanges(pattern), flags))}/${flags}`);
    } else if (node.type === 'NewExpression' && node.callee.name === 'RegExp')
      rewrite(node.arguments[0], node.arguments[1]?.value ?? '', texts);
    else if (isPiece(node)) rewrite(node, null, texts);
  });
  return [...texts].sort(([a], [b]) => a.start - b.start);
}

const isPiece = (node) =>
  node.type === 'Literal'
    ? MARK.test(node.value)
    : isRaw(node) ||
      (node.type === 'TemplateLiteral' && node.quasis.some(({ value }) => MARK.test(value.cooked)));

const isRaw = (node) => node.type === 'TaggedTemplateExpression' && node.tag.property?.name === 'raw';

/** Puts down what stands instead of an expression in a string or template, or of a piece of one: then `flags` are null. */
function rewrite(node, flags, texts) {
  if (typeof node.value === 'string') texts.set(node, JSON.stringify(rewrittenPattern(node.value, flags)));
  const template = isRaw(node) ? node.quasi : node;
  if (template.type !== 'TemplateLiteral') return;
  const kind = isRaw(node) ? 'raw' : 'cooked';
  const pattern = template.quasis.map(({ value }) => value[kind]).join(PART);
  const parts = rewrittenPattern(pattern, flags).split(PART);
  for (const [i, quasi] of template.quasis.entries())
    texts.set(quasi, isRaw(node) ? inAscii(parts[i]) : inTemplate(parts[i]));
}

function rewrittenPattern(pattern, flags) {
  const ranged = withRanges(pattern);
  try {
    return withBarriers(ranged, flags);
  } catch (error) {
    // A group that closes in another piece.
    if (flags === null && error instanceof SyntaxError) return ranged;
    throw error;
  }
}

export const expressions = {
  name: 'expressions',
  setup: ({ onLoad }) => onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => loaded(path)),
};

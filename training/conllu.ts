import { readFileSync } from 'node:fs';
import type { Taggable } from '../src/analysis/grammar/tagger';
import { contextOf, TAGS, type Tag } from '../src/analysis/grammar/tags';
import { classOfToken } from '../src/analysis/grammar/words';
import { formOf } from '../src/text/forms';
import { isCapitalized, type Token, tokenize } from '../src/text/tokens';

/** A sentence as the tagger will see it, with the right tag of every word it is to judge (-1 elsewhere). */
export interface TaggedSentence {
  readonly words: readonly Taggable[];
  readonly tags: readonly number[];
}

/** The sentences of a CoNLL-U file, cut into words as articles are. */
export function readConllu(file: string): readonly TaggedSentence[] {
  return readFileSync(file, 'utf8')
    .split('\n\n')
    .flatMap((block) => {
      const rows = block
        .split('\n')
        .filter((line) => /^\d+\t/.test(line))
        .map((line) => line.split('\t'));
      if (rows.length === 0) return [];
      return [sentenceOf(rows)];
    });
}

function sentenceOf(rows: readonly (readonly string[])[]): TaggedSentence {
  let text = '';
  const starts = rows.map((row) => {
    const start = text.length;
    text += row[1];
    if (!row[9].includes('SpaceAfter=No')) text += ' ';
    return start;
  });
  const tokens = withQuotationsCollapsed(tokenize(text));
  let r = 0;
  const tags = tokens.map((token) => {
    // Of the corpus' words inside a token ("well-known", "don't"), the last tells what it is.
    while (r + 1 < rows.length && starts[r + 1] < token.end) r++;
    return contextOf(classOf(token)) >= 0 ? -1 : TAGS.indexOf(tagOf(rows[r]));
  });
  return { words: tokens.map(taggable), tags };
}

const classOf = (token: Token): ReturnType<typeof classOfToken> =>
  token.text === QUOTATION ? 'quotation' : classOfToken(token);

const taggable = (token: Token): Taggable => ({
  form: token.text === QUOTATION ? formOf('') : token.form,
  capital: isCapitalized(token),
  context: contextOf(classOf(token)),
});

const QUOTATION = '“”';

/** The product takes a quotation as one word; so does the training, where the marks are a pair. */
function withQuotationsCollapsed(tokens: readonly Token[]): readonly Token[] {
  const marks = tokens.flatMap((t, i) => (/^["“”]$/.test(t.text) ? [i] : []));
  if (marks.length !== 2) return tokens;
  const [open, close] = marks;
  const quotation = { ...tokens[open], end: tokens[close].end, text: QUOTATION };
  return [...tokens.slice(0, open), quotation, ...tokens.slice(close + 1)];
}

const BY_XPOS: Readonly<Record<string, Tag>> = {
  VBD: 'finite',
  VBZ: 'finite',
  VBP: 'finite',
  MD: 'finite',
  VB: 'base',
  VBN: 'participle',
  VBG: 'ing',
  JJ: 'adjective',
  JJR: 'adjective',
  JJS: 'adjective',
  CD: 'adjective',
  NN: 'noun',
  NNS: 'noun',
  NNP: 'noun',
  NNPS: 'noun',
  RB: 'adverb',
  RBR: 'adverb',
  RBS: 'adverb',
};

/** Participles that describe a noun are adjectives to a reader of clauses; the corpus tags them as verbs. */
function tagOf(row: readonly string[]): Tag {
  const [, , , upos, xpos, , , relation] = row;
  if (relation === 'amod' && (xpos === 'VBN' || xpos === 'VBG')) return 'adjective';
  if (upos === 'NOUN' || relation === 'compound') return 'noun';
  return BY_XPOS[xpos] ?? 'other';
}

import stemmer from 'natural/lib/natural/stemmers/porter_stemmer';
import type { Article, Claim } from '../../analysis/article';
import { classOf } from '../../analysis/grammar/words';
import { type Sentence, splitSentences } from '../../text/sentences';
import type { Span } from '../../text/span';
import { type Token, tokenize } from '../../text/tokens';

/** The sentence a figure stands in, as far as it tells which thing the figure is of. */
export interface Setting extends Span {
  readonly text: string;
  /** Stems of its open-class words; no figures, no names. */
  readonly stems: ReadonlySet<string>;
  /** Ids of the entities it names. */
  readonly names: ReadonlySet<string>;
  /** The dates and weekdays it names, as written. */
  readonly times: ReadonlySet<string>;
}

/** What runs longer is no sentence; in UTF-16 units. */
const LONGEST = 1500;

type Cut = readonly { readonly sentence: Sentence; readonly tokens: readonly Token[] }[];

/** Sentences around figures, each paragraph cut only when one of its figures is asked about. */
export class Settings {
  private readonly cuts = new Map<number, Cut>();
  private readonly settings = new Map<Sentence, Setting>();
  private names: readonly (Span & { readonly id: string })[] | null = null;

  constructor(private readonly article: Article) {}

  of(claim: Claim): Setting | null {
    const by = this.article.paragraphs[claim.paragraph]?.start ?? 0;
    const at = claim.start - by;
    const cuts = this.cutOf(claim.paragraph);
    const cut = cuts[firstFrom(cuts.length, (i) => (cuts[i]?.sentence.end ?? 0) > at)];
    if (!cut || cut.sentence.start > at || cut.sentence.end - cut.sentence.start > LONGEST) return null;
    const known = this.settings.get(cut.sentence);
    if (known) return known;
    const setting = this.read(cut, by);
    this.settings.set(cut.sentence, setting);
    return setting;
  }

  private cutOf(paragraph: number): Cut {
    const known = this.cuts.get(paragraph);
    if (known) return known;
    const { start = 0, end = 0 } = this.article.paragraphs[paragraph] ?? {};
    const text = this.article.text.slice(start, end);
    const tokens = tokenize(text);
    const cut = splitSentences(text, tokens).map((sentence) => ({
      sentence,
      tokens: tokens.slice(sentence.firstToken, sentence.endToken),
    }));
    this.cuts.set(paragraph, cut);
    return cut;
  }

  private read({ sentence, tokens }: Cut[number], by: number): Setting {
    const { dates, text } = this.article;
    const [start, end] = [sentence.start + by, sentence.end + by];
    this.names ??= this.article.entities
      .flatMap((e) => e.mentions.map(({ start: from, end: to }) => ({ start: from, end: to, id: e.id })))
      .sort((a, b) => a.start - b.start);
    const names = within(this.names, start, end);
    return {
      start,
      end,
      text: text.slice(start, end),
      names: new Set(names.map((n) => n.id)),
      times: new Set(within(dates, start, end).map((d) => d.text.toLowerCase())),
      stems: new Set(
        tokens
          .filter((t) => isOpen(t) && !names.some((n) => n.start <= t.start + by && t.end + by <= n.end))
          .map((t) => stemOf(t.lower)),
      ),
    };
  }
}

/** Those of some spans, in order of `start`, that begin from `start` up to `end`. */
function within<T extends Span>(spans: readonly T[], start: number, end: number): readonly T[] {
  const from = firstFrom(spans.length, (i) => (spans[i]?.start ?? 0) >= start);
  let to = from;
  while ((spans[to]?.start ?? end) < end) to++;
  return spans.slice(from, to);
}

/** The first index up to `length` for which something holds that holds for all behind it. */
function firstFrom(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const isOpen = (t: Token): boolean => t.kind === 'word' && t.lower.length > 2 && classOf(t.lower) === 'other';

const stems = new Map<string, string>();
/** Bounds the memo, as a hostile file's vocabulary has no end. */
const MEMO_LIMIT = 20_000;

export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MEMO_LIMIT) stems.clear();
  const stem = stemmer.stem(word);
  stems.set(word, stem);
  return stem;
}

/** How many words two sentences have in common. */
export const shared = (a: Setting, b: Setting): readonly string[] =>
  [...a.stems].filter((stem) => b.stems.has(stem));

/** Do both sentences name somebody or a time, and nothing in common? */
export const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((x) => b.has(x));

/** The stem of what a figure counts: "school" of "12 primary schools"; null where nothing is said. */
export function headStem({ subject }: Claim): string | null {
  const head = subject?.text.split(' ').at(-1);
  return head ? stemOf(head.toLowerCase()) : null;
}

import stemmer from 'natural/lib/natural/stemmers/porter_stemmer';
import type { Article, ArticleParagraph, Claim, DateMention, EntityType } from '../../analysis/article';
import { namingsOf } from '../../analysis/entities/namings';
import { classOf } from '../../analysis/grammar/words';
import { firstFrom } from '../../text/firstFrom';
import type { Paragraph } from '../../text/paragraph';
import { rememberEach } from '../../text/remember';
import type { Sentence } from '../../text/sentences';
import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';

/** The sentence a figure stands in, as far as it tells which thing the figure is of. All offsets count from the paragraph's start. */
export interface Setting extends Span {
  readonly text: string;
  /** Stems of its open-class words; no figures, no names. */
  readonly stems: ReadonlySet<string>;
  /** Ids of the entities it names. */
  readonly names: ReadonlySet<string>;
  /** The dates and weekdays it names, as written. */
  readonly times: ReadonlySet<string>;
  readonly tokens: readonly Token[];
  readonly named: readonly Named[];
}

/** What runs longer is no sentence; in UTF-16 units. */
const LONGEST = 1500;

/** The index of the sentence around an offset; -1 where there is none. */
export function sentenceAt({ sentences }: Paragraph, at: number): number {
  const i = firstFrom(sentences.length, (s) => (sentences[s]?.end ?? 0) > at);
  const sentence = sentences[i];
  return sentence && sentence.start <= at && sentence.end - sentence.start <= LONGEST ? i : -1;
}

/** Sentences around figures, each read only when one of its figures is asked about. */
class Settings {
  private readonly settings = new Map<Sentence, Setting>();
  private readonly names = new Map<number, readonly Named[]>();

  constructor(private readonly article: Article) {}

  of({ paragraph, start }: Claim): Setting | null {
    return this.at(paragraph, start - (this.article.paragraphs[paragraph]?.start ?? 0));
  }

  /** @param at where a figure begins in its paragraph */
  at(index: number, at: number): Setting | null {
    const paragraph = this.article.paragraphs[index];
    if (!paragraph) return null;
    const i = sentenceAt(paragraph.content, at);
    const sentence = paragraph.content.sentences[i];
    if (!sentence) return null;
    const known = this.settings.get(sentence);
    if (known) return known;
    const setting = settingIn(paragraph, i, sentence, this.namesIn(index));
    this.settings.set(sentence, setting);
    return setting;
  }

  /** Who and what is named in a paragraph. */
  namesIn(paragraph: number): readonly Named[] {
    const known = this.names.get(paragraph);
    if (known) return known;
    const names = namesOf(this.article, paragraph);
    this.names.set(paragraph, names);
    return names;
  }
}

/** By its sentence: an edit elsewhere leaves a setting as it is. */
const settings = new WeakMap<Sentence, Setting>();

function settingIn(
  { content, facts }: ArticleParagraph,
  index: number,
  sentence: Sentence,
  namesOfParagraph: readonly Named[],
): Setting {
  const { start, end } = sentence;
  const isInside = (at: number): boolean => at >= start && at < end;
  const named = namesOfParagraph.filter((n) => isInside(n.start));
  const dates = facts.dates.filter((d) => isInside(d.start));
  const known = settings.get(sentence);
  if (known && areSameNames(known.named, named) && areSameTimes(known.times, dates)) return known;
  const isNamed = (word: Span): boolean => named.some((n) => n.start <= word.start && word.end <= n.end);
  const words = openWords(content)[index] ?? [];
  const setting: Setting = {
    start,
    end,
    text: content.text.slice(start, end),
    names: new Set(named.map((n) => n.id)),
    times: new Set(dates.map(timeOf)),
    stems: new Set(words.filter((w) => !isNamed(w)).map((w) => w.stem)),
    tokens: content.tokens.slice(sentence.firstToken, sentence.endToken),
    named,
  };
  settings.set(sentence, setting);
  return setting;
}

const timeOf = ({ text }: DateMention): string => text.toLowerCase();

const areSameNames = (a: readonly Named[], b: readonly Named[]): boolean =>
  a.length === b.length &&
  a.every(({ start, end, id }, i) => {
    const n = b[i];
    return n?.id === id && n.start === start && n.end === end;
  });

const areSameTimes = (times: ReadonlySet<string>, dates: readonly DateMention[]): boolean =>
  dates.length === 0
    ? times.size === 0
    : times.size === new Set(dates.map(timeOf)).size && dates.every((d) => times.has(timeOf(d)));

/** Rules that ask about one article share what they have read of it. */
export const settingsOf = rememberEach((article: Article) => new Settings(article));
export type { Settings };

/** A mention with the entity it is of; offsets count from the paragraph's start. */
export interface Named extends Span {
  readonly id: string;
  readonly type: EntityType;
}

function namesOf({ anchored }: Article, paragraph: number): readonly Named[] {
  const namings = namingsOf(anchored);
  const names: Named[] = [];
  for (let i = namings.from(paragraph); i < namings.from(paragraph + 1); i++) {
    const [entity, mention] = [anchored[namings.owner(i)], namings.mention(i)];
    if (entity && mention)
      names.push({ start: mention.start, end: mention.end, id: entity.id, type: entity.type });
  }
  return names;
}

/** A word of an open class, where it stands in its paragraph. */
interface OpenWord extends Span {
  readonly stem: string;
}

/** By sentence. */
const openWords = rememberEach(({ tokens, sentences }: Paragraph): readonly (readonly OpenWord[])[] =>
  sentences.map(({ firstToken, endToken }) =>
    tokens
      .slice(firstToken, endToken)
      .filter(isOpen)
      .map((t) => ({ start: t.start, end: t.end, stem: stemOf(t.lower) })),
  ),
);

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
export function headStem({ subject, kind, value }: Claim): string | null {
  // A rise, an increase and a hike of so many per cent are one thing.
  if (kind === 'change' && value !== null) return value > 0 ? 'rise' : 'fall';
  const head = subject?.text.split(' ').at(-1);
  return head ? stemOf(head.toLowerCase()) : null;
}

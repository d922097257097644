import type { Paragraph } from '../text/paragraph';
import type { Span } from '../text/span';
import type { Dialect } from './dialect';

/**
 * What part a paragraph plays. `credit` ("Edited by …"), `boilerplate` ("The post … appeared first on …") and
 * `caption` take no part in attribution.
 */
export type ParagraphRole =
  | 'body'
  | 'heading'
  | 'blockquote'
  | 'caption'
  | 'credit'
  | 'boilerplate'
  /** in another language than English: nothing in it is read */
  | 'foreign';

/** Words that stand in the article, with what they say. */
export interface Words extends Span {
  readonly text: string;
}

/** How an attribution was found. */
export type Basis =
  /** speaker and cue stand beside the words */
  | 'stated'
  /** a further quotation in the paragraph of an attributed one */
  | 'same-paragraph'
  /** a paragraph wholly in quotation marks right after an attributed one (Gender Gap Tracker's rule) */
  | 'carried-over'
  /** a quotation opened again in each paragraph, closed only in the last */
  | 'continued'
  /** the sentence before names who is about to speak */
  | 'introduced'
  /** a transcript's label (`Q:`, `SMITH:`) */
  | 'label'
  /** a credit line or dash after the quotation */
  | 'credit';

export interface Speaker extends Words {
  /** Id of the entity the words refer to, pronouns resolved; null where that is unknown. */
  readonly entity: string | null;
  /** Fullest name known for the speaker; null where only a description or an unresolved pronoun is known. */
  readonly name: string | null;
  /** Who else a pronoun could mean: entity ids, best first, when the choice is not sure. */
  readonly alternatives: readonly string[];
}

export interface Attribution {
  /** Null only where a cue is known and the speaker is not (a passive: "it was said"). */
  readonly speaker: Speaker | null;
  /**
   * The reporting verb or phrase, where the speaker is named; for a quotation that is carried over or runs on, that of the
   * paragraph it leans on. Null where nothing reports it (an answer, whoever acts).
   */
  readonly cue: Words | null;
  readonly basis: Basis;
  /** Calibrated: of attributions at 0.9, about nine in ten are right. */
  readonly confidence: number;
}

/** Words in quotation marks that are someone's speech. A title, a term or a scare quote is none. */
export interface Quotation extends Words {
  /** Whole sentences, or a fragment in the writer's sentence. */
  readonly kind: 'direct' | 'partial';
  /** The parts of a quotation that its attribution interrupts, or that runs over several paragraphs; null for one piece. */
  readonly parts: readonly Span[] | null;
  /** With the marks. */
  readonly outer: Span;
  readonly closure: 'closed' | 'continued' | 'unclosed';
  /** Index of the paragraph it begins in. */
  readonly paragraph: number;
  readonly attribution: Attribution | null;
}

/** Speech reported without quotation marks: *police said* the bridge was closed. */
export interface IndirectAttribution {
  readonly speaker: Speaker | null;
  readonly cue: Words;
  readonly content: Span;
  readonly confidence: number;
  readonly paragraph: number;
}

export type ClaimKind =
  | 'money'
  | 'percentage'
  | 'count'
  | 'measure'
  | 'duration'
  | 'age'
  | 'ratio'
  | 'rate'
  | 'change'
  | 'rank'
  | 'score'
  | 'vote';

/** A number stated as fact. `start`/`end` cover figure and unit ("$2.5 billion", "seven-year", "14,000"), without hedge or subject. */
export interface Claim extends Words {
  readonly kind: ClaimKind;
  /** The figure in `unit` (2.5e9 for "$2.5 billion"); the lower end of a range; null where it is vague ("dozens"). */
  readonly value: number | null;
  /** The upper end of a range, the second figure of a score or vote; else null. */
  readonly high: number | null;
  /** ISO 4217 code, `%`, `percentage point`, `km`, `year` …; null for a bare count. */
  readonly unit: string | null;
  /** "more than", "nearly", "at least" … as written; null where the figure stands plain. */
  readonly hedge: string | null;
  /** What is counted, as written: "Ukrainian lives". */
  readonly subject: Words | null;
  /** Of what it is the level, the size, the rank or the change, or whose age: "unemployment", "cocaine", "Ann Osei". */
  readonly topic: Words | null;
  /** "since 2014", "this year", "a month" (of a rate) as written. */
  readonly period: string | null;
  /** Whose number it is: the speaker of the quotation or attributed sentence it stands in; null for the article's own voice. */
  readonly source: Speaker | null;
  readonly paragraph: number;
}

/** A calendar date or weekday: not a claim, but checked as dates are. Fields are null where the text leaves them out. */
export interface DateMention extends Words {
  readonly year: number | null;
  /** 1–12 */
  readonly month: number | null;
  /** 1–31 as written, not validated: "Feb. 30" gives 30. */
  readonly day: number | null;
  /** 0 = Sunday … 6 = Saturday */
  readonly weekday: number | null;
  readonly paragraph: number;
}

export type EntityType = 'person' | 'organization' | 'place' | 'other';

export interface Mention extends Words {
  readonly paragraph: number;
  /** Inside a quotation, where the spelling is the speaker's own affair. */
  readonly quoted: boolean;
}

/** A description in the writer's own words that means an entity named before it: "the ministry", "the mayor". */
export interface Reference extends Words {
  /** Id of the entity. */
  readonly entity: string;
  /** Ids of others it could as well mean, best first; empty where the choice is sure. */
  readonly alternatives: readonly string[];
  readonly paragraph: number;
}

export interface Entity {
  /** Stable for equal texts: made of type and name (`person:joe-biden`). */
  readonly id: string;
  /** The fullest form in the article, titles and possessives left out. */
  readonly name: string;
  readonly type: EntityType;
  /** Every name mention in order; pronouns are not listed. */
  readonly mentions: readonly Mention[];
  /** The other forms met, most frequent first: `Biden`, `Zelensky`. */
  readonly variants: readonly string[];
  /** Role as introduced ("US President"); null where none is. */
  readonly role: string | null;
  /** `neutral` where the desk has said so (they); null where it is not known. */
  readonly gender: 'female' | 'male' | 'neutral' | null;
}

/**
 * What an article says of one paragraph, as if it were all of the article: offsets count from its start, those of a
 * speaker named further up too, which are negative. The same object as long as all of it stays the same.
 */
export type ParagraphFacts = Pick<Article, 'quotations' | 'attributions' | 'claims' | 'dates'>;

export interface ArticleParagraph extends Span {
  readonly role: ParagraphRole;
  /** Its text, cut up: the same object as long as it stays as it is, so that what is worked out of it can be kept by it. */
  readonly content: Paragraph;
  readonly facts: ParagraphFacts;
}

/** A finished analysis: immutable, complete, with no editor in it. All offsets are UTF-16 units into `text`. */
export interface Article {
  readonly text: string;
  readonly paragraphs: readonly ArticleParagraph[];
  /** In order of `start`. */
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly IndirectAttribution[];
  readonly claims: readonly Claim[];
  readonly dates: readonly DateMention[];
  readonly entities: readonly Entity[];
  /**
   * The entities, with the offsets of each mention counted from the start of its paragraph: the same objects as long as
   * what they say stays the same, wherever an edit moves it.
   */
  readonly anchored: readonly Entity[];
  /** In order of `start`; found when they are first asked for. */
  readonly references: readonly Reference[];
  /** Whose English it was read as; null where nobody has said. */
  readonly dialect: Dialect | null;
}

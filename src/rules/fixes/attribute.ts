import type { Article, Entity, Quotation, Speaker } from '../../analysis/article';
import { splitSentences } from '../../text/sentences';
import { tokenize } from '../../text/tokens';
import type { Fix, TextEdit } from '../fix';

/** How the article writes its attributions: "Biden said" or "said Biden", in which tense. */
interface TagStyle {
  readonly verb: 'said' | 'says';
  readonly inverted: boolean;
}

/** Plain verbs of saying, in the tenses of a report and of a feature. */
const PLAIN = new Set(['said', 'says']);

function tagStyleOf({ quotations }: Article): TagStyle {
  const verbs = new Map<string, number>();
  let inverted = 0;
  let straight = 0;
  for (const { attribution: a } of quotations) {
    const cue = a?.cue;
    if (a?.basis !== 'stated' || !cue || !PLAIN.has(cue.text.toLowerCase())) continue;
    verbs.set(cue.text.toLowerCase(), (verbs.get(cue.text.toLowerCase()) ?? 0) + 1);
    // A pronoun is never put behind the verb, so it says nothing of the desk's habit.
    if (!a.speaker || /^(?:he|she|they|it|I|we)$/i.test(a.speaker.text)) continue;
    if (cue.start < a.speaker.start) inverted++;
    else straight++;
  }
  const verb = (verbs.get('says') ?? 0) > (verbs.get('said') ?? 0) ? 'says' : 'said';
  return { verb, inverted: inverted > straight };
}

/** At most so many speakers are offered, and from so many paragraphs around. */
const MOST = 4;
const NEAR = 4;

/** Who may have said a quotation, by name, the likeliest first. */
export function candidatesFor(article: Article, quotation: Quotation): readonly string[] {
  const own = quotation.attribution?.speaker;
  const speakers = [
    ...article.quotations.map((q) => ({ speaker: q.attribution?.speaker, paragraph: q.paragraph })),
    ...article.attributions.map(({ speaker, paragraph }) => ({ speaker, paragraph })),
  ];
  const near = speakers
    .flatMap(({ speaker, paragraph }) => (speaker ? [{ speaker, paragraph }] : []))
    .map(({ speaker, paragraph }) => ({ speaker, distance: distance(paragraph, quotation.paragraph) }))
    .filter(({ distance: d }) => d <= NEAR)
    .sort((a, b) => a.distance - b.distance)
    .map(({ speaker }) => speaker);
  const names = [...(own ? [own] : []), ...near].flatMap((s) => nameFor(article, s, quotation.start) ?? []);
  return [...new Set([...names, ...namedBefore(article, quotation)])].slice(0, MOST);
}

/** People who say nothing but are named in the quotation's paragraph or the one before, the last one first. */
const namedBefore = ({ entities }: Article, { paragraph, start }: Quotation): readonly string[] =>
  entities
    .filter((e) => e.type === 'person')
    .flatMap((entity) => {
      const last = entity.mentions.findLast(
        (m) => m.end <= start && m.paragraph >= paragraph - 1 && !m.quoted,
      );
      return last ? [{ entity, at: last.start }] : [];
    })
    .sort((a, b) => b.at - a.at)
    .map(({ entity }) => personName(entity, start));

/** The paragraph before is nearer than the one after: readers come from there. */
const distance = (paragraph: number, from: number): number =>
  paragraph <= from ? from - paragraph : paragraph - from + 0.5;

/** What to call a speaker at a place: in full the first time, by surname after that. */
function nameFor(article: Article, speaker: Speaker, at: number): string | undefined {
  const entity = article.entities.find((e) => e.id === speaker.entity);
  if (entity) return entity.type === 'person' ? personName(entity, at) : withArticle(speaker, entity);
  if (/^(?:he|she|they|it|I|we|who)$/i.test(speaker.text)) return undefined;
  return midSentence(speaker.text);
}

function personName(entity: Entity, at: number): string {
  const known = entity.mentions.some((m) => m.start < at && m.text.includes(entity.name));
  const surname = entity.name.split(' ').at(-1) ?? entity.name;
  return known ? surname : entity.name;
}

const withArticle = (speaker: Speaker, { name }: Entity): string =>
  speaker.text.endsWith(name) || name.endsWith(speaker.text) ? midSentence(speaker.text) : name;

/** "The mayor" is "the mayor" in the middle of a sentence. */
const midSentence = (words: string): string =>
  words.replace(/^(?:The|A|An|His|Her|Their)\b/, (w) => w.toLowerCase());

/**
 * Edits that attribute a quotation to somebody at its first natural break, as the article writes its
 * attributions. The words inside the marks stay; a point before the closing mark becomes a comma.
 */
function attributionEdits(article: Article, quotation: Quotation, name: string): readonly TextEdit[] {
  const first = (quotation.parts ?? [quotation])[0] ?? quotation;
  const words = article.text.slice(first.start, first.end);
  const sentence = splitSentences(words, tokenize(words))[0];
  const tag = tagFor(tagStyleOf(article), name, words.slice(0, sentence?.end));
  const end = first.start + (sentence ? sentence.end : words.length);
  const open = article.text.slice(quotation.outer.start, quotation.start);
  if (end < first.end) return splitAfter(article.text, end, tag, open);
  return tagAfter(article, first.end, tag, open);
}

function tagFor({ verb, inverted }: TagStyle, name: string, words: string): string {
  const fitting = words.endsWith('?') ? ASKING[verb] : verb;
  return inverted ? `${fitting} ${name}` : `${name} ${fitting}`;
}

/** A question is asked, in the tense of the article. */
const ASKING = { said: 'asked', says: 'asks' } as const;

/** “A.” becomes “A,” X said. “B” in the middle of a quotation. */
function splitAfter(text: string, end: number, tag: string, open: string): readonly TextEdit[] {
  let next = end;
  while (/\s/.test(text.charAt(next))) next++;
  return [closeWithTag(text, end, tag, open), { start: next, end: next, text: open }];
}

/** Closes a quotation that has no closing mark here, and tags it. */
function closeWithTag(text: string, end: number, tag: string, open: string): TextEdit {
  const point = text.charAt(end - 1) === '.';
  const space = open.slice(open.trimEnd().length);
  const close = space + (CLOSING.get(open.trim()) ?? open.trim());
  return { start: point ? end - 1 : end, end, text: `${point ? ',' : ''}${close} ${tag}.` };
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['„', '“'],
  ['``', "''"],
]);

/** “A.” becomes “A,” X said. and ‘A’. becomes ‘A’, X said. but where the dialect is American. */
function tagAfter({ text, dialect }: Article, end: number, tag: string, open: string): readonly TextEdit[] {
  const mark = /^\s?(?:''|’’|["”’»“'])/.exec(text.slice(end, end + 3))?.[0];
  if (!mark) return [closeWithTag(text, end, tag, open)];
  const markEnd = end + mark.length;
  const last = text.charAt(end - 1);
  const added = { start: markEnd, end: markEnd, text: ` ${tag}.` };
  if (last === '.') return [{ start: end - 1, end, text: ',' }, added];
  if (/[,?!…—–-]/.test(last)) return [added];
  const outside = /[.,]/.test(text.charAt(markEnd));
  const behind = { start: markEnd, end: outside ? markEnd + 1 : markEnd };
  if (dialect === 'american')
    return [
      { start: end, end, text: ',' },
      { ...behind, text: ` ${tag}.` },
    ];
  return [{ ...behind, text: `, ${tag}.` }];
}

/** "Attribute to …", one fix a candidate. */
export const attributeFixes = (article: Article, quotation: Quotation): readonly Fix[] =>
  candidatesFor(article, quotation).map((name) => ({
    title: 'Attribute to {0}',
    args: [name],
    edits: attributionEdits(article, quotation, name),
    // Wrong, it would put words into somebody's mouth: never without being asked.
    preferred: false,
  }));

// What each stage of the analysis costs, per 1,000 words, in one run: npm run bench:stages
import { analyze } from '../../src/analysis/analyze';
import type { Article } from '../../src/analysis/article';
import { SpeakerResolver } from '../../src/analysis/attribution/speakers/speakers';
import { findSpeech } from '../../src/analysis/attribution/speech';
import { findClaims } from '../../src/analysis/claims/findClaims';
import { findDates } from '../../src/analysis/claims/findDates';
import { resolveEntities } from '../../src/analysis/entities/resolve';
import { tagNames } from '../../src/analysis/entities/tagger';
import { roleOf } from '../../src/analysis/roles';
import { tell } from '../../src/analysis/telling';
import { checkArticle } from '../../src/rules';
import { opensWithMark } from '../../src/text/marks';
import { makeParagraph, type Paragraph } from '../../src/text/paragraph';
import { countWords, newsOf } from './news';

/** Articles of this many words each. */
const WORDS = 800;
const ARTICLES = 120;
/** Passes over all of them; the first ones warm up. */
const PASSES = 16;
const WARM = 6;

const texts = Array.from({ length: ARTICLES }, (_, i) => newsOf(WORDS, i + 1));
const words = texts.reduce((sum, text) => sum + countWords(text), 0);
const articles = texts.map((text) => analyze(text));

/** Paragraphs as just cut, so that nothing is kept by them that a stage would else have to work out. */
const cutAnew = ({ paragraphs }: Article) =>
  paragraphs.map(({ start, end, role, content: { text, kind } }, i) => {
    const continues = opensWithMark(paragraphs[i + 1]?.content.text ?? '');
    return { start, end, role, paragraph: makeParagraph(text, kind, false, continues) };
  });

/** The same paragraph as another object: what a stage keeps by it is not there for the next. */
const twin = (p: Paragraph): Paragraph => ({ ...p, tokens: p.tokens, sentences: p.sentences });

const named = (article: Article) =>
  cutAnew(article).map((p) => ({ ...p, names: tagNames(twin(p.paragraph)) }));

const spoken = (article: Article) =>
  named(article).map((p) => ({ ...p, speech: findSpeech(twin(p.paragraph), p.role, p.names) }));

/** Runs a stage on each article as `prepare` hands it over, which is not timed. In microseconds of processor time. */
const stage =
  <T>(prepare: (article: Article) => T, run: (input: T) => unknown) =>
  (): number => {
    const inputs = articles.map(prepare);
    const began = process.cpuUsage();
    for (const input of inputs) run(input);
    const { user, system } = process.cpuUsage(began);
    return user + system;
  };

const STAGES: Readonly<Record<string, () => number>> = {
  'cutting into words and sentences': stage((article) => article, cutAnew),
  'credits, captions, other languages': stage(cutAnew, (parts) => parts.map((p) => roleOf(p.paragraph))),
  names: stage(cutAnew, (parts) => parts.map((p) => tagNames(p.paragraph))),
  'numbers and dates': stage(cutAnew, (parts) =>
    parts.map((p) => findClaims(p.paragraph, findDates(p.paragraph, null), null)),
  ),
  'who speaks, paragraph by paragraph': stage(named, (parts) =>
    parts.map((p) => findSpeech(p.paragraph, p.role, p.names)),
  ),
  'names joined to entities': stage(named, resolveEntities),
  'who speaks, from paragraph to paragraph': stage(
    (article) => ({ parts: spoken(article), entities: article.entities }),
    ({ parts, entities }) => new SpeakerResolver().resolve(parts, tell(parts, null).speakers, entities),
  ),
  'the whole analysis': stage(
    ({ text }) => text,
    (text) => analyze(text),
  ),
  'all rules': stage(({ text }) => analyze(text), checkArticle),
};

const times = new Map(Object.keys(STAGES).map((name): [string, number[]] => [name, []]));
for (let pass = 0; pass < PASSES; pass++)
  for (const [name, run] of Object.entries(STAGES)) {
    const time = run();
    if (pass >= WARM) times.get(name)?.push(time / words);
  }
console.log(
  `${words.toLocaleString('en')} words, milliseconds of processor time per 1,000: median and least of ${PASSES - WARM} passes`,
);
for (const [name, list] of times) {
  const [least = Number.NaN, median = Number.NaN] = [
    Math.min(...list),
    list.sort((a, b) => a - b)[list.length >> 1],
  ];
  console.log(`${name.padEnd(42)} ${median.toFixed(2).padStart(6)} ${least.toFixed(2).padStart(6)}`);
}

// What each stage of the analysis costs, per 1,000 words, in one run: npm run bench:stages
import { analyze } from '../../src/analysis/analyze';
import { SpeakerResolver } from '../../src/analysis/attribution/speakers/speakers';
import { findSpeech } from '../../src/analysis/attribution/speech';
import { findClaims } from '../../src/analysis/claims/findClaims';
import { findDates } from '../../src/analysis/claims/findDates';
import { tagNames } from '../../src/analysis/entities/tagger';
import { tell } from '../../src/analysis/telling';
import { checkArticle } from '../../src/rules';
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

/** What a stage works on and what it leaves for the next, article by article. */
const named = articles.map(({ paragraphs }) => paragraphs.map((p) => ({ ...p, names: tagNames(p.content) })));
const spoken = named.map((paragraphs) =>
  paragraphs.map((p) => ({
    start: p.start,
    role: p.role,
    paragraph: p.content,
    speech: findSpeech(p.content, p.role, p.names),
  })),
);

const STAGES: Readonly<Record<string, () => void>> = {
  'who speaks, paragraph by paragraph': () => {
    for (const paragraphs of named) for (const p of paragraphs) findSpeech(p.content, p.role, p.names);
  },
  'who speaks, from paragraph to paragraph': () => {
    for (const [i, parts] of spoken.entries()) {
      const { speakers } = tell(parts, null);
      new SpeakerResolver().resolve(parts, speakers, articles[i]?.entities ?? []);
    }
  },
  names: () => {
    for (const paragraphs of named) for (const p of paragraphs) tagNames({ ...p.content });
  },
  'numbers and dates': () => {
    for (const paragraphs of named)
      for (const p of paragraphs) findClaims(p.content, findDates(p.content, null), null);
  },
  'the whole analysis': () => {
    for (const text of texts) analyze(text);
  },
  'all rules': () => {
    for (const article of articles) checkArticle({ ...article });
  },
};

const times = new Map(Object.keys(STAGES).map((stage): [string, number[]] => [stage, []]));
for (let pass = 0; pass < PASSES; pass++)
  for (const [stage, run] of Object.entries(STAGES)) {
    const began = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(began);
    if (pass >= WARM) times.get(stage)?.push((user + system) / words);
  }
console.log(
  `${words.toLocaleString('en')} words, milliseconds of processor time per 1,000, median of ${PASSES - WARM}`,
);
for (const [stage, list] of times) {
  const median = list.sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
  console.log(`${stage.padEnd(42)} ${median.toFixed(2)}`);
}

// The peers, each asked for what comes nearest to marking up an article. Their packages are in test/bench/package.json.
import { createRequire } from 'node:module';
import { TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import nlp from 'compromise';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { retext } from 'retext';
import retextEnglish from 'retext-english';
import retextQuotes from 'retext-quotes';
import retextRepeatedWords from 'retext-repeated-words';
import retextStringify from 'retext-stringify';
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import writeGood from 'write-good';

const require = createRequire(import.meta.url);
const { default: terminology } = require('textlint-rule-terminology');
const SentenceTokenizer = require('natural/lib/natural/tokenizers/sentence_tokenizer');
const WordTokenizer = require('natural/lib/natural/tokenizers/regexp_tokenizer').WordTokenizer;

async function harper() {
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return { name: 'harper.js', task: 'grammar', run: (text) => linter.lint(text) };
}

function compromise() {
  const run = (text) => {
    const doc = nlp(text);
    return [doc.people().json(), doc.places().json(), doc.organizations().json(), doc.quotations().json()];
  };
  return { name: 'compromise', task: 'names, quotations', run };
}

function winkNlp() {
  const engine = wink(model);
  const run = (text) => engine.readDoc(text).entities().out();
  return { name: 'wink-nlp', task: 'sentences, tags, entities', run };
}

function textlint() {
  const kernel = new TextlintKernel();
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: textPlugin.default ?? textPlugin }],
    rules: [{ ruleId: 'terminology', rule: terminology }],
  };
  return { name: 'textlint', task: 'one rule (terminology)', run: (text) => kernel.lintText(text, options) };
}

function retextPeer() {
  const processor = retext()
    .use(retextEnglish)
    .use(retextQuotes)
    .use(retextRepeatedWords)
    .use(retextStringify);
  return { name: 'retext', task: 'quotes, repeated words', run: (text) => processor.process(text) };
}

function naturalPeer() {
  const [sentences, words] = [new SentenceTokenizer([]), new WordTokenizer()];
  const run = (text) => sentences.tokenize(text).map((s) => words.tokenize(s));
  return { name: 'natural', task: 'sentences and words only', run };
}

export async function loadPeers() {
  return [
    compromise(),
    winkNlp(),
    await harper(),
    textlint(),
    retextPeer(),
    { name: 'write-good', task: 'style', run: (text) => writeGood(text) },
    naturalPeer(),
  ];
}

import { strict as assert } from 'node:assert';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, it } from 'mocha';
import { analyze, createAnalyzer } from '../../src/analysis/analyze';
import type { Article } from '../../src/analysis/article';
import { tagNames } from '../../src/analysis/entities/tagger';
import { checkAhead, checkArticle, rules } from '../../src/rules';
import { NO_DESK } from '../../src/rules/desk';
import { newsOf, random } from '../bench/news';

const EVERY_RULE = {
  ...NO_DESK,
  rules: Object.fromEntries(rules.map((rule) => [rule.id, 'warning'] as const)),
};

/** With what the rules find, since they remember too. */
const all = (article: Article) => ({ article, findings: checkArticle(article, EVERY_RULE) });

/**
 * What is said of each text by an analyzer that goes from one to the next, and by rules that go along, is what is said of
 * it from scratch. All are followed first: rules go on from the article they were asked about last.
 */
function follow(texts: readonly string[], why: (i: number) => string = (i) => texts[i] ?? ''): void {
  const analyzer = createAnalyzer();
  const followed = texts.map((text) => all(analyzer.analyze(text)));
  for (const [i, text] of texts.entries()) assert.deepEqual(followed[i], all(analyze(text)), why(i));
}

/** Types a text into another, key by key. */
function type(start: string, at: number, keys: string): void {
  const typed = Array.from({ length: keys.length + 1 }, (_, i) => keys.slice(0, i));
  follow(
    typed.map((words) => start.slice(0, at) + words + start.slice(at)),
    (i) => JSON.stringify(typed[i]),
  );
}

const ARTICLE = newsOf(400, 3);

describe('an article edited key by key is what it is from scratch', () => {
  it('where a point ends the sentence that tells what “it” is, and is taken away', () => {
    const texts = [
      '“The road is shut,” the statement said. It added that 17 engineers would meet in May.',
      '“The road is shut,” the statement saids It added that 17 engineers would meet in May.',
    ];
    follow([...texts, ...texts]);
  });

  it('where the words of a headline are quoted below, and changed', () => {
    const quoting = (words: string): string =>
      `Mayor: ‘I never saw the boat’\n\nThe harbour was shut on Monday after a fire.\n\n“${words},” Ann Brennan said in court.`;
    follow([quoting('I never saw the boat'), quoting('I nev saw the boat'), quoting('I never saw the boat')]);
  });

  const sentences = [
    ' The mayor then walked down to the quay with her brother, who had waited there since noon.',
    ' “We had no boats,” Ann Brennan, 41, told them, “and on Monday we lost 14 of $2.5 million.”',
    '\n\n“Then we left.”\n\nPresident Tom Keld of the Port Union (PU) said so.',
  ];
  for (const sentence of sentences)
    it(sentence.trim().slice(0, 40), () => {
      for (const share of [0, 0.3, 0.8]) {
        const at = ARTICLE.indexOf('. ', Math.floor(ARTICLE.length * share)) + 1;
        type(ARTICLE, at, sentence);
      }
    }).timeout(60_000);

  it('a lead whose speaker the next paragraph comes to name', () => {
    const lead = 'A man has told how he “ran for the boat”.\n\n';
    type(lead, lead.length, 'Peter Lind, 41, told the court that he had not.\n\nHe left.');
    const whole = `${lead}Peter Lind told the court that he had not.\n\nHe left.`;
    type(whole, whole.indexOf(' told the court'), 'o, once a diver,');
    type(whole, whole.indexOf('Peter'), 'In Hale ');
  });

  it('wherever a key is pressed, in words, names, numbers and marks', () => {
    const next = random(11);
    const keys = [
      'a',
      'e',
      'S',
      '1',
      ' ',
      '.',
      ',',
      '’',
      "'",
      '”',
      '“',
      '\n',
      '',
      '',
      ' who ',
      'said ',
      ' she ',
      ':',
      'Mr. ',
    ];
    const texts = [ARTICLE];
    const pressed = [''];
    for (let i = 0; i < 400; i++) {
      const text = texts.at(-1) ?? '';
      const at = Math.floor(next() * text.length);
      const key = keys[Math.floor(next() * keys.length)] ?? '';
      texts.push(text.slice(0, at) + key + text.slice(at + Math.floor(next() * 3)));
      pressed.push(`${i}: ${JSON.stringify(key)} at ${at}`);
    }
    follow(texts, (i) => pressed[i] ?? '');
  }).timeout(60_000);

  it('where the words that change name what somebody spoke in', () => {
    const before =
      'Ann Osei of the Port Union said in a statement on Monday that the road was closed.\n\n' +
      'Ben Lund disagreed, he said.\n\nThe statement said that 14 people left.\n';
    for (const words of ['a statemen', 'a letter', 'a', 'the joint statement', 'her statement'])
      follow([before, before.replace('a statement', words), before]);
  });

  it('where a paragraph below says who speaks in the one above', () => {
    const before =
      'The council met.\n\n“We had no choice but to close it.\n\n“Nobody else would pay,” Ann Osei said.\n\n“Nor will they.”\n';
    for (const [from, to] of [
      ['“Nobody', '“...Nobody'],
      ['no choice', 'really no choice'],
      ['Nor will', 'Nor ever will'],
      ['The council', 'Then the council'],
    ] as const)
      follow([before, before.replace(from, to)]);
  });

  it('where a pause between speakers is made or ends', () => {
    const before =
      '“We close on Monday,” Ann Osei said.\n\n“Nobody told us.”\n\nThe ferry sails at noon.\n\n“It sails without us.”\n\n' +
      'Ben Lund shook his head.\n\n“So it does.”\n\nRain fell.\n\n“And the dog?” Ann Osei asked.\n\n“What dog?” said Ben Lund.\n\n“Mine.”\n';
    for (const [from, to] of [
      ['The ferry sails at noon.', 'Keld said the ferry sails at noon.'],
      ['The ferry sails at noon.\n\n', ''],
      ['“Nobody told us.”', '“Nobody told us.'],
      ['Ben Lund shook his head.', 'The head was shaken.'],
      ['Rain fell.', 'Rain fell, he'],
      ['Rain fell.', '— Ben Lund'],
      ['“So it does.”', '“So it does.”\n\nA gull cried.\n\n'],
      [' Ann Osei asked.', ''],
      ['“Mine.”', 'Mine.'],
    ] as const)
      follow([before, before.replace(from, to), before]);
  });

  it('where only white space changes between paragraphs, in front of them or behind', () => {
    for (const [from, to] of [
      ['\n\n', '\n\n\n'],
      ['\n\n', ' \n\n'],
      [/^/, '\n'],
      [/$/, '\n\n'],
    ] as const)
      follow([ARTICLE, ARTICLE.replace(from, to), ARTICLE]);
  });

  it('and cut, pasted, undone', () => {
    const paragraphs = ARTICLE.split('\n\n');
    const moved = [...paragraphs.slice(5, 9), ...paragraphs.slice(0, 5), ...paragraphs.slice(9)];
    const all = [paragraphs, moved, paragraphs, paragraphs.slice(3), [...paragraphs, ...moved], []];
    follow(all.map((now) => now.join('\n\n')));
  });

  it('where paragraphs come between figures that are set beside each other, and go again', () => {
    const first = 'Thefts in Hale fell by 25 percent last year.';
    const other = 'Thefts in Hale fell by 12 percent last year.';
    const figures = 'There were 3,600 thefts, down from 4,800 the year before.';
    const rain = 'It had rained on most days of the summer there.';
    const texts = [
      [first, figures],
      [other, figures],
      [other, rain, figures],
      [other, rain, rain, rain, figures],
      [other, rain, figures, other],
      [rain, figures],
      [other, figures, rain, rain],
      [first, other, figures],
    ];
    follow([...texts, ...texts.toReversed()].map((now) => now.join('\n\n')));
  });
});

describe('a point put in front of a name', () => {
  it('makes it the first of a sentence, whom a pronoun may mean', () => {
    const before =
      '“I have two of them.” the mayor Scientists were careful, said Dr. Ruth Lokelwood, a hydrologist at the University of Dunlanby. She warned that it is finished.\n';
    const analyzer = createAnalyzer();
    analyzer.analyze(before);
    const after = before.replace(' the mayor', '. the mayor').replace('mayor Sci', 'mayor. Sci');
    assert.deepEqual(all(analyzer.analyze(after)), all(analyze(after)));
  });
});

describe('an edit', () => {
  it('keeps no earlier text in memory', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const used = (): number => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const analyzer = createAnalyzer();
    const long = newsOf(10_000, 9);
    const edits = 100;
    const editAll = (): void => {
      for (let i = 1; i <= edits; i++) {
        const at = long.indexOf('. ', (i * long.length) / (edits + 1)) + 1;
        // In one piece, as an editor hands it over: a text put together of others would share them.
        const text = Buffer.from(`${long.slice(0, at)} Rain fell for an hour.${long.slice(at)}`).toString();
        analyzer.analyze(text);
      }
    };
    // The first round fills what remembers words, and compiles the code.
    editAll();
    const before = used();
    editAll();
    const kept = used() - before;
    assert.ok(kept < (edits / 4) * long.length, `${Math.round(kept / long.length)} texts kept of ${edits}`);
    assert.ok(analyzer.analyze(long).paragraphs.length > 0);
  });

  it('or a first text that was read ahead says the same, and no paragraph is read twice', () => {
    let read = 0;
    const analyzer = createAnalyzer((paragraph) => {
      read++;
      return tagNames(paragraph);
    });
    const paragraphs = [...analyzer.readAhead(ARTICLE)].length;
    const ahead = read;
    assert.ok(paragraphs > 5 && ahead > 5);
    assert.deepEqual(analyzer.analyze(ARTICLE), analyze(ARTICLE));
    assert.equal(read, ahead);
  });

  it('or other words of the desk’s while a text is read ahead count, and the reading is left off', () => {
    const names = [{ name: 'Ann Osei', pronoun: 'they' }] as const;
    const text = 'Ann Osei of the Port Union spoke.\n\n“We had no boats,” they gargled.\n\nIt rained.';
    const words = { reportingVerbs: ['gargle'], names };
    for (let left = 1; left <= 5; left++) {
      const analyzer = createAnalyzer();
      const steps = analyzer.readAhead(text)[Symbol.iterator]();
      for (let i = 0; i < left; i++) steps.next();
      assert.deepEqual(analyzer.analyze(text, words), analyze(text, words));
      while (!steps.next().done);
      assert.deepEqual(analyzer.analyze(text, words), analyze(text, words));
    }
  });

  it('or an article that was looked at ahead has the same findings, wherever that was left off', () => {
    const { findings } = all(analyze(ARTICLE));
    assert.ok(findings.length > 0);
    for (const most of [1, 10, Number.POSITIVE_INFINITY]) {
      const article = analyze(`${ARTICLE}\n`);
      let steps = 0;
      for (const _ of checkAhead(article, EVERY_RULE)) if (++steps >= most) break;
      assert.deepEqual(checkArticle(article, EVERY_RULE), findings);
    }
  });

  it('that changes no fact leaves what stands before it the same objects', () => {
    const analyzer = createAnalyzer();
    const before = analyzer.analyze(ARTICLE);
    const at = ARTICLE.indexOf('. ', ARTICLE.length / 2) + 1;
    const after = analyzer.analyze(`${ARTICLE.slice(0, at)} It rained.${ARTICLE.slice(at)}`);
    const early = before.paragraphs.filter((p) => p.end < at);
    assert.ok(early.length > 3);
    for (const [i, paragraph] of early.entries()) assert.equal(after.paragraphs[i], paragraph);
  });

  it('says the same where another has read the article meanwhile', () => {
    const who = 'Ana Odell, a nurse who lives in Hale, ran to the tunnel in her slippers.';
    const where = 'In her coat, she said, she found residents “calm in that way”.';
    const what = '“I shut the door,” she said, “when they went.”';
    const analyzer = createAnalyzer();
    // Here each is read from scratch between the edits.
    for (const paragraphs of [
      [who, where, what],
      [`Then ${who}`, where, what],
      [`Then ${who}`, where.replace('residents', 'the Port Union (PU) residents'), what],
    ]) {
      const text = paragraphs.join('\n\n');
      assert.deepEqual(all(analyzer.analyze(text)), all(analyze(text)));
    }
  });

  it('that changes nothing gives the same article', () => {
    const analyzer = createAnalyzer();
    assert.equal(analyzer.analyze(ARTICLE), analyzer.analyze(ARTICLE));
  });
});

import type { Article, Speaker } from '../../analysis/article';
import type { Rule } from '../rule';
import { speaks, statementsOf } from './statements';

/** A source who asked for it. */
const CONDITION =
  /\b(?:condition of anonymity|not to be (?:named|identified)|(?:declin|refus)(?:ed|ing) to be (?:named|identified)|(?:remain|stay) (?:anonymous|unnamed)|(?:spoke|speaking|talked) anonymously|(?:request|grant)ed anonymity|did(?: not|n[’']t) (?:want|wish) to be (?:named|identified)|(?:not |un)authori[sz]ed to (?:speak|talk|discuss|comment))\b/;
/** How far behind the speaker it is looked for, in UTF-16 units. */
const REACH = 140;
/** Room for a comma and a short title between a description and the name. */
const TITLE = 8;
/** Room for a party and a state in brackets. */
const BRACKET = 16;
const APPOSED = /^(?: \([^)]*\))?, $/;

/** "sources", "a person familiar with the talks"; data and water sources are none. */
const SOURCE =
  /^(?!.*\b(?:data|news|open|water|energy|power|food|light|income) sources?\b).*\b(?:sources?|insiders?|(?:person|people|someone|persons|those|individuals?|officials?) (?:familiar|close|briefed|with (?:direct )?knowledge))\b/i;

/** One or some of a kind, so that nobody named before is meant. */
const INDEFINITE = /^(?:an?|one|another|two|three|four|five|several|some|other)\s/i;
/** Who has a face; spokespeople speak for a body, and groups ("critics", "experts") for nobody in particular. */
const PEOPLE =
  /^(?:officials?|officers?|aides?|diplomats?|advis[eo]rs?|strategists?|operatives?|staffers?|employees?|workers?|executives?|lawmakers?|politicians?|ministers?|witness(?:es)?|residents?|neighbou?rs?|friends?|colleagues?|relatives?|passengers?|m[ae]n|wom[ae]n|person|people|girls?|boys?|students?|teachers?|nurses?|doctors?|soldiers?|detectives?|investigators?|donors?|all(?:y|ies)|supporters?|voters?|customers?|shoppers?|drivers?|patients?|bystanders?|onlookers?|delegates?|lawyers?|players?|fans?|survivors?|refugees?|migrants?|protesters?)$/i;

/** Somebody speaks who is neither named nor a body. */
export const anonymous: Rule = {
  id: 'attribution/anonymous',
  summary: 'A source who is not named',
  severity: 'off',
  message: 'Not named: {0}.',
  *check(article) {
    const seen = new Set<number>();
    for (const { speaker, cue } of statementsOf(article)) {
      if (!speaker || speaker.name !== null || seen.has(speaker.start) || !speaks(cue)) continue;
      seen.add(speaker.start);
      if (isAnonymous(article, speaker))
        yield { start: speaker.start, end: speaker.end, args: [speaker.text], related: [] };
    }
  },
};

function isAnonymous(article: Article, { start, end, text: words }: Speaker): boolean {
  if (SOURCE.test(words)) return true;
  if (INDEFINITE.test(words) && PEOPLE.test(headOf(words))) return !isNamedBeside(article, start, end);
  const rest = article.text.slice(end, end + REACH).split(/[.?!]\s/, 1)[0] ?? '';
  return words.split(/\s/).some((w) => PEOPLE.test(w)) && CONDITION.test(words + rest);
}

/** "Ola Lind (D-Vt.), a teacher," and "a teacher, Ola Lind,": a name is set beside the description. */
function isNamedBeside({ text, entities }: Article, start: number, end: number): boolean {
  const isBehind = text.startsWith(', ', end);
  return entities.some((e) =>
    e.mentions.some((m) =>
      m.end <= start
        ? start - m.end <= BRACKET && APPOSED.test(text.slice(m.end, start))
        : isBehind && m.start >= end && m.start <= end + TITLE,
    ),
  );
}

/** The noun a description is about: the last word in front of "of", "for", "in" … */
const headOf = (words: string): string =>
  (words.split(/\s(?:of|for|from|in|at|with|on|who|near|to)\s/i, 1)[0] ?? '').split(/\s/).at(-1) ?? '';

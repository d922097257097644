import type { Article } from '../analysis/article';
import { letWordsGo } from '../text/paragraph';
import { ambiguous } from './attribution/ambiguous';
import { anonymous } from './attribution/anonymous';
import { lateChange } from './attribution/lateChange';
import { loadedVerb } from './attribution/loadedVerb';
import { unintroduced } from './attribution/unintroduced';
import { certifiedIn } from './certified';
import { changed } from './check/changed';
import { open } from './check/open';
import { impossible } from './date/impossible';
import { order } from './date/order';
import { weekday } from './date/weekday';
import { type Desk, NO_DESK } from './desk';
import { ignoresIn } from './ignores';
import { placeholder } from './mark/placeholder';
import { deskSpelling } from './name/deskSpelling';
import { secondReference } from './name/secondReference';
import { titleChanged } from './name/titleChanged';
import { variant } from './name/variant';
import { arithmetic } from './number/arithmetic';
import { conflict } from './number/conflict';
import { listCount } from './number/listCount';
import { magnitude } from './number/magnitude';
import { percentagePoint } from './number/percentagePoint';
import { unsourced } from './number/unsourced';
import { altered } from './quote/altered';
import { carriedOver } from './quote/carriedOver';
import { edited } from './quote/edited';
import { mixedMarks } from './quote/mixedMarks';
import { notInTranscript } from './quote/notInTranscript';
import { repeated } from './quote/repeated';
import { style } from './quote/style';
import { unattributed } from './quote/unattributed';
import { unclosed } from './quote/unclosed';
import type { Finding, Rule } from './rule';
import type { Severity } from './severity';
import { askAhead } from './survey';
import { fillIn } from './template';

/** Every rule there is; a new one is its file, its page, its tests and one line here. */
export const rules: readonly Rule[] = [
  unattributed,
  carriedOver,
  unclosed,
  style,
  mixedMarks,
  repeated,
  ambiguous,
  unintroduced,
  lateChange,
  loadedVerb,
  anonymous,
  placeholder,
  edited,
  altered,
  notInTranscript,
  variant,
  secondReference,
  titleChanged,
  deskSpelling,
  weekday,
  impossible,
  order,
  arithmetic,
  percentagePoint,
  magnitude,
  conflict,
  listCount,
  unsourced,
  changed,
  open,
];

/** All findings of an article in the order of the text. */
export function checkArticle(article: Article, desk: Desk = NO_DESK): readonly Finding[] {
  const isIgnored = ignoresIn(article, desk.ignores);
  const isCertified = certifiedIn(article);
  const findings: Finding[] = [];
  for (const rule of rules)
    for (const finding of findingsOf(rule, article, desk))
      if (!isIgnored(rule.id, finding) && !isCertified(rule.id, finding)) findings.push(finding);
  // Nobody else asks for so many.
  letWordsGo(article.paragraphs.map(({ content }) => content));
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Looks at an article bit by bit, so that `checkArticle` then finds most of it known. It may be left off anywhere. */
export function* checkAhead(article: Article, desk: Desk = NO_DESK): Iterable<void> {
  yield* askAhead(article);
  for (const rule of rules) {
    for (const _ of findingsOf(rule, article, desk));
    yield;
  }
}

function* findingsOf(rule: Rule, article: Article, desk: Desk): Iterable<Finding> {
  const severity: Severity | 'off' = desk.rules[rule.id] ?? rule.severity;
  if (severity === 'off') return;
  for (const report of rule.check(article, desk)) {
    const { start, end, message: template = rule.message, atMost = severity, args, related } = report;
    const message = args.length > 0 ? fillIn(template, args) : template;
    yield { start, end, rule: rule.id, severity: milder(atMost, severity), message, template, args, related };
  }
}

const SEVERITIES: readonly Severity[] = ['hint', 'information', 'warning', 'error'];
const milder = (a: Severity, b: Severity): Severity =>
  SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b) ? a : b;

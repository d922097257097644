import type {
  Article,
  Attribution,
  Claim,
  Entity,
  IndirectAttribution,
  Quotation,
  Reference,
  Speaker,
  Words,
} from '../analysis/article';
import { type Finding, ruleUrl } from '../rules/rule';
import { fillIn } from '../rules/template';
import type { Span } from '../text/span';
import type { CheckedArticle, Format } from './format';
import { lineStartsOf, positionAt } from './lines';

/** The version of the contract in docs/command-line.md. It grows only where a key changes its meaning or goes. */
const JSON_VERSION = 1;

/** One document: `{"version":1,"articles":[…]}`, an article a line. */
export const jsonFormat: Format = {
  separator: ',',
  begin: () => `{"version":${JSON_VERSION},"articles":[`,
  article: (checked) => `\n${JSON.stringify(articleJson(checked))}`,
  end: () => '\n]}\n',
};

/** An article a line, each with the version, for streams and for engines that map over lines. */
export const ndjsonFormat: Format = {
  separator: '',
  begin: () => '',
  article: (checked) => `${JSON.stringify({ version: JSON_VERSION, ...articleJson(checked) })}\n`,
  end: () => '',
};

/** An article as the contract has it; every offset is a UTF-16 unit into the text as given, half open. */
export function articleJson({ file, article, findings }: CheckedArticle) {
  const starts = lineStartsOf(article.text);
  return {
    file,
    quotations: article.quotations.map(quotationJson),
    attributions: article.attributions.flatMap(indirectJson),
    unsourced: unsourcedJson(article.attributions),
    claims: article.claims.map(claimJson),
    dates: article.dates.map(({ paragraph: _, ...date }) => date),
    entities: article.entities.map(entityJson),
    references: article.references.map(referenceJson),
    findings: findings.map((f) => findingJson(f, article, starts)),
  };
}

const spanJson = ({ start, end }: Span) => ({ start, end });
const wordsJson = ({ start, end, text }: Words) => ({ start, end, text });

const speakerJson = (s: Speaker) => ({
  ...wordsJson(s),
  entity: s.entity,
  name: s.name,
  alternatives: s.alternatives,
});

/** In the contract an attribution always has a speaker: "it was said" attributes to nobody. */
const attributionJson = (a: Attribution | null) =>
  a?.speaker
    ? {
        speaker: speakerJson(a.speaker),
        cue: a.cue && wordsJson(a.cue),
        basis: a.basis,
        confidence: a.confidence,
      }
    : null;

const quotationJson = (q: Quotation) => ({
  ...wordsJson(q),
  kind: q.kind,
  closure: q.closure,
  parts: q.parts?.map(spanJson) ?? null,
  attribution: attributionJson(q.attribution),
  unsourcedCue: q.attribution?.cue && !q.attribution.speaker ? wordsJson(q.attribution.cue) : null,
});

const indirectJson = (a: IndirectAttribution) =>
  a.speaker
    ? [
        {
          speaker: speakerJson(a.speaker),
          cue: wordsJson(a.cue),
          content: spanJson(a.content),
          confidence: a.confidence,
        },
      ]
    : [];

const unsourcedJson = (attributions: readonly IndirectAttribution[]) =>
  attributions
    .filter((a) => a.speaker === null)
    .map((a) => ({ cue: wordsJson(a.cue), content: spanJson(a.content) }));

const subjectJson = (words: Words | null) => words && wordsJson(words);

const claimJson = (c: Claim) => ({
  ...wordsJson(c),
  kind: c.kind,
  value: c.value,
  high: c.high,
  unit: c.unit,
  hedge: c.hedge,
  subject: subjectJson(c.topic ?? c.subject),
  period: c.period,
  source: c.source && speakerJson(c.source),
});

const entityJson = (e: Entity) => ({
  id: e.id,
  name: e.name,
  type: e.type,
  role: e.role,
  gender: e.gender,
  variants: e.variants,
  mentions: e.mentions.map((m) => ({ ...wordsJson(m), quoted: m.quoted })),
});

const referenceJson = (r: Reference) => ({
  ...wordsJson(r),
  entity: r.entity,
  alternatives: r.alternatives,
});

const findingJson = (f: Finding, article: Article, starts: readonly number[]) => ({
  rule: f.rule,
  severity: f.severity,
  start: f.start,
  end: f.end,
  ...positionAt(starts, f.start),
  text: article.text.slice(f.start, f.end),
  message: f.message,
  related: f.related.map(({ start, end, message, args = [] }) => ({
    start,
    end,
    message: fillIn(message, args),
  })),
  url: ruleUrl(f.rule),
});

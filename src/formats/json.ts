import type {
  Article,
  Attribution,
  Claim,
  Entity,
  IndirectAttribution,
  Quotation,
  Speaker,
  Words,
} from '../analysis/article';
import { ruleUrl } from '../rules';
import type { Finding } from '../rules/rule';

/** The version of the JSON contract, docs/json.md. It grows only where a key changes or goes. */
export const JSON_VERSION = 1;

export interface CheckedArticle {
  /** As named on the command line; `-` for standard input. */
  readonly file: string;
  readonly article: Article;
  readonly findings: readonly Finding[];
}

/** The public JSON of checked articles; every offset is a UTF-16 unit into the text as given, half open. */
export const toJson = (articles: readonly CheckedArticle[]): string =>
  JSON.stringify({ version: JSON_VERSION, articles: articles.map(articleJson) }, null, 2);

export function articleJson({ file, article, findings }: CheckedArticle) {
  return {
    file,
    quotations: article.quotations.map(quotationJson),
    attributions: article.attributions.map(indirectJson),
    claims: article.claims.map(claimJson),
    dates: article.dates,
    entities: article.entities.map(entityJson),
    findings: findings.map(findingJson),
  };
}

const wordsJson = ({ start, end, text }: Words) => ({ start, end, text });

const speakerJson = (s: Speaker) => ({
  ...wordsJson(s),
  entity: s.entity,
  name: s.name,
  alternatives: s.alternatives,
});

const attributionJson = (a: Attribution) => ({
  speaker: a.speaker && speakerJson(a.speaker),
  cue: a.cue && wordsJson(a.cue),
  basis: a.basis,
  confidence: a.confidence,
});

const quotationJson = (q: Quotation) => ({
  ...wordsJson(q),
  kind: q.kind,
  parts: q.parts?.map(({ start, end }) => ({ start, end })) ?? null,
  attribution: q.attribution && attributionJson(q.attribution),
});

const indirectJson = (a: IndirectAttribution) => ({
  speaker: a.speaker && speakerJson(a.speaker),
  cue: wordsJson(a.cue),
  content: { start: a.content.start, end: a.content.end },
  confidence: a.confidence,
});

const claimJson = (c: Claim) => ({
  ...wordsJson(c),
  kind: c.kind,
  value: c.value,
  high: c.high,
  unit: c.unit,
  hedge: c.hedge,
  subject: c.subject && wordsJson(c.subject),
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
  mentions: e.mentions.map(wordsJson),
});

const findingJson = (f: Finding) => ({
  rule: f.rule,
  severity: f.severity,
  start: f.start,
  end: f.end,
  message: f.message,
  related: f.related.map(({ start, end, message }) => ({ start, end, message })),
  url: ruleUrl(f.rule),
});

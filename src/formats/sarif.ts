import { rules } from '../rules';
import { ruleUrl } from '../rules/rule';
import type { Severity } from '../rules/severity';
import { fillIn } from '../rules/template';
import type { Span } from '../text/span';
import type { CheckedArticle, Format, Problem } from './format';
import { lineStartsOf, positionAt } from './lines';

/** Where SARIF's schema is kept by its editors. */
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0 for code-scanning pages; a run, one result a finding, problems as notifications of the tool. */
export const sarifFormat = (version: string): Format => {
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
  return {
    separator: ',',
    begin() {
      const run = `"tool":${JSON.stringify({ driver: driver(version) })},"columnKind":"utf16CodeUnits"`;
      return `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{${run},"results":[`;
    },
    article: (checked) =>
      resultsOf(checked, indexes)
        .map((result) => `\n${JSON.stringify(result)}`)
        .join(','),
    end: ({ problems }) => `\n],"invocations":[${JSON.stringify(invocation(problems))}]}]}\n`,
  };
};

const driver = (version: string) => ({
  name: 'Blue Pencil',
  semanticVersion: version,
  informationUri: 'https://github.com/blue-pencil/blue-pencil',
  rules: rules.map((rule) => ({
    id: rule.id,
    shortDescription: { text: `${rule.summary}.` },
    helpUri: ruleUrl(rule.id),
    defaultConfiguration: {
      enabled: rule.severity !== 'off',
      level: rule.severity === 'off' ? 'none' : LEVELS[rule.severity],
    },
  })),
});

function resultsOf({ file, article, findings }: CheckedArticle, indexes: ReadonlyMap<string, number>) {
  const starts = lineStartsOf(article.text);
  const location = (span: Span) => ({
    artifactLocation: { uri: uriOf(file) },
    region: regionOf(span, starts),
  });
  return findings.map((f) => ({
    ruleId: f.rule,
    ruleIndex: indexes.get(f.rule) ?? -1,
    level: LEVELS[f.severity],
    message: { text: f.message },
    locations: [{ physicalLocation: location(f) }],
    ...(f.related.length > 0 && {
      relatedLocations: f.related.map((r, id) => ({
        id,
        message: { text: fillIn(r.message, r.args ?? []) },
        physicalLocation: location(r),
      })),
    }),
  }));
}

function regionOf(span: Span, starts: readonly number[]) {
  const from = positionAt(starts, span.start);
  const to = positionAt(starts, span.end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: span.start,
    charLength: span.end - span.start,
  };
}

/** A file's name as a URI reference; `-` stays what it is. */
const uriOf = (file: string): string => {
  const wellFormed = file.replace(/\p{Cs}/gu, '\ufffd').replaceAll('\\', '/');
  const parts = wellFormed.split('/').map(encodeURIComponent);
  const path = parts.join('/').replace(/^([A-Za-z])%3A/, '/$1:');
  return path.startsWith('/') ? `file://${path}` : path;
};

const invocation = (problems: readonly Problem[]) => ({
  executionSuccessful: problems.length === 0,
  toolExecutionNotifications: problems.map(({ file, message }) => ({
    level: 'error',
    message: { text: message },
    ...(file !== null && { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }] }),
  })),
});

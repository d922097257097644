import { analyze, createAnalyzer } from '../analysis/analyze';
import { deskFor } from '../formats/configuration/desk';
import { withEntity, withIgnore, withNotSpeech, withRule } from '../formats/configuration/edits';
import { parseConfiguration } from '../formats/configuration/parse';
import { exporters } from '../formats/exports';
import { createComparer, quotedWords } from '../ledger/transcript/compare';
import { parseTranscript } from '../ledger/transcript/parse';
import { prepare } from '../ledger/transcript/prepare';
import { checkAhead, checkArticle, rules } from '../rules';

const LATER = {
  analyze,
  checkAhead,
  checkArticle,
  createAnalyzer,
  createComparer,
  deskFor,
  exporters,
  parseConfiguration,
  parseTranscript,
  prepare,
  quotedWords,
  rules,
  withEntity,
  withIgnore,
  withNotSpeech,
  withRule,
};

/**
 * What works on articles and on what stands beside them: most of the code, and nearly all libraries. On the desktop it is a bundle
 * of its own, loaded by the first call (`esbuild.mjs`), so that nobody waits for it while the extension is activated.
 */
export const later = (): typeof LATER => LATER;

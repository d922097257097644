import { analyze, createAnalyzer } from '../analysis/analyze';
import { parseConfiguration } from '../formats/configuration/parse';
import { checkArticle, rules } from '../rules';

const READER = { analyze, checkArticle, createAnalyzer, parseConfiguration, rules };

/**
 * What reads articles, and configurations, which name its rules: four fifths of the code. On the desktop it is a bundle
 * of its own, loaded by the first call (`esbuild.mjs`), so that nobody waits for it while the extension is activated.
 */
export const reader = (): typeof READER => READER;

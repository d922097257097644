import { createAnalyzer } from '../analysis/analyze';
import type { CheckedArticle, Problem } from '../formats/format';
import { checkArticle } from '../rules';
import { Configurations } from './configurations';
import { isMarkdown, namedFiles, readArticle, readStandardInput, UnreadableError } from './files';
import { formatNamed } from './formats';
import type { CheckCommand } from './options';
import { write } from './output';

/**
 * Checks what the command names and prints it, article by article. Resolves to the exit code: 0 clean, 1 findings,
 * 2 something could not be read or checked; a bad file is said on standard error and does not stop the others.
 *
 * @throws UsageError where there is no such format or the configuration named is not there
 */
export async function runCheck(command: CheckCommand): Promise<number> {
  const format = formatNamed(command.format, process.stdout.isTTY === true);
  const problems: Problem[] = [];
  const complain = (file: string | null, message: string): void => {
    problems.push({ file, message });
    process.stderr.write(`blue-pencil: ${message}\n`);
  };
  const configurations = new Configurations(command.config, complain);
  await configurations.ready();

  let articles = 0;
  let articlesWithFindings = 0;
  let findings = 0;
  await write(format.begin());
  for await (const file of namedFiles(command.patterns, complain)) {
    const name = file === '-' ? command.stdinName : file;
    const checked = await checkFile(file, name, configurations, complain);
    if (!checked) continue;
    await write(format.article(checked, articles++));
    findings += checked.findings.length;
    if (checked.findings.length > 0) articlesWithFindings++;
  }
  await write(format.end({ articles, articlesWithFindings, findings, problems }));
  if (problems.length > 0) return 2;
  return findings > 0 ? 1 : 0;
}

/** One article; null where it can't be had, which has then been said. */
async function checkFile(
  file: string,
  name: string,
  configurations: Configurations,
  complain: (file: string | null, message: string) => void,
): Promise<CheckedArticle | null> {
  try {
    const text = await (file === '-' ? readStandardInput(name) : readArticle(file));
    const { desk, words } = await configurations.of(name === '-' ? 'standard input' : name);
    const article = createAnalyzer().analyze(text, { markdown: isMarkdown(name), ...words });
    return { file: name, article, findings: checkArticle(article, desk) };
  } catch (error) {
    complain(name, error instanceof UnreadableError ? error.message : `${name}: ${faultOf(error)}`);
    return null;
  }
}

/** What is no fault of the file's is one of ours; its trace is what a report of it needs. */
const faultOf = (error: unknown): string =>
  `could not be checked, a fault of Blue Pencil's: ${error instanceof Error ? error.stack : String(error)}`;

import { createAnalyzer } from '../analysis/analyze';
import { type CheckedArticle, toJson } from '../formats/json';
import { ANSI, PLAIN, summaryLine, toText } from '../formats/text';
import { checkArticle } from '../rules';
import { Configurations } from './configurations';
import { filesOf, isMarkdown, readArticle, readStandardInput, UnreadableError } from './files';
import type { CheckCommand } from './options';

/** Checks what the command names and prints it. Resolves to the exit code: 0 clean, 1 findings, 2 something could not be read. */
export async function runCheck(command: CheckCommand): Promise<number> {
  let failed = false;
  const complain = (message: string): void => {
    failed = true;
    process.stderr.write(`blue-pencil: ${message}\n`);
  };
  const configurations = new Configurations(command.config, complain);
  const checked: CheckedArticle[] = [];
  const check = async (file: string, read: () => Promise<string>): Promise<void> => {
    const text = await read();
    const { rules } = await configurations.of(file === '-' ? '.' : file);
    const article = createAnalyzer().analyze(text, { markdown: isMarkdown(file) });
    checked.push({ file, article, findings: checkArticle(article, rules) });
  };
  for (const pattern of command.patterns) {
    try {
      if (pattern === '-') await check(command.stdinName, () => readStandardInput(command.stdinName));
      else
        for (const file of await filesOf(pattern))
          await check(file, () => readArticle(file)).catch(recover(complain));
    } catch (error) {
      recover(complain)(error);
    }
  }
  print(command, checked);
  if (failed) return 2;
  return checked.some((c) => c.findings.length > 0) ? 1 : 0;
}

/** One bad file is said and does not stop the others; anything else is a fault of ours and must show. */
const recover =
  (complain: (message: string) => void) =>
  (error: unknown): void => {
    if (!(error instanceof UnreadableError)) throw error;
    complain(error.message);
  };

function print(command: CheckCommand, checked: readonly CheckedArticle[]): void {
  if (command.format === 'json') {
    process.stdout.write(`${toJson(checked)}\n`);
    return;
  }
  const paint = process.stdout.isTTY && !process.env.NO_COLOR ? ANSI : PLAIN;
  const findings = checked.reduce((sum, c) => sum + c.findings.length, 0);
  const lines = checked.map((c) => toText(c, paint)).filter(Boolean);
  if (checked.length > 0)
    lines.push(summaryLine(checked.length, checked.filter((c) => c.findings.length > 0).length, findings));
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
}

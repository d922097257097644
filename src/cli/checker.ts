import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createAnalyzer } from '../analysis/analyze';
import type { CheckedArticle, Format, Problem } from '../formats/format';
import { checkArticle } from '../rules';
import { applyEdits } from '../rules/fix';
import { safeEdits } from '../rules/fixes';
import { Configurations } from './configurations';
import { isMarkdown, readArticle, UnreadableError } from './files';
import { formatNamed } from './formats';

/** What a checker is told once; plain, since it goes to other threads. */
export interface CheckerOptions {
  readonly format: string;
  readonly colours: boolean;
  readonly config: string | null;
  readonly fix: boolean;
}

/** One article to check: a file, or a text under a name. */
export interface Task {
  readonly name: string;
  /** Null where the file of that name holds it. */
  readonly text: string | null;
}

/** What came of a task; plain, since it comes from other threads. */
export interface Outcome {
  /** The article in the format asked for; null where it could not be had. */
  readonly piece: string | null;
  readonly findings: number;
  readonly fixed: number;
  readonly problems: readonly Problem[];
}

/** Checks articles one at a time; a bad one is an outcome like others. */
export class Checker {
  private problems: Problem[] = [];
  private readonly format: Format;
  private readonly configurations: Configurations;

  /** @throws UsageError where there is no such format */
  constructor(private readonly options: CheckerOptions) {
    this.format = formatNamed(options.format, options.colours);
    this.configurations = new Configurations(options.config, (file, message) =>
      this.problems.push({ file, message }),
    );
  }

  /** @throws UsageError where the configuration named is not there */
  async ready(): Promise<void> {
    await this.configurations.ready();
  }

  async check(task: Task): Promise<Outcome> {
    try {
      const text = task.text ?? (await readArticle(task.name));
      const first = await this.checkText(task.name, text);
      const edits = this.options.fix && task.text === null ? safeEdits(first.article, first.findings) : [];
      if (edits.length === 0) return this.outcome(first, 0);
      const fixed = applyEdits(text, edits);
      await replaceFile(task.name, text, fixed);
      return this.outcome(await this.checkText(task.name, fixed), edits.length);
    } catch (error) {
      const message = error instanceof UnreadableError ? error.message : `${task.name}: ${faultOf(error)}`;
      this.problems.push({ file: task.name, message });
      return { piece: null, findings: 0, fixed: 0, problems: this.takeProblems() };
    }
  }

  private async checkText(name: string, text: string): Promise<CheckedArticle> {
    const { desk, words } = await this.configurations.of(name === '-' ? 'standard input' : name);
    const article = createAnalyzer().analyze(text, { markdown: isMarkdown(name), ...words });
    return { file: name, article, findings: checkArticle(article, desk) };
  }

  private outcome(checked: CheckedArticle, fixed: number): Outcome {
    return {
      piece: this.format.article(checked),
      findings: checked.findings.length,
      fixed,
      problems: this.takeProblems(),
    };
  }

  private takeProblems(): readonly Problem[] {
    const problems = this.problems;
    this.problems = [];
    return problems;
  }
}

/** Puts new words in a file whole, with its permissions; not where somebody else has written it meanwhile. */
async function replaceFile(file: string, before: string, after: string): Promise<void> {
  const draft = `${file}.${process.pid}.blue-pencil`;
  try {
    const { mode } = await stat(file);
    if ((await readFile(file, 'utf8')) !== before)
      throw new UnreadableError(`${file}: changed meanwhile; not fixed`);
    await writeFile(draft, after, { mode });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    if (error instanceof UnreadableError) throw error;
    throw new UnreadableError(
      `${file}: cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)})`,
    );
  }
}

/** What is no fault of the file's is one of ours; its trace is what a report of it needs. */
const faultOf = (error: unknown): string =>
  `could not be checked, a fault of Blue Pencil's: ${error instanceof Error ? error.stack : String(error)}`;

import { createInterface } from 'node:readline';
import type { Format, Problem, Totals } from '../formats/format';
import { Checker, type CheckerOptions, type Outcome, type Task } from './checker';
import { namedFiles, readStandardInput, UnreadableError } from './files';
import { formatNamed } from './formats';
import type { CheckCommand } from './options';
import { write } from './output';
import { Progress } from './progress';
import { watchFiles } from './watch';
import { checkAll } from './workers';

/**
 * Checks what the command names and prints it, article by article. Resolves to the exit code: 0 clean, 1 findings,
 * 2 something could not be read or checked; a bad file is said on standard error and does not stop the others.
 *
 * @throws UsageError where there is no such format or the configuration named is not there
 */
export async function runCheck(command: CheckCommand): Promise<number> {
  const colours = process.stdout.isTTY === true;
  const options: CheckerOptions = { ...command, colours };
  const report = new Report(formatNamed(command.format, colours));
  await new Checker(options).ready();

  await report.begin();
  if (command.lines) for await (const outcome of checkLines(options, report)) await report.add(outcome);
  else await checkFiles(await tasksOf(command, report), command, options, report);
  await report.end();
  if (command.watch) await watchFor(command, options);
  return report.exitCode;
}

async function checkFiles(
  tasks: readonly Task[],
  command: CheckCommand,
  options: CheckerOptions,
  report: Report,
): Promise<void> {
  // Lines of text and a line of progress on one terminal would run into each other.
  const onTerminal = process.stderr.isTTY === true && process.stdout.isTTY !== true;
  const progress = new Progress(tasks.length, command.progress ?? onTerminal);
  let done = 0;
  for await (const outcome of checkAll(tasks, options, command.workers)) {
    await report.add(outcome);
    progress.at(++done);
  }
  progress.end();
}

/** Everything the patterns name; standard input is read here, since other threads have none. */
async function tasksOf(command: CheckCommand, report: Report): Promise<readonly Task[]> {
  const tasks: Task[] = [];
  for await (const file of namedFiles(command.patterns, report.complain)) {
    if (file !== '-') tasks.push({ name: file, text: null });
    else {
      const text = await readStandardInput(command.stdinName).catch((error: unknown) => {
        if (!(error instanceof UnreadableError)) throw error;
        report.complain(command.stdinName, error.message);
        return null;
      });
      if (text !== null) tasks.push({ name: command.stdinName, text });
    }
  }
  return tasks;
}

/** An article a line, as engines that map over lines hand them over. */
async function* checkLines(options: CheckerOptions, report: Report): AsyncIterable<Outcome> {
  const checker = new Checker(options);
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const task = taskIn(line);
    if (task) yield await checker.check(task);
    else report.complain(null, `line ${number}: not an article; {"file":"…","text":"…"} is expected`);
  }
}

function taskIn(line: string): Task | null {
  try {
    const { file, text } = JSON.parse(line) as { readonly file?: unknown; readonly text?: unknown };
    return typeof file === 'string' && typeof text === 'string' ? { name: file, text } : null;
  } catch {
    return null;
  }
}

/** Checks what is saved, each time as a run of its own. */
async function watchFor(command: CheckCommand, options: CheckerOptions): Promise<never> {
  const list = async (): Promise<readonly string[]> => {
    const files: string[] = [];
    for await (const file of namedFiles(command.patterns, () => {})) files.push(file);
    return files;
  };
  const ready = (): void => {
    process.stderr.write('blue-pencil: watching; Ctrl-C ends\n');
  };
  const changed = async (files: readonly string[]): Promise<void> => {
    const report = new Report(formatNamed(command.format, options.colours));
    await report.begin();
    await checkFiles(
      files.map((name) => ({ name, text: null })),
      command,
      options,
      report,
    );
    await report.end();
  };
  return watchFiles(list, changed, ready);
}

/** Writes outcomes as they come and counts them. */
class Report {
  private readonly problems: Problem[] = [];
  private readonly said = new Set<string>();
  private articles = 0;
  private articlesWithFindings = 0;
  private findings = 0;
  private fixed = 0;
  private pieces = 0;

  constructor(private readonly format: Format) {}

  readonly complain = (file: string | null, message: string): void => {
    // Several threads may each have read the same configuration.
    if (this.said.has(message)) return;
    this.said.add(message);
    this.problems.push({ file, message });
    process.stderr.write(`blue-pencil: ${message}\n`);
  };

  begin(): Promise<void> {
    return write(this.format.begin());
  }

  async add({ piece, findings, fixed, problems }: Outcome): Promise<void> {
    for (const { file, message } of problems) this.complain(file, message);
    if (piece === null) return;
    this.articles++;
    this.findings += findings;
    this.fixed += fixed;
    if (findings > 0) this.articlesWithFindings++;
    if (piece !== '') await write(this.pieces++ === 0 ? piece : this.format.separator + piece);
  }

  async end(): Promise<void> {
    await write(this.format.end(this.totals));
    if (this.fixed > 0) process.stderr.write(`blue-pencil: ${this.fixed} edits made\n`);
  }

  get exitCode(): number {
    if (this.problems.length > 0) return 2;
    return this.findings > 0 ? 1 : 0;
  }

  private get totals(): Totals {
    const { articles, articlesWithFindings, findings, problems } = this;
    return { articles, articlesWithFindings, findings, problems };
  }
}

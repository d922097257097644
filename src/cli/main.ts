import './engine';
import { isMainThread } from 'node:worker_threads';
import { runCheck } from './check';
import { runExport } from './export';
import { HELP, parseCommand, UsageError, VERSION } from './options';
import { endWithReader, write } from './output';
import { work } from './workers';

async function main(): Promise<number> {
  const command = parseCommand(process.argv.slice(2));
  if (command.kind === 'check') return runCheck(command);
  if (command.kind === 'export') return runExport(command);
  await write(`${command.kind === 'help' ? HELP : VERSION}\n`);
  return 0;
}

function run(): void {
  endWithReader();
  // The code is set and the process left to end by itself, so that what is still on its way to a pipe arrives.
  main().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      const isUsage = error instanceof UsageError;
      process.stderr.write(
        `blue-pencil: ${isUsage ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
      );
      process.exitCode = 2;
    },
  );
}

if (isMainThread) run();
else work();

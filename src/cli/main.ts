import { runCheck } from './check';
import { HELP, parseCommand, UsageError, VERSION } from './options';

async function main(): Promise<number> {
  const command = parseCommand(process.argv.slice(2));
  if (command.kind === 'help') return say(HELP);
  if (command.kind === 'version') return say(VERSION);
  return runCheck(command);
}

function say(words: string): number {
  process.stdout.write(`${words}\n`);
  return 0;
}

// A reader that has had enough (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode ?? 0);
});

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`blue-pencil: ${error.message}\n`);
    process.exitCode = 2;
  },
);

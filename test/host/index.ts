// Runs the host suites under mocha inside the extension host and leaves a report where the runner looks for it.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

export function run(): Promise<void> {
  console.log('Host suites begin');
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: 'spec', color: false });
  const grep = process.env.BLUE_PENCIL_GREP;
  if (grep) mocha.grep(grep);
  for (const file of readdirSync(__dirname))
    if (file.endsWith('.test.cjs')) mocha.addFile(join(__dirname, file));
  const failing: string[] = [];
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const { passes = 0 } = runner.stats ?? {};
      const report = process.env.BLUE_PENCIL_REPORT;
      if (report) writeFileSync(report, JSON.stringify({ passed: passes, failed: failures, failing }));
      if (failures > 0) reject(new Error(`${failures} host tests failed`));
      else resolve();
    });
    runner.on('fail', (test, error: Error) => {
      failing.push(`${test.fullTitle()}: ${error.message}`);
      console.error(`${test.fullTitle()}\n${error.stack ?? error.message}`);
    });
  });
}

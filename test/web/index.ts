// Runs the host suites under mocha inside the web worker host. Nothing can be written there: the report is a line of the console.
import { mocha } from './mocha';
import 'suites';

/** What test/runWeb.mjs looks for. */
const REPORT = 'Web suites report';

export function run(): Promise<void> {
  console.log('Host suites begin');
  const failing: string[] = [];
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const { passes = 0 } = runner.stats ?? {};
      console.log(REPORT, JSON.stringify({ passed: passes, failed: failures, failing }));
      if (failures > 0) reject(new Error(`${failures} web tests failed`));
      else resolve();
    });
    runner.on('fail', (test, error: Error) => {
      failing.push(`${test.fullTitle()}: ${error.message}`);
      console.error(`${test.fullTitle()}\n${error.stack ?? error.message}`);
    });
  });
}

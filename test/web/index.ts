// Runs the host suites under mocha inside the web worker host. Nothing can be written there: the report is a line of the console.
import { mocha } from './mocha';
import 'suites';

/** What test/runWeb.mjs looks for. */
const REPORT = 'Web suites report';

export function run(): Promise<void> {
  console.log('Host suites begin');
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      console.log(REPORT, JSON.stringify({ passed: runner.stats?.passes ?? 0, failed: failures }));
      if (failures > 0) reject(new Error(`${failures} web tests failed`));
      else resolve();
    });
    runner.on('fail', (test, error: Error) =>
      console.error(`${test.fullTitle()}\n${error.stack ?? error.message}`),
    );
  });
}

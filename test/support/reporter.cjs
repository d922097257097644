// Mocha's spec reporter that leaves its counts in a file, so that a crashed run cannot pass for a green one.
const { writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

module.exports = class extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    // A test of a window may be tried again; nobody should have to guess that it was.
    runner.on(Runner.constants.EVENT_TEST_RETRY, (test, error) =>
      console.log(`    tried again: ${test.title} (${error.message.split('\n', 1)[0]})`),
    );
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures } = this.stats;
      const failing = this.failures.map((test) => `${test.fullTitle()}: ${test.err?.message ?? 'no reason'}`);
      const report = { passed: passes, failed: failures, failing };
      writeFileSync(options.reporterOptions.report, JSON.stringify(report));
    });
  }
};

// Mocha's spec reporter that leaves its counts in a file, so that a crashed run cannot pass for a green one.
const { writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

module.exports = class extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures } = this.stats;
      writeFileSync(options.reporterOptions.report, JSON.stringify({ passed: passes, failed: failures }));
    });
  }
};

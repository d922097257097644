// In a browser's worker mocha has no module to be imported from: its functions are put into the global scope.
import 'mocha/mocha.js';

interface Globals extends Mocha.MochaGlobals {
  readonly mocha: {
    setup(options: Mocha.MochaOptions): void;
    run(done: (failures: number) => void): Mocha.Runner;
  };
}
/** Put in by the bundler: what of the suites is wanted, everything where it is empty. */
declare const GREP: string;

const globals = globalThis as unknown as Globals;

globals.mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: 'spec', color: false, grep: GREP });
export const { describe, it, before, after, beforeEach, afterEach, mocha } = globals;

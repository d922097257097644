// Packages the extension and drives the installed .vsix in a real browser, as a person would.
import { mkdirSync, rmSync } from 'node:fs';
import { packageExtension } from './support/package.mjs';

export async function runUi(runMocha) {
  console.log('\nUI suites: the packaged .vsix in VS Code’s server, driven in a headless browser');
  rmSync('artifacts', { recursive: true, force: true });
  mkdirSync('artifacts', { recursive: true });
  packageExtension();
  // A window on a busy machine loses a key or shuts a menu now and then: what fails twice has failed.
  return runMocha('ui', 'test/ui', ['--retries', '1']);
}

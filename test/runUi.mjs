// Packages the extension and drives the installed .vsix in a real browser, as a person would.
import { mkdirSync, rmSync } from 'node:fs';
import { packageExtension } from './support/package.mjs';

export async function runUi(runMocha) {
  console.log('\nUI suites: the packaged .vsix in VS Code’s server, driven in a headless browser');
  rmSync('artifacts', { recursive: true, force: true });
  mkdirSync('artifacts', { recursive: true });
  packageExtension();
  return runMocha('ui', 'test/ui');
}

// Packages the extension as it would be published.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** Builds and packages; returns the path of the .vsix. @throws where vsce finds fault with the package */
export function packageExtension() {
  const vsix = resolve('out/blue-pencil.vsix');
  mkdirSync('out', { recursive: true });
  execFileSync(
    process.execPath,
    ['node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--out', vsix],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  return vsix;
}

import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CONFIGURATION_FILE, type Configuration, EMPTY, parseConfiguration } from '../formats/configuration';
import { lineStartsOf, positionAt } from '../formats/lines';
import { UnreadableError } from './files';

/** Finds and reads the configuration that holds for a file, each file of it once. */
export class Configurations {
  private readonly byFolder = new Map<string, Promise<Configuration>>();

  constructor(
    private readonly fixed: string | null,
    private readonly complain: (message: string) => void,
  ) {}

  of(file: string): Promise<Configuration> {
    if (this.fixed === null) return this.inFolder(dirname(resolve(file)));
    return this.once(this.fixed, () => this.fixedConfiguration(this.fixed ?? ''));
  }

  private inFolder(folder: string): Promise<Configuration> {
    return this.once(folder, async () => {
      const own = await this.read(join(folder, CONFIGURATION_FILE));
      const parent = dirname(folder);
      return own ?? (parent === folder ? EMPTY : this.inFolder(parent));
    });
  }

  private async fixedConfiguration(file: string): Promise<Configuration> {
    const own = await this.read(file);
    if (!own) throw new UnreadableError(`${file}: no such configuration`);
    return own;
  }

  private once(key: string, make: () => Promise<Configuration>): Promise<Configuration> {
    const known = this.byFolder.get(key);
    if (known) return known;
    const made = make();
    this.byFolder.set(key, made);
    return made;
  }

  private async read(file: string): Promise<Configuration | null> {
    const text = await readFile(file, 'utf8').catch(() => null);
    if (text === null) return null;
    const { configuration, errors } = parseConfiguration(text);
    const starts = lineStartsOf(text);
    for (const e of errors) {
      const { line, column } = positionAt(starts, e.start);
      this.complain(`${file}:${line}:${column}: ${e.message}`);
    }
    return configuration;
  }
}

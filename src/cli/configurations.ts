import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CONFIGURATION_FILE, type Configuration, EMPTY, parseConfiguration } from '../formats/configuration';
import { lineStartsOf, positionAt } from '../formats/lines';
import { UsageError } from './options';

/** Longest configuration that is read, in bytes: a desk's list of names fits a hundred times over. */
const LONGEST = 1_000_000;

/** Finds and reads the configuration that holds for a file, each file of it once. */
export class Configurations {
  private readonly byFolder = new Map<string, Promise<Configuration>>();

  /** @param fixed a configuration in place of the nearest one, for every file */
  constructor(
    private readonly fixed: string | null,
    private readonly complain: (file: string | null, message: string) => void,
  ) {}

  /** @throws UsageError where the fixed configuration is not there */
  async ready(): Promise<void> {
    if (this.fixed === null) return;
    if (!(await this.readOnce(this.fixed))) throw new UsageError(`${this.fixed}: no such configuration`);
  }

  /** The configuration in the folder of `file` or the nearest folder above it. */
  async of(file: string): Promise<Configuration> {
    if (this.fixed !== null) return (await this.readOnce(this.fixed)) ?? EMPTY;
    return this.inFolder(dirname(resolve(file)));
  }

  private inFolder(folder: string): Promise<Configuration> {
    const known = this.byFolder.get(folder);
    if (known) return known;
    const parent = dirname(folder);
    const made = this.read(join(folder, CONFIGURATION_FILE)).then(
      (own) => own ?? (parent === folder ? EMPTY : this.inFolder(parent)),
    );
    this.byFolder.set(folder, made);
    return made;
  }

  private readonly byFile = new Map<string, Promise<Configuration | null>>();

  private readOnce(file: string): Promise<Configuration | null> {
    const made = this.byFile.get(file) ?? this.read(file);
    this.byFile.set(file, made);
    return made;
  }

  /** Null where there is none; one that can't be read or is wrong in places is said and holds as far as it goes. */
  private async read(file: string): Promise<Configuration | null> {
    const text = await this.textOf(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
      this.complain(file, `${file}: cannot be read (${error.code ?? error.message})`);
      return '{}';
    });
    if (text === null) return null;
    const { configuration, errors } = parseConfiguration(text);
    const starts = lineStartsOf(text);
    for (const e of errors) {
      const { line, column } = positionAt(starts, e.start);
      this.complain(file, `${file}:${line}:${column}: ${e.message}`);
    }
    return configuration;
  }

  private async textOf(file: string): Promise<string> {
    const { size } = await stat(file);
    if (size > LONGEST) throw new Error(`larger than ${LONGEST} bytes`);
    return readFile(file, 'utf8');
  }
}

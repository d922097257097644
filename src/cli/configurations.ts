import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { DeskWords } from '../analysis/attribution/sentence/vocabulary';
import {
  CONFIGURATION_FILE,
  type Configuration,
  EMPTY,
  LONGEST,
} from '../formats/configuration/configuration';
import { deskFor } from '../formats/configuration/desk';
import { parseConfiguration } from '../formats/configuration/parse';
import { lineStartsOf, positionAt } from '../formats/lines';
import type { Desk } from '../rules/desk';
import { UsageError } from './options';

/** A configuration and the folder its globs start from. */
interface Placed {
  readonly configuration: Configuration;
  readonly folder: string;
}

/** Finds and reads the configuration that holds for a file, each file of it once. */
export class Configurations {
  private readonly byFolder = new Map<string, Promise<Placed>>();

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

  /** What has been agreed on for a file, in the configuration of its folder or the nearest folder above it. */
  async of(file: string): Promise<{ readonly desk: Desk; readonly words: DeskWords }> {
    const path = resolve(file);
    const { configuration, folder } = await (this.fixed === null
      ? this.inFolder(dirname(path))
      : this.readOnce(this.fixed).then((c) => ({
          configuration: c ?? EMPTY,
          folder: dirname(resolve(this.fixed ?? '')),
        })));
    const from = relative(folder, path).split(sep).join('/');
    return { desk: deskFor(configuration, from.startsWith('..') ? null : from), words: configuration };
  }

  private inFolder(folder: string): Promise<Placed> {
    const known = this.byFolder.get(folder);
    if (known) return known;
    const parent = dirname(folder);
    const made = this.read(join(folder, CONFIGURATION_FILE)).then((own) => {
      if (own) return { configuration: own, folder };
      return parent === folder ? { configuration: EMPTY, folder } : this.inFolder(parent);
    });
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
    // A character has four bytes at most; what is surely too long is not even read.
    if (size > 4 * LONGEST) throw new Error(`larger than ${4 * LONGEST} bytes`);
    return readFile(file, 'utf8');
  }
}

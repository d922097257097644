import type { Disk } from '../../../src/formats/ledger/disk';

/** Thrown where the power goes. */
export class PowerCut extends Error {}

/**
 * Files in memory that behave as badly as real ones may: writing puts down half first, a file that is replaced is gone
 * before the new one has its name, and after any number of steps the power goes and nothing more happens.
 */
export class MemoryDisk implements Disk {
  steps = 0;
  /** After how many steps the power goes. */
  power = Number.POSITIVE_INFINITY;
  /** Called before every step: another window, a full disk. */
  before: (what: string, path: string) => void = () => {};
  private readonly files = new Map<string, { bytes: Uint8Array; at: number }>();
  clock = 1_000_000;

  private step(what: string, path: string): void {
    if (this.steps >= this.power) throw new PowerCut(what);
    this.steps++;
    this.before(what, path);
  }

  private put(path: string, bytes: Uint8Array): void {
    this.files.set(path, { bytes, at: this.clock++ });
  }

  async read(path: string): Promise<Uint8Array | null> {
    this.step('read', path);
    return this.files.get(path)?.bytes ?? null;
  }

  async write(path: string, bytes: Uint8Array): Promise<void> {
    this.step('create', path);
    this.put(path, bytes.slice(0, 0));
    this.step('write', path);
    this.put(path, bytes.slice(0, bytes.length >> 1));
    this.step('write', path);
    this.put(path, bytes);
  }

  async replace(from: string, to: string): Promise<void> {
    const bytes = this.files.get(from)?.bytes;
    if (!bytes) throw new Error(`no such file: ${from}`);
    this.step('unlink', to);
    this.files.delete(to);
    this.step('rename', to);
    this.put(to, bytes);
    this.files.delete(from);
  }

  async delete(path: string): Promise<void> {
    this.step('delete', path);
    this.files.delete(path);
  }

  async list(folder: string): Promise<readonly string[]> {
    this.step('list', folder);
    return this.names().flatMap((path) =>
      path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [],
    );
  }

  async modified(path: string): Promise<number | null> {
    this.step('stat', path);
    return this.files.get(path)?.at ?? null;
  }

  /** For tests: no step, and no power needed. */
  names(): readonly string[] {
    return [...this.files.keys()].sort();
  }

  textOf(path: string): string {
    return new TextDecoder().decode(this.files.get(path)?.bytes);
  }

  set(path: string, text: string): void {
    this.put(path, new TextEncoder().encode(text));
  }

  remove(path: string): void {
    this.files.delete(path);
  }

  /** The power is back. */
  restart(): void {
    this.power = Number.POSITIVE_INFINITY;
    this.before = () => {};
  }
}

import type * as vscode from 'vscode';

/** One of a few values that is as it was left the last time. */
export class Kept<T extends string> {
  /** @param values the first one is taken where nothing, or nothing known, has been kept */
  constructor(
    private readonly memory: vscode.Memento,
    private readonly key: string,
    readonly values: readonly [T, ...T[]],
  ) {}

  get value(): T {
    const kept = this.memory.get<unknown>(this.key);
    return this.values.find((value) => value === kept) ?? this.values[0];
  }

  async keep(value: T): Promise<void> {
    await this.memory.update(this.key, value);
  }
}

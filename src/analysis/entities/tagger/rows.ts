/** Rows of noughts that share memory: one of its own for each of thousands would cost three times as much. */
export class Rows<T extends Float32Array | Int16Array> {
  private free: T;

  constructor(
    private readonly width: number,
    private readonly Numbers: new (length: number) => T,
  ) {
    this.free = new Numbers(0);
  }

  make(): T {
    if (this.free.length < this.width) this.free = new this.Numbers(256 * this.width);
    const row = this.free.subarray(0, this.width) as T;
    this.free = this.free.subarray(this.width) as T;
    return row;
  }
}

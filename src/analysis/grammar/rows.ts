/** Rows of noughts that share memory: one of its own for each of thousands would cost three times as much. */
export class Rows {
  private free = new Int16Array(0);

  constructor(private readonly width: number) {}

  make(): Int16Array {
    if (this.free.length < this.width) this.free = new Int16Array(256 * this.width);
    const row = this.free.subarray(0, this.width);
    this.free = this.free.subarray(this.width);
    return row;
  }
}

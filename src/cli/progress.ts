/** How often the line is written, in milliseconds. */
const EVERY = 200;

/** One line on standard error that says how far a long run is; on a terminal it is written over. */
export class Progress {
  private readonly began = Date.now();
  private last = 0;

  constructor(
    private readonly total: number,
    private readonly isOn: boolean,
    private readonly isTerminal = process.stderr.isTTY === true,
  ) {}

  at(done: number): void {
    const now = Date.now();
    if (!this.isOn || (now - this.last < EVERY && done < this.total)) return;
    this.last = now;
    const speed = Math.round((done * 1000) / Math.max(now - this.began, 1));
    const line = `${done.toLocaleString('en')} of ${this.total.toLocaleString('en')} articles, ${speed.toLocaleString('en')} a second`;
    process.stderr.write(this.isTerminal ? `\r\u001b[K${line}` : `${line}\n`);
  }

  end(): void {
    if (this.isOn && this.isTerminal && this.last > 0) process.stderr.write('\r\u001b[K');
  }
}

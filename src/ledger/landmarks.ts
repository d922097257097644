/**
 * Words that have certainly been found again, as pairs of where they stood and where they stand, for guessing where
 * others have gone: an edit moves everything behind it by the same amount.
 */
export class Landmarks {
  private readonly before: number[] = [];
  private readonly after: number[] = [];

  /** Must be called in order of `then`. */
  add(then: number, now: number): void {
    this.before.push(then);
    this.after.push(now);
  }

  /** Where something that stood at `then` would stand, as the landmark before it and the one after it have it. */
  expected(then: number): readonly [number, number] {
    let low = 0;
    let high = this.before.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.before[middle] ?? 0) < then) low = middle + 1;
      else high = middle;
    }
    const above = this.shifted(low - 1, then);
    const below = this.shifted(low, then);
    return [above ?? below ?? then, below ?? above ?? then];
  }

  private shifted(index: number, then: number): number | undefined {
    const [from, to] = [this.before[index], this.after[index]];
    return from === undefined || to === undefined ? undefined : to + then - from;
  }
}

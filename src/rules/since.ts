import type { ArticleParagraph } from '../analysis/article';

/** What an edit has left as it was, paragraph by paragraph. */
export class Since {
  /** Paragraphs in front of the first that says something else or has moved away from the one before it. */
  readonly front: number = 0;
  /** Where those begin that all say what they said, as far from each other as before. */
  readonly end: number;
  /** So many paragraphs more than before. */
  private readonly by: number;

  constructor(
    readonly before: readonly ArticleParagraph[],
    readonly now: readonly ArticleParagraph[],
  ) {
    const { length } = now;
    this.by = length - before.length;
    const most = Math.min(length, before.length);
    const isStill = (i: number, was: number): boolean => now[i]?.facts === before[was]?.facts;
    const isAsFar = (i: number, was: number): boolean => stepTo(now, i) === stepTo(before, was);
    while (this.front < most && isStill(this.front, this.front) && isAsFar(this.front, this.front))
      this.front++;
    let end = length;
    while (length - end < most - this.front && isStill(end - 1, end - 1 - this.by)) {
      end--;
      if (!isAsFar(end, end - this.by)) break;
    }
    this.end = end;
  }

  /** Where a paragraph stood before, unless it says something else. */
  was(i: number): number {
    return i < this.front ? i : i - this.by;
  }

  /** Do the paragraphs from one to another say what they said, one behind the other and as far from each other? */
  isAlike(from: number, to: number): boolean {
    if (to <= this.front || from >= this.end) return true;
    const was = this.was(from);
    for (let i = from; i < to; i++) {
      if (this.was(i) !== was + i - from || this.now[i]?.facts !== this.before[was + i - from]?.facts)
        return false;
      if (i > from && stepTo(this.now, i) !== stepTo(this.before, was + i - from)) return false;
    }
    return true;
  }
}

/** How far it is from the beginning of the paragraph before. */
const stepTo = (paragraphs: readonly ArticleParagraph[], i: number): number =>
  (paragraphs[i]?.start ?? 0) - (paragraphs[i - 1]?.start ?? 0);

/** Not kept for longer than an article is checked: all of the text before would stay in memory. */
let last: WeakRef<Since> | null = null;

/** Asked for the same two by the survey and by every rule that looks at passages. */
export function since(before: readonly ArticleParagraph[], now: readonly ArticleParagraph[]): Since {
  const known = last?.deref();
  if (known?.before === before && known.now === now) return known;
  const made = new Since(before, now);
  last = new WeakRef(made);
  return made;
}

/** A stretch of a transcript: a line, a caption, a segment. */
export interface Cue {
  /** In the file, counted from 1. */
  readonly line: number;
  /** Seconds from the beginning; null where the transcript has no times. */
  readonly time: number | null;
  readonly speaker: string | null;
  readonly text: string;
}

export interface Transcript {
  readonly cues: readonly Cue[];
}

/** Hours, minutes and seconds of a time: "0:04:07". */
export function timeCode(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}

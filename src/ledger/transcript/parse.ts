import { getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Cue, Transcript } from './transcript';

/** A file that is no transcript of a kind we read. */
export class TranscriptError extends Error {}

/**
 * Reads a transcript: WebVTT, SubRip, Whisper's JSON (`segments` with `start` and `text`, and `speaker` where there is
 * one; whisper.cpp's `transcription` with `offsets`) or plain text, a line a cue. What it is says its content, not its name.
 *
 * @throws TranscriptError where it is JSON without segments
 */
export function parseTranscript(text: string): Transcript {
  const content = text.replace(/^\ufeff/, '');
  if (/^\s*[[{]/.test(content) && isJson(content)) return { cues: fromJson(content) };
  const lines = content.split(/\r\n|\n|\r/);
  if (/^WEBVTT\b/.test(content) || lines.some((line) => TIMES.test(line)))
    return { cues: fromCaptions(lines) };
  return { cues: fromLines(lines) };
}

function isJson(content: string): boolean {
  const errors: ParseError[] = [];
  return parseTree(content, errors) !== undefined && errors.length === 0;
}

/** `00:01:02.500 --> 00:01:04.000`, hours left out in short WebVTT, a comma in SubRip. */
const TIMES = /^\s*(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{1,3})\s+-->/;
/** "SMITH:", "Mayor Ann Osei:", "Q:", with a time in front as some services write it: "[00:12] Osei:". */
const LABEL =
  /^\s*(?:[([]?(?:(\d+):)?(\d{1,2}):(\d{2})[)\]]?\s*)?(?:(\p{Lu}[\p{L}\p{M}.’' -]{0,40}?)\s*:\s+)?/u;

function fromCaptions(lines: readonly string[]): readonly Cue[] {
  const cues: Cue[] = [];
  let time: number | null = null;
  let speaker: string | null = null;
  lines.forEach((line, i) => {
    const at = TIMES.exec(line);
    if (at) {
      time = seconds(at[1], at[2], at[3]) + Number(`0.${at[4]}`);
      return;
    }
    if (line.trim() === '') {
      time = null;
      return;
    }
    // Headers, notes, styles and the captions' numbers stand outside of the times.
    if (time === null) return;
    const voice = /<v(?:\.[^\s<>]*)?\s+([^\s<>][^<>]*)>/.exec(line)?.[1]?.trim();
    const labelled = withLabel(line.replace(/<[^<>]*>/g, ''));
    speaker = voice ?? labelled.speaker ?? speaker;
    if (labelled.text) cues.push({ line: i + 1, time, speaker, text: labelled.text });
  });
  return cues;
}

function fromLines(lines: readonly string[]): readonly Cue[] {
  let speaker: string | null = null;
  return lines.flatMap((line, i): readonly Cue[] => {
    const labelled = withLabel(line);
    speaker = labelled.speaker ?? speaker;
    return labelled.text ? [{ line: i + 1, time: labelled.time, speaker, text: labelled.text }] : [];
  });
}

function withLabel(line: string) {
  const match = LABEL.exec(line);
  const time = match?.[3] === undefined ? null : seconds(match[1], match[2], match[3]);
  return { time, speaker: match?.[4]?.trim() ?? null, text: line.slice(match?.[0].length ?? 0).trim() };
}

const seconds = (h: string | undefined, m: string | undefined, s: string | undefined): number =>
  Number(h ?? 0) * 3600 + Number(m) * 60 + Number(s);

function fromJson(content: string): readonly Cue[] {
  const root = parseTree(content);
  const segments =
    root?.type === 'array' ? root : (property(root, 'segments') ?? property(root, 'transcription'));
  if (segments?.type !== 'array') throw new TranscriptError('no "segments" in it');
  const lineOf = lineCounter(content);
  return (segments.children ?? []).flatMap((segment): readonly Cue[] => {
    const node = property(segment, 'text');
    const text: unknown = node && getNodeValue(node);
    if (!node || typeof text !== 'string' || text.trim() === '') return [];
    const start = startOf(segment);
    const speaker = property(segment, 'speaker')?.value;
    return [
      {
        line: lineOf(node.offset),
        time: start,
        speaker: typeof speaker === 'string' ? speaker : null,
        text: text.trim(),
      },
    ];
  });
}

/** Seconds, as Whisper has them, or whisper.cpp's milliseconds. */
function startOf(segment: Node): number | null {
  const seconds: unknown = property(segment, 'start')?.value;
  if (typeof seconds === 'number') return seconds;
  const milliseconds: unknown = property(property(segment, 'offsets'), 'from')?.value;
  return typeof milliseconds === 'number' ? milliseconds / 1000 : null;
}

const property = (node: Node | undefined, name: string): Node | undefined =>
  node?.children?.find((p) => p.children?.[0]?.value === name)?.children?.[1];

/** Counts lines up to offsets that only grow. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at++) if (text.charCodeAt(at) === 10) line++;
    return line;
  };
}

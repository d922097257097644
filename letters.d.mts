import type { Plugin } from 'esbuild';

export function withRanges(pattern: string): string;
export const letters: Plugin;

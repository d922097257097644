export function withRanges(pattern: string): string;

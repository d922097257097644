export const PART: string;
export function withBarriers(pattern: string, flags: string | null): string;

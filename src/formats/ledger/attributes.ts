/**
 * What git is told of ledgers, in a `.gitattributes` beside them: of two branches keep both sides' lines. A record that
 * both have changed is then there twice, and the later one holds. Without it, two checkers' first ticks would be a
 * conflict, since both stand below the header.
 */
export const MERGE_ATTRIBUTES = '*.jsonl merge=union\n';

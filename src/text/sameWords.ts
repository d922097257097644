/**
 * Equal for words that differ only in case, white space, the look of their marks and a comma or point at the end:
 * what somebody has decided about words outlives a line break and curly marks, not another word.
 */
export const wordsKey = (words: string): string =>
  words
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/(?<![.,\s])[.,\s]+$/, '')
    .trimStart()
    .toLowerCase();

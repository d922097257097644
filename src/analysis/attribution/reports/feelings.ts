import type { Item } from '../sentence/item';

/** "was “over the moon”", "is “very proud” of the crew": how somebody feels, in words that only they can have used. */
export function verbOfFeeling(items: readonly Item[], at: number): number | null {
  // "was “proud” and “at peace”"
  if (items[at - 1]?.lower === 'and' && items[at - 2]?.quoted) return verbOfFeeling(items, at - 2);
  let be = at - 1;
  while (at - be < 4 && items[be]?.wordClass === 'adverb') be--;
  return /^(?:is|was|are|were|'s|feels?|felt|been|being)$/.test(items[be]?.lower ?? '') &&
    FEELING.test(items[at]?.text.toLowerCase() ?? '')
    ? be
    : null;
}

const FEELING =
  /^["“‘']+(?:(?:absolutely|very|so|really|just|completely|totally|extremely|incredibly|truly|utterly|quite|a bit|bitterly|deeply|immensely|still|more than) ){0,2}(?:proud|chuffed|delighted|thrilled|gutted|devastated|heartbroken|disgusted|appalled|excited|humbled|hono(?:u)?red|overwhelmed|overjoyed|ecstatic|shocked|saddened|disappointed|angry|furious|livid|fuming|terrified|scared|frightened|worried|nervous|relieved|grateful|stunned|speechless|lost for words|over the moon|blown away|on cloud nine|in shock|sick|embarrassed|ashamed|sorry|sad|happy|pleased|surprised|stoked)\b/;

/** Nouns for somebody, with the gender they show. */
const WOMAN =
  /^(?:woman|girl|lady|mother|mum|mom|wife|widow|daughter|sister|aunt|grandmother|actress|nun|\w+woman)$/;
const MAN = /^(?:man|boy|gentleman|father|dad|husband|widower|son|brother|uncle|grandfather|\w{3,}man)$/;
const ANYBODY =
  /^(?:minister|reader|reviewer|official|officer|neighbou?r|colleague|friend|teacher|doctor|nurse|witness|student|driver|resident|aide|source|lawyer|judge|juror|reporter|journalist|diplomat|soldier|farmer|shopkeeper|waiter|passenger|caller|complainant|victim|patient|survivor|relative|cousin|child|teenager|worker|employee|manager|supervisor|boss|customer|protester|visitor|tourist|guard|clerk|adviser|advisor|senator|lawmaker|politician|critic|expert|analyst|professor|researcher|scientist|coach|player|fan|voter|volunteer|activist)$/;

/** "a minister I know", "the woman in the next bed"; not "was a teacher", "as a friend", "a minister, Ann Osei". */
const INTRODUCED =
  /(?<!\b(?:is|was|be|been|being|am|are|were|as|like|of|became|become|becoming|remains?|named|than) )(?:^|(?<=[\s(—–]))(?:(a|an|one|another|the) (?:[\p{Ll}-]+ ){0,3}?)([\p{Ll}-]+)(?![\p{L}-])(?!,? (?:(?:named|called) )?(?!I\b)\p{Lu})(?! of the| at the)/gu;

/** Words in quotation marks say nothing of who the writer's next pronoun is. */
const QUOTED = /“[^”]*”?|"[^"]*"?|(?<![\p{L}\p{N}])‘[^’]*’/gu;

/**
 * Is somebody without a name, whom the pronoun may well mean, spoken of in these words, which stand between the last
 * name and the pronoun? "The" tells somebody new only of a woman or a man: "the minister" may be who was named.
 */
export function hasStranger(between: string, pronoun: string): boolean {
  // What is cut off in front may be half a quotation; at the beginning of a paragraph none is open.
  const whole = between.slice(between.indexOf('\n') + 1);
  const isHers = /^(?:she|her)$/.test(pronoun);
  for (const [, article, noun = ''] of whole.replace(QUOTED, ' ').matchAll(INTRODUCED)) {
    if ((isHers ? WOMAN : MAN).test(noun)) return true;
    if (article !== 'the' && ANYBODY.test(noun)) return true;
  }
  return false;
}

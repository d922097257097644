import type { Paragraph } from '../text/paragraph';
import { contains } from '../text/span';
import { isCapitalized, type Token } from '../text/tokens';
import { wordSet } from '../text/wordSet';

/** Words that nearly every sentence of English has one of, and no neighbour of English does (“in”, “was”, “is”). */
const ENGLISH = wordSet(
  'said says told asked the of and to that for it with as his her he she they by from this at have had has but not who which were been their be are we you i my our your will would could should or if about up out what when than then them there its it’s don’t all no one more after into over how',
);

/** Such words of German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Norwegian and Polish. */
const FOREIGN = wordSet(
  'der das und nicht ist ein eine einen einem einer mit für auf sich dem den des auch wird werden sind haben wir ich sie bei nach aus noch über sagte dass im zum zur vom ' +
    'le la les du et est que dans qui pas une au aux ce cette nous vous il elle ont sont avec mais ne à été ' +
    'el los las y en por para del se su lo como más pero fue está gli che di non sono della nel anche alla è ' +
    'os não da em um uma é dos na ao het een van niet dat de zijn voor aan ook maar worden ' +
    'och att det som är på inte av til og ikke nie się że jest',
);

/** A single foreign word may be part of a name ("the Rue de la Paix"), and a few beside English ones quoted. */
const ENOUGH = 2;
const BESIDE_ENGLISH = 3;
/** With so many English words around a quotation its article is English, whatever is quoted. */
const OWN_ENGLISH = 2;
/** Letters that English is not written with. */
const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}]/u;

/** Is the paragraph in another language than English, in which nothing here can tell who speaks? Says so only where it is sure. */
export const isForeign = (paragraph: Paragraph): boolean =>
  !isPlainlyEnglish(paragraph) && isPlainlyForeign(paragraph);

/** As nearly every paragraph is within its first words. */
function isPlainlyEnglish({ tokens, quoted }: Paragraph): boolean {
  let own = 0;
  for (const t of tokens) {
    if (t.kind !== 'word' || !ENGLISH.has(t.lower) || quoted.some((q) => contains(q, t))) continue;
    if (++own >= OWN_ENGLISH) return true;
  }
  return false;
}

function isPlainlyForeign({ tokens }: Paragraph): boolean {
  const all = tokens.filter((t) => t.kind === 'word');
  let [english, foreign] = [0, 0];
  for (const [i, t] of all.entries()) {
    if (ENGLISH.has(t.lower)) english++;
    else if (OTHER_SCRIPT.test(t.lower) || (FOREIGN.has(t.lower) && !isInName(all, i))) foreign++;
  }
  return foreign >= (english === 0 ? ENOUGH : BESIDE_ENGLISH) && foreign > 2 * english;
}

/** "Las Palmas de Gran Canaria", "von der Leyen": a small word between words of a name. */
function isInName(words: readonly Token[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!word || !after || !isCapitalized(after)) return false;
  return (
    isCapitalized(word) || (before !== undefined && (isCapitalized(before) || PARTICLE.test(before.lower)))
  );
}

const PARTICLE = /^(?:von|van|de)$/;

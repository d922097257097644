import type { ParagraphRole } from '../article';
import { LATER_TAG } from './quotations';
import type { LocalAttribution, LocalQuotation, LocalSpeech } from './speech';

/** An attribution whose offsets count from the start of the paragraph `paragraph`. */
export interface PlacedAttribution extends LocalAttribution {
  readonly paragraph: number;
}

export interface PlacedQuotation {
  readonly quotation: LocalQuotation;
  readonly paragraph: number;
  readonly attribution: PlacedAttribution | null;
}

/** A paragraph's part in the second pass. */
export interface SpokenParagraph {
  readonly speech: LocalSpeech;
  readonly role: ParagraphRole;
}

const CONTINUED = 0.8;
const CARRIED = 0.5;
/** Carried over a paragraph that speaks of "him" only. */
const STILL_ON_STAGE = 0.35;

/** A paragraph of a dialogue: who speaks in it, and whether it ends with a question. */
interface Turn {
  readonly paragraph: number;
  readonly attribution: PlacedAttribution;
  readonly asks: boolean;
}

/** Captions and credits stand between quotations without parting them. */
const STANDS_APART: ReadonlySet<ParagraphRole> = new Set(['caption', 'credit', 'boilerplate']);

/**
 * The second pass: gives quotations that stand alone the speaker their neighbours name. A paragraph wholly in quotation
 * marks right after attributed speech belongs, as readers take it, to that speaker (Gender Gap Tracker's rule).
 * @param from index of the first of the paragraphs
 */
export function carryOver(paragraphs: readonly SpokenParagraph[], from = 0): readonly PlacedQuotation[] {
  const placed: PlacedQuotation[] = [];
  let speaker: PlacedAttribution | null = null;
  let announced: PlacedAttribution | null = null;
  let about: PlacedAttribution | null = null;
  let continued = false;
  let isOpen = false;
  let turns: readonly Turn[] = [];
  paragraphs.forEach(({ speech, role }, i) => {
    if (STANDS_APART.has(role)) return;
    // A subheading stands between the paragraphs of one quotation.
    if (role === 'heading' && continued && speech.quotations.length === 0) return;
    // So does a line that only seems to announce somebody, such as whose the picture is.
    const isBetween = speech.quotations.length === 0 && paragraphs[i + 1]?.speech.whollyQuoted === true;
    if (isOpen && isBetween && speech.announces) return;
    const paragraph = from + i;
    for (const quotation of speech.quotations) {
      const own = ownOf(quotation, announced, paragraph);
      const other: PlacedAttribution | null =
        own || announced || continued ? null : otherVoice(turns, paragraph, speech);
      const attribution =
        own ??
        other ??
        carried(quotation, speech, announced, speaker, continued) ??
        (speech.whollyQuoted ? about : null);
      placed.push({ quotation, paragraph, attribution });
      if (attribution?.speaker) speaker = attribution;
    }
    if (speaker && speech.quotations.length > 0)
      turns = [...turns.slice(-1), { paragraph, attribution: speaker, asks: speech.endsAsking }];
    if (speech.credit) creditAbove(placed, paragraph, placedIn(paragraph, speech.credit));
    const closure = speech.quotations.at(-1)?.spans.at(-1)?.closure;
    continued = closure === 'continued';
    isOpen = continued || closure === 'unclosed';
    announced = speech.announces && placedIn(paragraph, speech.announces);
    about = null;
    if (speech.whollyQuoted) return;
    if (speech.lastSpeaker && isLater(speech.lastSpeaker, speech))
      speaker = placedIn(paragraph, speech.lastSpeaker);
    else if (speech.quotations.length === 0 && !speech.asks)
      speaker = speaker && speech.staysWith ? { ...speaker, confidence: STILL_ON_STAGE } : null;
    if (!speaker && speech.about) about = { ...placedIn(paragraph, speech.about), basis: 'carried-over' };
  });
  return withLaterSpeakers(placed);
}

/** A paragraph in which nobody speaks: no speaker in front of it is carried over to what is behind. */
export const isPause = ({ speech, role }: SpokenParagraph): boolean =>
  !STANDS_APART.has(role) &&
  role !== 'heading' &&
  speech.quotations.length === 0 &&
  !speech.lastSpeaker &&
  !speech.announces &&
  !speech.credit &&
  !speech.asks &&
  !speech.whollyQuoted &&
  !speech.staysWith;

/**
 * “Did you sign it?” Hart asked. ¶ “No,” said Osei. ¶ “Did you read it?” ¶ “I don’t recall.” Where two take turns with
 * question and answer, a paragraph without a name is the other one's.
 */
function otherVoice(
  turns: readonly Turn[],
  paragraph: number,
  speech: LocalSpeech,
): PlacedAttribution | null {
  const [first, last] = turns;
  if (!first || !last || !speech.whollyQuoted) return null;
  if (first.paragraph !== paragraph - 2 || last.paragraph !== paragraph - 1) return null;
  if (!(last.asks || (first.asks && speech.endsAsking))) return null;
  const { attribution } = first;
  return {
    ...attribution,
    basis: 'carried-over',
    confidence: Math.min(attribution.confidence, CARRIED),
  };
}

/** What the paragraph says of it, unless that is only who speaks further down and the paragraph before announced it. */
const ownOf = (
  { attribution }: LocalQuotation,
  announced: PlacedAttribution | null,
  paragraph: number,
): PlacedAttribution | null =>
  attribution &&
  !(announced && attribution.confidence === LATER_TAG && attribution.basis === 'same-paragraph')
    ? placedIn(paragraph, attribution)
    : null;

/** Field by field, which costs a fraction of copying them. */
const placedIn = (
  paragraph: number,
  { speaker, cue, basis, confidence }: LocalAttribution,
): PlacedAttribution => ({ speaker, cue, basis, confidence, paragraph });

/** A quotation of several paragraphs may name its speaker in the last one only: “A. “B,” she said. */
function withLaterSpeakers(placed: PlacedQuotation[]): readonly PlacedQuotation[] {
  for (let i = placed.length - 2; i >= 0; i--) {
    const [here, next] = [placed[i], placed[i + 1]];
    if (!here || !next?.attribution || next.attribution.basis === 'carried-over') continue;
    const runsOn = here.quotation.spans.at(-1)?.closure === 'continued';
    const isOpen = !here.attribution || here.attribution.basis === 'carried-over';
    if (!runsOn || !isOpen || next.paragraph !== here.paragraph + 1) continue;
    const attribution: PlacedAttribution = {
      ...next.attribution,
      basis: 'continued',
      confidence: CONTINUED,
    };
    placed[i] = { ...here, attribution };
  }
  return placed;
}

/** A credit line names the speaker of the quotation right above it. */
function creditAbove(placed: PlacedQuotation[], paragraph: number, attribution: PlacedAttribution): void {
  const last = placed.at(-1);
  if (
    !last ||
    last.paragraph !== paragraph - 1 ||
    (last.attribution && last.attribution.basis !== 'carried-over')
  )
    return;
  placed[placed.length - 1] = { ...last, attribution };
}

/** Does the sentence that names a speaker stand behind the paragraph's last quotation with a speaker of its own? */
function isLater(named: LocalAttribution, speech: LocalSpeech): boolean {
  const quoted = speech.quotations.filter((q) => q.attribution).at(-1)?.attribution?.cue;
  return !quoted || (named.cue?.start ?? 0) > quoted.start;
}

function carried(
  quotation: LocalQuotation,
  speech: LocalSpeech,
  announced: PlacedAttribution | null,
  speaker: PlacedAttribution | null,
  continued: boolean,
): PlacedAttribution | null {
  if (quotation.kind === 'partial' && !speech.whollyQuoted) return null;
  if (announced) return announced;
  if (!speaker) return null;
  const basis = continued ? 'continued' : 'carried-over';
  const confidence = continued ? CONTINUED : Math.min(speaker.confidence, CARRIED);
  return { ...speaker, basis, confidence };
}

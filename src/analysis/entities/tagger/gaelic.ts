import { PLACE_HEADS } from '../names/heads';
import type { Name } from '../names/name';

/** "Bord na Móna", "Comhairle nan Eilean": what a Gaelic body is, and what it is of. */
const BODY =
  /(?<![\p{L}-])(?:Bord|Bòrd|Clann|Coláiste|Comhairle|Comunn|Conradh|Cumann|Gaelscoil|Ollscoil|Raidió|Scoil|Tithe|Údarás) (?:na|nam|nan) (?:[bghmnt]-?)?\p{Lu}[\p{L}-]+/gu;
const SURE = 0.8;

/** Gaelic bodies whole, whatever their words are taken for, and what is called after them: "Bord na Móna Park". Linear. */
export function withGaelic(text: string, names: readonly Name[]): readonly Name[] {
  if (!/ na[mn]? /.test(text)) return names;
  const whole: Name[] = [];
  let at = 0;
  for (const { index, 0: body } of text.matchAll(BODY)) {
    let end = index + body.length;
    for (let n = names[at]; n && n.end <= index; n = names[++at]) whole.push(n);
    for (let n = names[at]; n && n.start < end; n = names[++at]) end = Math.max(end, n.end);
    const head = text.slice(index, end).split(' ').at(-1)?.toLowerCase() ?? '';
    whole.push({
      start: index,
      end,
      type: PLACE_HEADS.has(head) ? 'place' : 'organization',
      confidence: SURE,
    });
  }
  return whole.concat(names.slice(at));
}

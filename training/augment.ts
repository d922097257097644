import type { GoldName, GoldParagraph } from './corpora';
import type { Lists } from './lists';

/** Share of paragraphs that get a dateline, which none of the corpora has. */
const DATELINES = 0.15;
const AGENCIES = ['AP', 'Reuters', 'AFP', 'Xinhua'];
/** Share of plain places that become a country; the rest become cities. */
const COUNTRIES = 0.3;

const PERSON = /^\p{Lu}\p{Ll}+(?: (?:\p{Lu}\. )?\p{Lu}\p{Ll}+)?$/u;
const PLACE = /^\p{Lu}\p{Ll}+$/u;

/**
 * A copy of a paragraph with other people and places in it, from everywhere in the world: the corpora know few names
 * from outside Europe and America, and the tagger is to learn contexts, not names.
 */
export class Augmenter {
  constructor(
    private readonly lists: Lists,
    private readonly random: () => number,
  ) {}

  copy(paragraph: GoldParagraph): GoldParagraph {
    const renamed = this.renamed(paragraph);
    return this.random() < DATELINES ? this.withDateline(renamed) : renamed;
  }

  private renamed({ text, names }: GoldParagraph): GoldParagraph {
    let made = '';
    let at = 0;
    const moved: GoldName[] = [];
    for (const { start, end, type } of names) {
      made += text.slice(at, start);
      const name = this.another(text.slice(start, end), type);
      moved.push({ start: made.length, end: made.length + name.length, type });
      made += name;
      at = end;
    }
    return { text: made + text.slice(at), names: moved };
  }

  private another(name: string, type: GoldName['type']): string {
    const { firstNames, lastNames, cities, countries } = this.lists;
    if (type === 'PER' && PERSON.test(name)) {
      const last = this.pick(lastNames);
      return name.includes(' ') ? `${this.pick(firstNames)} ${last}` : last;
    }
    if (type === 'LOC' && PLACE.test(name)) return this.pick(this.random() < COUNTRIES ? countries : cities);
    return name;
  }

  private withDateline({ text, names }: GoldParagraph): GoldParagraph {
    const city = this.pick(this.lists.cities);
    const place = this.random() < 0.5 ? city.toUpperCase() : city;
    const agency = this.random() < 0.5 ? this.pick(AGENCIES) : '';
    const line = `${place}${agency && ` (${agency})`} ${this.random() < 0.5 ? '—' : '–'} `;
    const opening: GoldName[] = [{ start: 0, end: place.length, type: 'LOC' }];
    if (agency) opening.push({ start: place.length + 2, end: place.length + 2 + agency.length, type: 'ORG' });
    const moved = names.map((n) => ({ ...n, start: n.start + line.length, end: n.end + line.length }));
    return { text: line + text, names: [...opening, ...moved] };
  }

  private pick(list: readonly string[]): string {
    return list[Math.floor(this.random() * list.length)] ?? '';
  }
}

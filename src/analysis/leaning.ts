import { rememberEach } from '../text/remember';
import type { Telling } from './telling';

/** A paragraph that says of one of its quotations what another paragraph says: who speaks. */
export interface Leaning {
  readonly paragraph: number;
  readonly on: number;
}

/** In order. */
export const leaningIn = rememberEach(({ carried }: Telling): readonly Leaning[] => {
  const leaning: Leaning[] = [];
  for (const quotations of carried)
    for (const { paragraph, attribution } of quotations)
      if (attribution && attribution.paragraph !== paragraph)
        leaning.push({ paragraph, on: attribution.paragraph });
  return leaning;
});

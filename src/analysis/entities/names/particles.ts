import { wordSet } from '../../../text/wordSet';

const OWN =
  'abu af al ap arap av ben bin bint binti da dal de degli dei del dela delos della der des di dos du el ibn la le ter ' +
  'ul ur van von vom zu zum zur';

/** What stands small in front of a family name and is part of it, and is no word of English. In lower case. */
export const PARTICLES = wordSet(`${OWN} den`);
/** … and what is one, or joins two family names: part of a name only between its words. */
export const PARTICLES_BETWEEN = wordSet(`${OWN} den abd bat do e i das ole ten wa y`);

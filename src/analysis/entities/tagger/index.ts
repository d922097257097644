import bytes from '../../../../models/names.bin';
import type { NameFinder } from '../names/name';
import { loadTagger } from './tagger';

let finder: NameFinder | null = null;

/** Finds names with the trained model, which is read when the first paragraph asks for it. */
export const tagNames: NameFinder = (paragraph) => {
  finder ??= loadTagger(bytes);
  return finder(paragraph);
};

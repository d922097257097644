import type { Desk } from '../../rules/desk';
import type { Configuration } from './configuration';
import { matches } from './globs';

/**
 * What a configuration says of one article.
 *
 * @param path of the article from the folder of the configuration, with `/`; null where it has none there
 */
export function deskFor({ rules, ignores, quoteStyle, names }: Configuration, path: string | null): Desk {
  return {
    rules,
    quoteStyle,
    names,
    ignores: ignores.filter(({ file }) => file === null || (path !== null && matches(file, path))),
  };
}

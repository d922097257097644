import type { Desk } from '../../rules/desk';
import { matches } from './globs';
import type { Configuration } from './index';

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

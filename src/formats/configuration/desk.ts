import picomatch from 'picomatch';
import type { Desk } from '../../rules/desk';
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

/** A glob without a folder is about the name, as in a `.gitignore`; one that is a path as it stands is that path. */
const matches = (glob: string, path: string): boolean =>
  glob === path || picomatch(glob, { dot: true, basename: !glob.includes('/') })(path);

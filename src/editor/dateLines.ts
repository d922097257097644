import * as vscode from 'vscode';
import type { DateMention } from '../analysis/article';

const { t } = vscode.l10n;

/** How a date was read, with its day of the week; null where it leaves a part out. */
export function dateReading({ year, month, day, text }: DateMention): string | null {
  if (month === null && /\/.*\//.test(text))
    return t(
      'Day and month can’t be told apart. The setting {0} says whose English this is.',
      'bluePencil.dialect',
    );
  if (year === null || month === null || day === null) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  // What no month has is date/impossible's to say.
  if (date.getUTCDate() !== day) return null;
  return new Intl.DateTimeFormat(vscode.env.language, { dateStyle: 'full', timeZone: 'UTC' }).format(date);
}

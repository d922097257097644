/** "10 percent in May to $25, down from $30 at the end of April" */
export function isOfMonth(behind: string, rest: string): boolean {
  const [month, before] = [IN_MONTH.exec(behind)?.[1], END_OF.exec(rest)?.[1]].map((word) =>
    MONTHS.indexOf(word?.slice(0, 3).toLowerCase() ?? '?'),
  );
  return month !== undefined && month >= 0 && before === (month + 11) % 12;
}
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const IN_MONTH = /^ (?:in|during|over) (\p{Lu}\p{L}{2,8})\b/u;
const END_OF = /^(?: \p{L}+ \p{L}+)? (?:at the (?:end|close) of|in) (\p{Lu}\p{L}{2,8})\b/u;

import type { QuoteStyle } from '../../rules/desk';
import type { KeyReader } from './nodes';

/** `"quoteStyle": "curly"` */
export const readQuoteStyle: KeyReader<QuoteStyle | null> = (value, complain) => {
  const style: unknown = value.value;
  if (style === 'curly' || style === 'straight') return style;
  complain(value, '"quoteStyle" is "curly" or "straight".');
  return null;
};

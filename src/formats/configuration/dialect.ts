import { type Dialect, isDialect } from '../../analysis/dialect';
import type { KeyReader } from './nodes';

/** `"dialect": "british"` */
export const readDialect: KeyReader<Dialect | null> = (value, complain) => {
  const dialect: unknown = value.value;
  if (isDialect(dialect)) return dialect;
  complain(value, '"dialect" is "british" or "american".');
  return null;
};

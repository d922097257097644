/** Puts arguments into the places `{0}`, `{1}` … of an English text, as the interface's translations do. */
export const fillIn = (template: string, args: readonly string[]): string =>
  template.replace(/\{(\d)\}/g, (_, n: string) => args[Number(n)] ?? '');

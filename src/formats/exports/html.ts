/** Characters that no HTML or XML document may hold, and halves of pairs. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Cs}/gu;

/** A text as it may stand in a document of any kind; what may not is left out. */
export const legal = (text: string): string => text.replace(FORBIDDEN, '').replace(/\r\n?/g, '\n');

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and quoted attributes alike. */
export const escapeHtml = (text: string): string => legal(text).replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c);

/** Plain black on white for a printer; no script, nothing from elsewhere. */
const STYLE = `
body { font: 11pt/1.45 Georgia, "Times New Roman", serif; color: #000; background: #fff; max-width: 46em; margin: 2em auto; padding: 0 1em; }
table { border-collapse: collapse; font-size: 9pt; width: 100%; }
caption { text-align: left; font-weight: bold; padding: 0.5em 0; }
th, td { border: 1px solid #999; padding: 0.2em 0.4em; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
ol.text { list-style: none; padding: 0; }
ol.text > li { display: grid; grid-template-columns: 3.5em 1fr; margin: 0.4em 0; }
.line { color: #555; font-size: 9pt; }
sup { line-height: 0; }
@media print { body { margin: 0; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`;

/** A whole document. `body` is markup, its text escaped already. */
export const htmlPage = (title: string, body: readonly string[], head = ''): string =>
  `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>${escapeHtml(title)}</title>\n<style>${STYLE}</style>\n${head}</head>\n<body>\n${body.join('\n')}\n</body>\n</html>\n`;

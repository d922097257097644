// Files over HTTP on this machine, for extensions that a browser loads from an address.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.css': 'text/css',
};

/** Serves some folders, each under a path of its own (`{ '/extension': '.' }`). */
export async function serveFiles(folders) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
    const [prefix, folder] = Object.entries(folders).find(([p]) => path.startsWith(`${p}/`)) ?? [];
    const bytes = prefix && (await readFile(join(folder, path.slice(prefix.length))).catch(() => null));
    const headers = {
      'Access-Control-Allow-Origin': '*',
      'Content-Type': TYPES[extname(path)] ?? 'text/plain',
    };
    response.writeHead(bytes ? 200 : 404, headers).end(bytes ?? '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { authority: `127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

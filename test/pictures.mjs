// npm run pictures: makes the pictures of the README and the walkthrough anew, out of the installed extension, into media.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import UPNG from 'upng-js';

const { status } = spawnSync(
  process.execPath,
  ['test/run.mjs', 'ui', '--grep', 'pictures of the README and the walkthrough'],
  {
    stdio: 'inherit',
  },
);
/** The same picture in 256 colours, which a window hardly has more of, in a third of the bytes. */
function palette(png) {
  const image = UPNG.decode(png.buffer.slice(png.byteOffset, png.byteOffset + png.byteLength));
  return Buffer.from(UPNG.encode(UPNG.toRGBA8(image), image.width, image.height, 256));
}

for (const folder of ['readme', 'walkthrough'].filter((name) => existsSync(`artifacts/${name}`)))
  for (const name of readdirSync(`artifacts/${folder}`))
    writeFileSync(`media/${folder}/${name}`, palette(readFileSync(`artifacts/${folder}/${name}`)));
process.exitCode = status ?? 1;

// A process of its own that ticks until it is killed: `ticker.cjs <ledger> <name> <how many> <patience>`. It says on
// standard output which ticks it was told are kept.
import { writeSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { nodeDisk } from '../../../src/cli/disk';
import { LedgerFault } from '../../../src/formats/ledger/disk';
import { changeLedgerFile } from '../../../src/formats/ledger/file';
import { putting } from './records';

const [, , file = '', name = '', count = '0', patience] = process.argv;

/** As VS Code does it: the file is taken away, and then the other one gets its name. */
const disk = {
  ...nodeDisk,
  async replace(from: string, to: string) {
    await rm(to, { force: true });
    await rename(from, to);
  },
};

async function tickAll(): Promise<void> {
  for (let n = 0; n < Number(count); n++) {
    const id = `${name}-${String(n).padStart(4, '0')}`;
    try {
      await changeLedgerFile(
        disk,
        file,
        putting(id),
        'wall.article',
        patience ? Number(patience) : undefined,
      );
    } catch (error) {
      if (error instanceof LedgerFault && error.kind === 'busy') continue;
      throw error;
    }
    writeSync(1, `${id}\n`);
  }
}

void tickAll();

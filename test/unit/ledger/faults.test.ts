import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { type Disk, LedgerFault } from '../../../src/formats/ledger/disk';
import { changeLedgerFile, confirmChange, readLedgerFile } from '../../../src/formats/ledger/file';
import { moveLedgerFile } from '../../../src/formats/ledger/move';
import { joinChanges, type LedgerChange } from '../../../src/ledger/merge';
import { MemoryDisk, PowerCut } from './memoryDisk';
import { putting, record } from './records';

const FILE = '/desk/.bluepencil/ledger/wall.article.jsonl';
const NAME = 'wall.article';
const MOVED = '/desk/.bluepencil/ledger/page-1/wall.article.jsonl';

const change = (disk: Disk, ...ids: readonly string[]) => changeLedgerFile(disk, FILE, putting(...ids), NAME);
/** Of somebody who knows that whoever wrote before is dead. */
const changeAfter = (disk: Disk, ...ids: readonly string[]) =>
  changeLedgerFile(disk, FILE, putting(...ids), NAME, 0);
const move = (disk: MemoryDisk) => moveLedgerFile({ disk, path: FILE }, { disk, path: MOVED }, NAME);
const idsIn = async (disk: MemoryDisk, file = FILE): Promise<readonly string[]> =>
  (await readLedgerFile(disk, file)).records.map((r) => r.id);

async function diskWith(...ids: readonly string[]): Promise<MemoryDisk> {
  const disk = new MemoryDisk();
  if (ids.length > 0) await change(disk, ...ids);
  disk.steps = 0;
  return disk;
}

/** Does something with the power going after every number of steps there is, and looks at what is left each time. */
async function atEveryStep(
  prepare: () => Promise<MemoryDisk>,
  work: (disk: MemoryDisk) => Promise<unknown>,
  look: (disk: MemoryDisk, step: number) => Promise<void>,
): Promise<number> {
  for (let step = 0; ; step++) {
    const disk = await prepare();
    disk.power = step;
    const cut = await work(disk).then(
      () => false,
      (error: unknown) => {
        // A fault that was reported on the way has the cut for its reason; both end the work.
        assert.ok(error instanceof PowerCut || error instanceof LedgerFault, String(error));
        return true;
      },
    );
    disk.restart();
    await look(disk, step);
    if (!cut) return step;
  }
}

describe('a ledger whose writer is stopped', () => {
  it('at any step has all that was in it before, and is written to again', async () => {
    const steps = await atEveryStep(
      () => diskWith('a', 'b'),
      (disk) => change(disk, 'c'),
      async (disk, step) => {
        const ids = await idsIn(disk);
        assert.deepEqual(ids.slice(0, 2), ['a', 'b'], `after step ${step}`);
        await changeAfter(disk, 'd');
        const later = await idsIn(disk);
        assert.deepEqual(
          later.filter((id) => id !== 'c'),
          ['a', 'b', 'd'],
        );
        // What was about to be put in stays in, once it has been seen.
        assert.ok(!ids.includes('c') || later.includes('c'), `after step ${step}`);
      },
    );
    assert.ok(steps >= 8, `only ${steps} steps`);
  });

  it('at the very first tick has it, or has nothing and takes it again', async () => {
    let whole = 0;
    await atEveryStep(
      () => diskWith(),
      (disk) => change(disk, 'a'),
      async (disk) => {
        const { records, damaged } = await readLedgerFile(disk, FILE);
        assert.deepEqual(damaged, []);
        whole += records.length;
        await changeAfter(disk, 'b');
        assert.deepEqual((await idsIn(disk)).at(-1), 'b');
      },
    );
    assert.ok(whole >= 2, 'the draft that was written to the end was never found');
  });

  it('at any step of setting a damaged file aside has the damaged bytes somewhere', async () => {
    const damaged = '{"type":"AnnotationCollection","version":1}\n{"id":"urn:uuid:ha';
    await atEveryStep(
      async () => {
        const disk = new MemoryDisk();
        disk.set(FILE, damaged);
        return disk;
      },
      (disk) => change(disk, 'c'),
      async (disk, step) => {
        assert.ok(
          disk.names().some((name) => disk.textOf(name) === damaged),
          `after step ${step}`,
        );
      },
    );
  });

  it('at any step of moving has every tick in one place or the other', async () => {
    await atEveryStep(
      () => diskWith('a', 'b'),
      (disk) => move(disk),
      async (disk, step) => {
        const all = new Set([...(await idsIn(disk)), ...(await idsIn(disk, MOVED))]);
        assert.deepEqual([...all], ['a', 'b'], `after step ${step}`);
      },
    );
  });

  it('leaves no drafts behind once somebody writes an hour later', async () => {
    await atEveryStep(
      () => diskWith('a'),
      (disk) => change(disk, 'b'),
      async (disk) => {
        disk.clock += 3_600_000;
        await changeAfter(disk, 'c');
        assert.deepEqual(disk.names(), [FILE]);
      },
    );
  });

  it('is found while its file is being replaced', async () => {
    const disk = await diskWith('a', 'b');
    let seen: Promise<readonly string[]> | undefined;
    disk.before = (what) => {
      if (what !== 'rename') return;
      disk.before = () => {};
      seen = idsIn(disk);
    };
    await change(disk, 'c');
    assert.deepEqual(await seen, ['a', 'b', 'c']);
  });
});

describe('a disk that fails', () => {
  const fails = (at: string, message: string) => (what: string) => {
    if (what === at) throw new Error(message);
  };

  for (const at of ['create', 'write', 'unlink', 'rename'])
    it(`is full or may not be written (${at}): the tick is refused, the others stay, and no half file is left`, async () => {
      const disk = await diskWith('a', 'b');
      disk.before = fails(at, 'ENOSPC: no space left on device');
      await assert.rejects(change(disk, 'c'), (error) => {
        assert.ok(error instanceof LedgerFault);
        assert.deepEqual([error.kind, error.path], ['unwritable', FILE]);
        assert.match(error.reason, /ENOSPC/);
        return true;
      });
      disk.restart();
      assert.deepEqual((await idsIn(disk)).slice(0, 2), ['a', 'b']);
      if (at !== 'rename') assert.deepEqual(disk.names(), [FILE]);
      await change(disk, 'd');
      assert.ok((await idsIn(disk)).includes('d'));
      assert.deepEqual(disk.names(), [FILE]);
    });

  it('can’t be read: nothing is written over what may be there', async () => {
    const disk = await diskWith('a', 'b');
    disk.before = fails('read', 'EIO');
    await assert.rejects(change(disk, 'c'), (e) => e instanceof LedgerFault && e.kind === 'unreadable');
    disk.restart();
    assert.deepEqual(await idsIn(disk), ['a', 'b']);
  });
});

describe('two editors on one article', () => {
  it('one writes while the other is about to: both ticks are kept', async () => {
    for (const moment of ['read', 'list', 'create', 'write', 'stat', 'unlink', 'rename', 'delete']) {
      const disk = await diskWith('a');
      let others: Promise<unknown> = Promise.resolve();
      disk.before = (what) => {
        if (what !== moment) return;
        disk.before = () => {};
        others = change(disk, 'theirs').then(() => confirmChange(disk, FILE, putting('theirs'), NAME));
      };
      await change(disk, 'ours');
      await others;
      await confirmChange(disk, FILE, putting('ours'), NAME);
      await confirmChange(disk, FILE, putting('theirs'), NAME);
      assert.deepEqual(await idsIn(disk), ['a', 'ours', 'theirs'], moment);
    }
  });

  /** A writer that is held up before a step of its own, until it is let go. */
  function heldUp(disk: MemoryDisk, at: 'replace' | 'modified') {
    let letGo = (): void => {};
    const gate = new Promise<void>((done) => {
      letGo = done;
    });
    let arrive = (): void => {};
    const arrived = new Promise<void>((done) => {
      arrive = done;
    });
    const wait = async (): Promise<void> => {
      arrive();
      await gate;
    };
    const bound: Disk = {
      read: (path) => disk.read(path),
      write: (path, bytes) => disk.write(path, bytes),
      replace: async (from, to) => {
        if (at === 'replace') await wait();
        return disk.replace(from, to);
      },
      delete: (path) => disk.delete(path),
      list: (folder) => disk.list(folder),
      modified: async (path) => {
        if (at === 'modified') await wait();
        return disk.modified(path);
      },
    };
    return { bound, arrived, letGo };
  }

  it('one is held up right before its file takes the place: the other waits, and both ticks are there at once', async () => {
    const disk = await diskWith('a');
    const { bound, arrived, letGo } = heldUp(disk, 'replace');
    const ours = change(bound, 'ours');
    await arrived;
    const theirs = change(disk, 'theirs');
    await new Promise((done) => setTimeout(done, 100));
    assert.deepEqual(await idsIn(disk), ['a']);
    letGo();
    await Promise.all([ours, theirs]);
    assert.deepEqual(await idsIn(disk), ['a', 'ours', 'theirs']);
    assert.deepEqual(disk.names(), [FILE]);
  });

  it('one was taken for dead and goes on: it sees so, and begins again', async () => {
    const disk = await diskWith('a');
    const { bound, arrived, letGo } = heldUp(disk, 'modified');
    const ours = change(bound, 'ours');
    await arrived;
    await changeAfter(disk, 'theirs');
    letGo();
    await ours;
    assert.deepEqual(await idsIn(disk), ['a', 'ours', 'theirs']);
  });

  it('one was taken for dead after it had looked: the other’s tick is back once it is confirmed', async () => {
    const disk = await diskWith('a');
    const { bound, arrived, letGo } = heldUp(disk, 'replace');
    const ours = change(bound, 'ours');
    await arrived;
    await changeAfter(disk, 'theirs');
    letGo();
    await ours;
    await confirmChange(disk, FILE, putting('theirs'), NAME);
    assert.deepEqual(await idsIn(disk), ['a', 'ours', 'theirs']);
  });

  it('one renames the article while the other ticks: the tick is in one place or the other', async () => {
    for (let lead = 0; lead < 40; lead++) {
      const disk = await diskWith('a');
      const moved = move(disk);
      for (let turn = 0; turn < lead; turn++) await Promise.resolve();
      await Promise.all([moved, change(disk, 'theirs')]);
      const all = new Set([...(await idsIn(disk)), ...(await idsIn(disk, MOVED))]);
      assert.deepEqual([...all].sort(), ['a', 'theirs'], `begun ${lead} turns later`);
    }
  });

  it('many at once: every tick is there, with nothing to confirm', async () => {
    const disk = new MemoryDisk();
    const names = Array.from({ length: 12 }, (_, i) => `n${String(i).padStart(2, '0')}`);
    await Promise.all(names.map((name) => change(disk, name)));
    assert.deepEqual(await idsIn(disk), names);
    assert.deepEqual(disk.names(), [FILE]);
  });

  it('a tick that somebody has taken back since is not brought back by a confirmation of something else', async () => {
    const disk = await diskWith('a', 'b');
    await changeLedgerFile(disk, FILE, { put: [], remove: ['a'] }, NAME);
    assert.equal(await confirmChange(disk, FILE, putting('b'), NAME), null);
    assert.deepEqual(await idsIn(disk), ['b']);
  });

  it('a checkout takes the file away: the next tick begins a new one', async () => {
    const disk = await diskWith('a');
    disk.remove(FILE);
    await change(disk, 'b');
    assert.deepEqual(await idsIn(disk), ['b']);
  });
});

describe('changes that are made one after another', () => {
  const [tickA, tickB] = [putting('a'), putting('b')];
  const untickA = { put: [], remove: ['a'] };
  const cases: readonly (readonly [string, LedgerChange, LedgerChange, LedgerChange])[] = [
    ['two ticks', tickA, tickB, { put: [...tickA.put, ...tickB.put], remove: [] }],
    ['a tick that is taken out again', tickA, untickA, untickA],
    ['a tick that is put in again', untickA, tickA, tickA],
    [
      'a tick that is changed',
      tickA,
      { put: [record('a', { note: 'x' })], remove: [] },
      { put: [record('a', { note: 'x' })], remove: [] },
    ],
  ];
  for (const [name, first, second, both] of cases)
    it(`are one change: ${name}`, () => assert.deepEqual(joinChanges(first, second), both));
});

describe('a clock', () => {
  it('that goes backwards takes no tick away', async () => {
    const disk = await diskWith('a', 'b');
    disk.clock -= 900_000;
    await change(disk, 'c');
    disk.clock -= 900_000;
    await change(disk, 'd');
    assert.deepEqual(await idsIn(disk), ['a', 'b', 'c', 'd']);
  });
});

describe('a checker whose clock is behind', () => {
  const ahead = record('a', { note: 'theirs', when: '2099-01-01T00:00:00.000Z' });
  const said = { put: [record('a', { note: 'ours' })], remove: [] };

  it('has the last word all the same', async () => {
    const disk = new MemoryDisk();
    await changeLedgerFile(disk, FILE, { put: [ahead], remove: [] }, NAME);
    await changeLedgerFile(disk, FILE, { ...said, isSaidNow: true }, NAME);
    const [now] = (await readLedgerFile(disk, FILE)).records;
    assert.deepEqual([now?.note, now?.when], ['ours', '2099-01-01T00:00:00.001Z']);
    assert.equal(await confirmChange(disk, FILE, said, NAME), null);
  });

  it('takes nothing back that a colleague said later, where nobody speaks', async () => {
    const disk = new MemoryDisk();
    await changeLedgerFile(disk, FILE, { put: [ahead], remove: [] }, NAME);
    await changeLedgerFile(disk, FILE, said, NAME);
    assert.equal((await readLedgerFile(disk, FILE)).records[0]?.note, 'theirs');
  });
});

describe('moving a ledger', () => {
  it('joins what is there already, the later tick on the same words holding', async () => {
    const disk = await diskWith('a', 'b');
    const later = record('b', { status: 'query', when: '2026-03-03T10:00:00.000Z' });
    await changeLedgerFile(disk, MOVED, { put: [later, record('z')], remove: [] }, NAME);
    await move(disk);
    const { records } = await readLedgerFile(disk, MOVED);
    assert.deepEqual(
      records.map((r) => [r.id, r.status]),
      [
        ['a', 'checked'],
        ['b', 'query'],
        ['z', 'checked'],
      ],
    );
    assert.deepEqual(disk.names(), [MOVED]);
  });

  it('takes a damaged one’s bytes along', async () => {
    const disk = await diskWith('a');
    const damaged = `${disk.textOf(FILE)}<<<<<<< HEAD\n`;
    disk.set(FILE, damaged);
    await move(disk);
    assert.deepEqual(await idsIn(disk, MOVED), ['a']);
    const [aside] = disk.names().filter((n) => n.startsWith(`${MOVED}.damaged-`));
    assert.equal(disk.textOf(aside ?? ''), damaged);
    assert.ok(!disk.names().includes(FILE));
  });

  it('takes a later version’s along as it is, and only where there is none', async () => {
    const later = '{"type":"AnnotationCollection","version":99}\n{"id":"urn:uuid:new kind of record"}\n';
    const disk = new MemoryDisk();
    disk.set(FILE, later);
    await move(disk);
    assert.equal(disk.textOf(MOVED), later);
    disk.set(FILE, later);
    await assert.rejects(move(disk), LedgerFault);
    assert.deepEqual(disk.names(), [MOVED, FILE]);
  });

  it('does nothing where there is none', async () => {
    const disk = new MemoryDisk();
    await move(disk);
    assert.deepEqual(disk.names(), []);
  });
});

import { strict as assert } from 'node:assert';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { workbench } from './workbench';

const ORPHAN = 'The bridge is shut.\n\n“Nobody asked us about it, and nobody ever will.”\n';

describe('in a workspace that is not trusted', () => {
  const bench = workbench(undefined, { restricted: true });

  it('everything is there', async () => {
    await bench().openText('orphan.article', ORPHAN);
    await bench().page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await bench().squiggles.first().waitFor({ state: 'attached' });
    await bench().marks.first().waitFor({ state: 'attached' });
    await bench().openSidebar();
    await bench().rows('Quotations').first().waitFor();
    await bench().picture('restricted');
  });
});

describe('in a workspace of several folders', () => {
  const bench = workbench(undefined, { beside: ['wire'] });

  it('each folder goes by its own configuration', async () => {
    const wire = join(bench().folder, '../wire');
    mkdirSync(wire, { recursive: true });
    writeFileSync(join(wire, '.bluepencil.json'), '{"rules": {"quote/unattributed": "off"}}');
    writeFileSync(join(wire, 'wire-story.article'), ORPHAN);
    await bench().openText('desk-story.article', ORPHAN);
    await bench().squiggles.first().waitFor({ state: 'attached' });
    await bench().openFile('wire-story.article');
    await bench().marks.first().waitFor({ state: 'attached' });
    await bench().page.waitForTimeout(1000);
    assert.equal(await bench().squiggles.count(), 0);
  });
});

describe('an article that is a web page at heart', () => {
  const bench = workbench();
  const SCRIPT = '<script>document.title="taken"</script>';
  const IMAGE = '<img src=x onerror=alert(1)>';

  it('is shown as it is written, in the hover and in the summary', async () => {
    const text = `Mayor ${IMAGE} speaks\n\nPORT HALE — “We ${SCRIPT} will [run](command:workbench.action.quit) it for $4 million,” said Mayor Ada Lindqvist.\n\n“Nobody ${IMAGE} asked us about it, and nobody will.”\n`;
    await bench().openText('hostile.article', text);
    await bench().squiggles.first().waitFor({ state: 'attached' });
    await bench().page.locator('.view-line span', { hasText: 'asked us' }).last().hover();
    const hover = bench().page.locator('.monaco-hover:visible').first();
    await hover.waitFor();
    assert.equal(await hover.locator('script, img, a[href*="quit"], a[data-href*="quit"]').count(), 0);
    await bench().page.keyboard.press('Escape');
    await bench().run('Blue Pencil: Show Article Summary');
    const page = await bench().summary();
    assert.equal(await page.locator('body script, body img, a[href*="quit"]').count(), 0);
    assert.ok((await page.locator('main').textContent())?.includes(IMAGE));
    await bench().picture('hostile-summary');
  });
});

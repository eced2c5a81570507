import { it } from 'vitest';
import { startReplicas } from '../replicas/server';
import { launch } from './support/browser';
import { birth } from '../replicas/lien-thong/forms/birth';
import { death } from '../replicas/lien-thong/forms/death';
import { UNDESCRIBED } from '../replicas/forms';
import { valuesFor } from '../replicas/kit/values';
import { openReplica, read, scoreRoles, fillForm } from './support/in-page';
it('opens', async () => {
  const replicas = await startReplicas();
  const session = await launch({ port: replicas.port, extension: false });
  for (const spec of (process.env.SPECS ?? '2.000987:').split(' ')) {
    const [code = '', mood = '', seed = '1'] = spec.split(':');
    const page = await session.context.newPage();
    page.on('pageerror', (e) => console.log('ERR', e.message.slice(0, 800)));
    const addr = process.env.LIZ ? `https://dichvucong.bvhttdl.gov.vn/nop-ho-so?MaTTHC=${code}&mood=${mood}&seed=${seed}` : `https://lienthong.dichvucong.gov.vn/?mood=${mood}&seed=${seed}${process.env.QUERY ?? ''}#/ke-khai/${code}`;
    await openReplica(page, addr);
    const alias = mood.includes('alias');
    const form = code === '2.000987' ? birth(alias) : code === '1.006714' ? death : UNDESCRIBED.find((f) => f.id === code)!;
    if (process.env.SHOW) { const snap = await read(page); console.log(JSON.stringify(snap?.drift), JSON.stringify(snap?.hints));
      for (const f of snap?.fields ?? []) console.log(f.key, '|', f.role, '|', f.label, '|', f.kind, '|', f.value, '|', f.readonly ? 'RO' : '', f.visible ? '' : 'HIDDEN', f.required ? '*' : '', f.section); }
    console.log(spec, JSON.stringify(await scoreRoles(page)));
    if (!process.env.NOFILL) {
      const values = valuesFor(form, Number(seed));
      if (values.DkttIsTtBo || values.DkttIsTtMe) { delete values.DkttChuHo; delete values.DkttChuhoSoGiayTo; }
      const ids = await page.evaluate(() => Object.keys(window.__judge!.roles()));
      const byId = Object.fromEntries(Object.entries(values).filter(([k]) => ids.includes(k)));
      if (process.env.VALS) console.log(JSON.stringify(byId));
      console.log(spec, JSON.stringify(await fillForm(page, byId)));
    }
    await page.screenshot({ path: '/tmp/ng/a.png', fullPage: true });
    await page.close();
  }
  await session.close(); await replicas.close();
}, 600000);

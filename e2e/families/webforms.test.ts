/** Household businesses (ASP.NET WebForms): pages post themselves, and what the server would take is the truth. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SOME_UNDESCRIBED } from '../../replicas/forms';
import { valuesFor } from '../../replicas/kit/values';
import { startReplicas, type Replicas } from '../../replicas/server';
import { PAGES } from '../../replicas/webforms/forms/registration';
import { inTurn } from '../../tests/turn';
import { launch, type Session } from '../support/browser';
import { bring, fillForm, openReplica, read, scoreRoles, type FillVerdict } from '../support/in-page';

const HKD = 'https://hokinhdoanh.dkkd.gov.vn/HkdOnline';
const ENTERPRISES = 'https://dangkyquamang.dkkd.gov.vn/online';

let replicas: Replicas;
let session: Session;
beforeAll(async () => {
  replicas = await startReplicas();
  session = await launch({ port: replicas.port, extension: false });
});
afterAll(async () => {
  await session?.close();
  await replicas?.close();
});

let visit = 0;
/** A page of a dossier nobody has seen yet. */
const at = (file: string, query = ''): string =>
  `${HKD}/Forms/${file}.aspx?h=${(0xab0000 + (visit += 1)).toString(16)}&${query}`;
const valuesOf = (file: string) => valuesFor(PAGES.find((page) => page.file === file)!.form, 3);
const judged = () => session.page.evaluate(() => window.__judge!.values());
const CLEAN = { falselyDone: [], wrongFields: [], wrongWrites: [], presses: [], stolenFocus: [] };

function expectDone(verdict: FillVerdict, share: number): void {
  expect(verdict).toMatchObject(CLEAN);
  expect(verdict.wanted).toBeGreaterThan(1);
  expect(verdict.held).toBeGreaterThanOrEqual(share * verdict.wanted);
  // a page posted itself to the end: nothing is left that nobody can explain
  expect(verdict.held + verdict.left.length).toBe(verdict.wanted);
}

describe('roles', () => {
  it.each(inTurn(PAGES, 3).map(({ file }) => file))('%s: all of them, none wrong, no drift', async (file) => {
    const { page } = session;
    for (const query of ['mood=foreign,prefill', 'mood=alias&seed=2&texts=cells']) {
      await openReplica(page, at(file, query));
      expect(await scoreRoles(page)).toMatchObject({ adapter: 'webforms', wrong: [], missed: [] });
      const snapshot = await read(page);
      expect(snapshot?.drift).toMatchObject({ missing: [], new: [], form: 'household-business' });
      expect(snapshot?.hints).toContainEqual({ how: 'fields', value: '1.001612' });
    }
  });

  it('forms nobody described, under names that say nothing', async () => {
    let [known, found] = [0, 0];
    for (const [nth, { id, papers }] of SOME_UNDESCRIBED.entries()) {
      await openReplica(
        session.page,
        `${nth % 2 ? ENTERPRISES : HKD}/Forms/Form.aspx?form=${id}&seed=${nth}`,
      );
      const score = await scoreRoles(session.page);
      expect(score).toMatchObject({ adapter: 'webforms', wrong: [] });
      expect((await read(session.page))?.papers.map(({ name }) => name)).toEqual(
        papers.map(({ name }) => name),
      );
      known += score.known;
      found += score.found;
    }
    expect(known).toBeGreaterThan(60);
    expect(found / known).toBeGreaterThanOrEqual(0.95);
  });

  it('reports exactly the renamed fields', async () => {
    const renamed = ['FULL_NAMEFld', 'EMAILFld', 'ADDRCCtl$CITY_IDFld'].map(
      (name) => `OWN_PCtl$PERSCtl$${name}`,
    );
    await openReplica(session.page, at('DW_OWNEREdit', `mood=prefill&rename=${renamed.join()}`));
    await fillForm(session.page, { OWNER_TYPE_RbBox: 'Cá nhân' });
    const snapshot = await read(session.page);
    expect(snapshot?.drift.missing.toSorted()).toEqual(renamed.map((name) => name.toLowerCase()).toSorted());
    expect(snapshot?.drift.new).toEqual(expect.arrayContaining(renamed.map((name) => `ctl00$C$${name}New`)));
    expect(snapshot?.drift.new).toHaveLength(renamed.length);
  });
});

describe('filling', () => {
  const pages = [
    ['DW_OWNEREdit', '', 1],
    ['DW_TAXEdit', 'mood=slow,foreign', 1],
    ['DW_SUBMITTEREdit', 'mood=other-account', 1],
    ['DW_ADDRESSEdit', 'mood=slow,late', 0.95],
    ['DW_ADDRESSEdit', 'mood=wipe,redraw,alias&seed=4', 0.95],
  ] as const;
  it.each(inTurn(pages, 3))('%s %s', async (file, query, share) => {
    await openReplica(session.page, at(file, query));
    expectDone(await fillForm(session.page, valuesOf(file)), share);
    const written = await session.page.evaluate(() =>
      window.__judge!.log.filter(({ event, isTrusted }) => event === 'change' && isTrusted === false),
    );
    const twice = written.filter(({ id }, nth) => written.findIndex((entry) => entry.id === id) < nth);
    // nothing is written into boxes that an answer under way is about to replace
    if (!query.includes('wipe')) expect(twice.map(({ id }) => id)).toEqual([]);
  });

  it('leaves what the portal locked', async () => {
    await openReplica(session.page, at('DW_SUBMITTEREdit', 'mood=readonly'));
    const verdict = await fillForm(session.page, { PERSCtl$FULL_NAMEFld: 'Võ Ngọc Trâm' });
    expect(verdict).toMatchObject({ ...CLEAN, left: ['PERSCtl$FULL_NAMEFld: refused readonly'] });
  });

  it('types a business line and leaves the adding of it to the clerk', async () => {
    await openReplica(session.page, at('DW_BUSINESS_LINEEdit'));
    expectDone(
      await fillForm(session.page, { newBusinessLineCode: '4711', BUSINESS_ACT_TEXTFld: 'Bán lẻ' }),
      1,
    );
    expect(await session.page.locator('#BLGrid tr').count()).toBe(1);
  });

  it('an amount that the portal wrote with points is the same amount, also after "Lưu" has loaded the page anew', async () => {
    const { page } = session;
    await openReplica(page, at('DW_CAPITALEdit'));
    const wish = { CPT_CHARTER_AMOUNTFld: '50000000' };
    expect(await fillForm(page, wish)).toMatchObject({ held: 1, left: [] });
    expect(await page.inputValue('#ctl00_C_CPT_CHARTER_AMOUNTFld')).toBe('50.000.000');
    await Promise.all([page.waitForNavigation(), page.click('#ctl00_C_BtnSave')]);
    await bring(page);
    expect(await judged()).toEqual(wish);
    expect(await fillForm(page, { CPT_CHARTER_AMOUNTFld: '50.000.000' })).toMatchObject({
      done: 1,
      left: [],
    });
  });

  it('goes on where the portal answers a field with a whole new page', async () => {
    const { page } = session;
    await openReplica(page, at('DW_ADDRESSEdit', 'postback=full'));
    const wishes = valuesOf('DW_ADDRESSEdit');
    let pages = 0;
    for (; pages < 6; pages += 1) {
      const verdict = await fillForm(page, wishes).catch(() => null);
      if (verdict) break;
      await page.waitForFunction(() => window.__judge !== undefined);
      await bring(page);
    }
    // country and province; nothing depends on the ward
    expect(pages).toBe(2);
    expect(await judged()).toEqual(wishes);
  });
});

describe('the clerk', () => {
  it('types on undisturbed: no postback of ours takes the box away; afterwards the rest is filled', async () => {
    const { page } = session;
    await openReplica(page, at('DW_ADDRESSEdit'));
    const phone = '#ctl00_C_DCONTClt_HO_PHONEFld';
    await page.click(phone);
    await page.keyboard.type('09');
    const wishes = { ADDRCtl$COUNTRY_IDFld: 'Việt Nam', DCONTClt$HO_FAXFld: '02400000' };
    const filling = fillForm(page, { ...wishes, DCONTClt$HO_PHONEFld: '0999' }, 1);
    // as an input method sends it: a key, taken back, another text
    for (const part of ['1', '2', '0', '0']) {
      await page.keyboard.type(part, { delay: 120 });
      await page.keyboard.press('Backspace');
      await page.keyboard.insertText(part);
    }
    expect(await page.inputValue(phone)).toBe('091200');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(phone.slice(1));
    const { left, presses, stolenFocus, done } = await filling;
    expect({ left, presses, stolenFocus, done }).toEqual({
      left: ['ADDRCtl$COUNTRY_IDFld: refused focused', 'DCONTClt$HO_PHONEFld: refused focused'],
      presses: [],
      stolenFocus: [],
      done: 1,
    });
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    expect(await fillForm(page, wishes)).toMatchObject({ left: [], ...CLEAN });
    expect(await judged()).toEqual({ ...wishes, DCONTClt$HO_PHONEFld: '091200' });
  });

  it('copies the account: what the portal wrote is read', async () => {
    const { page } = session;
    await openReplica(page, at('DW_SUBMITTEREdit'));
    await page.click('#ctl00_C_BtnCopy');
    await page.waitForFunction(() => window.__judge!.values()['PERSCtl$FULL_NAMEFld'] !== undefined);
    const fields = (await read(page))?.fields ?? [];
    expect(fields.find(({ role }) => role === 'submitter.fullName')?.value).toBe('Nguyễn Văn Hùng');
  });
});

describe('pages around the form', () => {
  it.each([
    ['Default.aspx', null],
    ['Login.aspx', null],
    ['Forms/APP/ConfirmPrepare.aspx', 'webforms'],
    ['Forms/DW_DOCUMENTEdit.aspx', 'webforms'],
  ])('%s', async (path, adapter) => {
    await openReplica(session.page, `${HKD}/${path}`);
    const snapshot = await read(session.page);
    expect(snapshot?.adapter ?? null).toBe(adapter);
    if (adapter)
      expect(snapshot?.hints).toContainEqual({ how: 'title', value: 'Đăng ký thành lập hộ kinh doanh' });
  });
});

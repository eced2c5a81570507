/** A known form that the portal has changed: what is told, what is still filled, and that nothing goes into a renamed field. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../replicas/survey/site';
import { startReplicas, type Replicas } from '../replicas/server';
import { cast } from '../tests/cast';
import { launch, type Session } from './support/browser';
import { askPanel, panelOf, untilReport } from './support/panel';

let replicas: Replicas;
beforeAll(async () => {
  replicas = await startReplicas();
});
afterAll(() => replicas.close());

/** Fields of the form of khai tử that stand there in every case, none of which other fields hang on. */
const FIVE = [
  'citizenNDK_SoDinhDanh',
  'citizenSogiaytotuythan_NgdcKT',
  'citizenNguyennhanchet_NgdcKT',
  'citizenSogiaybaotu_NgdcKT',
  'citizenGiomat',
];
/** More than a third of them; past a half it would be a form that nobody knows. */
const MANY = [
  ...FIVE,
  'citizenmoiquanhe',
  'citizenNDK_NgaySinh',
  'citizenNoicapgiaytotuythan_NgdcKT',
  'citizenField56',
  'citizenPhutmat',
];
const VALUES = {
  'subject.fullName': cast.binh.fullName,
  'subject.personalId': cast.binh.personalId,
  'subject.deathCause': 'Già yếu',
  'subject.deathHour': '5',
  'subject.deathMinute': '30',
  'dossier.deathNoticeIssuer': 'Trạm Y tế',
};

async function openForm(query: string): Promise<Session> {
  const session = await launch({ port: replicas.port });
  await session.page.goto(addressOf('khai-tu', query));
  await panelOf(session.page);
  return session;
}
const held = ({ page }: Session) => page.evaluate(() => window.__judge!.values());

describe('five of some forty names changed', () => {
  it('exactly these are reported, nothing is written into them, and the rest is filled', async () => {
    const session = await openForm(`rename=${FIVE.join(',')}`);
    try {
      const { page } = session;
      const report = await untilReport(session, page, ({ drift }) => drift.missing.length > 0);
      expect(report.drift.missing.map((name) => name.toLowerCase()).sort()).toEqual(
        FIVE.map((name) => name.toLowerCase()).sort(),
      );
      expect(report.drift.new).toHaveLength(FIVE.length);
      expect(report.fields.filter(({ drifted }) => drifted)).toHaveLength(FIVE.length);
      expect(report.drift.stopped).toBeUndefined();

      const before = await held(session);
      const { fill = [] } = await askPanel(session, page, { type: 'panel.fill', values: VALUES });
      const outcomes = Object.fromEntries(fill.map(({ key, outcome, reason }) => [key, reason ?? outcome]));
      expect(outcomes).toMatchObject({
        'subject.fullName': 'done',
        'subject.deathMinute': 'done',
        'dossier.deathNoticeIssuer': 'done',
      });
      for (const role of ['subject.personalId', 'subject.deathCause', 'subject.deathHour'])
        expect(outcomes[role]).toMatch(/^(drifted|not-found)$/);
      const after = await held(session);
      for (const name of FIVE) expect(after[name]).toBe(before[name]);
      expect(after['citizenNDK_HoVaTen']).toBe(VALUES['subject.fullName']);
    } finally {
      await session.close();
    }
  });
  it('the clerk is told, and may look at the report before it is saved', async () => {
    const session = await openForm(`rename=${FIVE.join(',')}`);
    try {
      const panel = await panelOf(session.page);
      await panel.getByRole('button', { name: 'Xem chi tiết' }).click();
      const dialog = panel.getByRole('dialog');
      const report = await dialog.locator('textarea').inputValue();
      expect(report).toContain('adapter: surveyjs');
      expect(report.match(/^- /gm)).toHaveLength(FIVE.length);
      const saved = session.page.waitForEvent('download');
      await dialog.getByRole('button', { name: 'Lưu thành tệp' }).click();
      expect((await saved).suggestedFilename()).toMatch(/^bieu-mau-thay-doi-\d{4}-\d{2}-\d{2}\.txt$/);
    } finally {
      await session.close();
    }
  });
});

it('a form that has changed too much gets nothing at all, and the panel says so', async () => {
  const session = await openForm(`rename=${MANY.join(',')}`);
  try {
    const { page } = session;
    await untilReport(session, page, ({ drift }) => drift.stopped === true);
    const before = await held(session);
    const { fill = [] } = await askPanel(session, page, { type: 'panel.fill', values: VALUES });
    expect(fill.filter(({ outcome }) => outcome === 'done')).toEqual([]);
    expect(fill.find(({ key }) => key === 'subject.fullName')?.reason).toBe('form-drifted');
    expect(await held(session)).toEqual(before);
    const panel = await panelOf(page);
    await panel.getByText('Sổ tay ngừng điền biểu mẫu này').waitFor();
  } finally {
    await session.close();
  }
});

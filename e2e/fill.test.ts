/**
 * Whole dossiers through the extension's own fill, judged by what the portal has taken. They take turns, `WIDE=1` for all of them;
 * `npm run moods` tries every mood.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReplicas, type Replicas } from '../replicas/server';
import { abandonedChild, fatherRequests, grandmotherRequests } from '../tests/dossiers/birth';
import { divorcedGroom, otherEthnicity, widowBride } from '../tests/dossiers/marriage';
import type { Dossier } from '../tests/dossiers/dossier';
import { BIRTH, MARRIAGE, inMood } from './support/addresses';
import { launch, type Session } from './support/browser';
import { fillAndJudge } from './support/fill';
import { askPanel, choosePassphrase, panelOf, untilReport } from './support/panel';
import { Hand } from '../replicas/hand';
import { inTurn } from '../tests/turn';

let replicas: Replicas;
/** A browser without a passphrase. */
let session: Session;
beforeAll(async () => {
  replicas = await startReplicas();
  session = await launch({ port: replicas.port });
});
afterAll(async () => {
  await session?.close();
  await replicas?.close();
});

const FORM = { '1.001193': BIRTH.eForm, '1.000894': MARRIAGE.eForm };

async function fill(dossier: Dossier, mood: string) {
  const page = await session.context.newPage();
  try {
    await page.goto(inMood(FORM[dossier.procedure], mood, 3));
    await panelOf(page);
    return await fillAndJudge(session, page, dossier);
  } finally {
    await page.close();
  }
}

describe('on a calm portal every field is done', () => {
  it.each(
    inTurn([grandmotherRequests, divorcedGroom, abandonedChild, otherEthnicity], 4).map(
      (dossier) => [dossier.id, dossier] as const,
    ),
  )(
    '%s',
    async (_id, dossier) => {
      const { wanted, done, left, falselyDone, wrongFields, wrongWrites } = await fill(dossier, 'calm');
      expect({ done, left, falselyDone, wrongFields, wrongWrites }).toEqual({
        done: wanted,
        left: [],
        falselyDone: [],
        wrongFields: [],
        wrongWrites: [],
      });
    },
    120_000,
  );
});

describe('on a difficult portal nearly all, and never a wrong field', () => {
  const moods = [
    ['slow,wipe', fatherRequests],
    ['redraw', fatherRequests],
    ['alias,strict-search', widowBride],
    ['broken-address,hidden,late', otherEthnicity],
  ] as const;
  it.each(inTurn(moods, 3))(
    '%s',
    async (mood, dossier) => {
      const { wanted, done, falselyDone, wrongFields, wrongWrites } = await fill(dossier, mood);
      expect({ falselyDone, wrongFields, wrongWrites }).toEqual({
        falselyDone: [],
        wrongFields: [],
        wrongWrites: [],
      });
      expect(done / wanted).toBeGreaterThanOrEqual(0.95);
    },
    240_000,
  );

  it('names what the portal has renamed and leaves it alone, and does all the rest', async () => {
    const { wanted, done, left, falselyDone, wrongFields, wrongWrites } = await fill(
      fatherRequests,
      'redraw&drift=12',
    );
    expect({ falselyDone, wrongFields, wrongWrites }).toEqual({
      falselyDone: [],
      wrongFields: [],
      wrongWrites: [],
    });
    // below a renamed field, what it would have opened is not there either
    expect(left.filter((line) => !/drifted|not-found|hidden/.test(line))).toEqual([]);
    expect(left.some((line) => line.endsWith('refused drifted'))).toBe(true);
    expect(done).toBeGreaterThan(wanted / 2);
  }, 240_000);

  it('saves what the clerk types elsewhere while the fill is still running', async () => {
    const own = await launch({ port: replicas.port });
    try {
      const { page } = own;
      await choosePassphrase(own);
      await page.goto(inMood(BIRTH.eForm, 'calm'));
      const panel = await panelOf(page);
      await untilReport(own, page, (report) => report.fields.length > 20);
      const filling = askPanel(own, page, {
        type: 'panel.fill',
        values: {
          'subject.fullName': fatherRequests.values['subject.fullName']!,
          'dossier.birthKind': fatherRequests.values['dossier.birthKind']!,
        },
      });
      let ended = false;
      void filling.then(() => (ended = true));
      await new Hand(page).text('HoTenMeKS', fatherRequests.values['mother.fullName']!);
      await panel.locator('.panel-foot.saved').waitFor();
      expect(ended).toBe(false);
      const { fill = [] } = await filling;
      expect(fill.map(({ outcome }) => outcome)).toEqual(['done', 'done']);
    } finally {
      await own.close();
    }
  }, 60_000);

  it('writes nothing into a block that the portal has locked', async () => {
    const { left, wrongWrites, falselyDone } = await fill(fatherRequests, 'readonly,other-account,prefill');
    expect(wrongWrites).toEqual([]);
    expect(falselyDone).toEqual([]);
    expect(left.some((line) => line.startsWith('requester.fullName: refused readonly'))).toBe(true);
  }, 240_000);
});

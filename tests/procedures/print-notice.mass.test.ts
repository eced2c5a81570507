/** The posted notice of every record that comes with the extension. */
import { describe, expect, it } from 'vitest';
import { noticeModel } from '../../utils/procedures/print-notice';
import { NOTICE_SECTIONS } from '../../utils/procedures/print-notice-model';
import { loadBuiltIn } from '../../utils/records/built-in';
import { OFFICE } from './print-input';
import { readShipped, shippedPack, shippedRecords } from './shipped';

const birth = await shippedPack('1.001193');

describe('every record that comes with the extension', () => {
  const codes = [...shippedRecords().keys()];

  it('makes a notice: every section, unique ids, no line without text but those to be filled in', async () => {
    expect(codes.length).toBeGreaterThan(500);
    for (const code of codes) {
      const one = await loadBuiltIn(code, readShipped);
      if (!one) return expect.fail(code);
      const made = noticeModel({
        pack: { ...birth, code, name: one.name },
        record: one,
        curated: false,
        office: OFFICE,
        asOf: 'tháng 7/2026',
      });
      expect(made.sections.map((section) => section.id)).toEqual([...NOTICE_SECTIONS]);
      const items = [...made.sections.flatMap((section) => section.items), ...made.allSteps];
      expect(new Set(items.map((item) => item.id)).size, code).toBe(items.length);
      for (const item of items) {
        expect(item.text === '' && item.label === '', `${code} ${item.id}`).toBe(false);
        expect(item.text, code).toBe(item.text.normalize('NFC'));
      }
    }
  });
});

/** Changes of forms: since when, and a report that carries nothing of a citizen. */
import { describe, expect, it } from 'vitest';
import { seenOf, seenSince, withDrift } from '../../utils/core/drift-log';
import { driftReport } from '../../utils/core/drift-report';
import type { Drift } from '../../utils/core/snapshot';
import { cast } from '../cast';
import { field, snapshot } from '../panel/tab';

const drift = (missing: string[], fresh: string[] = []): Drift => ({
  missing,
  new: fresh,
  expected: 10,
  form: 'birth',
});

describe('the log', () => {
  it('keeps the first day, forgets what has come back, and begins anew when it goes again', () => {
    let seen = withDrift({}, 'x-eform', drift(['HoTenKS', 'NgaySinh']), '2026-11-20');
    seen = withDrift(seen, 'x-eform', drift(['HoTenKS'], ['HoTenKS_v2']), '2026-11-22');
    expect(seen).toEqual({ 'x-eform/birth': { '-HoTenKS': '2026-11-20', '+HoTenKS_v2': '2026-11-22' } });
    seen = withDrift(seen, 'x-eform', drift(['NgaySinh']), '2026-12-01');
    expect(seenSince(seen, 'x-eform', drift([]), '-NgaySinh')).toBe('2026-12-01');
    expect(withDrift(seen, 'x-eform', drift([]), '2026-12-02')).toEqual({});
  });
  it('keeps technical names only, and not endlessly many', () => {
    const names = [cast.lan.fullName, 'a b', 'ctl00$C$NAMEFld', 'data[ward]', 'x'.repeat(500)];
    expect(Object.keys(withDrift({}, 'formio', drift(names), '2026-11-20')['formio/birth']!)).toEqual([
      '-ctl00$C$NAMEFld',
      '-data[ward]',
    ]);
    let seen = {};
    for (let at = 0; at < 60; at++) seen = withDrift(seen, `a${at}`, drift(['x']), '2026-11-20');
    expect(Object.keys(seen)).toHaveLength(40);
  });
  it('drops what is damaged', () => {
    expect(
      seenOf({ 'a/b': { '-x': '2026-11-20', '-y': 1, 'Lê Thị': '2026-11-20' }, 'not a form': {}, c: 1 }),
    ).toEqual({
      'a/b': { '-x': '2026-11-20' },
    });
    expect([null, 'x', [1]].map(seenOf)).toEqual([{}, {}, {}]);
  });
});

it('the report names adapter, page, form and fields, and no value, number or token', () => {
  const one = snapshot(
    [
      field('HoTenKS_v2', {
        label: 'Họ tên',
        section: 'II. Trẻ',
        value: cast.minhAn.fullName,
        drifted: true,
      }),
      field('SoDinhDanhMe', { label: `Số 001190000017`, value: cast.lan.personalId! }),
    ],
    {
      url: 'https://tokhaidientu.moj.gov.vn/e-form/019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7?token=abc',
      drift: drift(['HoTenKS'], ['HoTenKS_v2', 'SoDinhDanhMe']),
    },
  );
  const text = driftReport({
    frames: [{ snapshot: one, stopped: false }],
    seen: {},
    today: '2026-11-20',
    version: '0.2.0',
    procedure: '1.001193',
  });
  expect(text).toBe(
    [
      'Form drift, 2026-11-20, version 0.2.0',
      'procedure: 1.001193',
      '',
      'adapter: x-eform',
      'page: https://tokhaidientu.moj.gov.vn/e-form/…',
      'form: birth',
      'expected: 10, missing: 1, new: 2, writing goes on',
      '- HoTenKS (since 2026-11-20)',
      '+ HoTenKS_v2: text, "Họ tên" in "II. Trẻ" (since 2026-11-20)',
      '+ SoDinhDanhMe: text, "Số …" in "" (since 2026-11-20)',
      '',
    ].join('\n'),
  );
  for (const secret of [cast.minhAn.fullName, cast.lan.personalId!, 'token', 'abc'])
    expect(text).not.toContain(secret);
});

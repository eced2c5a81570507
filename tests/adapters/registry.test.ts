// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { adapters, pick } from '../../utils/adapters';
import { birth, URL_OF_FORM } from './forms';

afterEach(() => document.body.replaceChildren());

const PAGES = [
  { of: 'x-eform', html: birth(), url: URL_OF_FORM },
  {
    of: 'justice-wizard',
    html: '<h1>Đăng ký khai sinh</h1>',
    url: new URL('https://dichvucongnganhtuphap.moj.gov.vn/nop-ho-so/1'),
  },
  { of: null, html: '<form><input name="email"></form>', url: new URL('https://dichvucong.gov.vn/gop-y') },
  { of: null, html: '<p>Tin tức</p>', url: new URL('https://tokhaidientu.moj.gov.vn/') },
];

it('has one adapter per id', () => {
  expect(new Set(adapters.map(({ id }) => id)).size).toBe(adapters.length);
});

it.each(PAGES)(
  'gives $url.hostname$url.pathname to its own adapter, the others stay silent',
  ({ of, html, url }) => {
    document.body.innerHTML = html;
    expect(pick(document, url)?.id ?? null).toBe(of);
    const loud = adapters.filter((adapter) => adapter.id !== 'plain' && adapter.detect(document, url));
    expect(loud.map(({ id }) => id)).toEqual(of ? [of] : []);
  },
);

it('reads unknown pages only in a survey', () => {
  document.body.innerHTML = '<form><input name="email"></form>';
  const url = new URL('https://khac.gov.vn/');
  expect(pick(document, url)).toBeNull();
  expect(pick(document, url, { survey: true })?.id).toBe('plain');
  document.body.innerHTML = birth();
  expect(pick(document, URL_OF_FORM, { survey: true })?.id).toBe('x-eform');
});

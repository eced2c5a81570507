import { describe, expect, it } from 'vitest';
import { isOtherPage, pagePath } from '@/utils/core/page';

const url = (path: string) => new URL(path, 'https://lienthong.dichvucong.gov.vn');

describe('the page of an address', () => {
  it.each([
    ['/nop-ho-so/4711?token=x', '/nop-ho-so/4711'],
    ['/#/ke-khai/2.000987?step=2', '/#/ke-khai/2.000987'],
    ['/web/x/qlkdl#!/all/them-moi', '/web/x/qlkdl#!/all/them-moi'],
    ['/trang#phan-2', '/trang'],
  ])('%s is %s', (address, page) => expect(pagePath(url(address))).toBe(page));

  it.each([
    ['/a', '/b', true],
    ['/#/ke-khai/1.006714', '/#/ke-khai/2.000987', true],
    ['/nop-ho-so?formalityId=1', '/nop-ho-so?formalityId=2', true],
    ['/nop-ho-so?maTTHC=1.001193', '/nop-ho-so?MaTTHC=1.000894', true],
    ['/nop-ho-so?formalityId=1', '/nop-ho-so?formalityId=1&step=2', false],
    ['/nop-ho-so', '/nop-ho-so?formalityId=1', false],
    ['/nop-ho-so?formalityId=1&sid=a', '/nop-ho-so?sid=b', false],
    ['/a#muc-1', '/a#muc-2', false],
  ])('from %s to %s: another one is %s', (before, after, other) =>
    expect(isOtherPage(url(before), url(after))).toBe(other),
  );
});

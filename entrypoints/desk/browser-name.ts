/** Which browser and system this is, as technical names: for whoever helps from afar. */

/** The part of `navigator` that is looked at. */
export interface NavigatorNames {
  userAgent: string;
  userAgentData?: { brands: readonly { brand: string; version: string }[]; platform: string };
}

const token = (text: string): string => text.replace(/[^\w.]+/g, '-').replace(/^-|-$/g, '');

/** Brands that say nothing: "Not A;Brand" is drawn by lot, and every kin of Chromium says that it is one. */
const isOwn = (brand: string): boolean => !/not.?a|chromium/i.test(brand);
/** As some name themselves only here; the last one that every kin of Chrome carries. */
const NAMES = /(Firefox|coc_coc_browser|Edg|Chrome)\/([\d.]+)/;

export function browserName({ userAgent, userAgentData }: NavigatorNames) {
  const brands = userAgentData?.brands ?? [];
  const own = brands.find(({ brand }) => isOwn(brand)) ?? brands.find(({ brand }) => brand === 'Chromium');
  const [, name = '', version = ''] = NAMES.exec(userAgent) ?? [];
  return own
    ? { browser: token(own.brand), browserVersion: token(own.version) }
    : { browser: token(name), browserVersion: token(version) };
}

export function systemName({ userAgent, userAgentData }: NavigatorNames): string {
  const [named = ''] = /Windows|Android|Mac OS X|CrOS|Linux/.exec(userAgent) ?? [];
  return token(userAgentData?.platform || named);
}

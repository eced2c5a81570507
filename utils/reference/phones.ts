/**
 * Vietnam's numbering since 2018 (QĐ 798/QĐ-BTTTT). New mobile ranges are opened from time to time, so an unknown prefix
 * is only unusual. Numbers are portable: a prefix never tells the operator. Facts of 2026-11.
 */

/** Three digits that begin a ten-digit mobile number. */
export const MOBILE_PREFIXES: ReadonlySet<string> = new Set(
  '032 033 034 035 036 037 038 039 052 055 056 058 059 070 076 077 078 079 081 082 083 084 085 086 087 088 089 090 091 092 093 094 096 097 098 099'.split(
    ' ',
  ),
);

/** Area codes with the leading 0; every landline number has eleven digits. */
export const AREA_CODES: ReadonlySet<string> = new Set(
  '0203 0204 0205 0206 0207 0208 0209 0210 0211 0212 0213 0214 0215 0216 0218 0219 0220 0221 0222 0225 0226 0227 0228 0229 0232 0233 0234 0235 0236 0237 0238 0239 024 0251 0252 0254 0255 0256 0257 0258 0259 0260 0261 0262 0263 0269 0270 0271 0272 0273 0274 0275 0276 0277 028 0290 0291 0292 0293 0294 0296 0297 0299'.split(
    ' ',
  ),
);

/** First digits of the eleven-digit mobile numbers that ended on 2018-11-15, and what replaced them. */
export const OLD_MOBILE: ReadonlyMap<string, string> = new Map(
  '0120=070 0121=079 0122=077 0123=083 0124=084 0125=085 0126=076 0127=081 0128=078 0129=082 0162=032 0163=033 0164=034 0165=035 0166=036 0167=037 0168=038 0169=039 0186=056 0188=058 0199=059'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 4), pair.slice(5)]),
);

/** Letters of fonts from before Unicode, and UTF-8 read byte by byte, in name boxes. What it probably says is shown, never written. */
import { legacyOf } from '../../core/legacy-fonts';
import { nameBoxes, NAME_CHARACTER } from '../../core/names';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { clip } from '../../core/text';

function check(facts: Facts): Finding[] {
  return nameBoxes(facts).flatMap(({ raw, name, role, foreign }) => {
    const legacy = legacyOf(raw);
    // Pairs such as `aï` are ordinary in French names.
    if (!legacy || (foreign && legacy.encoding === 'vni')) return [];
    const params = { proposal: clip(legacy.proposal, 40) };
    // `¨ © »` are no letters of any language; capitals such as `Ô` inside a word are only unusual.
    const certain = !foreign && [...name].some((char) => !NAME_CHARACTER.test(char));
    return [{ subtype: legacy.encoding, severity: certain ? 'error' : 'warn', role, params }];
  });
}

const rule: Rule = {
  id: 'name-encoding',
  version: 1,
  confidence: 'certain',
  source: 'TCVN 6909:2001 (Unicode cho chữ Việt); bảng mã TCVN3 (ABC) và VNI',
  scope: 'field',
  reads: ['*.fullName', '*.surname', '*.middleName', '*.givenName', '*.otherName', '*.nationality'],
  check,
};
export default rule;

const named = (name: string, ...expect: string[]): RuleCase => ({
  name,
  facts: { 'bride.fullName': name },
  expect: expect.map((text) => `${text} bride.fullName`),
});

export const cases = (): RuleCase[] => [
  named('Nguyễn Thị Lan'),
  named('Đinh Hoà'),
  named('Lê Quý Đôn Anh'),
  named('Neáng Srây'),
  named('Pi Năng Thạnh'),
  named('Loïc Martin'),
  named('Maïa Chan'),
  named('Rui Leão'),
  named('João Guimarães'),
  named('Raúl Peñaloza'),
  named('Maëlle Noël'),
  named('François Müller'),
  named('Nguyá»…n', 'error mojibake'),
  named('Nguyễn Thá»‹ Lan', 'error mojibake'),
  named('HoÃ\u00A0ng Minh', 'warn mojibake'),
  named('NguyÔn V¨n Nam', 'error tcvn3'),
  named('NguyÔn Hoµng Nam', 'error tcvn3'),
  named('NguyÔn Nam', 'warn tcvn3'),
  named('TrÇn ThÞ Hoa', 'warn tcvn3'),
  named('Nguyeãn Vaên Ñöùc', 'warn vni'),
  named('Leâ Thò Lan', 'warn vni'),
  named('Phaïm Lan', 'warn vni'),
  {
    name: 'a French name',
    facts: { 'bride.fullName': 'Anaïs Saïd', 'bride.nationality': 'Pháp' },
    expect: [],
  },
];

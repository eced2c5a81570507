/** "What to take from which paper": for every field of every shipped pack, by the words of its own rows. */
import { describe, expect, it } from 'vitest';
import { isRole, type Role } from '../../utils/core/roles';
import { PAPERS, TRUST } from '../../utils/practice/paper-kinds';
import { kindOfPaper, sourcesOf } from '../../utils/practice/sources';
import { PAPER_KINDS } from '../../utils/practice/types';
import { packs } from './engine-world';

const ALL = [...packs.values()];
const rolesOf = (code: string): Role[] => [
  ...new Set(packs.get(code)!.required.flatMap(({ roles }) => roles.filter(isRole))),
];
/** `paper id: line`, the most trusted first. */
const told = (code: string, role: Role): string[] =>
  sourcesOf(packs.get(code)!, role).map(({ paper, fact }) => `${paper.id}: ${fact}`);

describe('kinds of papers', () => {
  it('every kind has a head and lines of its own', () => {
    for (const kind of PAPER_KINDS) {
      const { head, lines } = PAPERS[kind];
      expect(head).toBe(head.toLocaleUpperCase('vi'));
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
      if (kind !== 'declaration') expect(lines.length).toBeGreaterThan(1);
    }
  });

  it.each([
    ['Giấy chứng sinh', 'original', 'birth-notice'],
    ['Văn bản của người làm chứng xác nhận về việc sinh', 'original', 'witness-statement'],
    ['Giấy cam đoan về việc sinh', 'original', 'pledge'],
    ['Biên bản về việc trẻ bị bỏ rơi', 'original', 'minutes'],
    ['Giấy tờ tùy thân của bên nam', 'original', 'citizen-card'],
    ['Văn bản ủy quyền (có chứng thực)', 'original', 'authorisation'],
    ['Bản sao thẻ Căn cước của người ủy quyền', 'photocopy', 'citizen-card'],
    ['Giấy tờ về việc vợ của bên nam đã chết (nếu tra cứu không thấy)', 'original', 'death-notice'],
    ['Bản án, quyết định ly hôn (nếu tra cứu không thấy)', 'any', 'divorce-judgment'],
    ['Trích lục ghi chú ly hôn, hủy kết hôn (nếu tra cứu không thấy)', 'original', 'other'],
    ['Bản sao Giấy chứng nhận kết hôn được cấp trước đây', 'any', 'marriage-certificate'],
    ['Bản sao giấy tờ cá nhân có thông tin về việc kết hôn', 'any', 'other'],
    ['Hợp đồng thuê, mượn, ở nhờ (công chứng hoặc chứng thực)', 'any', 'housing-paper'],
    ['Bản sao hợp đồng dịch vụ làm thủ tục', 'photocopy', 'other'],
    ['Tờ khai đăng ký khai sinh', 'declaration', 'declaration'],
    ['Mẫu điện tử tương tác đăng ký khai sinh', 'electronic', 'declaration'],
  ] as const)('%s', (label, form, kind) => {
    expect(kindOfPaper({ label, form })).toBe(kind);
  });
});

describe('sources of a field', () => {
  it('every declaration row of every pack is recognised', () => {
    for (const { code, papers } of ALL)
      for (const paper of papers)
        if (paper.form === 'declaration') expect(`${code} ${kindOfPaper(paper)}`).toBe(`${code} declaration`);
  });

  it.each(ALL.map(({ code, shortName }) => [code, shortName] as const))(
    '%s %s: the more trusted first, the declaration last',
    (code) => {
      for (const role of rolesOf(code)) {
        const sources = sourcesOf(packs.get(code)!, role);
        const kinds = sources.map(({ kind }) => kind);
        const firstDeclared = kinds.indexOf('declaration');
        if (firstDeclared >= 0)
          expect(kinds.slice(firstDeclared).every((kind) => kind === 'declaration')).toBe(true);
        for (const { kind, fact, paper } of sources) {
          expect(packs.get(code)!.papers).toContain(paper);
          expect(fact === '').toBe(kind === 'declaration');
          if (fact !== '') expect(PAPERS[kind].lines.map(({ label }) => label)).toContain(fact);
        }
      }
    },
  );

  it.each([
    ['1.000894', 'groom.personalId', 'tuy-than-nam: Số định danh cá nhân'],
    ['1.000894', 'bride.personalId', 'tuy-than-nu: Số định danh cá nhân'],
    ['1.000894', 'groom.courtDecisionDate', 'ly-hon-nam: Ngày'],
    ['1.000894', 'bride.courtDecisionNumber', 'ly-hon-nu: Bản án (quyết định) số'],
    ['1.001193', 'subject.birthDate', 'chung-sinh: Đã sinh con vào ngày'],
    ['1.001193', 'mother.fullName', 'chung-sinh: Họ và tên mẹ'],
    ['1.001193', 'subject.fullName', 'to-khai: '],
    ['1.001193', 'requester.residenceScope', 'giay-to-tuy-than: Nơi cư trú'],
    ['1.001193', 'requester.idPaperIssueDate', 'giay-to-tuy-than: Ngày cấp'],
    ['1.000656', 'subject.deathDate', 'giay-bao-tu: Đã chết ngày'],
    ['1.000656', 'dossier.deathNoticeNumber', 'giay-bao-tu: Số'],
    ['1.004884', 'father.fullName', 'ban-sao-khai-sinh: Họ, chữ đệm, tên người cha'],
    ['1.004884', 'dossier.recordNumber', 'ban-sao-khai-sinh: Số'],
    ['1.005461', 'dossier.recordNumber', 'chung-tu-cu: Số'],
    ['3.000722', 'mother.idPaperNumber', 'chung-sinh: Số định danh, CCCD của mẹ'],
    ['1.013978', 'owner.fullName', 'giay-to-quyen: Người sử dụng đất'],
  ] as const)('%s %s ← %s', (code, role, first) => {
    expect(told(code, role)[0]).toBe(first);
  });

  it.each([
    // the groom's card says nothing of the bride
    ['1.000894', 'bride.fullName', 'tuy-than-nam'],
    // the death of a spouse is not the death of the one on the form
    ['1.004873', 'subject.fullName', 'vo-chong-chet'],
    // members of a family, parties of a contract: nobody can tell which
    ['1.001612', 'submitter.fullName', 'uy-quyen-thanh-vien'],
    ['1.010824', 'owner.fullName', 'khai-sinh'],
  ] as const)('%s %s is not taken from %s', (code, role, id) => {
    expect(told(code, role).filter((line) => line.startsWith(`${id}: `))).toEqual([]);
  });

  it('says nothing where nobody can be sure', () => {
    expect(told('1.001193', 'dossier.registrationType')).toEqual([]);
    expect(told('1.001193', 'groom.fullName')).toEqual([]);
  });

  it('trusts registers more than cards, cards more than offices, and a declaration least', () => {
    expect(TRUST.registered).toBeGreaterThan(TRUST.identity);
    expect(TRUST.identity).toBeGreaterThan(TRUST.office);
    expect(TRUST.office).toBeGreaterThan(TRUST.private);
    expect(TRUST.private).toBeGreaterThan(TRUST.declared);
  });
});

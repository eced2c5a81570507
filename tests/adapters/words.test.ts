import { describe, expect, it } from 'vitest';
import { UNDESCRIBED } from '../../replicas/forms';
import { assignRoles, type Clue } from '../../utils/adapters/words/assign';
import { readLabel } from '../../utils/adapters/words/labels';
import { whoseBlock } from '../../utils/adapters/words/people';
import { readPlace } from '../../utils/adapters/words/places';
import { scoreForm, SKINS } from './skins';

type Row = string | ({ label: string } & Partial<Clue>);
/** Fields of one block, as text boxes unless said otherwise. */
const under = (headings: string | readonly string[], ...rows: Row[]): Clue[] =>
  rows.map((row) => ({
    base: '',
    kind: 'text',
    headings: typeof headings === 'string' ? [headings] : headings,
    visible: true,
    ...(typeof row === 'string' ? { label: row } : row),
  }));
const rolesOf = (...blocks: Clue[][]) => assignRoles(blocks.flat()).map(({ role }) => role);
const pick = (label: string, ...options: string[]): Row => ({ label, kind: 'select', options });
const SCOPE = ['Trong nước', 'Khác'];

it('asks of kind and level of a disability whom the dossier is for, in a block that names nobody', () => {
  const person = under('Thông tin người được xác định mức độ khuyết tật', 'Họ và tên');
  const state = under('III. Tình trạng khuyết tật', pick('Dạng khuyết tật', 'Vận động', 'Nhìn'));
  const guardian = under('Thông tin người đại diện hợp pháp', 'Họ và tên');
  expect(rolesOf(person, guardian, state)).toEqual(['subject.fullName', null, 'subject.disabilityKind']);
  expect(rolesOf(guardian, state)).toEqual([null, null]);
});

it('takes the head of a society for nobody in the dossier, whatever the society is called after', () => {
  const subject = under('I. Phần khai về cựu chiến binh từ trần', 'Họ và tên');
  for (const head of [
    'Họ và tên Chủ tịch Hội Cựu chiến binh',
    'Họ và tên đại diện Hội Người cao tuổi',
    'Họ tên Chi hội trưởng Chi hội Người khuyết tật',
    'Họ và tên Trưởng thôn',
  ])
    expect(rolesOf(subject, under('III. Xác nhận của cơ sở', head, 'Số điện thoại')), head).toEqual([
      'subject.fullName',
      null,
      null,
    ]);
  expect(rolesOf(under('Thông tin hội viên Hội Người khuyết tật', 'Họ và tên'))).toEqual([null]);
});

it('reads where the deceased lived "trước khi từ trần" as where they lived', () => {
  expect(
    rolesOf(
      under(
        'Người từ trần',
        'Họ và tên',
        'Nơi đăng ký thường trú trước khi từ trần',
        'Nghề nghiệp trước khi mất',
      ),
    ),
  ).toEqual(['subject.fullName', 'subject.residenceDetail', 'subject.occupation']);
});

describe('forms that no document describes', () => {
  for (const [name, skin] of Object.entries(SKINS))
    it.each(UNDESCRIBED.map((form) => [form.id, form] as const))(`${name}: %s`, (_, form) => {
      const { known, found, wrong } = scoreForm(form, skin);
      expect(wrong).toEqual([]);
      expect(found / known).toBeGreaterThanOrEqual(0.85);
    });

  it('are told together with recall of at least 0.95', () => {
    const scores = UNDESCRIBED.map((form) => scoreForm(form, SKINS.numbered!));
    const total = (of: 'known' | 'found') => scores.reduce((sum, score) => sum + score[of], 0);
    expect(total('found') / total('known')).toBeGreaterThanOrEqual(0.95);
  });

  it('have names of their own for every field', () => {
    for (const { id, blocks } of UNDESCRIBED) {
      const names = blocks.flatMap(({ fields }) => fields.map(({ name }) => name));
      expect(new Set(names).size, id).toBe(names.length);
      for (const { within, when } of blocks.flatMap(({ fields }) => fields))
        for (const other of [within, when?.name]) if (other) expect(names, id).toContain(other);
    }
  });
});

describe('whose block', () => {
  it.each([
    ['I. THÔNG TIN VỀ NGƯỜI YÊU CẦU', 'requester'],
    ['2. Thông tin của người mẹ (nếu có)', 'mother'],
    ['Người được xác định mức độ khuyết tật', 'subject'],
    ['Thông tin chủ hộ', 'householder'],
    ['Thông tin chủ hộ kinh doanh', 'owner'],
    ['Thông tin hộ kinh doanh', 'business'],
    ['Người nhận trợ cấp', 'recipient'],
    ['Thông tin về vợ/chồng', 'spouse'],
    ['Thông tin cha, mẹ', null],
    ['Thông tin hai vợ chồng', null],
    ['Người đại diện của chủ hộ', null],
    ['Thông tin người làm chứng', null],
    ['Thông tin thửa đất', null],
    ['Đăng ký giám hộ', null],
  ])('%s: %s', (title, person) => expect(whoseBlock(title).person).toBe(person));

  it('is the innermost that names somebody, and a stranger silences the person above', () => {
    expect(
      rolesOf(
        under(['Thông tin người yêu cầu', '1. Thông tin liên hệ'], 'Điện thoại'),
        under(['Thông tin người yêu cầu', 'Người làm chứng'], 'Họ và tên'),
        under(['Thông tin người yêu cầu', 'Thông tin người mẹ'], 'Họ và tên'),
      ),
    ).toEqual(['requester.phone', null, 'mother.fullName']);
  });

  it('goes on side by side only with a part of the same person', () => {
    expect(
      rolesOf(
        under('I. Người yêu cầu', 'Họ và tên'),
        under('Giấy tờ tùy thân', 'Số CCCD'),
        under('II. Thông tin kê khai', 'Dân tộc'),
      ),
    ).toEqual(['requester.fullName', 'requester.personalId', null]);
  });

  it('is the submitter’s only where the dossier has an owner', () => {
    const filer = under('Người nộp hồ sơ', 'Họ và tên');
    expect(rolesOf(filer)).toEqual(['requester.fullName']);
    expect(rolesOf(filer, under('Chủ hồ sơ', 'Họ và tên'))).toEqual(['submitter.fullName', 'owner.fullName']);
    // the owner's block is closed while the box is ticked: the roles stay what they are
    expect(rolesOf(filer, under('', { label: 'Người nộp hồ sơ là chủ hồ sơ', kind: 'checkbox' }))[0]).toBe(
      'submitter.fullName',
    );
  });

  it('is nobody’s when two blocks call one person by different words', () => {
    expect(
      rolesOf(under('Người khai', 'Họ và tên', 'Dân tộc'), under('Người đề nghị', 'Họ và tên', 'Quốc tịch')),
    ).toEqual([null, null, null, null]);
  });
});

describe('the label', () => {
  it.each([
    ['Họ tên cha', 'father', 'fullName'],
    ['Ngày sinh của mẹ', 'mother', 'birthDate'],
    ['Dân tộc (mẹ)', 'mother', 'ethnicity'],
    ['Số định danh cá nhân của chủ hộ', 'householder', 'personalId'],
    ['Ho ten cha', 'father', 'fullName'],
    ['HỌ VÀ TÊN NGƯỜI ĐƯỢC KHAI SINH', 'subject', 'fullName'],
    ['Số Giấy CMND hoặc Căn cước công dân', null, 'personalId'],
    ['Nơi cấp CMND/CCCD', null, 'idPaperIssuer'],
    ['Ngày/tháng/năm sinh', null, 'birthDate'],
    ['Vốn kinh doanh (đồng)', null, 'capital'],
    ['Nhập họ và tên', null, 'fullName'],
    ['Loại giấy tờ pháp lý của cá nhân', null, 'idPaperType'],
  ])('%s', (label, person, meaning) => {
    const says = readLabel(label);
    expect([says.person, says.meanings[0]]).toEqual([person, meaning]);
  });

  it.each([
    'Họ tên người đại diện',
    'Ngày cấp giấy phép',
    'Số con',
    'Giới tính thai nhi',
    'Tên chủ đầu tư (tên chủ hộ)',
  ])('means nothing with a word left over: %s', (label) =>
    expect(rolesOf(under('Thông tin người yêu cầu', label))).toEqual([null]),
  );

  it('repeats its heading’s person in short', () => {
    expect(rolesOf(under('Thông tin người nhận trợ cấp', 'Họ tên người nhận'))).toEqual([
      'recipient.fullName',
    ]);
  });

  it('is the person alone where the name is asked for', () => {
    expect(rolesOf(under('', 'Chủ hộ', 'Người yêu cầu'))).toEqual([
      'householder.fullName',
      'requester.fullName',
    ]);
  });
});

describe('neighbours', () => {
  it('carry the person of the last name that was asked for', () => {
    expect(
      rolesOf(
        under(
          'Thông tin cha, mẹ',
          'Họ tên cha',
          'Năm sinh',
          'Họ tên mẹ',
          'Năm sinh',
          'Họ tên ông nội',
          'Năm sinh',
        ),
      ),
    ).toEqual(['father.fullName', 'father.birthDate', 'mother.fullName', 'mother.birthDate', null, null]);
  });

  it('leave open whose it is when another name stands inside the block', () => {
    expect(
      rolesOf(under('Người được khai sinh', 'Họ và tên', 'Ngày sinh', 'Họ tên cha', 'Ngày sinh', 'Dân tộc')),
    ).toEqual(['subject.fullName', 'subject.birthDate', 'father.fullName', 'father.birthDate', null]);
    expect(rolesOf(under('Chủ hồ sơ', 'Họ và tên', 'Người đại diện', 'Số CCCD'))).toEqual([
      'owner.fullName',
      null,
      null,
    ]);
  });

  it('tell which paper a date belongs to', () => {
    const date = { label: 'Ngày cấp', kind: 'date' } as const;
    expect(
      rolesOf(
        under('Người yêu cầu', 'Số CCCD', date),
        under('Người mẹ', 'Số thẻ BHYT', date),
        under('Người cha', 'Bằng Tổ quốc ghi công số', date),
        under('Giấy báo tử', 'Số', date, 'Cơ quan cấp'),
      ),
    ).toEqual([
      'requester.personalId',
      'requester.idPaperIssueDate',
      'mother.healthInsuranceNumber',
      null,
      null,
      null,
      'dossier.deathNoticeNumber',
      'dossier.deathNoticeDate',
      'dossier.deathNoticeIssuer',
    ]);
  });

  it('tell a card’s number from the personal number', () => {
    expect(rolesOf(under('Người mẹ', 'Số định danh cá nhân', 'Số CMND/CCCD'))).toEqual([
      'mother.personalId',
      'mother.idPaperNumber',
    ]);
    expect(rolesOf(under('Người mẹ', 'Số CCCD', 'Số CMND'))).toEqual([
      'mother.personalId',
      'mother.oldIdNumber',
    ]);
    expect(rolesOf(under('Người mẹ', 'Số CMND'))).toEqual([null]);
  });
});

describe('addresses', () => {
  const places = ['Tỉnh/Thành phố', 'Xã/Phường'].map((label): Row => ({ label, kind: 'select' }));
  const radio = (label: string): Row => ({ label, kind: 'choice', options: SCOPE });

  it.each([
    ['noi thuong tru xa phuong', 'residence', 'ward'],
    ['tinh thuong tru', 'residence', 'province'],
    ['quoc gia noi cu tru', 'residence', 'country'],
    ['noi cu tru dia chi chi tiet', 'residence', 'detail'],
    ['so nha duong thon xom', null, 'detail'],
    ['dia chi thua dat', 'unknown', null],
    ['gioi tinh', null, null],
  ])('%s: %s %s', (words, place, level) => expect(readPlace(words)).toEqual({ place, level }));

  it('follow their opener, one after the other', () => {
    expect(
      rolesOf(
        under(
          'Người được khai sinh',
          radio('Nơi sinh'),
          ...places,
          'Địa chỉ',
          radio('Quê quán'),
          ...places,
          'Địa chỉ',
        ),
      ),
    ).toEqual(
      ['birthPlace', 'hometown'].flatMap((place) =>
        ['Scope', 'Province', 'Ward', 'Detail'].map((part) => `subject.${place}${part}`),
      ),
    );
  });

  it('know the free text of the other case', () => {
    const [province, ward] = places.map((row) => ({ ...(row as Clue), visible: false }));
    expect(
      rolesOf(
        under('Người mẹ', radio('Nơi cư trú'), province!, ward!, { label: 'Địa chỉ', visible: true }),
      ).at(-1),
    ).toBe('mother.residenceAbroad');
  });

  it('with the place’s name behind, before, or in the heading', () => {
    expect(rolesOf(under('Người mẹ', ...places, 'Địa chỉ thường trú', ...places, 'Địa chỉ liên hệ'))).toEqual(
      ['residence', 'contact'].flatMap((at) =>
        ['Province', 'Ward', 'Detail'].map((part) => `mother.${at}${part}`),
      ),
    );
    expect(rolesOf(under('Người mẹ', 'Nơi sinh', ...places, 'Quê quán', ...places))).toEqual(
      ['birthPlace', 'hometown'].flatMap((at) =>
        ['Detail', 'Province', 'Ward'].map((part) => `mother.${at}${part}`),
      ),
    );
    expect(rolesOf(under(['Người mẹ', 'Quê quán'], ...places))).toEqual([
      'mother.hometownProvince',
      'mother.hometownWard',
    ]);
  });

  it('begin anew where a name says so, even inside what the form draws as one group', () => {
    const grouped = (label: string, level: 'province' | 'ward'): Row => ({
      label,
      kind: 'select',
      group: 'a',
      level,
    });
    const province = grouped('Tỉnh/Thành phố nơi cư trú', 'province');
    expect(rolesOf(under('Người mẹ', province, grouped('Xã/Phường nơi sinh', 'ward')))).toEqual([
      'mother.residenceProvince',
      'mother.birthPlaceWard',
    ]);
    expect(rolesOf(under('Người mẹ', province, grouped('Xã/Phường', 'ward')))).toEqual([
      'mother.residenceProvince',
      'mother.residenceWard',
    ]);
  });

  it('of unknown places have no role', () => {
    expect(rolesOf(under('Người yêu cầu', 'Địa chỉ thửa đất', ...places))).toEqual([null, null, null]);
    expect(rolesOf(under(['Người yêu cầu', 'Nơi đề nghị đăng ký tạm trú'], ...places))).toEqual([null, null]);
  });

  it('take "Chỗ ở hiện nay" for the residence only where nothing says so better', () => {
    expect(rolesOf(under('Người mẹ', 'Chỗ ở hiện nay'))).toEqual(['mother.residenceDetail']);
    expect(rolesOf(under('Người mẹ', 'Nơi thường trú', 'Chỗ ở hiện nay'))).toEqual([
      'mother.residenceDetail',
      null,
    ]);
  });
});

it('asks lists for their options', () => {
  expect(
    rolesOf(
      under(
        'Người mẹ',
        pick('Giới tính', '-- Chọn --', 'Nam', 'Nữ'),
        pick('Dân tộc', 'Kinh', 'Tày'),
        pick('Họ và tên', 'a', 'b'),
      ),
      under('Người cha', pick('Giới tính', 'Cao', 'Thấp'), { label: 'Họ và tên', kind: 'date' }),
    ),
  ).toEqual(['mother.gender', 'mother.ethnicity', null, null, null]);
});

it('believes neither of two fields that claim one fact, unless one of them is hidden', () => {
  const twins = under('Người mẹ', 'Họ và tên', 'Họ và tên');
  expect(rolesOf(twins)).toEqual([null, null]);
  expect(rolesOf([twins[0]!, { ...twins[1]!, visible: false }])[0]).toBe('mother.fullName');
});

it('never doubts a documented name, and drops what words say beside it', () => {
  expect(
    rolesOf(
      under(
        'Người mẹ',
        { label: 'Họ và tên', documented: 'father.fullName' },
        { label: 'Ghi chú', documented: null },
      ),
    ),
  ).toEqual(['father.fullName', null]);
  expect(rolesOf(under('Người mẹ', { label: 'Tên', documented: 'mother.fullName' }, 'Họ và tên'))).toEqual([
    'mother.fullName',
    null,
  ]);
});

it('knows a period and a number of certificates by the words of their sentence', () => {
  const date = (label: string): Row => ({ label, kind: 'date' });
  const period = (from: string, to: string) => rolesOf(under('Nội dung đề nghị', date(from), date(to)));
  const told = ['dossier.periodFrom', 'dossier.periodTo'];
  expect(period('Trong thời gian cư trú từ ngày', 'đến ngày')).toEqual(told);
  expect(period('Thời gian tạm ngừng kể từ ngày', 'đến hết ngày')).toEqual(told);
  expect(rolesOf(under('Mục đích', 'Số lượng Giấy xác nhận đề nghị cấp'))).toEqual(['dossier.copies']);
});

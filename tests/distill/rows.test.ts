/** One row at a time: what the wording of official records says, phenomenon by phenomenon. Sentences composed for the test. */
import { describe, expect, it } from 'vitest';
import { distill } from '@/utils/distill/distill';
import type { DistilledRow } from '@/utils/distill/types';
import { recordOf, type Row } from './record';

const rowsOf = (title: string, ...rows: Row[]): DistilledRow[] => distill(recordOf({ [title]: rows })).rows;
function rowOf(row: Row, title = ''): DistilledRow {
  const [only] = rowsOf(title, row);
  if (!only) throw new Error('a record of one row has one row');
  return only;
}

describe('what a row is', () => {
  it.each<[string, DistilledRow['kind'], Row, string?]>([
    ['the name of a document', 'paper', '- Đơn đề nghị cấp giấy phép nuôi ong theo Mẫu số 05;Mauso05.'],
    ['a number before it', 'paper', '02 bộ hồ sơ thiết kế nhà xưởng'],
    ['a mark before it', 'paper', 'b) Sơ đồ khu vực chăn nuôi'],
    [
      'a name under a title that says it is shown',
      'present',
      'Giấy chứng nhận kiểm dịch',
      'Giấy tờ phải xuất trình',
    ],
    ['a verb that says it is shown', 'present', '+ Xuất trình sổ theo dõi vận hành của cơ sở'],
    ['handed in and shown', 'paper', 'Bản sao hợp đồng thuê kho và xuất trình bản chính để đối chiếu'],
    [
      'a condition that asks for a document',
      'paper',
      'Trường hợp cơ sở thuê kho thì phải nộp hợp đồng thuê kho',
    ],
    [
      'a condition and a colon',
      'paper',
      'Đối với hợp tác xã: Nghị quyết của Đại hội thành viên về việc mở xưởng',
    ],
    ['a heading', 'note', 'Hồ sơ đề nghị cấp lại bao gồm:'],
    ['a heading with a quantity', 'note', ['1. Trường hợp cơ sở chuyển địa điểm thì hồ sơ gồm:', 1, 1]],
    ['who must check', 'note', ['Người tiếp nhận có trách nhiệm kiểm tra giấy tờ và trả lại ngay', 0, 0]],
    ['what one may do', 'note', ['Người nộp có thể nộp bản sao chứng thực kèm theo bản chính', 0, 0]],
    ['what copies must be like', 'note', ['Bản chụp các giấy tờ gửi kèm phải bảo đảm rõ nét', 0, 0]],
    ['a time limit', 'note', 'Thời hạn nộp hồ sơ: trước ngày 20 hằng tháng'],
    ['a number of sets', 'note', 'Số lượng hồ sơ: 02 bộ'],
    [
      'what is done when the result is given',
      'note',
      ['Khi đến nhận kết quả, người yêu cầu xuất trình giấy hẹn', 0, 0],
      'Lưu ý',
    ],
    [
      'a block of advice',
      'note',
      ['* Lưu ý: - Hồ sơ lưu 05 năm. - Cơ sở tự chịu trách nhiệm về số liệu.', 0, 0],
    ],
    [
      'a look-up',
      'lookup',
      [
        'Cơ quan đăng ký có trách nhiệm tra cứu thông tin cư trú trong Cơ sở dữ liệu quốc gia về dân cư',
        0,
        0,
      ],
    ],
    [
      'a waiver of the databases',
      'lookup',
      ['Trường hợp thông tin đã có trong Cơ sở dữ liệu đất đai thì không phải nộp giấy chứng nhận', 0, 0],
    ],
  ])('%s', (_what, kind, row, title) => {
    expect(rowOf(row, title).kind).toBe(kind);
  });

  it('a look-up that may fail asks for the paper then, and says when', () => {
    const row = rowOf(
      'Thông tin chứng minh quan hệ gia đình được khai thác trong Cơ sở dữ liệu quốc gia về dân cư. Trường hợp không khai thác được thông tin thì công dân xuất trình giấy tờ chứng minh quan hệ gia đình',
    );
    expect(row).toMatchObject({ kind: 'present', conditional: true });
    expect(row.label).toMatch(/^Giấy tờ chứng minh quan hệ gia đình/);
  });

  it('a piece of a row that was cut is not passed off as a paper', () => {
    expect(rowOf(') (khoản 2 Điều 31 Nghị định này)')).toMatchObject({ kind: 'note', unsure: true });
  });

  it('what has only a quantity to speak for it is left to a person', () => {
    const row = rowOf('Xyzt abc');
    expect(row.unsure).toBe(true);
    expect(row.reasons.map(({ id }) => id)).toEqual(['quantity-only']);
  });
});

describe('who must have it', () => {
  it.each<[string, string, string | null]>([
    ['everybody', 'Bản vẽ mặt bằng nhà kho', null],
    ['if any', 'Bản vẽ hoàn công nhà kho (nếu có)', 'Nếu có'],
    ['an opening condition', 'Trường hợp thuê đất thì nộp hợp đồng thuê đất', 'Thuê đất'],
    [
      'a condition behind the name',
      'Giấy phép lao động đối với trường hợp thuê người nước ngoài',
      'Thuê người nước ngoài',
    ],
    [
      'a bracket that limits to a thing',
      'Phiếu kiểm định máy quay mật (đối với máy chạy điện)',
      'Máy chạy điện',
    ],
    [
      'a bracket that says for which case the copy is used',
      'Bản sao sổ theo dõi đàn ong (sử dụng trong trường hợp chuyển địa điểm nuôi)',
      'Chuyển địa điểm nuôi',
    ],
    ['a class of people', 'Sổ khám sức khỏe đối với người trực tiếp chế biến', 'Người trực tiếp chế biến'],
    ['an exception', 'Quyết định phê duyệt dự án (trừ nhà ở riêng lẻ)', 'Trừ nhà ở riêng lẻ'],
    [
      'a subject that is not everybody',
      'Công dân Việt Nam đã ly hôn ở nước ngoài phải nộp bản sao trích lục ghi chú ly hôn',
      'Công dân Việt Nam đã ly hôn ở nước ngoài',
    ],
    [
      'a waiver when a database has it',
      'Giấy phép nuôi ong. Trường hợp đã có trong Cơ sở dữ liệu chăn nuôi thì không phải nộp',
      'Chưa khai thác được thông tin trong cơ sở dữ liệu',
    ],
    [
      'a waiver in brackets',
      'Giấy phép nuôi ong (Không yêu cầu người nộp cung cấp giấy tờ này khi khai thác được thông tin trên Cơ sở dữ liệu chăn nuôi)',
      'Chưa khai thác được thông tin trong cơ sở dữ liệu',
    ],
    [
      'a waiver of form only',
      'Văn bản ủy quyền nuôi ong. Trường hợp ủy quyền cho người thân thì không phải chứng thực',
      null,
    ],
    [
      'how the form is filled in',
      'Tờ khai đăng ký, trong đó ghi rõ ý kiến của chủ hộ, trừ trường hợp đã có ý kiến bằng văn bản',
      null,
    ],
    ['how long it is valid', 'Giấy khám sức khỏe có giá trị nếu được cấp chưa quá 06 tháng', null],
    [
      'only one of the papers',
      'Giấy phép kinh doanh; giấy ủy quyền, hợp đồng thuê kho (nếu có); danh sách người làm',
      null,
    ],
    ['what the document is about', 'Giấy chứng nhận quyền sở hữu đối với tài sản trên đất', null],
    ['a part the form has', 'Bản khai số hiệu máy, trong đó ghi rõ số khung (nếu có)', null],
  ])('%s', (_what, row, when) => {
    expect(rowOf(row)).toMatchObject({ kind: 'paper', conditional: when !== null, when });
  });

  it('the way of filing is a channel, not a condition', () => {
    expect(
      rowOf('Tờ khai cấp phép (nếu người yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tiếp)'),
    ).toMatchObject({
      conditional: false,
      channels: ['direct'],
    });
  });

  it('the title of the case is not repeated', () => {
    const [row] = rowsOf(
      'Đối với trường hợp chuyển địa điểm nhà kho',
      'Hợp đồng thuê kho mới đối với trường hợp chuyển địa điểm nhà kho',
    );
    expect(row).toMatchObject({ conditional: false });
  });

  it('a heading puts its condition on what stands under it, and only there', () => {
    const rows = rowsOf(
      '',
      '- Đơn đề nghị cấp phép',
      '- Đối với dự án nhóm A, hồ sơ phải bổ sung:',
      '+ Bản sao quyết định đầu tư',
      '- Sơ đồ vị trí',
    );
    expect(rows.map(({ kind, conditional }) => (kind === 'note' ? 'note' : conditional))).toEqual([
      false,
      'note',
      true,
      false,
    ]);
    expect(rows[2]?.when).toMatch(/^(?:Các )?[Dd]ự án nhóm A/);
  });

  it('where the order is shuffled it is a guess and says so', () => {
    const rows = rowsOf(
      '',
      '+ Bản sao quyết định đầu tư',
      '- Đối với dự án nhóm A, hồ sơ phải bổ sung:',
      '- Sơ đồ vị trí',
    );
    expect(rows[0]).toMatchObject({ conditional: true, unsure: true });
  });
});

describe('alternatives', () => {
  it.each<[string, boolean, string]>([
    ['one of', true, 'Một trong các giấy tờ sau: giấy khai sinh, hộ chiếu, thẻ căn cước'],
    ['or', true, 'Hợp đồng thuê đất hoặc văn bản cho mượn đất'],
    ['a stroke', true, 'Hộ chiếu/Thẻ căn cước của người nộp'],
    [
      'if there is none, another',
      true,
      'Giấy chứng sinh; trường hợp không có giấy chứng sinh thì nộp văn bản của người làm chứng',
    ],
    ['original or copy', false, 'Bản chính hoặc bản sao có chứng thực giấy phép nuôi ong'],
    ['who issued it', false, 'Giấy xác nhận của Ủy ban nhân dân xã hoặc của Công an xã'],
    ['what it is about', false, 'Đơn đề nghị cấp mới/cấp lại giấy phép'],
    [
      'alternatives of the condition',
      false,
      'Giấy xác nhận đối với trường hợp không có giấy khai sinh hoặc hộ chiếu',
    ],
  ])('%s', (_what, oneOf, row) => {
    expect(rowOf(row).oneOf).toBe(oneOf);
  });
});

describe('ways of filing', () => {
  it.each<[string, DistilledRow['channels'], string, string?]>([
    ['all', ['direct', 'online', 'postal'], 'Đơn đề nghị'],
    ['the form of the portal', ['online'], 'Mẫu điện tử tương tác đề nghị cấp phép'],
    [
      'counter or post',
      ['direct', 'postal'],
      'Tờ khai cấp phép (nếu lựa chọn nộp hồ sơ theo hình thức trực tiếp hoặc gửi hồ sơ qua hệ thống bưu chính)',
    ],
    [
      'both merely named',
      ['direct', 'online', 'postal'],
      'Giấy phép phải xuất trình (theo hình thức trực tiếp) hoặc tải lên (theo hình thức trực tuyến)',
    ],
    [
      'a person is directly concerned',
      ['direct', 'online', 'postal'],
      'Giấy giới thiệu của thủ trưởng đơn vị quản lý trực tiếp',
    ],
    ['said by the title', ['online'], 'Đơn đề nghị', 'Trường hợp gửi hồ sơ trực tuyến'],
  ])('%s', (_what, channels, row, title) => {
    expect(rowOf(row, title).channels).toEqual(channels);
  });
});

describe('names for the checklist', () => {
  it.each([
    [
      '- Đơn đề nghị cấp giấy phép nuôi ong theo Mẫu số 05 ban hành kèm theo Thông tư số 01/2026/TT-BTN;Mauso05.',
      'Đơn đề nghị cấp giấy phép nuôi ong',
    ],
    ['Tờ khai nuôi ong (Mẫu TK01 ban hành kèm theo Thông tư số 01/2026/TT-BTN).1.', 'Tờ khai nuôi ong'],
    ['Bản chính hoặc bản sao có chứng thực giấy phép nuôi ong', 'Giấy phép nuôi ong'],
    ['Giấy phép nuôi ong đối với trường hợp nuôi trên 100 đàn', 'Giấy phép nuôi ong'],
    [
      'Giấy phép nuôi ong mật tự nhiên/Giấy phép nuôi ong lấy sáp/Giấy chứng nhận trại ong giống',
      'Giấy phép nuôi ong mật tự nhiên/Giấy phép nuôi ong lấy sáp',
    ],
  ])('%s', (row, label) => {
    expect(rowOf(row).label).toBe(label);
  });

  it('are short and none hangs on a loose word', () => {
    const long = `Văn bản ${'về việc phối hợp quản lý và bảo vệ khu vực nuôi ong của '.repeat(6)}xã`;
    const label = rowOf(long).label ?? '';
    expect(label.length).toBeLessThanOrEqual(70);
    expect(label).not.toMatch(/ (?:và|của|về|việc)$/);
  });
});

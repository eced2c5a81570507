/** What is looked at on the sheet of a dossier, and why something does not pass (domain-rules §10.1). */
export const items = {
  papers: 'Giấy tờ',
  fields: 'Ô chính của tờ khai',
  steps: 'Các bước xử lý',
  row: 'Cả hồ sơ',
  paper: (id: string) => `Giấy tờ “${id}”`,
  owned: (place: string, person: string) => `${place} của ${person}`,
  step: {
    procedure: 'Đúng thủ tục, đúng phiên bản',
    receipt: 'Giấy tiếp nhận và hẹn trả (Mẫu 01)',
    'passing-on': 'Chuyển hồ sơ đi xử lý',
    supplement: 'Yêu cầu bổ sung (Mẫu 02)',
    refusal: 'Từ chối, dừng xử lý (Mẫu 03, Mẫu 05)',
    extension: 'Xin lỗi và hẹn lại (Mẫu 04)',
    fee: 'Phí, lệ phí',
    result: 'Kết quả giải quyết',
  },
};

export const classes = { critical: 'Nghiêm trọng', major: 'Lớn', minor: 'Nhỏ' };

/** Beside a reason. */
export const grave = (name: string): string => `mức ${name.toLowerCase()}`;

export const verdicts = {
  pass: 'Đạt',
  fail: 'Không đạt',
  explain: 'Cần giải trình',
  unchecked: 'Chưa kiểm',
  undone: 'Bỏ đánh dấu',
};

export const reasons = {
  'paper-missing': 'Thiếu giấy tờ này',
  'paper-kind': 'Sai loại bản (chính, sao chứng thực, chụp) hoặc thiếu số lượng',
  'paper-person': 'Giấy tờ của người khác',
  'paper-unreadable': 'Bản quét mờ, thiếu trang',
  'paper-unsigned': 'Thiếu chữ ký, ngày, dấu hoặc chứng thực',
  'paper-expired': 'Hết giá trị vào ngày nhận',
  'paper-version': 'Dùng mẫu cũ',
  'paper-needless': 'Giấy tờ đã có trong cơ sở dữ liệu, không được yêu cầu nộp',
  'paper-unopened': 'Không tìm thấy hoặc không mở được tệp',
  'field-differs': 'Khác với giấy tờ',
  'field-spelling': 'Sai chính tả, dấu',
  'field-empty': 'Bỏ trống',
  'field-no-paper': 'Không có giấy tờ làm căn cứ',
  'procedure-wrong': 'Nhận sai thủ tục',
  'procedure-version': 'Áp dụng phiên bản cũ của thủ tục',
  'receipt-none': 'Không lập giấy tiếp nhận',
  'receipt-incomplete': 'Lập giấy tiếp nhận khi hồ sơ còn thiếu',
  'receipt-due': 'Sai ngày nhận hoặc ngày hẹn trả',
  'passing-late': 'Chuyển hồ sơ chậm',
  'supplement-vague': 'Không ghi rõ phải bổ sung gì',
  'supplement-twice': 'Yêu cầu bổ sung quá một lần',
  'supplement-late': 'Yêu cầu bổ sung quá 3 ngày làm việc',
  'supplement-ground': 'Yêu cầu ngoài danh mục giấy tờ',
  'refusal-form': 'Không lập phiếu từ chối hoặc phiếu dừng xử lý',
  'refusal-ground': 'Lý do từ chối, dừng xử lý không có căn cứ',
  'extension-late': 'Xin lỗi sau khi đã quá hạn',
  'extension-twice': 'Hẹn lại quá một lần',
  'fee-wrong': 'Thu sai mức công bố',
  'fee-receipt': 'Không có biên lai',
  'fee-exempt': 'Sai diện miễn, giảm',
  'result-wrong': 'Nội dung kết quả sai',
  'result-unsigned': 'Kết quả thiếu chữ ký, dấu, chữ ký số',
  'result-undelivered': 'Chưa trả hoặc chưa lưu kết quả điện tử',
  other: 'Lý do khác (ghi rõ ở lời nhắn)',
  gone: 'Không còn trong sổ theo dõi',
  'to-explain': 'Cần cán bộ giải trình',
};

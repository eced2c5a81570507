/**
 * The words the official records are written with (Vietnamese administrative language, lower case, newer placement of tones).
 * A word belongs here because of what it means in any record, never because of one row.
 */

/** Any of these, as whole words. Built from the lists below only, never from data. */
const any = (...words: readonly string[]): string => `(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`;
const find = (...words: readonly string[]): RegExp => new RegExp(any(...words), 'u');

/** Nouns that begin the name of a document. */
const DOCUMENT_NOUNS = [
  'giấy', 'đơn(?! vị| giá| nguyên| phương| chiếc)', 'tờ khai', 'tờ trình', 'phiếu', 'tơ khai', 'dữ liệu (?:điện tử|số|bim)', 'biện pháp (?:thi công|tổ chức|bảo đảm)', 'điều (?:khoản|ước)', 'hiệp định', 'văn bản', 'bản (?:sao|chính|gốc|chụp|quét|photo|phô tô|trích sao|vẽ|đồ|khai|kê|cam kết|cam đoan|án|tường trình|thuyết minh|thoả thuận|thiết kế|tự khai|đăng ký|dịch|giải trình|tóm tắt|nhận xét|kết luận|ghi|thanh lý|mô tả|tự thuật|điện tử|đề nghị|giới thiệu|chứng nhận|sơ yếu|fax|quyết toán|trích lục|lý lịch|xác nhận)',
  'hợp đồng', 'biên bản', 'biên lai', 'báo cáo', 'quyết định', 'danh sách', 'danh mục', 'sổ', 'thẻ', 'hộ chiếu', 'chứng minh nhân dân', 'chứng minh thư', 'căn cước', 'chứng từ', 'chứng cứ', 'hoá đơn', 'chứng chỉ', 'chứng thư', 'chứng nhận', 'bằng (?:tốt nghiệp|cử nhân|đại học|khen|lái|chứng|kỹ sư|độc quyền)', 'văn bằng', 'sơ đồ', 'sơ hoạ', 'hồ sơ', 'tài liệu', 'phương án', 'dự án', 'đề án', 'đồ án', 'kế hoạch', 'quy chế', 'điều lệ', 'nội quy', 'quy ước', 'quy trình', 'dự thảo', 'ảnh', 'hình ảnh', 'ảnh chụp', 'bảng (?:kê|tổng hợp|điểm|tính|cân đối|phân bổ|xác định|chấm công|thanh toán|khai|thống kê)', 'thông báo', 'trích lục', 'trích đo', 'trích sao', 'mảnh trích đo', 'lý lịch', 'sơ yếu', 'kết quả', 'kết luận', 'công văn', 'công hàm', 'thư', 'mẫu', 'biểu mẫu', 'thuyết minh', 'dự toán', 'quyết toán', 'xác nhận', 'ý kiến', 'di chúc', 'giao dịch', 'vận đơn', 'vận tải đơn', 'uỷ nhiệm chi', 'lệnh', 'thoả thuận', 'cam kết', 'đề cương', 'đề nghị', 'đề xuất', 'tự hoạ', 'nhật ký', 'kháng nghị', 'trình báo', 'hải đồ', 'học bạ', 'phụ lục', 'trang', 'thiết kế', 'hộ khẩu', 'đăng ký (?:kết hôn|môi trường|kinh doanh|doanh nghiệp|xe|phương tiện)', 'quy hoạch', 'bệnh án', 'tờ(?! trình| khai)', 'ấn phẩm', 'catalogue', 'catalog', 'c\\/o', 'nghị quyết', 'giáo trình', 'chương trình', 'lịch', 'nhãn', 'mẫu vật', 'cơ cấu', 'di sản', 'séc', 'uỷ nhiệm chi', 'bảo lãnh', 'bản', 'bảng', 'đĩa', 'usb', 'tờ rơi', 'ca-ta-lô', 'bưu phẩm', 'bìa', 'tệp', 'file',
] as const; // prettier-ignore

/** Names of documents whose first word is not enough after `hoặc`: a verb is spelt the same. */
const AFTER_OR = DOCUMENT_NOUNS.filter(
  (word) => !['quyết định', 'xác nhận', 'thông báo', 'đề nghị', 'đề xuất', 'thoả thuận', 'cam kết', 'báo cáo', 'thiết kế', 'kết quả', 'kế hoạch', 'lịch', 'trang', 'bản', 'bảng', 'giao dịch', 'di sản', 'dự án', 'cơ cấu', 'lệnh', 'thư', 'mẫu', 'ảnh', 'bìa', 'hình ảnh', 'chương trình', 'quy hoạch', 'ý kiến', 'chứng nhận', 'bảo lãnh', 'đăng ký (?:kết hôn|môi trường|kinh doanh|doanh nghiệp|xe|phương tiện)'].includes(word),
).concat(['quyết định (?:của|giao|cho|về|thành lập|phê duyệt|chấp thuận|công nhận|ly hôn|xử|tiếp nhận|điều|đầu tư|thu hồi|hưởng|trợ cấp|nghỉ|tuyên|cưỡng)', 'xác nhận của', 'thông báo (?:của|về)', 'đăng ký môi trường', 'thoả thuận bồi thường', 'cam kết (?:của|bảo)', 'báo cáo (?:kinh|đánh|tài|kết|về|tổng)', 'ảnh chụp', 'thiết kế (?:bản|kỹ|cơ|khác)', 'ý kiến (?:của|bằng)', 'chứng nhận (?:đăng|của)', 'bảo lãnh của', 'kế hoạch vốn', 'kết quả (?:thẩm|giám|xét|đấu|đo)'] as never[]); // prettier-ignore

const NOUN = `(?:${DOCUMENT_NOUNS.join('|')})(?!\\p{L})`;
const OR_NOUN = `(?:${AFTER_OR.join('|')})(?!\\p{L})`;

/** "02 bộ", "01 (một) bản", "Các", "Một trong các loại": what may stand before the noun. */
const BEFORE_NOUN =
  '(?:(?:\\d{1,3}|một|hai|ba)\\s*(?:\\(\\p{L}+\\)\\s*)?(?:bộ |tấm |cuốn |chiếc |bản (?!sao|chính|gốc|chụp|vẽ|đồ|khai|kê|cam|án|trích|tường))?)?' +
  '(?:các |những |mọi |toàn bộ |tất cả (?:các )?|một trong (?:các |những |số |hai |ba )?|một số )?(?:loại )?(?:\\((?:các|những|\\d+)\\) )?';

/** A document stands at the very beginning. */
export const OPENS_WITH_DOCUMENT = new RegExp(`^["“'(]?\\s*${BEFORE_NOUN}(?<noun>${NOUN})`, 'u');
/** A document after `hoặc`, `/` or the like; the quality of a copy alone is none (`bản chính hoặc bản sao`). */
export const ALTERNATIVE = new RegExp(
  `(?:(?:;\\s*)?(?<!\\p{L})hoặc|\\/)\\s*(?:có |là |phải có |cả )?(?:văn bản |bản gốc |bản chính |bản sao (?:có chứng thực |điện tử |công chứng )?)?(?:của )?(?:\\d{1,2} )?(?:một trong )?(?:các |những )?(?:loại )?(?<noun>${OR_NOUN})`,
  'gu',
);
export const COPY_NOUN = /^(?:bản (?:sao|chính|gốc|chụp|quét|photo|phô tô|điện tử|giấy|fax)|bản$|trích sao)/u;
export const ONE_OF = find(
  'một trong (?:các|những|số|hai|ba|số các)(?! (?:trường hợp|điều kiện|hình thức|cách|nội dung|tiêu chí|phương thức|đối tượng|thành viên|bên|mục đích))', 'hoặc (?:các )?(?:giấy tờ|tài liệu|văn bản|chứng từ|hồ sơ)(?: khác)?', 'giấy tờ (?:có giá trị )?thay(?: thế)?', 'hoặc giấy tờ tương đương',
); // prettier-ignore
/** "không có A thì nộp B". */
export const FAILING_THAT =
  /(?<!\p{L})(?:trường hợp|nếu)(?:\s\p{L}+){0,4}? (?:không|chưa)(?: còn| thể)*(?: có| cung cấp được| nộp được| xuất trình được)?(?: các| một trong các| đủ)? (?:giấy|bản|văn bản|tài liệu|hồ sơ|chứng|hộ chiếu|thẻ|quyết định|hợp đồng|người làm chứng|sổ|di chúc|đơn)[^.;]{0,160}?(?:thì|phải|được thay|thay)(?! hồ sơ còn| có thêm)(?!\p{L})/u;

/** Verbs of handing in and of showing. */
export const HAND_IN =
  '(?:nộp(?: kèm(?: theo)?| thêm| lại| đủ| đầy đủ| bổ sung)?|gửi(?: kèm(?: theo)?)?|cung cấp|bổ sung(?: thêm)?|kèm theo|đính kèm|phải có(?: thêm| đủ| đầy đủ)?|cần có|còn phải có|có thêm|còn có|cần phải có|phải làm|phải lập|lập|phải kèm(?: theo)?|nộp|làm|hồ sơ (?:\\p{L}+ ){0,10}?(?:bao )?gồm(?: có)?|thay bằng|thay thế bằng|được thay bằng|yêu cầu có)';
const SHOWN = '(?:xuất trình(?: hoặc nộp| hoặc gửi)?|nộp\\/xuất trình|nộp hoặc xuất trình)';
const FILLER =
  '(?: (?:kèm|theo|thêm|cho|với|tại|một trong|một|các|những|đủ|đầy đủ|toàn bộ|loại|ít nhất|\\d{1,2}|bộ|lại|đồng thời|bản gốc|bản chính|bản sao(?: có chứng thực| được chứng thực| chứng thực| điện tử)?|bản chụp|bản quét|bản|hồ sơ gồm|của)(?!\\p{L})){0,4}';
/** "các giấy tờ sau:" between the verb and the first document. */
const LISTED = '(?: (?:các|những) (?:nội dung|giấy tờ|tài liệu|văn bản|hồ sơ)(?: sau(?: đây)?| bổ sung)?)?:?';
/** A demand in a sentence: verb, then the document within a few words of filling. */
export const DEMAND = new RegExp(
  `(?<!\\p{L})(?:(?<shown>${SHOWN})|(?<given>${HAND_IN}))${FILLER}${LISTED}\\s*[-+*•]?\\s*(?<=[\\s:+*•-])(?<noun>${NOUN})`,
  'gu',
);
/** Just before the verb: nobody has to. */
export const NOT =
  /(?:không(?: phải| được| cần| bắt buộc| thể)?|miễn|khỏi|chưa phải)(?: kèm| kê khai,)? $|không (?:được )?yêu cầu (?:[\p{L}/,]+ ){0,9}$/u;
export const MAY =
  /(?:có thể|được(?: phép)?|có quyền(?: lựa chọn)?|hướng dẫn|để|khi|việc|đã|lựa chọn|người|đơn vị|cơ quan) $/u;

/** Papers in general, of which no one can make a box to tick. */
export const GENERAL =
  /^(?:(?:bản (?:sao|chính|chụp|quét)[\p{L} ]{0,24}? )?(?:các |những |toàn bộ )?(?:giấy tờ|tài liệu|hồ sơ|văn bản|thành phần hồ sơ)(?:, (?:giấy tờ|tài liệu|văn bản))?(?: (?:hồ sơ|đó|này|trên))*(?: (?:nêu trên|liên quan|có liên quan|theo quy định|là thành phần|để chứng minh|phải xuất trình|phải nộp|về cơ quan|đã|đó|này|theo|trên|giấy|trực tuyến|trực tiếp|qua|tương ứng|đăng ký|khi|tại|và|để|điện tử|khai|đề nghị|sau|bao gồm|được|bằng|đến)(?!\p{L})|\s*(?:[.;:)]|,(?! (?:giấy tờ|tài liệu|văn bản|hồ sơ))|$)))/u;

/** The authority does, checks, looks up. */
export const AUTHORITY =
  /^(?:cơ quan|người tiếp nhận|người thực hiện chứng thực|cán bộ|công chức|uỷ ban nhân dân|ubnd|bộ phận (?:một cửa|tiếp nhận)|trung tâm phục vụ|tổ chức(?:,)? hành nghề|công an|kho bạc|(?:tổng |chi )?cục |sở |phòng |chủ tịch)/u;
export const APPLICANT =
  /^(?:người |tổ hợp tác|hợp tác xã|công dân|cá nhân|tổ chức|chủ (?:hộ|đầu tư|phương tiện|cơ sở|sở hữu|dự án)|hộ (?:gia đình|kinh doanh)|bên |các bên|doanh nghiệp|đại diện|cha|mẹ|hai bên|nhân viên)/u;
/** Sentences about something, not the name of a thing to bring. */
export const ABOUT =
  /^(?:việc |thời (?:hạn|gian|điểm)|mức |số (?:lượng|bộ)|chi phí|lệ phí|phí |giá trị|tỷ lệ|quy định|ví dụ|lưu ý|chú ý|ghi chú|ngoài số|thủ tục |trong thời hạn|không |cách |địa (?:điểm|chỉ)|kết quả tra cứu|hình thức|phương thức|trình tự|nơi |định dạng|bước|theo quy định|căn cứ|nội dung (?:khai|gồm|này)|trong đó )/u;

/** Somebody looks it up: the matter is settled without a paper. */
export const LOOK_UP = find(
  'khai thác(?: được)?(?:,? sử dụng)?(?: các)? (?:thông tin|dữ liệu|trực tuyến)', 'tra cứu(?:, khai thác)?', 'được hệ thống điền tự động', 'điền tự động', 'được khai thác', 'khai thác,? sử dụng (?:thông tin|dữ liệu)', 'thông qua kết nối với', 'được thay thế bằng (?:việc khai thác|dữ liệu)', 'khai thác (?:được )?(?:trong|từ|trên|qua)',
); // prettier-ignore
export const FAILED_LOOK_UP =
  /(?:không|chưa)(?: thể)?(?: được)? (?:khai thác|tra cứu|kết nối|tích hợp|có thông tin|được (?:kết nối|tích hợp|chia sẻ))/u;
/** Nobody has to bring it: the verb, negated. A requirement of form (`không phải chứng thực`) is none. */
export const WAIVED =
  /(?:không (?:phải|cần|yêu cầu|bắt buộc|được yêu cầu)|được miễn|miễn)(?: (?!chứng thực|công chứng)[\p{L}/,]+){0,9}? (?:nộp|xuất trình|tải lên|cung cấp|gửi|có (?:văn bản|giấy)|đính kèm|kê khai)(?!\p{L})/u;
export const DATABASE = find('cơ sở dữ liệu', 'csdl\\p{L}*', 'kho quản lý dữ liệu', 'kết nối', 'chia sẻ', 'tích hợp', 'vneid', 'định danh điện tử', 'bản điện tử', 'dữ liệu điện tử'); // prettier-ignore

/** The end of a heading: what follows is elsewhere. */
export const HEADING =
  /(?:[:：]|(?<!\p{L})(?:gồm(?: có)?|bao gồm|sau(?: đây)?|như sau|dưới đây|cụ thể|phải bổ sung|quy định sau))\s*[.;:,-]*\s*$/u;

/** What limits a row to some applicants. Classes of people and things that a law singles out. */
export const CLASSES =
  '(?:trường hợp|người|cá nhân|tổ chức|hộ|trẻ|con|công trình|phương tiện|dự án|tàu|bến|cảng|cơ sở|chủ|doanh nghiệp|hàng hoá|công dân|đối tượng|nhà thầu|thành viên|đơn vị|đất|nhà|bên|loại|học sinh|sinh viên|hợp tác xã|cán bộ|công chức|quân đội|công an|xe|hoạt động|tài sản|thửa|khu|sản phẩm|vợ|chồng|cha|mẹ|gia đình|nước ngoài|liệt sĩ|thương binh|thân nhân|lần|diện tích|việc|khoản|những|các|cây|rừng|giống|thú|động vật|chung cư|nơi|địa bàn|lao động|hợp đồng|tôn giáo|hội|quỹ|lĩnh vực|ngành|giáo viên|nhà đầu tư|chi nhánh|khai|kỳ|mục|hồ sơ)';

/** Something is done, nothing is named: a heading that lost its colon. */
export const ACTION =
  /^(?:đăng ký|bổ sung|hiệu đính|cấp(?: lại| đổi| mới)?|thay đổi|điều chỉnh|gia hạn|chuyển|thu hồi|xoá|tách|nhập|sửa đổi|công nhận|thực hiện|tiếp nhận|giải quyết|hoàn thuế|lập hội đồng|miễn|giảm|khai)(?!\p{L})/u;

/** Any document but a mere copy, anywhere in a text. */
export const DOCUMENT = new RegExp(
  `(?<!\\p{L})(?!bản (?:sao|chính|gốc|chụp|quét|photo|điện tử|giấy)(?!\\p{L}))${NOUN}`,
  'u',
);

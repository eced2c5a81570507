import { type P, COMPARE } from './shared';

const NOT_CERTIFIED = 'Nghị định 23/2015/NĐ-CP';

export const certification = {
  'certified-copies': {
    'not-whole': {
      title: () => 'Ghi số bản bằng số nguyên, ví dụ 3.',
      why: 'Số bản quyết định số phí và số lời chứng.',
      todo: 'Gõ lại số bản.',
    },
    none: {
      title: () => 'Ghi số bản từ 1 trở lên.',
      why: 'Không có bản nào thì không có gì để chứng thực.',
      todo: 'Hỏi lại người dân cần mấy bản.',
    },
    many: {
      title: (p: P) => `Xem lại số bản: ${p.n}.`,
      why: 'Trên 200 bản thường do gõ nhầm; phí tính theo từng bản, từng trang.',
      todo: 'Hỏi lại người dân cần mấy bản.',
    },
  },
  'certified-paper': {
    photocopy: {
      title: () => 'Xem tên giấy tờ: đang ghi bản chụp, cần có bản chính.',
      why: `Chứng thực bản sao phải đối chiếu với bản chính (${NOT_CERTIFIED} Điều 20).`,
      todo: 'Xem bản chính rồi sửa tên giấy tờ.',
    },
    'self-made': {
      title: () => 'Giấy tờ tự lập cần có xác nhận, đóng dấu của cơ quan.',
      why: `Giấy tờ do cá nhân tự lập không có xác nhận thì không chứng thực bản sao (${NOT_CERTIFIED} Điều 22).`,
      todo: 'Xem dấu xác nhận; nếu không có, có thể cần chứng thực chữ ký.',
    },
    foreign: {
      title: () => 'Giấy tờ nước ngoài: xem đã hợp pháp hóa lãnh sự chưa.',
      why: `Bản chính do nước ngoài cấp phải hợp pháp hóa lãnh sự, trừ loại được miễn (${NOT_CERTIFIED} Điều 20).`,
      todo: 'Chọn trường hợp giấy tờ nước ngoài để xem đủ giấy tờ.',
    },
    contract: {
      title: () => 'Xem tên văn bản: có nội dung giao dịch, không chứng thực chữ ký.',
      why: `Hợp đồng, giao dịch không chứng thực chữ ký, trừ một số giấy ủy quyền (${NOT_CERTIFIED} Điều 24, 25).`,
      todo: 'Hướng dẫn sang chứng thực giao dịch hoặc công chứng.',
    },
  },
  'will-age': {
    'too-young': {
      title: (p: P) => `Xem tuổi người lập di chúc: ${p.age} tuổi, chưa đủ ${p.least}.`,
      why: 'Người dưới 15 tuổi chưa lập di chúc được (Bộ luật Dân sự 2015 Điều 625).',
      todo: COMPARE,
    },
    consent: {
      title: (p: P) => `${p.age} tuổi: cần cha, mẹ hoặc người giám hộ đồng ý việc lập di chúc.`,
      why: 'Từ đủ 15 đến chưa đủ 18 tuổi lập di chúc khi cha, mẹ hoặc người giám hộ đồng ý (Bộ luật Dân sự 2015 Điều 625).',
      todo: 'Xem có văn bản đồng ý không.',
    },
  },
  'land-certificate': {
    'no-number': {
      title: () => 'Ghi số của giấy chứng nhận: đang để trống.',
      why: 'Đã có ngày cấp hoặc cơ quan cấp thì giấy có số.',
      todo: 'Chép số phát hành in trên giấy chứng nhận.',
    },
    'not-issuer': {
      title: () => 'Xem cơ quan cấp giấy chứng nhận: ô này đang ghi nội dung khác.',
      why: 'Giấy chứng nhận do Ủy ban nhân dân, cơ quan tài nguyên môi trường hoặc văn phòng đăng ký đất đai cấp.',
      todo: 'Ghi theo dòng ký, đóng dấu trên giấy chứng nhận.',
    },
    'no-place': {
      title: () => 'Ghi rõ cơ quan cấp giấy chứng nhận, kèm tên địa phương.',
      why: 'Không có tên địa phương thì không biết cơ quan nào.',
      todo: 'Ghi theo dòng ký, ví dụ UBND quận Ba Đình.',
    },
    'no-digits': {
      title: () => 'Ghi số của giấy chứng nhận.',
      why: 'Số phát hành và số vào sổ đều có chữ số.',
      todo: 'Xem giấy chứng nhận; chưa có giấy thì để trống.',
    },
    length: {
      title: (p: P) => `Đếm lại số phát hành: sau hai chữ cái đang có ${p.n} chữ số.`,
      why: 'Số phát hành thường gồm 2 chữ cái và 6 chữ số, mẫu mới 8 chữ số.',
      todo: 'Đối chiếu với giấy chứng nhận.',
    },
    old: {
      title: (p: P) => `Xem ngày cấp ${p.date}: trước Luật Đất đai 1987.`,
      why: 'Giấy chứng nhận cấp theo Luật Đất đai từ năm 1988; giấy tờ cũ hơn là loại khác.',
      todo: 'Đối chiếu ngày cấp và loại giấy.',
    },
  },
  'organisation-name': {
    'no-letters': {
      title: () => 'Ghi tên tổ chức bằng chữ.',
      why: 'Ô này chỉ có số hoặc ký hiệu; có thể đã ghi nhầm mã số.',
      todo: 'Ghi tên theo giấy chứng nhận đăng ký.',
    },
    none: {
      title: () => 'Để trống tên tổ chức nếu người nộp là cá nhân.',
      why: 'Chữ “không có” sẽ được hiểu là tên tổ chức.',
      todo: 'Xóa ô này, hoặc ghi tên tổ chức.',
    },
    'kind-only': {
      title: () => 'Ghi thêm tên riêng của tổ chức.',
      why: 'Tên gồm loại hình và tên riêng; ô này mới có loại hình.',
      todo: 'Ghi đủ tên theo giấy chứng nhận đăng ký.',
    },
  },
};

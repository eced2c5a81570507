import { type P, COMPARE } from './shared';

const NOT_CERTIFIED = 'Nghị định 23/2015/NĐ-CP';

export const certification = {
  'certified-copies': {
    'not-whole': {
      title: () => 'Ghi số bản bằng số nguyên, ví dụ 3.',
      why: 'Phí và số lời chứng tính theo số bản.',
      todo: 'Gõ lại số bản.',
    },
    none: {
      title: () => 'Ghi số bản từ 1 trở lên.',
      why: 'Phải có ít nhất 1 bản để chứng thực.',
      todo: 'Hỏi người dân cần mấy bản.',
    },
    many: {
      title: (p: P) => `Xem lại số bản: ${p.n}.`,
      why: 'Trên 200 bản thường do gõ nhầm; phí tính theo từng bản, từng trang.',
      todo: 'Hỏi người dân cần mấy bản.',
    },
  },
  'certified-paper': {
    photocopy: {
      title: () => 'Xem lại tên giấy tờ: đang ghi bản chụp, cần có bản chính.',
      why: `Chứng thực bản sao phải đối chiếu với bản chính (${NOT_CERTIFIED} Điều 20).`,
      todo: 'Xem bản chính rồi sửa tên giấy tờ.',
    },
    'self-made': {
      title: () => 'Xem lại: giấy tờ tự lập cần có cơ quan xác nhận, đóng dấu.',
      why: `Giấy tờ do cá nhân tự lập không có xác nhận thì không chứng thực bản sao (${NOT_CERTIFIED} Điều 22).`,
      todo: 'Xem có xác nhận không; không có thì có thể cần chứng thực chữ ký.',
    },
    foreign: {
      title: () => 'Xem giấy tờ nước ngoài đã hợp pháp hóa lãnh sự chưa.',
      why: `Bản chính do nước ngoài cấp phải hợp pháp hóa lãnh sự, trừ loại được miễn (${NOT_CERTIFIED} Điều 20).`,
      todo: 'Chọn trường hợp giấy tờ nước ngoài để xem đủ giấy tờ.',
    },
    contract: {
      title: () => 'Xem lại tên văn bản: có nội dung giao dịch thì không chứng thực chữ ký.',
      why: `Hợp đồng, giao dịch không chứng thực chữ ký, trừ một số giấy ủy quyền (${NOT_CERTIFIED} Điều 24, 25).`,
      todo: 'Hướng dẫn làm chứng thực giao dịch hoặc công chứng.',
    },
  },
  'will-age': {
    'too-young': {
      title: (p: P) => `Xem lại tuổi người lập di chúc: ${p.age} tuổi, chưa đủ ${p.least}.`,
      why: 'Người dưới 15 tuổi chưa được lập di chúc (Bộ luật Dân sự 2015 Điều 625).',
      todo: COMPARE,
    },
    consent: {
      title: (p: P) => `Mới ${p.age} tuổi: cần cha, mẹ hoặc người giám hộ đồng ý cho lập di chúc.`,
      why: 'Từ đủ 15 đến chưa đủ 18 tuổi lập di chúc khi cha, mẹ hoặc người giám hộ đồng ý (Bộ luật Dân sự 2015 Điều 625).',
      todo: 'Xem hồ sơ có văn bản đồng ý không.',
    },
  },
  'land-certificate': {
    'no-number': {
      title: () => 'Ghi số của giấy chứng nhận: đang để trống.',
      why: 'Đã ghi ngày cấp hoặc cơ quan cấp thì phải có số.',
      todo: 'Chép số phát hành in trên giấy chứng nhận.',
    },
    'not-issuer': {
      title: () => 'Xem lại cơ quan cấp giấy chứng nhận: ô này đang ghi nội dung khác.',
      why: 'Giấy chứng nhận do Ủy ban nhân dân, cơ quan tài nguyên môi trường hoặc văn phòng đăng ký đất đai cấp.',
      todo: 'Ghi theo dòng ký, đóng dấu trên giấy chứng nhận.',
    },
    'no-place': {
      title: () => 'Ghi rõ cơ quan cấp giấy chứng nhận, kèm tên địa phương.',
      why: 'Không có tên địa phương thì không rõ cơ quan nào.',
      todo: 'Ghi theo dòng ký, ví dụ “UBND quận Ba Đình”.',
    },
    'no-digits': {
      title: () => 'Ghi số của giấy chứng nhận.',
      why: 'Số phát hành và số vào sổ đều có chữ số.',
      todo: 'Chép theo giấy chứng nhận; chưa có giấy thì để trống.',
    },
    length: {
      title: (p: P) => `Xem lại số phát hành: sau hai chữ cái đang có ${p.n} chữ số.`,
      why: 'Số phát hành thường gồm 2 chữ cái và 6 chữ số; mẫu mới có 8 chữ số.',
      todo: 'Đối chiếu với giấy chứng nhận.',
    },
    old: {
      title: (p: P) => `Xem lại ngày cấp ${p.date}: trước Luật Đất đai 1987.`,
      why: 'Giấy chứng nhận có từ năm 1988 theo Luật Đất đai 1987; giấy cũ hơn là loại khác.',
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
      why: 'Cổng sẽ hiểu chữ “không có” là tên tổ chức.',
      todo: 'Xóa trống ô này, hoặc ghi tên tổ chức.',
    },
    'kind-only': {
      title: () => 'Ghi thêm tên riêng của tổ chức.',
      why: 'Tên gồm loại hình và tên riêng; ô này mới chỉ có loại hình.',
      todo: 'Ghi đủ tên theo giấy chứng nhận đăng ký.',
    },
  },
};

export const certification = {
  'certified-copies': {
    name: 'Số bản chứng thực',
    what: 'Là số nguyên từ 1 trở lên; trên 200 bản thì nhắc hỏi lại.',
  },
  'certified-paper': {
    name: 'Giấy tờ được chứng thực',
    what: 'Nhắc khi tên giấy tờ là bản chụp, giấy tự lập, giấy nước ngoài hoặc văn bản có nội dung giao dịch.',
  },
  'will-age': {
    name: 'Tuổi người lập di chúc',
    what: 'Phải từ đủ 15 tuổi; chưa đủ 18 tuổi thì cần cha, mẹ hoặc người giám hộ đồng ý.',
  },
  'land-certificate': {
    name: 'Số, ngày, cơ quan cấp giấy chứng nhận đất',
    what: 'Đã ghi ngày hoặc cơ quan cấp thì phải có số; số phát hành đủ chữ số; ngày cấp không trước Luật Đất đai 1987; cơ quan cấp có tên địa phương.',
  },
  'organisation-name': {
    name: 'Tên tổ chức',
    what: 'Phải có chữ cái và tên riêng, không chỉ có loại hình.',
  },
};

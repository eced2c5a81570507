export const certification = {
  'certified-copies': {
    name: 'Số bản chứng thực',
    what: 'Là số nguyên từ 1; hỏi lại khi trên 200 bản.',
  },
  'certified-paper': {
    name: 'Giấy tờ được chứng thực',
    what: 'Xem tên giấy tờ: bản chụp, giấy tự lập, giấy nước ngoài, văn bản có nội dung giao dịch.',
  },
  'will-age': {
    name: 'Tuổi người lập di chúc',
    what: 'Từ đủ 15 tuổi; chưa đủ 18 tuổi thì cần cha, mẹ hoặc người giám hộ đồng ý.',
  },
  'land-certificate': {
    name: 'Số, ngày, cơ quan cấp giấy chứng nhận đất',
    what: 'Đã ghi ngày hoặc nơi cấp thì phải có số; số có chữ số và đủ độ dài của số phát hành; ngày cấp không trước Luật Đất đai 1987; cơ quan cấp có tên địa phương.',
  },
  'organisation-name': {
    name: 'Tên tổ chức',
    what: 'Có chữ cái và có tên riêng, không chỉ có loại hình.',
  },
};

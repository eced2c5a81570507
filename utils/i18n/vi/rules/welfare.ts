export const welfare = {
  'benefit-age': {
    name: 'Tuổi và đối tượng hưởng trợ cấp',
    what: 'Đối chiếu tuổi người hưởng với tuổi nêu trong tên đối tượng: trẻ em, người cao tuổi, “từ đủ 75 tuổi”.',
  },
  'social-pension-age': {
    name: 'Tuổi hưởng trợ cấp hưu trí xã hội',
    what: 'Từ đủ 75 tuổi; hộ nghèo, hộ cận nghèo thì từ đủ 70 tuổi. Hỗ trợ mai táng thì tính tuổi người chết.',
  },
  'benefit-procedure': {
    name: 'Thủ tục của từng nhóm đối tượng',
    what: 'Nhắc khi đối tượng ghi trên tờ khai thường thuộc thủ tục khác.',
  },
  disability: {
    name: 'Dạng và mức độ khuyết tật',
    what: 'Mỗi ô ghi đúng nội dung; mức độ phải khớp với đối tượng hưởng.',
  },
  'minor-representative': {
    name: 'Người đại diện của trẻ em',
    what: 'Người dưới 16 tuổi đề nghị trợ cấp, xác định khuyết tật thì phải ghi người đại diện.',
  },
  'funeral-applicant': {
    name: 'Người nhận hỗ trợ mai táng',
    what: 'Người nộp, chủ hồ sơ, người nhận tiền không thể là chính người đã chết.',
  },
  'submitter-age': {
    name: 'Tuổi người nộp hồ sơ',
    what: 'Người nộp thay phải từ đủ 15 tuổi.',
  },
  'submitter-relation': {
    name: 'Quan hệ của người nộp với chủ hồ sơ',
    what: 'Ghi bản thân thì hai phần là một người, ghi người thân thì là hai người; cha, mẹ và con phải cách nhau đủ tuổi.',
  },
};

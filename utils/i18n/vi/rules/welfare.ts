export const welfare = {
  'benefit-age': {
    name: 'Tuổi và đối tượng hưởng trợ cấp',
    what: 'So tuổi của người hưởng với tuổi mà tên đối tượng nêu: trẻ em, người cao tuổi, “từ đủ 75 tuổi”.',
  },
  'social-pension-age': {
    name: 'Tuổi hưởng trợ cấp hưu trí xã hội',
    what: 'Từ đủ 75 tuổi; từ đủ 70 tuổi nếu thuộc hộ nghèo, hộ cận nghèo. Với mai táng: tuổi của người chết.',
  },
  'benefit-procedure': {
    name: 'Thủ tục của từng nhóm đối tượng',
    what: 'Nhắc khi đối tượng ghi trên mẫu thường thuộc thủ tục khác.',
  },
  disability: {
    name: 'Dạng và mức độ khuyết tật',
    what: 'Mỗi ô đúng nội dung của nó; mức độ khớp với đối tượng hưởng.',
  },
  'minor-representative': {
    name: 'Người đại diện của trẻ em',
    what: 'Trẻ dưới 16 tuổi đề nghị trợ cấp, xác định khuyết tật thì khối người đại diện phải có tên.',
  },
  'funeral-applicant': {
    name: 'Người nhận hỗ trợ mai táng',
    what: 'Người nộp, chủ hồ sơ, người nhận tiền không phải chính người đã chết.',
  },
  'submitter-age': {
    name: 'Tuổi người nộp hồ sơ',
    what: 'Người nộp thay từ đủ 15 tuổi.',
  },
  'submitter-relation': {
    name: 'Quan hệ của người nộp với chủ hồ sơ',
    what: 'Ô quan hệ khớp với hai khối: bản thân là một người, người thân là hai người, cha mẹ và con cách nhau đủ tuổi.',
  },
};

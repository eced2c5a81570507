export const business = {
  'business-name': {
    name: 'Tên hộ kinh doanh',
    what: 'Có tên riêng bằng chữ cái tiếng Việt; không có “công ty”, “doanh nghiệp” và các cách gọi tắt của doanh nghiệp.',
  },
  'business-other-names': {
    name: 'Tên nước ngoài, tên viết tắt của hộ kinh doanh',
    what: 'Tên nước ngoài không có chữ “company” và khác tên tiếng Việt; tên viết tắt ngắn hơn tên đầy đủ.',
  },
  'business-lines': {
    name: 'Mã ngành, nghề kinh doanh',
    what: 'Mỗi mã có 4 chữ số, thuộc một nhóm ngành có thật, ghi một lần.',
  },
  'business-capital': {
    name: 'Vốn kinh doanh',
    what: 'Là số đồng nguyên lớn hơn 0; hỏi lại khi có vẻ thiếu hoặc thừa số 0.',
  },
  'business-labourers': {
    name: 'Số lao động',
    what: 'Là số nguyên; hỏi lại khi lớn bất thường.',
  },
  'business-owner': {
    name: 'Người được làm chủ hộ kinh doanh',
    what: 'Công dân Việt Nam từ đủ 18 tuổi; loại chủ thể khớp với trường hợp đã chọn.',
  },
  'business-start-date': {
    name: 'Ngày bắt đầu hoạt động',
    what: 'Không quá xa, không trước ngày sinh của chủ hộ; hộ mới thì không trước ngày nộp hồ sơ.',
  },
  'business-tax-method': {
    name: 'Phương pháp tính thuế của hộ kinh doanh',
    what: 'Là một phương pháp trong danh sách; nhắc rằng thuế khoán đã bỏ từ 01/01/2026.',
  },
  'business-pause': {
    name: 'Thời gian tạm ngừng kinh doanh',
    what: 'Mỗi lần không quá một năm; báo trước ít nhất 03 ngày làm việc.',
  },
  'business-agent': {
    name: 'Nộp thay chủ hộ kinh doanh',
    what: 'Người nộp khác chủ hộ thì nhắc chọn trường hợp ủy quyền; là một người thì nhắc bỏ chọn.',
  },
};

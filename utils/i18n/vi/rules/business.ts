export const business = {
  'business-name': {
    name: 'Tên hộ kinh doanh',
    what: 'Phải có tên riêng bằng chữ cái tiếng Việt; không được có “công ty”, “doanh nghiệp” hay tên gọi tắt của doanh nghiệp.',
  },
  'business-other-names': {
    name: 'Tên tiếng nước ngoài, tên viết tắt của hộ kinh doanh',
    what: 'Tên tiếng nước ngoài không có chữ “company” và khác tên tiếng Việt; tên viết tắt phải ngắn hơn tên đầy đủ.',
  },
  'business-lines': {
    name: 'Mã ngành, nghề kinh doanh',
    what: 'Mỗi mã có 4 chữ số, thuộc nhóm ngành có thật và chỉ ghi một lần.',
  },
  'business-capital': {
    name: 'Vốn kinh doanh',
    what: 'Là số nguyên đồng, lớn hơn 0; có vẻ thiếu hoặc thừa số 0 thì nhắc hỏi lại.',
  },
  'business-labourers': {
    name: 'Số lao động',
    what: 'Là số nguyên; lớn bất thường thì nhắc hỏi lại.',
  },
  'business-owner': {
    name: 'Người được làm chủ hộ kinh doanh',
    what: 'Phải là công dân Việt Nam từ đủ 18 tuổi; loại chủ thể khớp với trường hợp đã chọn.',
  },
  'business-start-date': {
    name: 'Ngày bắt đầu hoạt động',
    what: 'Không quá xa, không trước ngày sinh của chủ hộ kinh doanh; hộ mới thì không trước ngày nộp hồ sơ.',
  },
  'business-tax-method': {
    name: 'Phương pháp tính thuế của hộ kinh doanh',
    what: 'Phải là một phương pháp trong danh sách; nhắc rằng thuế khoán đã bỏ từ 01/01/2026.',
  },
  'business-pause': {
    name: 'Thời gian tạm ngừng kinh doanh',
    what: 'Mỗi lần không quá một năm; phải báo trước ít nhất 03 ngày làm việc.',
  },
  'business-agent': {
    name: 'Nộp thay chủ hộ kinh doanh',
    what: 'Người nộp khác chủ hộ kinh doanh thì nhắc chọn trường hợp ủy quyền; cùng một người thì nhắc bỏ chọn.',
  },
};

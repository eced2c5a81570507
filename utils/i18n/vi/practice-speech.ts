/**
 * What people say at the counter of practice, and what stands on papers beside the facts. `{name}` is the one it is about. Spoken as
 * citizens speak: not always by the right name of the procedure.
 */
import { area } from '../area';

export const practiceSpeech = area('practiceSpeech', {
  greetings: [
    'Chào anh chị ạ.',
    'Em chào chị.',
    'Dạ, cháu chào cô chú.',
    'Chào cán bộ.',
    'Anh ơi cho tôi hỏi.',
  ],
  closings: [
    'Nhờ anh chị xem giúp đã đủ giấy tờ chưa.',
    'Hôm nào thì lấy được ạ?',
    'Tôi có mang theo mấy thứ này, anh chị xem giúp.',
    'Nếu thiếu gì thì chị bảo để tôi về lấy.',
    'Cảm ơn anh chị.',
  ],
  wishes: {
    '1.001193': [
      'Tôi đến làm giấy khai sinh cho cháu {name}.',
      'Nhà em mới sinh cháu {name}, em xin đăng ký khai sinh.',
    ],
    '3.000722': [
      'Tôi muốn làm một lần cả khai sinh, nhập khẩu và thẻ bảo hiểm cho cháu {name}.',
      'Nghe nói khai sinh, thường trú với bảo hiểm y tế làm chung được, em làm cho cháu {name}.',
    ],
    '1.000894': ['Chúng em đến đăng ký kết hôn ạ.', 'Hai đứa em xin làm giấy kết hôn.'],
    '1.000656': ['Tôi đến khai tử cho {name}.', 'Nhà có việc buồn, tôi xin đăng ký khai tử cho {name}.'],
    '1.004873': [
      'Tôi xin giấy xác nhận tình trạng hôn nhân cho {name}.',
      'Cho tôi xin xác nhận tình trạng hôn nhân của {name}.',
    ],
    '2.000635': [
      'Tôi xin bản sao giấy khai sinh của {name}.',
      'Cho tôi xin trích lục khai sinh của {name}, bản cũ đã nộp cho cơ quan.',
    ],
    '1.004859': [
      'Giấy khai sinh của {name} ghi chưa đúng, tôi xin sửa.',
      'Trong khai sinh của {name} có chỗ sai, nhờ anh chị điều chỉnh.',
    ],
    '1.004884': [
      'Sổ hộ tịch ngày trước mất rồi, tôi xin đăng ký lại khai sinh cho {name}.',
      'Xã cũ bảo không còn sổ lưu, tôi xin đăng ký lại khai sinh cho {name}.',
    ],
    '1.001612': ['Tôi muốn mở hộ kinh doanh.', '{name} định mở cửa hàng nhỏ, xin đăng ký hộ kinh doanh.'],
    '1.116910': [
      'Tôi xin hỗ trợ mai táng cho {name}, lúc sống có hưởng trợ cấp xã hội.',
      'Gia đình vừa lo xong tang cho {name}, tôi đến xin mai táng phí.',
    ],
    '1.014027': [
      'Tôi xin hưởng trợ cấp hưu trí xã hội.',
      'Nghe nói người già không có lương hưu thì được trợ cấp, tôi đến xin.',
    ],
    '1.001699': ['Tôi xin xác định mức độ khuyết tật.', 'Tôi muốn làm giấy xác nhận khuyết tật.'],
    '1.013978': [
      'Tôi xin làm sổ đỏ lần đầu cho mảnh đất của nhà.',
      'Đất nhà tôi ở lâu rồi chưa có sổ, tôi xin cấp lần đầu.',
    ],
    '1.004194': ['Em thuê trọ ở đây, em xin đăng ký tạm trú.', 'Tôi xin đăng ký tạm trú cho {name}.'],
    '1.004222': [
      'Tôi xin nhập hộ khẩu, đăng ký thường trú về đây.',
      'Tôi chuyển về ở hẳn đây, xin đăng ký thường trú.',
    ],
    '1.004837': [
      'Tôi xin đăng ký giám hộ cho cháu {name}.',
      'Cháu {name} ở với tôi, tôi xin làm người giám hộ.',
    ],
  },
  misnamed: {
    '1.001193': ['Tôi xin cấp cho cháu {name} tờ khai sinh, bản sao cũng được, cháu chưa có tờ nào.'],
    '3.000722': [
      'Tôi làm khai sinh cho cháu {name}, xong nhập khẩu và làm thẻ bảo hiểm cho cháu luôn một thể.',
    ],
    '1.000894': [
      'Chúng em xin giấy xác nhận độc thân để cưới nhau, hai đứa ở đây cả ạ, làm giấy kết hôn luôn hôm nay.',
    ],
    '1.000656': ['Tôi xin xóa tên {name} trong hộ khẩu, cụ mất rồi mà chưa báo ở đâu cả.'],
    '1.004873': ['Tôi xin giấy độc thân cho {name} để làm giấy tờ nhà đất.'],
    '2.000635': ['Tôi xin làm lại giấy khai sinh cho {name}. Sổ ở xã vẫn còn, tôi chỉ làm mất tờ giấy.'],
    '1.004859': ['Tôi xin làm lại giấy khai sinh cho {name}, tờ đang có ghi sai.'],
    '1.004884': ['Tôi xin bản sao giấy khai sinh của {name}, nhưng xã báo sổ gốc đã mất hết.'],
    '1.001612': ['Tôi xin giấy phép kinh doanh, quán nhỏ của nhà thôi, không mở công ty.'],
    '1.116910': ['Tôi đến báo {name} mất để lĩnh tiền trợ cấp lần cuối; khai tử thì làm xong rồi.'],
    '1.014027': ['Tôi xin làm chế độ lương hưu cho người già, trước giờ không đóng bảo hiểm.'],
    '1.001699': ['Tôi xin đổi giấy khuyết tật, thật ra tôi chưa được cấp lần nào.'],
    '1.013978': ['Tôi xin cấp lại sổ đỏ, mảnh đất này chưa có sổ bao giờ.'],
    '1.004194': ['Em xin nhập khẩu vào nhà trọ, ở hết khóa học rồi về quê ạ.'],
    '1.004222': ['Tôi xin đăng ký tạm trú, mà tôi về ở hẳn đây, muốn chuyển cả hộ khẩu.'],
    '1.004837': [
      'Tôi xin nhận nuôi cháu {name}, chỉ trông nom giúp đến khi cháu lớn, không phải làm con nuôi.',
    ],
  },
  authorised: [
    'Tôi đi làm thay, có giấy ủy quyền đây.',
    'Nhà bận nên nhờ tôi đi giúp, giấy ủy quyền tôi có mang.',
  ],
  late: ['Nhà ở xa, đường khó đi nên giờ mới làm được.', 'Biết là muộn rồi, mong anh chị giúp.'],
  incomplete: ['Giấy tờ tôi cầm vội nên không biết đã đủ chưa.', 'Có tờ tôi tìm chưa ra.'],
  cases: {
    'not-married': 'Cháu chỉ có mẹ, bố mẹ chưa đăng ký kết hôn.',
    'groom-divorced': 'Anh ấy đã ly hôn, có quyết định của tòa.',
    'bride-widowed': 'Chồng trước của tôi mất mấy năm rồi.',
    divorced: 'Tôi ly hôn rồi, có quyết định của tòa.',
    widowed: 'Chồng tôi mất rồi, tôi chưa đi bước nữa.',
    supplement: 'Trong khai sinh còn thiếu chỗ chưa ghi, tôi xin bổ sung.',
    rented: 'Tôi thuê nhà, có hợp đồng.',
    appointed: 'Họ hàng và xã đã cử tôi làm người giám hộ.',
    online: 'Tờ khai tôi khai trên mạng rồi.',
    postal: 'Hồ sơ tôi gửi qua bưu điện, hôm nay hỏi lại.',
  },
  titles: {
    '1.001193': 'Đăng ký khai sinh cho con',
    '3.000722': 'Khai sinh, thường trú và thẻ bảo hiểm trong một lần',
    '1.000894': 'Hai người đến đăng ký kết hôn',
    '1.000656': 'Khai tử cho người thân',
    '1.004873': 'Xác nhận tình trạng hôn nhân',
    '2.000635': 'Xin bản sao giấy khai sinh',
    '1.004859': 'Giấy khai sinh ghi chưa đúng',
    '1.004884': 'Sổ hộ tịch cũ không còn',
    '1.001612': 'Mở một cửa hàng nhỏ',
    '1.116910': 'Hỗ trợ chi phí mai táng',
    '1.014027': 'Trợ cấp hưu trí xã hội',
    '1.001699': 'Xác định mức độ khuyết tật',
    '1.013978': 'Cấp sổ lần đầu',
    '1.004194': 'Đăng ký tạm trú',
    '1.004222': 'Chuyển về ở hẳn',
    '1.004837': 'Đăng ký giám hộ',
  },
  /** By the line of the paper they stand on. */
  fillers: {
    hour: ['06 giờ 20 phút', '14 giờ 05 phút', '22 giờ 40 phút'],
    weight: ['2.900 gam', '3.200 gam', '3.450 gam'],
    plot: ['Thửa 118, tờ bản đồ 24', 'Thửa 36, tờ bản đồ 7'],
    area: ['42 m²', '65 m²'],
    term: ['24 tháng', '36 tháng'],
    number: ['18/2024', '205/2023'],
    issuer: ['Ủy ban nhân dân xã', 'Công an xã'],
    use: ['Làm thủ tục nhà đất', 'Bổ túc hồ sơ'],
    kind: ['Hợp đồng thuê nhà'],
    died: ['12/03/2019', '04/08/2021'],
    certified: ['Số chứng thực 214, quyển số 03-SCT/CK', 'Số chứng thực 87, quyển số 01-SCT/CK'],
  },
  /** Brought along, and nobody needs them. */
  useless: [
    { title: 'SỔ HỘ KHẨU (BẢN CŨ)', label: 'Số', value: 'Đã hết giá trị sử dụng từ ngày 01/01/2023' },
    { title: 'GIẤY XÁC NHẬN DÂN SỰ', label: 'Nội dung', value: 'Công an xã xác nhận nhân thân năm 2019' },
    { title: 'SƠ YẾU LÝ LỊCH', label: 'Nội dung', value: 'Tự khai, có dán ảnh' },
    { title: 'SỔ KHÁM SỨC KHỎE', label: 'Nội dung', value: 'Các lần khám năm 2025' },
  ],
  whose: 'của {who}',
});

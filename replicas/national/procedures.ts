/** The procedures of the facts at hand that have a page on the national portal. */
import { PROCEDURES } from '../data/procedures';
import { formOf } from '../survey/forms';

export interface Listed {
  name: string;
  code: string;
  uuid: string;
}

const line = (name: string, code: string, tail: string): Listed => ({ name, code, uuid: `019d2b${tail}` });

export const LISTED: readonly Listed[] = [
  line('Đăng ký khai sinh', '1.001193', 'fd-3fe0-70ac-b9d6-5e9e20d6eef7'),
  line('Đăng ký lại khai sinh', '1.004884', 'fd-6eac-7598-b88b-15f8a61b366a'),
  line('Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con', '1.000689', 'fd-3faf-768a-9224-9cb889436133'),
  line(
    'Đăng ký khai sinh cho người đã có hồ sơ, giấy tờ cá nhân',
    '1.004772',
    'fd-6711-733d-b674-fc3d805e70c8',
  ),
  line('Đăng ký khai tử', '1.000656', 'fd-3fac-7489-b53b-9c6c958f2da4'),
  line('Đăng ký lại khai tử', '1.005461', 'fd-6ebc-709e-8678-a9f8b66738f2'),
  line('Đăng ký kết hôn', '1.000894', 'fd-3fac-7489-b53b-a15eb239a6fe'),
  line('Đăng ký lại kết hôn', '1.004746', 'fd-6711-733d-b674-f82cb6606242'),
  line('Đăng ký kết hôn có yếu tố nước ngoài', '2.000806', 'fd-8e13-728a-a0cd-635811d8432e'),
  line('Cấp Giấy xác nhận tình trạng hôn nhân', '1.004873', 'fd-6eb3-7019-bf3f-fc58c9ee44b9'),
  line('Cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh', '2.000635', 'fd-867c-72db-b6a7-dcbd8c763807'),
  line(
    'Thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
    '1.004859',
    'fd-671e-714b-8fd6-8230c82f7867',
  ),
  line('Xác nhận thông tin hộ tịch', '2.002516', 'fd-a586-71fe-8c10-836e09f0a879'),
  line('Đăng ký giám hộ', '1.004837', 'fd-671b-75fa-82fb-8ad05a37f638'),
  line('Đăng ký nhận cha, mẹ, con', '1.001022', 'fd-3fa6-722f-ac1a-e949c8ce3418'),
  line('Chứng thực bản sao từ bản chính', '2.000815', 'fd-8e22-77ef-819f-e49460350904'),
  line('Chứng thực chữ ký', '2.000884', 'fd-8e2e-7359-b42f-d5dc8d74741b'),
  line('Cấp bản sao từ sổ gốc', '2.000908', 'fd-8e5d-72f9-8cf2-c71780251483'),
  line('Hỗ trợ chi phí mai táng', '1.001731', 'fe-b7dd-7239-b166-b6cd79d326b8'),
  line('Xác định, xác định lại mức độ khuyết tật', '1.001699', 'fe-b7cd-76e9-b909-bcf437629cb8'),
  line('Trợ cấp hưu trí xã hội', '1.014027', 'ff-2d80-74d8-8515-90f6f61822f0'),
  line('Đăng ký thành lập hộ kinh doanh', '1.001612', 'fb-d76d-737f-81b9-69258b07240b'),
  line('Đăng ký thay đổi nội dung đăng ký hộ kinh doanh', '2.000720', 'fc-d9ca-768c-a8f4-cc0dff5f41ed'),
  line('Tạm ngừng kinh doanh hộ kinh doanh', '1.001570', 'fb-d768-7446-bd77-3bb11051041c'),
];

/** Papers that the page prints; where we know none, the one every procedure has. */
export const papersOf = ({ code, uuid }: Listed): string[] => {
  const known = PROCEDURES.find((each) => each.code === code)?.papers ?? formOf(uuid)?.papers;
  return known?.map(({ name }) => name) ?? ['Tờ khai theo mẫu'];
};

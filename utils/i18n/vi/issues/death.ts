import { type P } from './shared';

export const death = {
  'death-registration-deadline': {
    late: {
      title: (p: P) => `Xem loại đăng ký: đã ${p.days} ngày từ ngày chết.`,
      why: 'Khai tử được đăng ký trong 15 ngày; sau đó là quá hạn.',
      todo: 'Chọn "Đăng ký quá hạn", hoặc xem lại ngày chết.',
    },
    'not-late': {
      title: (p: P) => `Xem loại đăng ký: mới ${p.days} ngày từ ngày chết.`,
      why: 'Khai tử trong 15 ngày là đúng hạn.',
      todo: 'Chọn "Đăng ký đúng hạn", hoặc xem lại ngày chết.',
    },
  },
};

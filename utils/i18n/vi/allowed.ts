/** What the browser has not let us do: portals that somebody has taken from us, or was never asked about. */
import { area } from '../area';

export const allowed = area('allowed', {
  missing: (portals: number) =>
    `Trình duyệt chưa cho Sổ tay chạy trên ${portals} cổng dịch vụ công. Ở đó Sổ tay không hiện.`,
  allow: 'Cho phép',
  refused: 'Chưa được phép. Bấm lại, rồi chọn “Cho phép” khi trình duyệt hỏi.',
});

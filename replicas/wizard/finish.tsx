/** Step 4: confirmation and sending; then the result with the dossier's code. */
import { useState } from 'react';
import { NextButton } from './parts';
import type { PaperRow, Setting } from './state';

export function Finish({
  setting,
  rows,
  onBack,
  onSent,
}: {
  setting: Setting;
  rows: readonly PaperRow[];
  onBack: () => void;
  onSent: (code: string) => void;
}) {
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    if (setting.has('confirm') && !window.confirm('Bạn có chắc chắn muốn gửi hồ sơ?')) return;
    setBusy(true);
    const [answer] = await Promise.all([
      fetch('/api/ho-so/nop', { method: 'POST', body: '{}' }),
      setting.pause(500, 2500),
    ]);
    const body = (await answer.json()) as { result: { maHoSo: string } };
    setBusy(false);
    onSent(body.result.maHoSo);
  };
  const attached = rows.filter((row) => row.files.length > 0).length;
  return (
    <section>
      <h2>Xác nhận và gửi hồ sơ</h2>
      <fieldset>
        <legend>Hình thức nhận kết quả</legend>
        <label>
          <input type="radio" name="nhanKetQua" defaultChecked /> Trực tiếp tại cơ quan tiếp nhận
        </label>
        <label>
          <input type="radio" name="nhanKetQua" /> Qua dịch vụ bưu chính
        </label>
      </fieldset>
      <p>
        Giấy tờ đã đính kèm: {attached}/{rows.length}. Lệ phí: thanh toán theo thông báo của cơ quan tiếp
        nhận.
      </p>
      <div className="buttons">
        <button type="button" className="btn" onClick={onBack}>
          Quay lại
        </button>
        <NextButton busy={busy} onClick={() => void submit()}>
          Gửi hồ sơ
        </NextButton>
      </div>
    </section>
  );
}

export function Result({ code }: { code: string }) {
  return (
    <section className="result">
      <h2>Nộp hồ sơ thành công</h2>
      <p>Hồ sơ đang chờ tiếp nhận.</p>
      <p>
        Số hồ sơ: <b>{code}</b>
      </p>
    </section>
  );
}

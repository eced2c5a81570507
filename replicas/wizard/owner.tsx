/** Step 1: the owner of the dossier, as the account says. Nothing can be typed here. */
import { NextButton } from './parts';
import type { Setting } from './state';

export function Owner({ setting, onNext }: { setting: Setting; onNext: () => void }) {
  const { account } = setting;
  const rows: [string, string][] = [
    ['Họ và tên', account.fullName],
    ['Số định danh cá nhân', account.personalId],
    ['Ngày sinh', account.birthDate],
    ['Giới tính', account.gender],
    [
      'Nơi thường trú',
      account.residence
        ? `${account.residence.detail}, ${account.residence.ward}, ${account.residence.province}`
        : '',
    ],
  ];
  return (
    <section>
      <h2>Thông tin chủ hồ sơ</h2>
      <div className="owner">
        {rows.map(([label, value]) => (
          <label key={label}>
            {label}
            <input value={value} readOnly />
          </label>
        ))}
      </div>
      <div className="buttons">
        <NextButton id="kt_buoc-tiep-theo-cho-ban-than" onClick={onNext}>
          Bước tiếp theo
        </NextButton>
      </div>
    </section>
  );
}

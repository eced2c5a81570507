/** Step 3: the table "Thành phần hồ sơ", its editable rows and the wallet. Two versions of the columns. */
import { useState } from 'react';
import { AddedName, DeleteButton, FixedName } from './paper-row';
import { NextButton } from './parts';
import type { PaperRow, Setting } from './state';
import { Wallet } from './wallet';

/** After an upload the row shows the file a moment after the dialog has gone. */
const SHOWN_AFTER = { calm: 400, slow: 2000 };

export interface PapersProps {
  setting: Setting;
  rows: readonly PaperRow[];
  change: (update: (rows: readonly PaperRow[]) => readonly PaperRow[]) => void;
  tell: (text: string) => void;
  onBack: () => void;
  onNext: () => void;
}

export function Papers({ setting, rows, change, tell, onBack, onNext }: PapersProps) {
  const [choosing, setChoosing] = useState<number | null>(null);
  const second = setting.has('alias');
  const update = (id: number, patch: (row: PaperRow) => Partial<PaperRow>) =>
    change((all) =>
      all.map((row) => (row.id === id ? { ...row, ...patch(row), version: row.version + 1 } : row)),
    );
  const attach = (id: number, name: string) =>
    void setting
      .pause(SHOWN_AFTER.calm, SHOWN_AFTER.slow)
      .then(() => update(id, ({ files }) => ({ files: [...files, name] })));
  const add = () =>
    change((all) => [
      ...all,
      {
        id: Math.max(0, ...all.map((row) => row.id)) + 1,
        name: '',
        required: false,
        template: null,
        added: true,
        files: [],
        version: 0,
      },
    ]);
  const cells = (row: PaperRow) => (
    <>
      <button type="button" className="btn small" onClick={() => setChoosing(row.id)}>
        {second ? 'Chọn tệp tin' : 'Chọn tệp đính kèm'}
      </button>
      {row.files.map((name) => (
        <span key={name} className="file">
          <span>{name}</span>
          <button type="button">Xem</button>
          <DeleteButton
            look="cross"
            onConfirm={() =>
              update(row.id, ({ files }) => ({ files: files.filter((each) => each !== name) }))
            }
          />
        </span>
      ))}
      {row.added && (
        <DeleteButton
          look="trash"
          onConfirm={() => change((all) => all.filter((each) => each.id !== row.id))}
        />
      )}
    </>
  );
  return (
    <section>
      <h2>Thành phần hồ sơ</h2>
      <table className="papers">
        <thead>
          <tr>
            <th>STT</th>
            <th>{second ? 'Tên giấy tờ' : 'Tên hồ sơ/giấy tờ'}</th>
            {second && <th>Loại bản</th>}
            <th>{second ? 'Mẫu giấy tờ' : 'Tệp đính kèm'}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={`${row.id}:${row.added ? 0 : row.version}`}>
              <td>{index + 1}</td>
              <td>
                {row.added ? (
                  <AddedName row={row} onName={(name) => update(row.id, () => ({ name }))} />
                ) : (
                  <FixedName row={row} />
                )}
              </td>
              {second && (
                <td>
                  <label>
                    <input type="radio" name={`loai-ban-${row.id}`} defaultChecked /> 1 Bản chính
                  </label>
                  <label>
                    <input type="radio" name={`loai-ban-${row.id}`} /> 1 Bản sao
                  </label>
                </td>
              )}
              <td>
                {second && row.template && <a href={row.template}>Tải mẫu .doc</a>}
                {cells(row)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" className="btn" onClick={add}>
        Thêm thành phần hồ sơ
      </button>
      <div className="buttons">
        <button type="button" className="btn" onClick={onBack}>
          Quay lại
        </button>
        <NextButton onClick={onNext}>Bước tiếp theo</NextButton>
      </div>
      {choosing !== null && (
        <Wallet
          setting={setting}
          row={choosing}
          tell={tell}
          onClose={() => setChoosing(null)}
          onChosen={(name) => {
            attach(choosing, name);
            setChoosing(null);
          }}
        />
      )}
    </section>
  );
}

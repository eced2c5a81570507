/** "Danh sách tài liệu điện tử": choose from the wallet or upload. Its closing proves nothing; only the row does. */
import { useState } from 'react';
import { Modal } from './parts';
import type { Setting } from './state';

const MAX_NAME = 100;
/** Letters, digits, space, underscore, hyphen. A dot, also in ".pdf", is refused. */
const NAME = /^[\p{L}\p{M}\p{N} _-]+$/u;

interface WalletProps {
  setting: Setting;
  row: number;
  tell: (text: string) => void;
  onClose: () => void;
  onChosen: (name: string) => void;
}

/** Rows whose first upload has already failed. */
const failedOnce = new Set<number>();

export function Wallet({ setting, row, tell, onClose, onChosen }: WalletProps) {
  const [uploading, setUploading] = useState(false);
  return (
    <Modal title="Danh sách tài liệu điện tử" open onClose={onClose}>
      {uploading ? (
        <Upload
          setting={setting}
          row={row}
          tell={tell}
          onBack={() => setUploading(false)}
          onChosen={onChosen}
        />
      ) : (
        <>
          <p>Ví tài liệu của bạn chưa có tài liệu nào.</p>
          <div className="buttons">
            <button type="button" className="btn" disabled>
              Tạo tệp
            </button>
            <button type="button" className="btn primary" onClick={() => setUploading(true)}>
              Tải lên từ thiết bị
            </button>
          </div>
        </>
      )}
    </Modal>
  );
}

function Upload({
  setting,
  row,
  tell,
  onBack,
  onChosen,
}: Omit<WalletProps, 'onClose'> & { onBack: () => void }) {
  const [file, setFile] = useState<File | null>(null);
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState('');
  const valid = NAME.test(name) && name.length <= MAX_NAME;
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setName(chosen?.name ?? '');
    setError('');
  };
  const send = async () => {
    if (!file) return;
    if (!valid) return setError('Tên tài liệu không hợp lệ');
    setBusy(true);
    setError('');
    const failing = (setting.has('upload-500') || setting.has('upload-500-silent')) && !failedOnce.has(row);
    failedOnce.add(row);
    const data = new FormData();
    data.append('file', file);
    const [answer] = await Promise.all([
      fetch(`/api/File/upload${failing ? '?loi=500' : ''}`, { method: 'POST', body: data }),
      setting.pause(300, 2500),
    ]);
    setBusy(false);
    if (!answer.ok) {
      if (!setting.has('upload-500-silent'))
        tell('Upload thất bại (File Service): Upload failed: 500 Internal Server Error');
      return;
    }
    await fetch('/api/File/cap-nhat-tai-lieu-ca-nhan', { method: 'POST', body: '{}' });
    onChosen(name);
  };
  return (
    <div id="upload-container">
      {!file && (
        <input
          type="file"
          accept=".pdf,.jpg,.png"
          onChange={(event) => choose(event.target.files?.[0] ?? null)}
        />
      )}
      {file && (
        <>
          <label>
            Tên tài liệu
            <input name="documentName" value={name} onChange={(event) => setName(event.target.value)} />
          </label>
          {(error || !valid) && <p className="error">{error || 'Tên tài liệu không hợp lệ'}</p>}
        </>
      )}
      <div className="buttons">
        <button type="button" className="btn" onClick={file ? () => choose(null) : onBack}>
          {file ? 'Chọn lại' : 'Quay lại'}
        </button>
        <button type="button" className="btn" disabled>
          Ký số
        </button>
        <button type="button" className="btn primary" disabled={!file || busy} onClick={() => void send()}>
          {busy ? 'Đang tải lên…' : 'Thêm vào ví & Chọn'}
        </button>
      </div>
    </div>
  );
}

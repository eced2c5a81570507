/** The page's head with the account drawer: name in an h3, the 12-digit number, a link to the identity page. */
import { useState } from 'react';
import { Modal } from './parts';
import type { Setting } from './state';

export function Header({ setting }: { setting: Setting }) {
  const [open, setOpen] = useState(false);
  const { account } = setting;
  return (
    <header className="portal-header">
      <span className="emblem" aria-hidden="true">
        ★
      </span>
      <b>CỔNG DỊCH VỤ CÔNG BỘ TƯ PHÁP</b>
      <nav>
        <a href="/">Trang chủ</a> <a href="/thu-tuc">Thủ tục hành chính</a>
      </nav>
      <button type="button" className="user-dropdown" onClick={() => setOpen(true)}>
        {account.fullName}
      </button>
      <Modal title="Tài khoản" className="drawer" open={open} onClose={() => setOpen(false)}>
        <h3>{account.fullName}</h3>
        <p>{account.personalId}</p>
        <ul>
          <li>
            <a href="/tai-khoan/thong-tin-dinh-danh">Thông tin định danh</a>
          </li>
          <li>
            <a href="/tai-khoan/ho-so-ca-nhan">Hồ sơ cá nhân</a>
          </li>
        </ul>
        <button type="button" className="btn">
          Đăng xuất
        </button>
      </Modal>
    </header>
  );
}

/** Shown when the session is over: the words are how the portal is recognised. */
export function LoginWall() {
  return (
    <main className="page login-wall">
      <h2>Đăng nhập</h2>
      <p>Mở ứng dụng VNeID và quét mã QR để đăng nhập.</p>
      <div className="qr" aria-hidden="true" />
      <button type="button" className="btn primary">
        Đăng nhập bằng VNeID
      </button>
    </main>
  );
}

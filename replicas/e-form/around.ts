/** What stands around the form: another family's block, toasts, the message about a lost session. */
import type { Portal } from './portal';
import { element } from './controls/control';

/** A Form.io-looking block with names that also exist in the form. Every change in it is noted as a wrong write. */
export function foreignBlock(portal: Portal): HTMLElement {
  const fields: [string, string][] = [
    ['HoVaTenC', 'Họ và tên người nộp'],
    ['SoDinhDanhC', 'Số CCCD'],
    ['HoTenKS', 'Họ tên'],
    ['HoTenBenNam', 'Họ tên người nhận kết quả'],
    ['SoLuong', 'Số lượng'],
    ['diaChi', 'Địa chỉ nhận kết quả'],
  ];
  const block = element('div', { class: 'formio-form', 'data-family': 'formio' });
  block.append(element('h3', {}, 'Thông tin nhận kết quả'));
  for (const [name, label] of fields) {
    const id = `e${name}-formio`;
    block.append(
      element(
        'div',
        { class: `formio-component formio-component-textfield formio-component-${name}` },
        element('label', { for: id, class: 'col-form-label' }, label),
        element('input', { id, name, type: 'text', class: 'form-control', autocomplete: 'off' }),
      ),
    );
  }
  for (const type of ['input', 'change', 'click'])
    block.addEventListener(
      type,
      (event) => {
        const { name } = event.target as HTMLInputElement;
        if (type !== 'click' || !event.isTrusted) portal.model.wrong(`formio/${name}`, 'foreign');
      },
      true,
    );
  return block;
}

/** Values that arrived in the foreign block without any event count as well. */
export function checkForeign(portal: Portal, block: HTMLElement): void {
  for (const input of block.querySelectorAll('input'))
    if (input.value !== '') portal.model.wrong(`formio/${input.name}`, 'foreign');
}

const TOAST_MS = 2500;

export function toast(text: string): void {
  const node = element('div', { role: 'alert', class: 'toast' }, text);
  document.body.append(node);
  setTimeout(() => node.remove(), TOAST_MS);
}

/** Once the list service has refused, the page says so and stays as it is. */
export function watchSession(): void {
  document.addEventListener(
    'phien-het-han',
    () => toast('Phiên đăng nhập đã hết hạn. Vui lòng đăng nhập lại.'),
    { once: true },
  );
}

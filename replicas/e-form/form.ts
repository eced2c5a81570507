/** The form: blocks of fields, drivers that rebuild them, redraws, the account's prefill. */
import type { Portal } from './portal';
import type { BlockSpec, Spec } from './spec';
import { build } from './controls/build';
import { element, hasFocus, type Control } from './controls/control';
import { DateParts } from './controls/dates';
import { Text } from './controls/text';

class Block {
  readonly host = element('div', { class: 'block' });
  #controls: Control[] = [];

  constructor(
    readonly form: Form,
    readonly spec: BlockSpec,
  ) {
    this.mount();
  }

  /** All nodes anew, from the portal's state. */
  mount(): void {
    const { portal } = this.form;
    let count = 0;
    const numbers: Control[] = [];
    this.host.replaceChildren(element('strong', {}, this.spec.title));
    this.#controls = [];
    const extra = portal.has('drift') ? (EXTRA[this.spec.id] ?? []) : [];
    for (const spec of [...this.spec.fields, ...extra]) {
      const content = build(
        {
          portal,
          readonly: this.spec.account === true && portal.has('readonly'),
          changed: (...what) => this.form.changed(this, ...what),
          next: () => `(${(count += 1)})`,
          find: (name) => numbers.find((control) => control.spec?.name === name),
        },
        spec,
      );
      numbers.push(...content.controls);
      this.#controls.push(...content.controls);
      this.host.append(...content.nodes);
    }
    this.showIf();
  }

  /** Gone from the page, not only hidden, while its condition does not hold. */
  showIf(): void {
    const { when } = this.spec;
    if (!when) return;
    const name = this.form.portal.nameOf(when.name) ?? when.name;
    const on = this.form.portal.model.get(name) === when.value;
    if (on !== this.host.isConnected || !this.form.host.isConnected) this.form.place(this, on);
  }

  controls(): Control[] {
    return this.#controls.flatMap((control) => control.all());
  }

  /** The portal loses everything in the block. */
  wipe(): void {
    const keys = new Set(this.controls().map((control) => control.key));
    this.form.portal.model.wipe((key) => keys.has(key));
  }
}

/** Fields that the known version of the form does not have. */
const EXTRA: Readonly<Record<string, readonly Spec[]>> = {
  requester: [{ kind: 'text', name: 'sdtLienHe', label: 'Số điện thoại liên hệ', role: 'requester.phone' }],
  groom: [{ kind: 'text', name: 'sdtBenNam', label: 'Số điện thoại liên hệ', role: 'groom.phone' }],
  child: [{ kind: 'text', name: 'soConSinhRa', label: 'Là con thứ mấy của người mẹ', role: null }],
  bride: [{ kind: 'text', name: 'ghiChuBenNu', label: 'Ghi chú riêng', role: null }],
};

export class Form {
  readonly host = element('form', { id: 'eform', autocomplete: 'off' });
  readonly blocks: Block[];
  #redraws = 0;
  readonly #vanished = new Set<string>();

  constructor(
    readonly portal: Portal,
    readonly prefill: Readonly<Record<string, string>>,
  ) {
    this.host.addEventListener('submit', (event) => event.preventDefault());
    this.#prefill(() => true);
    if (portal.has('wipe')) portal.model.onTaken = (key) => this.#mayVanish(key);
    this.blocks = [];
    for (const spec of portal.form.blocks) {
      const block = new Block(this, spec);
      this.blocks.push(block);
      if (!spec.when) this.host.append(block.host);
    }
    for (const block of this.blocks) block.showIf();
  }

  place(block: Block, on: boolean): void {
    if (!on) block.host.remove();
    else this.blocks[this.blocks.indexOf(block) - 1]?.host.after(block.host);
  }

  controls(): Control[] {
    return this.blocks.filter((block) => block.host.parentNode).flatMap((block) => block.controls());
  }

  /** The portal took a new value: drivers, conditions, moods. */
  changed(block: Block, spec: Spec, key: string, value: string): void {
    for (const each of this.blocks) each.showIf();
    if (spec.kind === 'radio' && spec.rebuilds)
      this.portal.after('rebuild', () => this.#rebuild(spec.rebuilds ?? []));
    if (spec.kind === 'select') {
      if (spec.rebuildsOnOther && value === 'Khác')
        this.portal.after('rebuild', () => this.#partyRebuild(block, key));
      this.#clearDependents(spec.name);
    }
    if (this.portal.has('redraw') && (spec.kind === 'radio' || spec.kind === 'select')) this.#mayRedraw();
  }

  /** All values of the blocks are lost; the account's values and the portal's own copies come back. */
  #rebuild(ids: readonly string[]): void {
    const { portal } = this;
    const byFirstName = new Map<string, string>();
    for (const control of this.controls())
      if (control.spec) byFirstName.set(control.spec.name, portal.model.get(control.key));
    const copies = portal.form.copies?.(byFirstName) ?? {};
    const again = byFirstName.get('LoaiDangKy') === 'Đăng ký lại';
    // In re-registration the requester is the source of the copies and stays.
    const blocks = this.blocks.filter(({ spec }) => ids.includes(spec.id) && !(again && spec.account));
    for (const block of blocks) block.wipe();
    if (blocks.some(({ spec }) => spec.account)) this.#prefill((key) => !portal.model.values.has(key));
    for (const [name, value] of Object.entries(copies))
      portal.model.commit(portal.nameOf(name) ?? name, value, null);
    for (const block of blocks) block.mount();
    portal.model.note(ids.join(' '), 'rebuild', null, '');
  }

  /** "Khác" at the ethnic group: new nodes one beat later; mood `wipe` loses the rest of the block as well. */
  #partyRebuild(block: Block, key: string): void {
    if (this.portal.has('wipe')) {
      const kept = this.portal.model.get(key);
      block.wipe();
      this.portal.model.commit(key, kept, null);
    }
    block.mount();
    this.portal.model.note(block.spec.id, 'rebuild', null, '');
  }

  #clearDependents(name: string): void {
    for (const control of this.controls()) {
      if (control.spec?.kind !== 'select' || control.spec.within !== name) continue;
      this.portal.model.wipe((key) => key === control.key);
      control.render();
    }
  }

  /** Mood `wipe`: some texts and dates vanish once, up to 1.8 s later, without event and without mutation. */
  #mayVanish(key: string): void {
    const control = this.controls().find((each) => each.key === key);
    if (!(control instanceof Text) && !(control instanceof DateParts)) return;
    if (this.#vanished.has(key) || this.portal.chance(`vanish ${key}`) > 0.25) return;
    this.#vanished.add(key);
    setTimeout(
      () => {
        this.portal.model.wipe((each) => each === key);
        this.controls()
          .find((control) => control.key === key)
          ?.assign('');
      },
      200 + this.portal.chance(`when ${key}`) * 1600,
    );
  }

  #mayRedraw(): void {
    this.#redraws += 1;
    if (this.#redraws % 3 === 1) this.redraw(40, 50);
  }

  /** Re-creates the inner nodes of every field from the state; the one a person works in is left alone. */
  redraw(times: number, everyMs: number): void {
    if (times <= 0) return;
    for (const control of this.controls()) if (!hasFocus(control.host)) control.render();
    setTimeout(() => this.redraw(times - 1, everyMs), everyMs);
  }

  #prefill(may: (key: string) => boolean): void {
    for (const [key, value] of Object.entries(this.prefill))
      if (may(key)) this.portal.model.commit(key, value, null);
  }
}

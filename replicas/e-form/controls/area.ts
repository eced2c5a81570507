/** `x-select-area`: an address by levels, a free text, or a sub-form. */
import { roleOf, type Attribute, type Role } from '../../../utils/core/roles';
import type { Portal } from '../portal';
import type { RadioSpec, TextSpec } from '../spec';
import { component, type Control } from './control';
import { Select } from './select';
import { Text } from './text';

/** A block that came up dead: lists stay empty, or a choice falls back. Only building it again helps. */
type Broken = 'empty' | 'falls-back' | null;

export const FALL_BACK_MS = 150;

export class Address implements Control {
  readonly spec = null;
  readonly host: HTMLElement;
  readonly #levels: Select[];
  readonly #detail: Text;
  readonly #broken: Broken;
  #wards: Promise<string[]> | null = null;

  constructor(
    readonly portal: Portal,
    readonly key: string,
    disabled: boolean,
  ) {
    this.host = component('x-select-area', key);
    this.#broken = this.#isBroken();
    const { model } = portal;
    if (!portal.has('alias') && model.get(`${key}/country`) === '')
      model.commit(`${key}/country`, 'Việt Nam', null);
    const level = (part: string, label: string, list: () => Promise<string[]>, taken: () => void) =>
      new Select(portal, null, {
        key: `${key}/${part}`,
        name: null,
        level: label,
        plain: false,
        disabled,
        list: () => (this.#broken === 'empty' ? Promise.resolve([]) : list()),
        taken: () => (this.#broken === 'falls-back' ? this.#fallBack(part) : taken()),
      });
    this.#levels = [
      level(
        'country',
        'Quốc gia',
        () => portal.listOf('nationality', ''),
        () => this.#clear(['province', 'ward']),
      ),
      level(
        'province',
        'Tỉnh/Thành phố',
        () => this.#provinces(),
        () => this.#newProvince(),
      ),
      level(
        'ward',
        'Xã/Phường',
        () => this.#wards ?? this.#loadWards(),
        () => undefined,
      ),
    ];
    this.#detail = new Text(
      portal,
      null,
      {
        key: `${key}/detail`,
        name: `Nhap${key}`,
        tag: null,
        placeholder: 'Nhập địa chỉ',
        readonly: disabled,
      },
      () => undefined,
    );
    this.host.append(...this.#levels.map((each) => each.host), 'Địa chỉ: ', this.#detail.host);
  }

  #isBroken(): Broken {
    const times = this.portal.built.get(this.key) ?? 0;
    this.portal.built.set(this.key, times + 1);
    if (
      !this.portal.has('broken-address') ||
      times > (this.portal.chance(`twice ${this.key}`) < 0.25 ? 1 : 0)
    )
      return null;
    return this.portal.chance(`how ${this.key}`) < 0.5 ? 'empty' : 'falls-back';
  }

  #provinces(): Promise<string[]> {
    const country = this.portal.model.get(`${this.key}/country`);
    return country === 'Việt Nam' ? this.portal.listOf('province', '') : Promise.resolve([]);
  }

  #loadWards(): Promise<string[]> {
    const province = this.portal.model.get(`${this.key}/province`);
    return province === '' ? Promise.resolve([]) : this.portal.listOf('ward', province);
  }

  /** The wards are asked for again, and the old one goes away: at once, and again when the answer comes. */
  #newProvince(): void {
    this.#clear(['ward']);
    const asked = this.#loadWards();
    this.#wards = asked;
    void asked.then(() => {
      if (this.#wards === asked && this.host.isConnected) this.#clear(['ward']);
    });
  }

  #clear(parts: readonly string[]): void {
    this.portal.model.wipe((key) => parts.some((part) => key === `${this.key}/${part}`));
    for (const select of this.#levels)
      if (parts.some((part) => select.key.endsWith(part)) && !select.isOpen) select.render();
  }

  #fallBack(part: string): void {
    setTimeout(() => {
      if (this.host.isConnected) this.#clear([part]);
    }, FALL_BACK_MS);
  }

  render(): void {
    for (const select of this.#levels) select.render();
  }

  assign(): void {
    this.render();
  }

  shown(): string {
    return '';
  }

  all(): Control[] {
    return [...this.#levels, this.#detail];
  }
}

/** Role of a part of a place. */
export const partRole = ({ place }: RadioSpec, part: string): Role | null =>
  place ? roleOf(place.person, `${place.place}${part}` as Attribute) : null;

/** Free text for a place outside the address block. */
export function freeText(
  portal: Portal,
  area: string,
  spec: TextSpec,
  readonly: boolean,
): { host: HTMLElement; text: Text } {
  const host = component('x-select-area', area);
  const text = new Text(
    portal,
    spec,
    { key: `${area}/abroad`, name: `Nhap${area}`, tag: null, placeholder: 'Nhập nội dung', readonly },
    () => undefined,
  );
  host.append('Nội dung: ', text.host);
  return { host, text };
}

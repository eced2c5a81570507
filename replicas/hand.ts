/**
 * A clerk's hand on the e-form: real mouse and keyboard through Playwright, nothing else. It shows that the replicas
 * can be worked by a person, and types dossiers in tests and in the tour.
 */
import type { Frame, Locator, Page } from 'playwright-core';
import type { Values } from '../tests/dossiers/dossier';

const quoted = (name: string) => JSON.stringify(name);

/** The frame of the e-form inside the wizard, ready to be typed in. */
export async function eFormOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[src*="eform"]');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the e-form has no frame');
  await frame.waitForFunction(() => window.__replica !== undefined);
  return frame;
}

export class Hand {
  /** Everything is looked for inside the form: other families' blocks may carry the same names. */
  readonly eform: Locator;

  constructor(readonly form: Page | Frame) {
    this.eform = form.locator('#eform');
  }

  /** Types into a text box by its own name, in place of what stands there. */
  async text(name: string, value: string, within = ''): Promise<void> {
    const box = this.eform.locator(`${within} input[name=${quoted(name)}]`).first();
    await box.click();
    await box.press('ControlOrMeta+a');
    if (value === '') await box.press('Delete');
    else await box.pressSequentially(value);
    await box.press('Tab');
  }

  /** Day, month and year, each with its own key strokes; a lone year leaves the others alone. */
  async date(name: string, value: string, within = ''): Promise<void> {
    const parts = value.split('/');
    for (const part of ['year', 'month', 'day']) {
      const piece = parts.pop();
      if (piece === undefined) return;
      const box = this.form
        .locator(`${within} [name="${name}-${part}"], ${within} [id="${name}-${part}"]`)
        .first();
      await box.click();
      await box.press('ControlOrMeta+a');
      await box.pressSequentially(piece);
      await box.press('Tab');
    }
  }

  /** Clicks the words of an option; true when that changed anything. */
  async tick(name: string, words: string): Promise<boolean> {
    const radio = this.eform.locator(`x-radio[name=${quoted(name)}]`);
    const ticked = await radio.evaluate((host) => {
      const box = host.querySelector<HTMLInputElement>('input:checked');
      const label = box?.closest('p') ?? box?.nextElementSibling;
      return label?.textContent?.trim() ?? '';
    });
    if (ticked === words) return false;
    await radio.locator('label, p').filter({ hasText: words }).first().click();
    return true;
  }

  /** Opens a list with the mouse and clicks the option. `root` is the component or the level's row. */
  async choose(root: Locator, words: string): Promise<void> {
    await root.locator('[id^="custom-select-"] > div').first().click();
    await root.getByText(words, { exact: true }).last().click();
  }

  async select(name: string, words: string): Promise<void> {
    await this.choose(
      this.eform.locator(`x-select[name=${quoted(name)}], x-select-default[name=${quoted(name)}]`),
      words,
    );
  }

  level(area: string, label: string): Locator {
    return this.form
      .locator(`x-select-area[name=${quoted(area)}] .level`)
      .filter({ hasText: label })
      .first();
  }

  /** One part of an address; waits for the wards as a person does. */
  async addressPart(area: string, part: string, value: string): Promise<void> {
    const labels: Record<string, string> = {
      country: 'Quốc gia',
      province: 'Tỉnh/Thành phố',
      ward: 'Xã/Phường',
    };
    const label = labels[part];
    if (!label) return this.text(`Nhap${area}`, value);
    const row = this.level(area, label);
    if ((await row.locator('.input-field-select').innerText()).startsWith(value)) return;
    return this.choose(row, value);
  }

  /** One field by its key, e.g. `HoTenKS`, `QuanHe/other`, `nksQueQuan_TrongNuoc/ward`. */
  async write(key: string, value: string): Promise<void> {
    const [name = '', part] = key.split('/') as [string, string | undefined];
    if (name.endsWith('_TrongNuoc')) return this.addressPart(name, part ?? '', value);
    if (name.endsWith('_NuocNgoai')) return this.text(`Nhap${name}`, value);
    if (part === 'other') return this.#other(name, value);
    const within = part ? `x-select-area[name=${quoted(name)}]` : '';
    const field = part ?? name;
    const host = this.eform.locator(`${within} [name=${quoted(field)}]`).first();
    await host.waitFor({ state: 'attached' });
    const tag = await host.evaluate((node) => node.tagName.toLowerCase());
    if (tag === 'x-radio') {
      const act = () => this.tick(field, value);
      return /quanhe$/i.test(field) ? this.#drive(act) : void (await act());
    }
    if (tag.startsWith('x-select')) {
      const act = () => this.select(field, value).then(() => true);
      return /^dantocben/i.test(field) && value === 'Khác' ? this.#drive(act) : void (await act());
    }
    if (tag.startsWith('x-date')) return this.date(field, value, within);
    return this.text(field, value, within);
  }

  async #other(name: string, value: string): Promise<void> {
    const beside = this.eform.locator(`x-radio[name=${quoted(name)}] .input-field-radio`);
    const isRadio = (await this.eform.locator(`x-radio[name=${quoted(name)}]`).count()) > 0;
    const box = isRadio ? beside : this.eform.locator(`.row:has([name=${quoted(name)}]) .bare input`);
    await box.click();
    await box.pressSequentially(value);
    await box.press('Tab');
  }

  #rebuilds(): Promise<number> {
    return this.form.evaluate(
      () => window.__replica?.log.filter((entry) => entry.event === 'rebuild').length ?? 0,
    );
  }

  /** Drivers make the portal rebuild blocks: the hand waits until that is over. */
  async #drive(act: () => Promise<boolean>): Promise<void> {
    const before = await this.#rebuilds();
    if (!(await act())) return;
    await this.form.waitForFunction(
      (count) => (window.__replica?.log.filter((entry) => entry.event === 'rebuild').length ?? 0) > count,
      before,
    );
  }

  /** Types a whole dossier in the order of the form. Roles the form does not have are passed over. */
  async type(values: Values): Promise<void> {
    const roles = await this.form.evaluate(() => window.__replica?.roles() ?? {});
    for (const [key, role] of Object.entries(roles)) {
      const value = role ? (values as Record<string, string>)[role] : undefined;
      if (value !== undefined) await this.write(key, value);
    }
  }
}

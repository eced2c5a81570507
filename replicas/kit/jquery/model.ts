/**
 * A form of named controls under jQuery: what is posted, what the page's own handlers have heard, and every mood. How it looks and
 * what things are called is the family's skin. Truth: a value counts when it would be posted and a jQuery handler has taken it.
 */
import type { Role } from '../../../utils/core/roles';
import { chance, type Options } from '../../moods';
import { listen, type Judge } from '../judge';
import { entriesOf, type Entry } from '../lists';
import type { KitForm } from '../spec';
import { accountFacts, toasts } from './around';
import { jQuery as $ } from './library';
import type { At, Skin } from './skin';

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const CALM_LIST_MS = 180;
const slug = (title: string): string => title.toLocaleLowerCase('vi').replace(/\s+/g, '-');

export interface Shown {
  judge: Judge;
  /** Draws the blocks into this element. */
  mount(form: HTMLFormElement, into: HTMLElement): void;
  note: ReturnType<typeof listen>['note'];
  addRole(id: string, role: Role | null, box: Element): void;
}

export function formModel(form: KitForm, options: Options, query: URLSearchParams, skin: Skin): Shown {
  const { moods, seed } = options;
  const renamedNames = new Set((query.get('rename') ?? '').split(',').filter(Boolean));
  const ats: At[] = form.blocks.flatMap((block, at) =>
    block.fields.map((field) => ({
      id: field.twin ? `${slug(block.title)}/${field.name}` : field.name,
      field,
      block: at,
      index: 0,
      renamed:
        renamedNames.has(field.name) ||
        (moods.has('drift') && chance(seed, field.name) * 100 < options.drift),
    })),
  );
  ats.forEach((at, index) => (at.index = index));
  const roles: Record<string, Role | null> = Object.fromEntries(ats.map(({ id, field }) => [id, field.role]));
  const ids = new WeakMap<Element, string>();
  const nodes = new Map<string, { row: HTMLElement; boxes: Box[] }>();
  const model = new Map<string, string>();
  const bodies: HTMLElement[] = [];
  let host: HTMLFormElement;
  let listCalls = 0;
  const wiped = new Set<string>();
  /** Fields of the page that belong to no block of the form. */
  const extras = new Map<string, Element>();

  const idAt = (el: Element): string | undefined => {
    for (let at: Element | null = el; at; at = at.parentElement) {
      const id =
        ids.get(at) ??
        (at.previousElementSibling && at.matches('.select2-container,.flatpickr-input + input')
          ? ids.get(at.previousElementSibling)
          : undefined);
      if (id !== undefined) return id;
    }
    return undefined;
  };
  const heard = listen(idAt);
  const { note } = heard;
  const at = (id: string): At | undefined => ats.find((each) => each.id === id);
  const named = (name: string, near: At): At | undefined =>
    ats.find(({ field, block }) => field.name === name && block === near.block) ??
    ats.find(({ field }) => field.name === name);

  /** As posted now; undefined: not posted. */
  function posted(id: string): string | undefined {
    const { boxes = [] } = nodes.get(id) ?? {};
    const [first] = boxes;
    if (!first || !first.isConnected || first.disabled) return undefined;
    if (first.type === 'radio' || first.type === 'checkbox')
      return (boxes as HTMLInputElement[]).find((box) => box.checked)?.value ?? '';
    return first.value;
  }
  /** A posted value as a person reads it. */
  function readable(id: string, value: string): string {
    const [first] = nodes.get(id)?.boxes ?? [];
    if (!first || value === '') return '';
    if (first.tagName === 'SELECT')
      return [...(first as HTMLSelectElement).options].find((option) => option.value === value)?.text ?? '';
    if (first.type === 'checkbox') return 'true';
    if (first.type === 'radio')
      return entriesOf(at(id)!.field).find(({ code }) => code === value)?.text ?? '';
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
    return year ? `${day}/${month}/${year}` : value;
  }
  const shownIn = (box: Element): string => {
    if (box instanceof HTMLSelectElement) return box.value === '' ? '' : (box.selectedOptions[0]?.text ?? '');
    if (!(box instanceof HTMLInputElement)) return '';
    if (box.type === 'checkbox') return box.checked ? 'true' : '';
    return box.type === 'file' || (box.type === 'radio' && !box.checked) ? '' : box.value;
  };
  const isShown = (id: string): boolean => nodes.get(id)?.row.checkVisibility() === true;

  function values(): Record<string, string> {
    const found: Record<string, string> = {};
    for (const { id } of ats) {
      const value = posted(id) ?? (lockedIds.has(id) ? model.get(id) : undefined);
      if (value && model.get(id) === value) found[id] = readable(id, value);
    }
    // controls that the portal keeps beside the form have no state but their own
    for (const [id, box] of extras) {
      const text = box.isConnected ? shownIn(box) : '';
      if (text !== '') found[id] = text;
    }
    return found;
  }
  const lockedIds = new Set<string>();

  /** The portal itself puts something there: no event for others, its own state follows. */
  function assign(id: string, value: string, why: string | null): void {
    const { boxes = [] } = nodes.get(id) ?? {};
    const [first] = boxes;
    if (!first) return;
    if (first.type === 'radio' || first.type === 'checkbox')
      for (const box of boxes as HTMLInputElement[]) box.checked = value !== '' && box.value === value;
    else first.value = value;
    const calendar = (first as { _flatpickr?: { setDate(date: string): void } })._flatpickr;
    calendar?.setDate(value);
    if (value === '') model.delete(id);
    else model.set(id, value);
    if (first.matches('.select2-hidden-accessible')) $(first).trigger('change.select2');
    if (why) note(id, why, null);
  }

  function isOpen({ field }: At, near: At): boolean {
    const { when } = field;
    const driver = when ? named(when.name, near) : undefined;
    return !when || (driver !== undefined && when.is.includes(readable(driver.id, posted(driver.id) ?? '')));
  }
  function follow(driver: At | null): void {
    for (const each of ats) {
      if (!each.field.when || (driver && named(each.field.when.name, each)?.id !== driver.id)) continue;
      const { row } = nodes.get(each.id) ?? {};
      if (!row) continue;
      const open = isOpen(each, each);
      if (open === (row.style.display !== 'none')) continue;
      const turn = (): void => {
        row.style.display = isOpen(each, each) ? '' : 'none';
        if (moods.has('hidden') || !open) assign(each.id, '', 'portal');
      };
      if (moods.has('hidden') && open) setTimeout(turn, 1_500);
      else turn();
    }
  }

  /** Empties the lists that hang on this one and loads them anew. */
  function cascade(parent: At): void {
    for (const child of ats) {
      if (!child.field.within || named(child.field.within, child)?.id !== parent.id) continue;
      fillList(child, []);
      assign(child.id, '', 'portal');
      const value = posted(parent.id) ?? '';
      if (value === '') continue;
      const delay = moods.has('slow') ? 2_000 + Math.round(chance(seed, child.id) * 900) : CALM_LIST_MS;
      listCalls += 1;
      if (moods.has('session-lost') && listCalls > 3) continue;
      $.getJSON<Entry[]>(skin.listUrl(child, value, delay)).done((entries) => {
        // another parent was chosen meanwhile
        if ((posted(parent.id) ?? '') === value) fillList(child, entries);
      });
    }
  }
  function fillList({ id }: At, entries: readonly Entry[]): void {
    const list = nodes.get(id)?.boxes[0] as HTMLSelectElement | undefined;
    if (!list) return;
    list.replaceChildren(...optionsOf(entries));
    if (skin.closes) list.disabled = entries.length === 0;
    if (list.matches('.select2-hidden-accessible')) $(list).trigger('change.select2');
  }

  function taken(id: string, event: { originalEvent?: Event }): void {
    const mine = at(id);
    if (!mine) return;
    const value = posted(id) ?? '';
    const real = event.originalEvent?.isTrusted === true;
    if (!real && lockedIds.has(id)) heard.wrongWrites.push({ id, why: 'readonly' });
    else if (!real && !isShown(id)) heard.wrongWrites.push({ id, why: 'hidden' });
    model.set(id, value);
    note(id, 'commit', real, value);
    follow(mine);
    for (const name of mine.field.wipes ?? []) {
      const victim = named(name, mine);
      if (victim) setTimeout(() => assign(victim.id, '', 'portal'), 250);
    }
    if (moods.has('wipe') && !wiped.has(id) && chance(seed, `wipe ${id}`) < 0.25) {
      wiped.add(id);
      setTimeout(() => assign(id, '', 'wipe'), 300 + Math.round(chance(seed, id) * 1_500));
    }
    const [first] = nodes.get(id)?.boxes ?? [];
    if (moods.has('redraw') && first && /^(SELECT)$/.test(first.tagName)) redraw(mine.block);
  }

  /** The page makes a block's nodes anew, twenty times a second for two seconds, with what stands in them. */
  let redrawn = 0;
  function redraw(block: number): void {
    if (redrawn >= 2) return;
    redrawn += 1;
    let turns = 40;
    const timer = setInterval(() => {
      const body = bodies[block];
      if ((turns -= 1) < 0 || !body) return clearInterval(timer);
      if (body.contains(document.activeElement)) return;
      const held = new Map(ats.filter((each) => each.block === block).map(({ id }) => [id, posted(id)]));
      const lists = new Map(
        [...held.keys()].map((id) => [
          id,
          [...(nodes.get(id)?.boxes[0]?.querySelectorAll('option') ?? [])].map(({ value, text }) => ({
            code: value,
            text,
          })),
        ]),
      );
      const kept = new Map([...held.keys()].map((id) => [id, nodes.get(id)?.row.style.display ?? '']));
      drawBlock(block, body);
      for (const [id, value] of held) {
        const mine = at(id)!;
        if (mine.field.within)
          fillList(
            mine,
            (lists.get(id) ?? []).filter(({ code }) => code !== ''),
          );
        const known = model.get(id);
        if (value !== undefined) assign(id, value, null);
        if (known !== undefined) model.set(id, known);
        nodes.get(id)!.row.style.display = kept.get(id) ?? '';
      }
      note(`block ${block}`, 'rebuild', null);
    }, 50);
  }

  function optionsOf(entries: readonly Entry[]): HTMLOptionElement[] {
    return [new Option('-- Chọn --', ''), ...entries.map(({ code, text }) => new Option(text, code))];
  }

  function drawBlock(block: number, body: HTMLElement): void {
    const rows = ats
      .filter((each) => each.block === block)
      .map((each) => {
        const locked =
          each.field.readonly === true ||
          form.blocks[block]?.account === true ||
          (moods.has('readonly') && (each.field.role?.startsWith('requester.') ?? false));
        const entries = each.field.within ? [] : entriesOf(each.field);
        const controls = skin.draw(each, entries, locked);
        const boxes = controls.flatMap((el) =>
          el.matches('input,select,textarea')
            ? [el as Box]
            : [...el.querySelectorAll<Box>('input,select,textarea')],
        );
        if (locked) lockedIds.add(each.id);
        for (const el of boxes) ids.set(el, each.id);
        const row = skin.row(each, controls);
        ids.set(row, each.id);
        for (const el of controls) ids.set(el, each.id);
        if (each.field.when && !isOpen(each, each)) row.style.display = 'none';
        if (skin.closes && each.field.within) for (const list of boxes) list.disabled = true;
        nodes.set(each.id, { row, boxes });
        return row;
      });
    body.replaceChildren(...rows);
    for (const each of ats) {
      const [list] = each.block === block ? (nodes.get(each.id)?.boxes ?? []) : [];
      if (list?.tagName === 'SELECT' && skin.select2(each))
        $(list).select2({ width: '260px', minimumResultsForSearch: 8 });
    }
  }

  function prefill(): void {
    const account = form.blocks.some((block) => block.account);
    const facts = accountFacts(moods, account);
    if (!facts) return;
    for (const { id, field } of ats) {
      const value = field.role ? facts[field.role] : undefined;
      const [first] = nodes.get(id)?.boxes ?? [];
      if (value === undefined || !first || first.tagName === 'SELECT') continue;
      const [day, month, year] = value.split('/');
      assign(id, first.type === 'date' && year ? `${year}-${month}-${day}` : value, 'portal');
    }
  }

  function mount(formEl: HTMLFormElement, into: HTMLElement): void {
    host = formEl;
    form.blocks.forEach((block, index) => {
      const { whole, body } = skin.block(block, index);
      bodies[index] = body;
      const draw = (): void => {
        into.append(whole);
        drawBlock(index, body);
      };
      if (moods.has('late') && index === form.blocks.length - 1 && index > 0) setTimeout(draw, 2_500);
      else draw();
    });
    follow(null);
    prefill();
    $(host).on('change', 'input,textarea,select', (event) => {
      const id = ids.get(event.target);
      if (id !== undefined) taken(id, event);
    });
    $(host).on('change', 'select', (event) => {
      const mine = at(ids.get(event.target) ?? '');
      if (!mine || skin.cascadesOn(mine) !== 'change') return;
      // a list under select2 announces itself by jQuery alone, and these handlers were written for that
      if (!skin.select2(mine) || !event.originalEvent) cascade(mine);
    });
    $(host).on('select2:select', 'select', (event) => {
      const mine = at(ids.get(event.target) ?? '');
      if (mine && event.params?.data && skin.cascadesOn(mine) === 'select2:select') cascade(mine);
    });
    host.addEventListener('submit', (event) => {
      event.preventDefault();
      if (moods.has('confirm') && !window.confirm('Ông/bà có chắc chắn nộp hồ sơ?')) return;
      judge.submitted = Object.fromEntries(
        $(host)
          .serializeArray()
          .map(({ name, value }) => [name, value]),
      );
    });
    if (moods.has('toast')) toasts();
  }

  const judge: Judge = {
    adapter: skin.adapter,
    procedure: skin.procedure,
    roles: () => ({ ...roles }),
    values,
    byRole: () => {
      const now = values();
      return Object.fromEntries(
        Object.entries(roles).flatMap(([id, role]) => (role && now[id] ? [[role, now[id]]] : [])),
      );
    },
    idAt,
    shown: () => [
      ...ats.map(({ id }) => id).filter(isShown),
      ...[...extras].filter(([, box]) => box.checkVisibility()).map(([id]) => id),
    ],
    log: heard.log,
    wrongWrites: heard.wrongWrites,
    presses: heard.presses,
    stolenFocus: heard.stolenFocus,
    submitted: null,
  };
  const addRole = (id: string, role: Role | null, box: Element): void => {
    roles[id] = role;
    ids.set(box, id);
    extras.set(id, box);
  };
  return { judge, mount, note, addRole };
}

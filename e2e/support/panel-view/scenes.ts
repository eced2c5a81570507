/** What the panel may be found showing. Each scene is a tab in memory, brought to the state of its name. */
import { cast } from '../../../tests/cast';
import { fatherRequests } from '../../../tests/dossiers/birth';
import type { Role } from '../../../utils/core/roles';
import type { PortalPaper } from '../../../utils/core/snapshot';
import { texts } from '../../../utils/i18n';
import {
  Agent,
  draft,
  entry,
  field,
  ID,
  MORNING,
  openTab,
  OTHER_ID,
  snapshot,
  type Tab,
  type TabOptions,
} from '../../../tests/panel/tab';

type Read = TabOptions['read'];

const SECTIONS: Readonly<Record<string, string>> = {
  requester: 'I. Thông tin về người yêu cầu',
  subject: 'II. Thông tin về trẻ được khai sinh',
  mother: 'III. Thông tin về mẹ',
  father: 'IV. Thông tin về cha',
  dossier: 'V. Đề nghị',
};

const top = (): Agent =>
  new Agent(0, snapshot([], { adapter: 'justice-wizard', url: 'https://a/', hints: [] }));

/** The birth form with the values of a consistent dossier, or those given instead. */
function birthForm(values: Partial<Record<Role, string>> = {}, filled = true): Agent {
  const all = Object.entries({ ...fatherRequests.values, ...values });
  return new Agent(
    3,
    snapshot(
      all.map(([role, value]) =>
        field(role, {
          role: role as Role,
          label: texts.common.role(role),
          section: SECTIONS[role.split('.')[0] ?? ''] ?? null,
          value: filled || role in values ? (value ?? '') : '',
          kind: role.endsWith('Date') ? 'date-text' : 'text',
        }),
      ),
    ),
  );
}

async function tabOf(read: Read, options: Partial<TabOptions> = {}): Promise<Tab> {
  const tab = openTab({ agents: [top(), birthForm()], read, ...options });
  await tab.settle();
  return tab;
}

const typed = Object.entries(fatherRequests.values).map(([role, value]) =>
  entry(role, value ?? '', { role, label: texts.common.role(role) }),
);

const LONG =
  'Thủ tục đăng ký khai sinh có yếu tố nước ngoài tại khu vực biên giới cho trẻ em sinh ra tại Việt Nam mà cha và mẹ là công dân của nước láng giềng thường trú tại khu vực biên giới với Việt Nam';

export const scenes: Readonly<Record<string, (read: Read) => Promise<Tab>>> = {
  empty: (read) => tabOf(read, { agents: [top()] }),
  locked: (read) => tabOf(read, { vault: 'locked' }),
  async 'locked-kept'(read) {
    const form = birthForm();
    const tab = await tabOf(read, { vault: 'locked', agents: [top(), form] });
    form.tell({ t: 'saved', at: MORNING, draftId: ID, locked: true });
    return tab;
  },
  async 'locked-not-kept'(read) {
    const form = birthForm();
    const tab = await tabOf(read, { vault: 'locked', agents: [top(), form] });
    form.tell({ t: 'saved', at: MORNING, draftId: ID, locked: true });
    form.tell({ t: 'unsaved', reason: 'quota' });
    return tab;
  },
  async 'shift-ended'(read) {
    const tab = await tabOf(read, { drafts: [draft({ fields: typed })], bound: ID });
    await tab.panel.endShift();
    tab.broadcast({ type: 'broadcast.vault', state: 'locked' });
    await tab.settle();
    return tab;
  },
  async 'not-saved'(read) {
    const form = birthForm();
    const tab = await tabOf(read, { vault: 'new', agents: [top(), form] });
    form.tell({ t: 'unsaved', reason: 'no-vault' });
    return tab;
  },
  async papers(read) {
    const tab = await tabOf(read);
    const [first, second, third] = tab.panel.assessment.value?.checklist ?? [];
    tab.panel.setPaper(first!.paper.id, { state: 'received' });
    tab.panel.setPaper(second!.paper.id, { state: 'missing', note: 'Bệnh viện hẹn cấp lại ngày 25/11' });
    if (third) tab.panel.setPaper(third.paper.id, { state: 'rejected' });
    await tab.settle();
    return tab;
  },
  /** Ten rows: the most a case may have. */
  async many(read) {
    const tab = await tabOf(read);
    for (const { id, group } of tab.panel.pack.value?.switches ?? [])
      if (group !== 'channel') tab.panel.choose(id, true);
    await tab.settle();
    return tab;
  },
  async complete(read) {
    const form = birthForm();
    const tab = await tabOf(read, { agents: [top(), form] });
    for (const { paper } of tab.panel.assessment.value?.checklist ?? [])
      tab.panel.setPaper(paper.id, { state: 'received' });
    tab.panel.check();
    form.tell({ t: 'saved', at: MORNING, draftId: ID });
    await tab.settle();
    return tab;
  },
  async mistakes(read) {
    const form = birthForm({
      'mother.personalId': '00119000001',
      'subject.birthDate': '31/02/2026',
      'father.fullName': 'nguyễn  văn hùng',
      'requester.phone': '0912 34',
      'subject.fullName': '',
    });
    const tab = await tabOf(read, { agents: [top(), form] });
    tab.panel.check();
    form.tell({ t: 'saved', at: MORNING, draftId: ID });
    await tab.settle();
    return tab;
  },
  async offer(read) {
    const tab = await tabOf(read, {
      agents: [top(), birthForm({}, false)],
      drafts: [draft({ fields: typed })],
      bound: ID,
    });
    return tab;
  },
  async preview(read) {
    const tab = await tabOf(read, {
      agents: [top(), birthForm({ 'requester.fullName': cast.mai.fullName }, false)],
      drafts: [draft({ fields: [...typed, entry('Khac', 'Bà nội', { label: 'Quan hệ khác' })] })],
      bound: ID,
    });
    await tab.panel.restoring.open(ID);
    return tab;
  },
  async 'fill-result'(read) {
    const form = birthForm({}, false);
    form.write = (target, value) => {
      if (target.role === 'mother.residenceWard') return 'options-late';
      if (target.role === 'father.ethnicity') return 'not-an-option';
      target.value = value;
      return null;
    };
    const tab = await tabOf(read, { agents: [top(), form], drafts: [draft({ fields: typed })], bound: ID });
    await tab.panel.restoring.open(ID);
    await Promise.all([tab.panel.restoring.apply(), tab.settle()]);
    return tab;
  },
  async filling(read) {
    const form = birthForm({}, false);
    form.held = [];
    const tab = await tabOf(read, { agents: [top(), form], drafts: [draft({ fields: typed })], bound: ID });
    await tab.panel.restoring.open(ID);
    void tab.panel.restoring.apply();
    await tab.settle();
    return tab;
  },
  async wiped(read) {
    const form = birthForm();
    const tab = await tabOf(read, { agents: [top(), form] });
    const keys = [
      'mother.fullName',
      'mother.personalId',
      'mother.birthDate',
      'mother.ethnicity',
      'mother.residenceDetail',
    ];
    const values = keys.map((key) => ({ key, label: form.find(key)!.label, value: form.find(key)!.value }));
    for (const key of keys) form.find(key)!.value = '';
    form.tellAll();
    form.tell({ t: 'wiped', driver: 'requester.relation', values });
    await tab.settle();
    return tab;
  },
  async drafts(read) {
    const tab = await tabOf(read, {
      drafts: [
        draft({ fields: typed, note: 'Ca 14, hẹn quay lại buổi chiều' }),
        draft({ id: OTHER_ID, fields: typed.slice(0, 7), updatedAt: MORNING - 90_000_000 }),
      ],
      bound: ID,
    });
    return tab;
  },
  /** What the portal has said, the newest first; one is about a field. */
  async said(read) {
    const form = birthForm();
    const tab = await tabOf(read, { agents: [top(), form] });
    const words = [
      'Vui lòng chọn tệp nhỏ hơn 2MB!',
      'Upload thất bại (File Service): Upload failed: 500 Internal Server Error',
      'Số định danh cá nhân của mẹ phải gồm đúng 12 chữ số.',
    ];
    words.forEach((text, at) =>
      form.tell({
        t: 'portal-said',
        at: MORNING + at * 60_000,
        text,
        key: at === 2 ? 'mother.personalId' : null,
      }),
    );
    await tab.settle();
    return tab;
  },
  async 'session-lost'(read) {
    const form = birthForm();
    const tab = await tabOf(read, { agents: [top(), form], drafts: [draft({ fields: typed })], bound: ID });
    tab.notices.lostAt = MORNING;
    form.tell({ t: 'session', state: 'lost', at: MORNING });
    await tab.settle();
    return tab;
  },
  interrupted: (read) =>
    tabOf(read, {
      agents: [top(), birthForm({}, false)],
      drafts: [draft({ fields: typed })],
      notices: { interrupted: { draftId: ID, at: MORNING } },
    }),
  async receipt(read) {
    const form = birthForm();
    const tab = await tabOf(read, { agents: [top(), form], drafts: [draft({ fields: typed })], bound: ID });
    form.tell({ t: 'submitted', at: MORNING });
    form.tell({ t: 'receipt', at: MORNING, code: 'G22.99.08-261120-0001', promised: '27/11/2026' });
    await tab.settle();
    return tab;
  },
  async drift(read) {
    const form = birthForm();
    const names = ['SoDinhDanhMe', 'NgayCapDDMe', 'NoiCapDDMe', 'DanTocMeKS', 'QuocTichMeKS'];
    form.snapshot!.drift = {
      missing: names,
      new: names.map((name) => `${name}_v2`),
      expected: 40,
      form: 'birth',
    };
    form.snapshot!.fields.push(field('SoDinhDanhMe_v2', { label: 'Số định danh', drifted: true }));
    return tabOf(read, { agents: [top(), form] });
  },
  async 'drift-stopped'(read) {
    const form = birthForm();
    const names = Array.from({ length: 20 }, (_, at) => `citizenField${at}__1024`);
    form.snapshot!.drift = { missing: names, new: [], expected: 40, form: 'birth' };
    return tabOf(read, { agents: [top(), form] });
  },
  /** The portal's table: a file in a wrong row, a row left over, a row not ticked. */
  async table(read) {
    const form = birthForm();
    const row = (name: string, rest: Partial<PortalPaper> = {}): PortalPaper => ({
      name,
      required: false,
      attached: [],
      state: (rest.attached?.length ?? 0) > 0 ? 'attached' : 'empty',
      ...rest,
    });
    form.snapshot!.papers = [
      row('Giấy chứng sinh; trường hợp không có Giấy chứng sinh thì nộp văn bản của người làm chứng', {
        required: true,
        attached: ['Van ban uy quyen.pdf'],
      }),
      row('Văn bản ủy quyền (được chứng thực) theo quy định của pháp luật', { required: true }),
      row('Giấy tờ chứng minh nơi cư trú', { attached: ['CT07.pdf'], ticked: false }),
      row('Bản cam kết', { attached: ['cam-ket.pdf'], added: true }),
    ];
    form.snapshot!.uploads = { maxBytes: 2 * 1_048_576, types: ['.pdf', '.jpg', '.png'], names: 'no-dots' };
    const tab = await tabOf(read, { agents: [top(), form] });
    for (const id of ['uy-quyen', 'authorised'])
      if (tab.panel.pack.value?.switches.some((one) => one.id === id)) tab.panel.choose(id, true);
    await tab.settle();
    return tab;
  },
  /** A commune that became several: the clerk says which. */
  async 'several-units'(read) {
    const form = birthForm({}, false);
    for (const one of form.snapshot!.fields) if (/(Ward|Province)$/.test(one.role ?? '')) one.kind = 'select';
    const old = typed.map((one) =>
      one.key === 'mother.residenceWard'
        ? { ...one, value: 'Phường Ngọc Hà, quận Ba Đình, TP Hà Nội' }
        : one.key === 'father.residenceWard'
          ? { ...one, value: 'Phường Bến Nghé, Quận 1' }
          : /(mother|father).residenceProvince/.test(one.key)
            ? { ...one, value: one.key.startsWith('mother') ? 'Hà Nội' : 'TP. Hồ Chí Minh' }
            : one,
    );
    const tab = await tabOf(read, { agents: [top(), form], drafts: [draft({ fields: old })], bound: ID });
    await tab.panel.restoring.open(ID);
    await Promise.all([tab.panel.restoring.apply(), tab.settle()]);
    await tab.settle();
    return tab;
  },
  /** A procedure that nobody has written a pack for. */
  'no-pack': (read) =>
    tabOf(read, {
      agents: [
        top(),
        new Agent(
          3,
          snapshot(
            [field('HoTenKS', { role: 'subject.fullName', label: 'Họ tên' }), field('lạ', { label: 'Ô lạ' })],
            {
              hints: [{ how: 'code-in-url', value: '1.004884' }],
            },
          ),
        ),
      ],
    }),
  async submitted(read) {
    const form = birthForm();
    const tab = await tabOf(read, { agents: [top(), form], drafts: [draft({ fields: typed })], bound: ID });
    form.tell({ t: 'submitted', at: MORNING });
    return tab;
  },
  /** Long names, hostile values, a name that nothing may break out of. */
  async long(read) {
    const form = birthForm({
      'mother.fullName': `NGUYỄN${'N'.repeat(300)}`,
      'father.fullName': `\u202E<img src=x onerror=alert(1)>${cast.hung.fullName}`,
      'subject.fullName': 'H’Hen Niê 123456789',
      'mother.residenceDetail': 'Số nhà dài '.repeat(6_000),
    });
    const wide = async (path: string): Promise<unknown> => {
      const data = JSON.parse(String(await read(path))) as { papers?: { label: string; official: string }[] };
      for (const paper of data.papers ?? []) {
        paper.label = LONG.slice(0, 70);
        paper.official = LONG.repeat(6);
      }
      return data;
    };
    const tab = await tabOf(wide, { agents: [top(), form] });
    tab.panel.check();
    await tab.settle();
    return tab;
  },
};

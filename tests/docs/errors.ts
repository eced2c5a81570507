/** Which sentences tell of trouble, and which of those need no entry in `docs/troubleshooting.md`, and why. */
import { plainly, sayings } from './sayings';

/** Words in keys that our texts use for trouble. */
const KEY =
  /(?:^|\.)(?:outcome|failed|failedPart|damaged|damagedHelp|broken|unread|unreadable|unavailable|stuck|cannot\w+|notCopied|notKept|news)(?:\.|$)|^common\.refusal\./;

/** Something could not be done or read, is gone or broken, and somebody has to act. */
const WORDS =
  /(?:^|[.:;,] |^… )chưa (?:làm|mở|đọc|lưu|ghi|xuất|tính|tải|kết thúc|đổi|in|khởi động|dùng|cất|điền|so|đối chiếu|hỏi|cập nhật)\b|không (?:đọc|mở|in|lưu|nhập) được|không còn bản sao|thử lại|tải lại trang|cập nhật (?:tiện ích|Sổ tay)|\bhỏng\b|đã đầy|hết chỗ|\bcụt\b|đã bị (?:sửa|mất|xóa)|báo (?:cho )?(?:người|quản trị)|khởi động lại|đăng xuất|ngừng điền|bị ngắt/i;

/** Buttons and labels are no sentences. */
const SENTENCE = /\S+(?:\s\S+){3}/;

/** Sentences of trouble without an entry of their own: keys, and why. */
export const NEEDS_NONE: readonly (readonly [key: RegExp, why: string])[] = [
  [
    /^(?:issues|rules|ruleBook|lessons|facts|distill)\./,
    'of a form: the rule book explains each, with its law',
  ],
  [
    /^parts\.outcome\.(?:readonly|hidden|not-an-option|several-options|bad-value|ambiguous)$/,
    'beside its field, with what to do',
  ],
  [
    /^parts\.outcome\.(?:not-found|drifted|several-units|unreachable|cancelled)$/,
    'beside its field, with what to do',
  ],
  [/\.(?:edit|add|lists|plan)\.(?:fault|refused)\./, 'at the box or line, with how to write it'],
  [/^records\.why\./, 'of a file that is read in: names the cause and what to do'],
  [/^sheets\./, 'of a spreadsheet: names the cause and what to do'],
  [/^practiceAuthor\.(?:problems|import|key|edit)\./, 'while writing a scenario: names what to change'],
  [/^machinesPage\.(?:add|give)\./, 'while a card or bundle is handed over: names what to do'],
  [
    /^machinesPage\.take\.fault\.(?:newer|bad-row|unreadable|foreign-row|stopped)$/,
    'of one bundle: names what to do',
  ],
  [/^logPage\.check\./, 'of a proof file: names what to do'],
  [
    /^(?:people|keeping|desk|logPage|checksPage|registerPage|machinesPage|practice)\.(?:\w+\.)*(?:what|what\w*|why|passphraseWhat|publicWhat|\w*Hint|noOffice)$/,
    'told before something is done, not after',
  ],
  [/^checksPage\.(?:reasons|sheet\.was)\./, 'a reason or state that a reviewer chooses or reads'],
  [/^logPage\.(?:acts|brokenDo|what)/, 'a line of the log, or part of an explained one'],
  [/^procedures\./, 'for whoever writes packs: docs/add-a-procedure-pack.md'],
  [/^(?:parts\.jobs\.again|portal\.drift\.report)$/, 'a button'],
  [
    /^(?:records\.notYet|desk\.popup\.enabled|keeping\.erase\.done)$/,
    'no trouble: what has been done, or not yet',
  ],
  [/^machinesPage\.(?:known\.distrusted|take\.counts)/, 'what has been done on order'],
  [
    /^(?:registerPage\.timeline|checksPage\.acts\.refused\.erased|numbersPage\.spot)/,
    'how a figure comes about',
  ],
  [/^health\./, 'on the page Tình trạng, where each line says what to do'],
  [/^(?:update\.news|managed\.(?:why|off))/, 'no trouble: what is new, what the office has decided'],
  [/^print\.(?:refusal|notice)\./, 'printed on a form'],
];

/** Sentences of trouble that have to be explained. */
export const troubles = (): [key: string, forms: readonly string[]][] =>
  [...sayings].filter(
    ([key, forms]) =>
      forms.some((form) => SENTENCE.test(form) && (KEY.test(key) || WORDS.test(plainly(form)))) &&
      !NEEDS_NONE.some(([pattern]) => pattern.test(key)),
  );

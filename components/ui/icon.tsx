/** Small line drawings, 24×24. They never carry the meaning alone: a word stands beside them or in the label. */
const PATHS = {
  error: 'M12 3l9.5 17h-19zM12 10v4M12 17v.01',
  warn: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 8v5M12 16v.01',
  info: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 11v5M12 8v.01',
  ok: 'M12 3a9 9 0 100 18 9 9 0 000-18zM8 12l3 3 5-6',
  check: 'M5 12l5 5 9-10',
  missing: 'M12 3a9 9 0 100 18 9 9 0 000-18zM9 9l6 6M15 9l-6 6',
  rejected: 'M12 3a9 9 0 100 18 9 9 0 000-18zM8 12h8',
  skip: 'M12 3a9 9 0 100 18 9 9 0 000-18zM6 18L18 6',
  unseen: 'M12 3a9 9 0 100 18 9 9 0 000-18z',
  lock: 'M6 11h12v9H6zM8 11V8a4 4 0 018 0v3',
  unlock: 'M6 11h12v9H6zM8 11V8a4 4 0 017.5-2',
  search: 'M11 4a7 7 0 100 14 7 7 0 000-14zM16 16l4 4',
  trash: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13M10 11v6M14 11v6',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  upload: 'M12 16V5M7 9l5-5 5 5M5 20h14',
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M15 5l-7 7 7 7',
  down: 'M6 9l6 6 6-6',
  right: 'M9 6l6 6-6 6',
  pencil: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  clock: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5l3 2',
  undo: 'M9 7L4 12l5 5M4 12h10a5 5 0 015 5v1',
  plus: 'M12 5v14M5 12h14',
  question: 'M12 3a9 9 0 100 18 9 9 0 000-18zM9.5 9.5a2.5 2.5 0 113.5 2.3c-.7.3-1 .8-1 1.7M12 17v.01',
  open: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  paper: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  keyboard: 'M3 7h18v10H3zM7 11v.01M11 11v.01M15 11v.01M8 14h8',
  star: 'M12 3.5l2.6 5.6 6 .7-4.5 4.1 1.2 6-5.3-3-5.3 3 1.2-6L3.4 9.8l6-.7z',
  office: 'M4 20V9l8-5 8 5v11zM9 20v-6h6v6',
  person: 'M12 4a4 4 0 100 8 4 4 0 000-8zM4 21c0-4 3.6-6 8-6s8 2 8 6',
  door: 'M14 4H5v16h9M10 12h10M16 8l4 4-4 4',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** How what is drawn is filled: full, hatched, dotted read in black and white and on a photocopy. As attributes: a stylesheet may not name a pattern of the page. */
export const FILL = {
  full: '#33505c',
  hatched: 'url(#numbers-hatch)',
  dotted: 'url(#numbers-dots)',
} as const;
export type Look = keyof typeof FILL;

/** The patterns; once on the page. */
export const Fillings = () => (
  <svg class="visually-hidden" aria-hidden="true" focusable="false">
    <defs>
      <pattern id="numbers-hatch" width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" stroke="#33505c" stroke-width="1.4" />
      </pattern>
      <pattern id="numbers-dots" width="4" height="4" patternUnits="userSpaceOnUse">
        <circle cx="2" cy="2" r="0.9" fill="#18222d" />
      </pattern>
    </defs>
  </svg>
);

/** A sample of a filling beside its word. */
export const Key = ({ look }: { look: Look }) => (
  <svg class="numbers-key" viewBox="0 0 18 12" aria-hidden="true" focusable="false">
    <rect x="0.5" y="0.5" width="17" height="11" fill={FILL[look]} stroke="#18222d" />
  </svg>
);

/** Small line drawings of the guide. They show nothing that the words beside them do not say. */
import type { ComponentChildren } from 'preact';

function Picture({ children }: { children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox="0 0 176 88" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** A screen on its foot, 56 wide. */
const Screen = ({ x, children }: { x: number; children?: ComponentChildren }) => (
  <g transform={`translate(${x} 16)`}>
    <rect width="56" height="38" rx="3" />
    <path d="M28 38v8M16 46h24" />
    {children}
  </g>
);
const Stick = ({ x, y }: { x: number; y: number }) => (
  <g transform={`translate(${x} ${y})`}>
    <rect x="8" width="20" height="12" rx="2" />
    <path d="M8 3H1v6h7M3.500 4.500v.01M3.500 7.500v.01" />
  </g>
);
/** A card: a picture of a machine and two lines. */
const Card = ({ x, y }: { x: number; y: number }) => (
  <g transform={`translate(${x} ${y})`}>
    <rect width="24" height="16" rx="2" class="filled" />
    <path d="M4 5h5v5H4zM12 6h8M12 10h6" />
  </g>
);

export const PICTURES = {
  card: () => (
    <Picture>
      <Screen x={8}>
        <Card x={16} y={11} />
      </Screen>
      <Screen x={112}>
        <Card x={16} y={11} />
      </Screen>
      <Stick x={74} y={58} />
      <path d="M70 28h34l-5-4M104 28l-5 4M104 42H70l5-4M70 42l5 4" />
    </Picture>
  ),
  mark: () => (
    <Picture>
      <Screen x={8}>
        <text x="28" y="24">
          48 13 7
        </text>
      </Screen>
      <Screen x={112}>
        <text x="28" y="24">
          48 13 7
        </text>
      </Screen>
      <path d="M72 26c4-7 28-7 32 0l-6 3-3-4h-14l-3 4z" />
      <path d="M80 42l6 6 12-12" class="strong" />
    </Picture>
  ),
  bundle: () => (
    <Picture>
      <Screen x={8}>
        <path d="M16 10h24v18H16zM16 16h24M28 10v18" />
      </Screen>
      <Screen x={112}>
        <path d="M16 12h24M16 19h24M16 26h14" />
        <path d="M34 26l3 3 6-7" class="strong" />
      </Screen>
      <Stick x={74} y={58} />
      <path d="M70 28h34l-5-4M104 28l-5 4" />
      <path d="M104 42H70l5-4M70 42l5 4" stroke-dasharray="4 3" />
    </Picture>
  ),
} as const;

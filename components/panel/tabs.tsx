import type { ComponentChildren } from 'preact';
import { texts } from '../../utils/i18n';

const t = texts.panel.tabs;
export const TABS = ['papers', 'problems', 'draft'] as const;
export type TabId = (typeof TABS)[number];

export interface TabsProps {
  ids: readonly TabId[];
  current: TabId;
  /** Numbers shown beside the names; 0 shows none. */
  counts: Partial<Record<TabId, number>>;
  onSelect(id: TabId): void;
  children: ComponentChildren;
}

export function Tabs({ ids, current, counts, onSelect, children }: TabsProps) {
  const onKey = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = ids[(ids.indexOf(current) + by + ids.length) % ids.length];
    if (by === 0 || !next) return;
    onSelect(next);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
    event.preventDefault();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={t.label} onKeyDown={onKey}>
        {ids.map((id) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={id === current}
            aria-controls="tab-panel"
            tabIndex={id === current ? 0 : -1}
            onClick={() => onSelect(id)}
          >
            {t[id]}
            {(counts[id] ?? 0) > 0 && <span class="count">{counts[id]}</span>}
          </button>
        ))}
      </div>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${current}`}>
        {children}
      </div>
    </>
  );
}

/** What a surface says when it has nothing to list. */
import type { ComponentChildren, JSX } from 'preact';

export function EmptyState({ title, children }: { readonly title: string; readonly children?: ComponentChildren }): JSX.Element {
  return (
    <div class="empty">
      <svg
        class="empty-picture"
        viewBox="0 0 40 40"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linejoin="round"
        aria-hidden="true"
      >
        <path d="M9 4h15l8 8v24H9Z" />
        <path d="M24 4v8h8M14 20h13M14 26h13M14 32h7" stroke-linecap="round" />
      </svg>
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}

import type { KeyboardEvent } from 'react';

/** On a form: `Ctrl Enter` (or `⌘ Enter`) sends it from any of its fields. */
export function sendOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

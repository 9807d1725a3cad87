import { useState } from 'react';

/** Which lines of a list are chosen. What has left the list is chosen no more. */
export function useSelection(all: readonly string[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string | null>(null);
  const here = all.filter((one) => chosen.has(one));
  const toggle = (one: string) => {
    setLast(one);
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(one)) next.add(one);
      return next;
    });
  };
  /** From the line that was chosen last to this one. */
  const extend = (to: string) => {
    const from = last === null ? -1 : all.indexOf(last);
    const until = all.indexOf(to);
    if (from === -1 || until === -1) return toggle(to);
    setChosen((before) => new Set([...before, ...all.slice(Math.min(from, until), Math.max(from, until) + 1)]));
    setLast(to);
  };
  return {
    chosen: here,
    has: (one: string) => chosen.has(one),
    toggle,
    extend,
    all: () => setChosen(new Set(all)),
    clear: () => setChosen(new Set()),
  };
}

import type { DiffPart } from '../../api/desk-client.js';

/** Words that went and came in one line, or only one side of them. */
export function DiffText({ parts, side }: { parts: readonly DiffPart[]; side?: 'before' | 'after' }) {
  const shown = parts.filter(({ op }) => op === 'same' || side !== (op === 'added' ? 'before' : 'after'));
  return (
    <>
      {shown.map(({ op, text }, i) => {
        const key = `${String(i)} ${op}`;
        if (op === 'added') return <ins key={key}>{text}</ins>;
        if (op === 'removed') return <del key={key}>{text}</del>;
        return <span key={key}>{text}</span>;
      })}
    </>
  );
}

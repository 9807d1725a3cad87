import type { DeskRequest } from '../../api/desk-client.js';
import { Timeline } from '../../design/data/timeline.js';
import { wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';

type Step = DeskRequest['timeline'][number];

/** The story of a reference as the desk reads it: people by name, a rule by its own, and no names of jobs. */
export function DeskTimeline({ steps }: { steps: readonly Step[] }) {
  const words = useWords();
  const nameOf = ({ kind, name }: Step['by']): string | null => {
    if (kind === 'licensee' || kind === 'desk') return name;
    const rule = /^rule:(.+)$/.exec(name ?? '')?.[1];
    return rule ? words.request.byRule(wordFor({}, rule)) : null;
  };
  return <Timeline steps={steps.map((step) => ({ ...step, by: { kind: step.by.kind, name: nameOf(step.by) } }))} />;
}

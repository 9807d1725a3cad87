import { Checkbox } from '@mantine/core';
import type { Article } from '../../api/views.js';
import { countText } from '../../design/data/format.js';
import { useLanguage } from '../../words/language.js';
import { useSharedWords, wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { canInclude, toggled } from './draft.js';

type Part = Article['components'][number];

interface PartBoxesProps {
  article: Article;
  chosen: readonly string[];
  onChange: (componentIds: string[]) => void;
}

const NAME_LENGTH = 60;
const shortened = (text: string): string =>
  text.length > NAME_LENGTH ? `${text.slice(0, NAME_LENGTH).trimEnd()}…` : text;

/** A pull-quote has none: its words are the text's own. */
const nameOf = ({ caption, creditLine, alt }: Part): string => caption ?? creditLine ?? alt ?? '';

/** The parts of an article that can come with its text, a box each. */
export function PartBoxes({ article, chosen, onChange }: PartBoxesProps) {
  const words = useWords();
  const shared = useSharedWords();
  const { locale } = useLanguage();
  const whatToKnow = ({ kind, rights }: Part): string | null => {
    if (rights.status === 'needs-clearance') return shared.rights['needs-clearance'];
    return kind === 'video' ? words.builder.film : null;
  };
  const parts = article.components.filter(canInclude);
  const numberOf = (part: Part) => parts.filter(({ kind }) => kind === part.kind).indexOf(part) + 1;
  return parts.map((part) => (
    <Checkbox
      key={part.id}
      size="sm"
      label={
        <>
          {wordFor(shared.componentKinds, part.kind)}
          {nameOf(part) ? ': ' : ` ${countText(numberOf(part), locale)}`}
          <span lang={article.language} dir={article.direction}>
            {shortened(nameOf(part))}
          </span>
        </>
      }
      description={whatToKnow(part)}
      checked={chosen.includes(part.id)}
      onChange={() => onChange(toggled(chosen, part.id))}
    />
  ));
}

import { useSharedWords } from '../../words/shared.js';
import { useWords } from '../words/words.js';

/** The words of a code, whatever the kind of part; the code itself where there are none. */
export function useCodeText(): (code: string) => string {
  const { report: words } = useWords();
  const codes: Readonly<Record<string, string>> = words.codes;
  return (code) => codes[code] ?? codes[code.replace(/^[a-z-]+\./, '')] ?? code;
}

/** The same with the kind of part before it: “Photo: carries no credit”. */
export function useReasonText(): (code: string) => string {
  const codeText = useCodeText();
  const { componentKinds } = useSharedWords();
  const names: Readonly<Record<string, string>> = componentKinds;
  return (code) => {
    const kind = names[code.split('.')[0] ?? ''];
    return kind ? `${kind}: ${codeText(code)}` : codeText(code);
  };
}

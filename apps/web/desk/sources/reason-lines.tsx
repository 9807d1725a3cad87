import { ServerText, useSentences } from '../../design/reading/server-text.js';
import list from '../list/list.module.css';
import styles from './sources.module.css';

interface ReasonLinesProps {
  of: { code?: string | null; message?: string | null; nextStep?: string | null };
  /** `trouble` where it is the one thing to see; `quiet` beside other things. */
  tone?: 'reason' | 'trouble' | 'quiet';
  withNextStep?: boolean;
}

/** Why something was not as expected, and what can be done, in the reader's language; nothing where nothing was. */
export function ReasonLines({
  of: { code, message, nextStep },
  tone = 'reason',
  withNextStep = true,
}: ReasonLinesProps) {
  const said = useSentences({ code: code ?? '', message: message ?? '', nextStep });
  if (!message) return null;
  const text = (sentence: string) => (said.isTranslated ? sentence : <ServerText>{sentence}</ServerText>);
  const className = tone === 'quiet' ? list.quiet : styles[tone];
  return (
    <>
      <p className={className}>{text(said.message)}</p>
      {withNextStep && said.nextStep ? <p className={list.quiet}>{text(said.nextStep)}</p> : null}
    </>
  );
}

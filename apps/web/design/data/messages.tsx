import { DateTime } from './date-time.js';
import styles from './messages.module.css';

export interface Message {
  id: string;
  from: 'licensee' | 'desk';
  authorName?: string | null;
  body: string;
  at: string;
}

interface MessagesProps {
  messages: Message[];
  /** Whose side the reader is on: their own messages stand at the end of the line. */
  own: 'licensee' | 'desk';
  names: { licensee: string; desk: string };
}

/** A conversation between licensee and desk, oldest first. */
export function Messages({ messages, own, names }: MessagesProps) {
  return (
    <ol className={styles.messages}>
      {messages.map((message) => (
        <li key={message.id} data-own={message.from === own || undefined}>
          <p className={styles.head}>
            <bdi className={styles.author}>{message.authorName ?? names[message.from]}</bdi>{' '}
            <DateTime value={message.at} style="moment" />
          </p>
          <p className={styles.body} dir="auto">
            {message.body}
          </p>
        </li>
      ))}
    </ol>
  );
}

import { Switch } from '@mantine/core';
import { Dialog } from '../../design/feedback/dialog.js';
import { useWords } from '../words/words.js';
import { useKeyChoice } from './keys.js';
import styles from './keys.module.css';

/** Every shortcut of the desk, by where it works. */
const GROUPS = {
  everywhere: ['g q', 'g a', 'g r', 'g u', 'g b', 'g l', 'g o', 'g p', 'g f', 'g t', '/', '?'],
  lists: ['j', 'k', 'Enter', 'x', 'X', '*', 'b', 't', 'f', 'v'],
  request: ['a', 'o', 'q', 'd', 'm', 't', 's', 'v', 'j', 'k', 'u', 'Esc', 'Ctrl Enter'],
} as const;

/** What the keys do, and the switch that turns single letters off. */
export function ShortcutSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const words = useWords();
  const { isOn, setOn } = useKeyChoice();
  const groups = Object.entries(GROUPS) as [keyof typeof GROUPS, readonly string[]][];
  return (
    <Dialog opened={opened} onClose={onClose} title={words.keys.title}>
      <div className={styles.sheet}>
        <Switch
          label={words.keys.singleKeys}
          description={words.keys.singleKeysWhy}
          checked={isOn}
          onChange={(event) => setOn(event.currentTarget.checked)}
        />
        {groups.map(([group, keys]) => (
          <section key={group} className={styles.group}>
            <h3>{words.keys.groups[group]}</h3>
            <dl>
              {keys.map((key) => (
                <div key={key}>
                  <dt>{(words.keys[group] as Record<string, string>)[key]}</dt>
                  <dd dir="ltr">
                    {key.split(' ').map((one) => (
                      <kbd key={one} className={styles.key}>
                        {one}
                      </kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

import {
  ActionIcon,
  Popover,
  Radio,
  UnstyledButton,
  useMantineColorScheme,
  type MantineColorScheme,
} from '@mantine/core';
import { IconSunMoon } from '@tabler/icons-react';
import { useLanguage } from '../../words/language.js';
import { useSharedWords } from '../../words/shared.js';
import styles from './shell.module.css';

const SCHEMES: MantineColorScheme[] = ['light', 'dark', 'auto'];

/** Light, dark, or as the system. */
export function ColourChoice() {
  const words = useSharedWords();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Popover position="bottom-end" withinPortal={false} trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" size="lg" aria-label={words.colours.label}>
          <IconSunMoon size={20} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Radio.Group aria-label={words.colours.label} value={colorScheme} onChange={(scheme) => setColorScheme(scheme)}>
          <div className={styles.colours}>
            {SCHEMES.map((scheme) => (
              <Radio key={scheme} value={scheme} label={words.colours[scheme]} />
            ))}
          </div>
        </Radio.Group>
      </Popover.Dropdown>
    </Popover>
  );
}

/** The other language, in its own letters. */
export function LanguageChoice() {
  const words = useSharedWords();
  const { language, choose } = useLanguage();
  const other = language === 'en' ? 'ar' : 'en';
  return (
    <UnstyledButton className={styles.languageChoice} lang={other} onClick={() => choose(other)}>
      {words.language.other}
    </UnstyledButton>
  );
}

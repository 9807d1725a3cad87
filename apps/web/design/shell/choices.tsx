import { ActionIcon, Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconSunMoon, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useLanguage } from '../../words/language.js';
import { useSharedWords } from '../../words/shared.js';
import styles from './shell.module.css';

const SCHEMES = [
  ['light', IconSun],
  ['dark', IconMoon],
  ['auto', IconDeviceDesktop],
] as const;

/** Light, dark, or as the system. */
export function ColourChoice() {
  const words = useSharedWords();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" width={190}>
      <Menu.Target>
        <ActionIcon variant="subtle" size="lg" aria-label={words.colours.label}>
          <IconSunMoon size={20} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {SCHEMES.map(([scheme, Icon]) => (
          <Menu.Item
            key={scheme}
            role="menuitemradio"
            aria-checked={colorScheme === scheme}
            leftSection={<Icon size={18} aria-hidden="true" />}
            rightSection={colorScheme === scheme ? <IconCheck size={16} aria-hidden="true" /> : null}
            onClick={() => setColorScheme(scheme)}
          >
            {words.colours[scheme]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
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

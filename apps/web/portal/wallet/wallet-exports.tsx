import { Button, Menu } from '@mantine/core';
import { IconCalendar, IconDownload, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';
import { CalendarFeed } from './calendar-feed.js';
import type { LicenceFilters } from './licence-filters.js';

/** The wallet as a table, as a calendar once, and as one to subscribe to. */
export function WalletExports({ filters }: { filters: LicenceFilters }) {
  const words = useWords();
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== ''));
  const csv = `/api/v1/licences.csv${query.size > 0 ? `?${query.toString()}` : ''}`;
  return (
    <>
      <Menu position="bottom-end" withinPortal withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button size="sm" leftSection={<IconDownload size={16} aria-hidden="true" />}>
            {words.exports.title}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component="a" href={csv} download leftSection={<IconTable size={16} aria-hidden="true" />}>
            {words.exports.csv}
          </Menu.Item>
          <Menu.Item
            component="a"
            href={`/api/v1/licences/calendar.ics?lang=${language}`}
            download
            leftSection={<IconCalendar size={16} aria-hidden="true" />}
          >
            {words.exports.ics}
          </Menu.Item>
          <Menu.Item leftSection={<IconCalendar size={16} aria-hidden="true" />} onClick={() => setOpen(true)}>
            {words.exports.subscribe}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <CalendarFeed opened={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}

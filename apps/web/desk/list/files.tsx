import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import list from './list.module.css';

interface FilesProps {
  /** Addresses of files with their names. */
  files: readonly { href: string; name: string }[];
  /** What the button says that prints the page; without it there is none. */
  print?: string;
}

/** What of a page can be had as a file, or on paper. */
export function Files({ files, print }: FilesProps) {
  return (
    <div className={list.files}>
      {files.map(({ href, name }) => (
        <Button
          key={name}
          component="a"
          href={href}
          download
          leftSection={<IconDownload size={16} aria-hidden="true" />}
        >
          {name}
        </Button>
      ))}
      {print === undefined ? null : (
        <Button leftSection={<IconPrinter size={16} aria-hidden="true" />} onClick={() => window.print()}>
          {print}
        </Button>
      )}
    </div>
  );
}

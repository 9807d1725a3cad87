import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSharedWords } from '../../words/shared.js';
import styles from './feedback.module.css';

interface DialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  size?: 'md' | 'lg';
  children: ReactNode;
}

/** A dialog over the page: focus stays in it, Escape closes it, and what opened it gets the focus back. */
export function Dialog({ opened, onClose, title, size = 'md', children }: DialogProps) {
  const words = useSharedWords();
  return (
    <Modal.Root opened={opened} onClose={onClose} size={size} centered>
      <Modal.Overlay />
      <Modal.Content>
        {/* Mantine's own header would be a second banner of the page. */}
        <div className={styles.dialogHead}>
          <Modal.Title className={styles.dialogTitle ?? ''}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={words.close} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

import { useState } from 'react';
import { Dialog } from '../../design/feedback/dialog.js';
import { useWords } from '../words/words.js';
import { BulkForm } from './bulk-form.js';
import { BulkProgress } from './bulk-progress.js';

interface BulkDialogProps {
  /** What is decided; empty while nothing is. */
  references: readonly string[];
  onClose: () => void;
}

/** One decision for many: chosen, looked at, begun, and followed to its end. */
export function BulkDialog({ references, onClose }: BulkDialogProps) {
  const { work: words } = useWords();
  const [begun, setBegun] = useState<string | null>(null);
  const close = () => {
    setBegun(null);
    onClose();
  };
  return (
    <Dialog opened={references.length > 0} onClose={close} title={words.bulkTitle(references.length)} size="lg">
      {begun ? <BulkProgress id={begun} onClose={close} /> : <BulkForm references={references} onBegun={setBegun} />}
    </Dialog>
  );
}

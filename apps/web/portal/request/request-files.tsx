import type { RequestDetail } from '../../api/views.js';
import { FileList } from '../../design/data/file-list.js';
import { Section } from '../../design/shell/page.js';
import { useSharedWords } from '../../words/shared.js';
import { attachFile, attachments, attachmentUrl } from '../../api/portal-files.js';

/** The files beside a request, from both sides. */
export function RequestFiles({ request }: { request: RequestDetail }) {
  const words = useSharedWords();
  const { reference } = request;
  return (
    <Section title={words.files.title}>
      <FileList
        queryKey={['attachments', reference]}
        read={(signal) => attachments(reference, signal)}
        send={(file) => attachFile(reference, file)}
        addressOf={(id) => attachmentUrl(reference, id)}
        mayAdd={request.actions.includes('message')}
      />
    </Section>
  );
}

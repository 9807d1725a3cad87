import type { DeskRequest } from '../../api/desk-client.js';
import { attachmentUrl, workplaceApi } from '../../api/desk-workplace.js';
import { FileList } from '../../design/data/file-list.js';
import { useSharedWords } from '../../words/shared.js';
import { Section } from '../../design/shell/page.js';

const CLOSED: readonly DeskRequest['state'][] = ['declined', 'withdrawn', 'expired'];

/** The files beside a request, from both sides. */
export function Attachments({ request, mayAdd }: { request: DeskRequest; mayAdd: boolean }) {
  const words = useSharedWords();
  const { reference } = request;
  return (
    <Section title={words.files.title}>
      <FileList
        queryKey={['attachments', reference]}
        read={(signal) => workplaceApi.attachments(reference, signal)}
        send={(file) => workplaceApi.attach(reference, file)}
        addressOf={(id) => attachmentUrl(reference, id)}
        mayAdd={mayAdd && !CLOSED.includes(request.state)}
      />
    </Section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { contentOf, rulesApi, type ReviewRule, type RuleSetVersion } from '../../api/desk-rules.js';
import { isProblem } from '../../api/problem.js';
import { DateTime } from '../../design/data/date-time.js';
import { Facts } from '../../design/data/facts.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Columns, Page, Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { Comparison } from './comparison.js';
import { RuleSetReading } from './rule-set-reading.js';
import { TryPanel } from './try-panel.js';

/** One published version, for ever: what it says, who made it, and what it changed. */
export function VersionPage() {
  const { approval: words } = useWords();
  const { version = '' } = useParams();
  const found = useQuery({
    queryKey: ['rule-version', version],
    queryFn: ({ signal }) => rulesApi.version(version, signal),
  });
  if (found.isPending) {
    return (
      <Page title={words.title} heading={<>&nbsp;</>}>
        <Loading lines={8} />
      </Page>
    );
  }
  if (found.isError) {
    return (
      <Page title={words.title} width="text" eyebrow={<Link to="/rules">{words.title}</Link>}>
        <ProblemAlert
          error={found.error}
          onRetry={isProblem(found.error, 404) ? undefined : () => void found.refetch()}
        />
      </Page>
    );
  }
  return <Version version={found.data} />;
}

function Version({ version }: { version: RuleSetVersion }) {
  const { approval: words } = useWords();
  const names = { 'in-force': words.inForce, coming: words.coming, retired: words.retired };
  const title = words.versionOf(version.version);
  return (
    <Page title={title} eyebrow={<Link to="/rules">{words.title}</Link>} lead={version.note ?? names[version.state]}>
      <Columns
        aside={
          <>
            <Section title={names[version.state]}>
              <Facts
                entries={[
                  {
                    label: version.state === 'coming' ? words.from : words.since,
                    value: <DateTime value={version.effectiveFrom} />,
                  },
                  { label: words.writtenBy, value: <bdi>{version.draftedBy.join(', ')}</bdi> },
                  { label: words.publishedBy, value: <bdi>{version.publishedBy}</bdi> },
                ]}
              />
            </Section>
            {version.version > 1 ? (
              <Section title={words.compareWith}>
                <Comparison before={String(version.version - 1)} after={String(version.version)} />
              </Section>
            ) : null}
            <TryPanel draftId={null} isDirty={false} />
          </>
        }
      >
        <RuleSetReading content={contentOf(version.rules)} always={version.always as ReviewRule[]} />
      </Columns>
    </Page>
  );
}

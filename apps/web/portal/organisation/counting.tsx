import { Switch } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useSharedWords } from '../../words/shared.js';

const KEY = ['counting'];

/** Whether readings of what the organisation publishes may be counted. For who administers it. */
export function Counting() {
  const words = useSharedWords().observance;
  const queries = useQueryClient();
  const choice = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => answerOf(portal.GET('/api/v1/organisation/counting', { signal })),
  });
  const choose = useMutation({
    mutationFn: (isAgreed: boolean) => answerOf(portal.PUT('/api/v1/organisation/counting', { body: { isAgreed } })),
    onSuccess: (now) => queries.setQueryData(KEY, now),
  });
  const problem = choice.error ?? choose.error;
  return (
    <Section title={words.counting}>
      <Switch
        label={words.countingAgreed}
        description={words.countingWhat}
        checked={choice.data?.isAgreed ?? false}
        disabled={!choice.isSuccess || choose.isPending}
        onChange={(event) => choose.mutate(event.currentTarget.checked)}
      />
      {problem ? <ProblemAlert error={problem} /> : null}
    </Section>
  );
}

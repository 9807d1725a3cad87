import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { answerOf, newIdempotencyKey } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { LicenceDetail, Use } from '../../api/views.js';
import { Loading } from '../../design/feedback/loading.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Columns, Page } from '../../design/shell/page.js';
import { DraftKept } from '../drafts/draft-kept.js';
import { useKeptDraft } from '../drafts/use-kept-draft.js';
import { LanguagesField } from './languages-field.js';
import { MediaFields } from '../quote/media-fields.js';
import { TermField } from '../quote/term-field.js';
import { TerritoryFields } from '../quote/territory-fields.js';
import { useWords } from '../words/words.js';
import { DifferencePanel } from './difference-panel.js';
import styles from './extension.module.css';

export type Wider = Pick<Use, 'term' | 'media' | 'territory' | 'languages'>;

const parseWider = (content: unknown): Wider | null => {
  const wider = content as Wider | null;
  return wider && Array.isArray(wider.media) && Array.isArray(wider.languages) && wider.term?.kind ? wider : null;
};

/** More of a licence for the difference: the use as it is, to be widened, and what that adds to the price. */
export function ExtensionPage() {
  const words = useWords();
  const { reference = '' } = useParams();
  const licence = useQuery({
    queryKey: ['licence', reference],
    queryFn: ({ signal }) =>
      answerOf(portal.GET('/api/v1/licences/{reference}', { params: { path: { reference } }, signal })),
  });
  if (!licence.data) {
    return (
      <Page title={words.extend.title} width="text">
        {licence.isError ? <ProblemAlert error={licence.error} /> : <Loading lines={8} />}
      </Page>
    );
  }
  return licence.data.extendable && !licence.data.openExtension ? (
    <ExtensionForm licence={licence.data} />
  ) : (
    <NotNow licence={licence.data} />
  );
}

function NotNow({ licence }: { licence: LicenceDetail }) {
  const words = useWords();
  const open = licence.openExtension;
  return (
    <Page title={words.extend.title} width="text" eyebrow={<bdi>{licence.reference}</bdi>}>
      <Note>
        <p>{open ? words.extend.underWay : words.extend.notNow}</p>
      </Note>
      <p>
        <Link to={open ? `/requests/${open}` : `/licences/${licence.reference}`}>
          {open ?? words.extend.backToLicence}
        </Link>
      </p>
    </Page>
  );
}

const PAUSE_MS = 250;

function useDifference(reference: string, wider: Wider, isAsked: boolean) {
  const [settled] = useDebouncedValue(wider, PAUSE_MS);
  return useQuery({
    queryKey: ['extension', reference, settled],
    enabled: isAsked,
    queryFn: ({ signal }) =>
      answerOf(
        portal.POST('/api/v1/licences/{reference}/extensions/preview', {
          params: { path: { reference } },
          body: settled,
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: 60_000,
  });
}

function ExtensionForm({ licence }: { licence: LicenceDetail }) {
  const words = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { reference, snapshot } = licence;
  const { term, media, territory, languages } = snapshot.use;
  const draft = useKeptDraft(`extension:${reference}`, parseWider);
  const agreed: Wider = { term, media, territory, languages };
  const wider = draft.content ?? agreed;
  const isChanged = JSON.stringify(wider) !== JSON.stringify(agreed);
  const difference = useDifference(reference, wider, isChanged);
  const [key] = useState(newIdempotencyKey);
  const change = (patch: Partial<Wider>) => draft.keep({ ...wider, ...patch });
  const request = useMutation({
    mutationFn: async () => {
      const params = { path: { reference } };
      const quote = await answerOf(portal.POST('/api/v1/licences/{reference}/extensions', { params, body: wider }));
      return answerOf(
        portal.POST('/api/v1/requests', {
          params: { header: { 'Idempotency-Key': `${key}-${quote.id ?? ''}` } },
          body: { ...(quote.id ? { quoteId: quote.id } : {}) },
        }),
      );
    },
    onSuccess: async (made) => {
      draft.forget();
      await queries.invalidateQueries({ queryKey: ['licence', reference] });
      await navigate(`/requests/${made.reference}`);
    },
  });
  return (
    <Page
      title={`${words.extend.title} · ${reference}`}
      heading={words.extend.title}
      lead={words.extend.lead}
      eyebrow={
        <>
          <bdi>{reference}</bdi>
          <Link to={`/licences/${reference}`}>{words.extend.backToLicence}</Link>
        </>
      }
    >
      <Columns
        aside={
          <DifferencePanel
            quote={isChanged && !difference.isError ? (difference.data ?? null) : null}
            isLoading={isChanged && difference.isFetching}
            error={request.error ?? (isChanged ? difference.error : null)}
          >
            <Button
              variant="filled"
              color="seal"
              size="md"
              disabled={!isChanged || difference.isError || difference.data?.outcome === 'refused'}
              loading={request.isPending}
              onClick={() => request.mutate()}
            >
              {words.extend.send}
            </Button>
          </DifferencePanel>
        }
      >
        <div className={styles.fields}>
          <h2 className={styles.headline} lang={licence.language} dir={licence.direction}>
            {licence.headline}
          </h2>
          <TermField value={wider.term} onChange={(value) => change({ term: value })} />
          <MediaFields media={wider.media} onChange={(value) => change({ media: value })} />
          <TerritoryFields value={wider.territory} onChange={(value) => change({ territory: value })} />
          <LanguagesField
            kept={languages}
            values={wider.languages}
            onChange={(value) => change({ languages: value })}
          />
          <DraftKept kept={draft.kept} onForget={draft.forget} />
        </div>
      </Columns>
    </Page>
  );
}

/** The state of a licence as its page shows it: a withdrawal of its articles comes before being in force. */
export function shownState(
  state: string,
  articleIds: readonly string[],
  notices: readonly { kind: string; articleId: string }[],
): string {
  if (state === 'expired' || state === 'terminated') return state;
  const withdrawn = new Set(
    notices.filter(({ kind }) => kind === 'kill' || kind === 'takedown').map(({ articleId }) => articleId),
  );
  const gone = articleIds.filter((id) => withdrawn.has(id)).length;
  if (gone > 0 && gone === articleIds.length) return 'withdrawn';
  return gone > 0 && state === 'active' ? 'partly-withdrawn' : state;
}

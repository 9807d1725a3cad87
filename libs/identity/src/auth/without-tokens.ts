/** The session's token lives in an httpOnly cookie; an answer that scripts can read must not repeat it. */
export function withoutTokens(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return answer;
  const { token: _token, ...rest } = answer as Record<string, unknown>;
  return 'session' in rest ? { ...rest, session: withoutTokens(rest.session) } : rest;
}

import { ApiProblem, type ProblemField } from './problem.js';

interface AuthRefusal {
  code?: string;
  message?: string;
  detail?: string;
  nextStep?: string;
  errors?: ProblemField[];
}

/**
 * The sign-in endpoints, which are not part of the OpenAPI document. A refusal carries the endpoint's own code, such as
 * `INVALID_EMAIL_OR_PASSWORD`; the pages have words for each.
 */
export async function postAuth<Answer>(path: string, body: object = {}): Promise<Answer> {
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(`/api/auth/${path}`, request).catch(() => {
    throw new ApiProblem(0);
  });
  const answer = (await response.json().catch(() => ({}))) as Answer & AuthRefusal;
  if (response.ok) return answer;
  const { code, detail, nextStep, errors } = answer;
  throw new ApiProblem(response.status, {
    ...(code ? { code } : {}),
    ...(detail ? { detail } : {}),
    ...(nextStep ? { nextStep } : {}),
    ...(errors ? { errors } : {}),
  });
}

interface NewAccount {
  name: string;
  email: string;
  password: string;
  /** Where the link in the confirming mail leads: a path of this site. */
  callbackURL: string;
}

export const auth = {
  signUp: (input: NewAccount) => postAuth('sign-up/email', input),
  signIn: (input: { email: string; password: string }) => postAuth('sign-in/email', input),
  signOut: () => postAuth('sign-out'),
  sendMagicLink: (input: { email: string; callbackURL: string; errorCallbackURL: string }) =>
    postAuth('sign-in/magic-link', input),
  sendVerification: (input: { email: string; callbackURL: string }) => postAuth('send-verification-email', input),
  requestReset: (input: { email: string }) => postAuth('request-password-reset', input),
  resetPassword: (input: { newPassword: string; token: string }) => postAuth('reset-password', input),
};

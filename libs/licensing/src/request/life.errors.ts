import { refusal } from '../licensing.errors.js';

export const deskNotFound = () =>
  refusal('desk-not-found', 'not-found', 'We have no such title.', 'Choose the house or one of its titles.');
export const hoursMovedOn = () =>
  refusal(
    'hours-moved-on',
    'conflict',
    'A colleague has changed these hours since you opened them.',
    'Reload the page, look at the present hours, and change them again if need be.',
  );

export const clearanceNotFound = () =>
  refusal(
    'clearance-not-found',
    'not-found',
    'No part of this request by this name needs clearance.',
    'Reload the page to see its parts.',
  );
export const clearanceState = (state: string) =>
  refusal(
    'clearance-state',
    'conflict',
    `This part is ${state} already.`,
    'Take that back first (reopen), or reload the page to see who decided it.',
  );
export const fileRefused = (why: string) =>
  refusal(
    'file-refused',
    'invalid',
    why,
    'Upload a PDF, a picture (JPEG, PNG or WebP) or a plain text of at most 10 MB.',
  );
export const nothingToLeaveOut = () =>
  refusal(
    'nothing-to-leave-out',
    'conflict',
    'No part of this request waits to be cleared any more.',
    'Reload the page to see what has become of it.',
  );

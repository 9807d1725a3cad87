import { isId } from '#libs/kernel';
import { requestInvalid } from '../licensing.errors.js';
import { checkText } from '../request/check-submission.js';
import { Findings, isOneOf } from '../terms/findings.js';
import type { Swap } from './clearance.entity.js';
import { CLEARANCE_ACTIONS, type DecideClearanceInput } from './clearance-view.js';

const LONGEST_URL = 2_000;
const LONGEST_NAME = 300;

/** A decision about a part that can be meant. */
export interface CheckedClearance extends Omit<
  DecideClearanceInput,
  'swap' | 'owner' | 'note' | 'proofUrl' | 'proofFileId'
> {
  owner: string | null;
  note: string | null;
  proofUrl: string | null;
  proofFileId: string | null;
  swap: Swap | null;
}

/** @throws licensing.request-invalid */
export function checkClearance(input: DecideClearanceInput): CheckedClearance {
  const findings = new Findings();
  if (!isOneOf(input.action, CLEARANCE_ACTIONS)) {
    findings.add('action', 'action-unknown', `Do one of: ${CLEARANCE_ACTIONS.join(', ')}.`);
  }
  const checked = {
    ...input,
    owner: checkName(input.owner, 'owner', findings),
    note: checkText(input.note, 'note', findings),
    proofUrl: checkUrl(input.proofUrl, findings),
    proofFileId: checkFile(input.proofFileId, 'proofFileId', findings),
    swap: input.action === 'swap' ? checkSwap(input.swap, findings) : null,
  };
  if (input.action === 'clear' && !checked.note && !checked.proofUrl && !checked.proofFileId) {
    findings.add('note', 'proof-missing', 'Say what the clearance rests on: a note, an address or a file.');
  }
  if (input.action === 'ask' && !checked.owner) findings.add('owner', 'missing', 'Say whom you have asked.');
  findings.assertNone(requestInvalid);
  return checked;
}

function checkName(value: string | undefined, path: string, findings: Findings): string | null {
  const text = checkText(value, path, findings);
  if (text && text.length > LONGEST_NAME)
    findings.add(path, 'too-long', `Write at most ${String(LONGEST_NAME)} characters.`);
  return text;
}

function checkUrl(value: string | undefined, findings: Findings): string | null {
  const text = value?.trim() ?? '';
  if (text === '') return null;
  const url = text.length <= LONGEST_URL && URL.canParse(text) ? new URL(text) : null;
  if (url && (url.protocol === 'https:' || url.protocol === 'http:')) return url.href;
  findings.add('proofUrl', 'url-invalid', 'This is not the address of a web page.');
  return null;
}

function checkFile(value: string | undefined, path: string, findings: Findings): string | null {
  if (value === undefined || isId(value)) return value ?? null;
  findings.add(path, 'file-unknown', 'This file has not been uploaded to this request.');
  return null;
}

function checkSwap(value: DecideClearanceInput['swap'], findings: Findings): Swap | null {
  const { componentId, fileId } = value ?? {};
  if ((componentId === undefined) === (fileId === undefined)) {
    findings.add('swap', 'swap-missing', 'Choose another part of the article, or upload a picture of your own.');
    return null;
  }
  if (componentId !== undefined) return { kind: 'part', componentId };
  const creditLine = checkName(value?.creditLine, 'swap.creditLine', findings);
  if (!creditLine) findings.add('swap.creditLine', 'missing', 'Say how the picture is credited.');
  return {
    kind: 'own',
    fileId: checkFile(fileId, 'swap.fileId', findings) ?? '',
    caption: checkText(value?.caption, 'swap.caption', findings),
    creditLine: creditLine ?? '',
    alt: checkText(value?.alt, 'swap.alt', findings),
  };
}

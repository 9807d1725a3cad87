import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Licence, LicenceState } from '../../api/desk-client.js';
import { LicenceStanding } from '../../design/reading/licence-standing.js';
import { Section } from '../../design/shell/page.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { EndOrSuspend } from './end-or-suspend.js';
import { Reinstate } from './reinstate.js';
import styles from './licences.module.css';

type Step = 'suspend' | 'reinstate' | 'revoke';

/** What staff may do with a licence in each state (product.md section 6). */
const STEPS: Record<LicenceState, Step[]> = {
  scheduled: ['revoke'],
  active: ['suspend', 'revoke'],
  suspended: ['reinstate', 'revoke'],
  expired: [],
  terminated: [],
};

/** Why a licence is not in force, and what can be done about it; each step is asked back once. */
export function LicenceSteps({ licence }: { licence: Licence }) {
  const words = useWords();
  const mayChange = useMay('changeLicences');
  const [step, setStep] = useState<Step | null>(null);
  const steps = mayChange ? STEPS[licence.state] : [];
  const close = () => setStep(null);
  if (steps.length === 0 && !licence.stateReason && licence.endedItems.length === 0) return null;
  return (
    <Section title={words.licences.state}>
      <div className={styles.steps}>
        <LicenceStanding licence={licence} />
        {steps.length > 0 ? (
          <div className={styles.actions}>
            {steps.map((one) => (
              <Button
                key={one}
                {...(one === 'reinstate' ? { variant: 'filled', color: 'seal' } : {})}
                onClick={() => setStep(one)}
              >
                {words.licences.steps[one]}
              </Button>
            ))}
          </div>
        ) : null}
      </div>
      <EndOrSuspend licence={licence} step="suspend" opened={step === 'suspend'} onClose={close} />
      <EndOrSuspend licence={licence} step="revoke" opened={step === 'revoke'} onClose={close} />
      <Reinstate licence={licence} opened={step === 'reinstate'} onClose={close} />
    </Section>
  );
}

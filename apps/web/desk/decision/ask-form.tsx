import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { TemplatePicker } from '../templates/template-picker.js';
import { useWords } from '../words/words.js';
import { DecisionForm, type DecisionFormInput } from './decision-form.js';

/** A question that the licensee has to answer before it goes on. */
export function AskForm({ request, decide, onSend, onClose }: DecisionFormInput) {
  const words = useWords();
  const [question, setQuestion] = useState('');
  return (
    <DecisionForm onClose={onClose} onSubmit={() => onSend({ decision: 'ask', note: question.trim() })}>
      <TemplatePicker reference={request.reference} use="ask" onInsert={setQuestion} />
      <Textarea
        data-first
        label={words.decision.question}
        description={words.decision.questionWhy}
        autosize
        minRows={3}
        maxLength={4000}
        required
        withAsterisk={false}
        dir="auto"
        value={question}
        onChange={(event) => setQuestion(event.currentTarget.value)}
      />
      {decide.isError ? <ProblemAlert error={decide.error} /> : null}
      <Button type="submit" variant="filled" color="seal" loading={decide.isPending} disabled={question.trim() === ''}>
        {words.decision.ask}
      </Button>
    </DecisionForm>
  );
}

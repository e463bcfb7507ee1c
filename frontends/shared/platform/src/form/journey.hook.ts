import { useEffect, useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';

/** A form as ServerForm takes it, whatever its fields are. */
interface StepForm {
  attempt: number;
  onSubmit: (event?: FormEvent) => Promise<void>;
}

export interface Journey {
  /** Zero-based. */
  step: number;
  goToStep: (step: number) => void;
  back: () => void;
  /** The form at a step: submitting checks the step's own fields and goes on to the next one. */
  checking: <Form extends StepForm>(form: Form, fields: readonly string[]) => Form;
}

type Trigger = { methods: { trigger: (names: never) => Promise<boolean> } };

/**
 * The steps of a journey, kept in the address (`?stap=2`), so that the browser's own back button walks them too; what
 * was filled in stays with the forms. `reachable` says up to which step there is something to show: a reload empties
 * the forms, and then the journey begins again.
 */
export function useJourney(reachable: number): Journey {
  const [parameters, setParameters] = useSearchParams();
  const [failed, setFailed] = useState(0);
  const asked = Math.max(0, Number(parameters.get('stap') ?? 1) - 1 || 0);
  const step = Math.min(asked, reachable);
  const show = (next: number, replace = false) =>
    setParameters(next === 0 ? {} : { stap: String(next + 1) }, { replace });
  useEffect(() => {
    if (asked !== step) show(step, true);
  });
  const checking = <Form extends StepForm>(form: Form, fields: readonly string[]): Form => ({
    ...form,
    attempt: form.attempt + failed,
    onSubmit: async (event?: FormEvent) => {
      event?.preventDefault();
      const right = await (form as unknown as Trigger).methods.trigger(fields as never);
      if (right) show(step + 1);
      else setFailed((before) => before + 1);
    },
  });
  return { step, goToStep: (next) => show(next), back: () => show(Math.max(0, step - 1)), checking };
}

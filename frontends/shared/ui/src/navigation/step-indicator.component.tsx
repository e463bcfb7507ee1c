import { useEffect, useRef } from 'react';
import { Icon } from '../text/icon.component';
import { useUi } from '../text/ui.provider';

export interface StepIndicatorProps {
  steps: string[];
  /** Zero-based. */
  current: number;
}

/** 'Stap 2 van 4: Beschikking', with all steps' names; takes the focus when the step changes. */
export function StepIndicator({ steps, current }: StepIndicatorProps) {
  const { texts } = useUi();
  const now = useRef<HTMLParagraphElement>(null);
  const shown = useRef(current);
  useEffect(() => {
    if (shown.current === current) return;
    shown.current = current;
    // A next step is a next page to who listens or uses the keyboard: it begins here.
    now.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [current]);
  return (
    <nav className="vm-steps" aria-label={texts.steps}>
      <p className="vm-steps__now" tabIndex={-1} ref={now}>
        {texts.step(current + 1, steps.length, steps[current] ?? '')}
      </p>
      <ol>
        {steps.map((step, index) => {
          const state = index < current ? 'done' : index === current ? 'current' : 'next';
          return (
            <li
              key={step}
              className={`vm-steps__step vm-steps__step--${state}`}
              aria-current={index === current ? 'step' : undefined}
            >
              <span className="vm-steps__mark" aria-hidden="true">
                {state === 'done' ? <Icon name="check" size={16} /> : index + 1}
              </span>
              {step}
              {state === 'done' ? <span className="vm-hidden"> ({texts.stepDone})</span> : null}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

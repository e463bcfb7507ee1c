import { Icon } from '../text/icon.component';
import { useUi } from '../text/ui.provider';

export interface StepIndicatorProps {
  steps: string[];
  /** Zero-based. */
  current: number;
}

/** 'Stap 2 van 4: Beschikking', with all steps' names. */
export function StepIndicator({ steps, current }: StepIndicatorProps) {
  const { texts } = useUi();
  return (
    <nav className="vm-steps" aria-label={texts.steps}>
      <p className="vm-steps__now">{texts.step(current + 1, steps.length, steps[current] ?? '')}</p>
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

import { useTranslation } from '@volmacht/platform';
import { Text } from '@volmacht/ui';
import { useEffect, useState } from 'react';

const STEP_MS = 10_000;

/** How long a code can still be used, in words. */
export function MinutesLeft({ until }: { until: string }) {
  const { t } = useTranslation();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), STEP_MS);
    return () => clearInterval(timer);
  }, []);
  const minutes = Math.ceil((Date.parse(until) - now) / 60_000);
  return <Text tone="muted">{minutes > 0 ? t('code.left', { count: minutes }) : t('code.over')}</Text>;
}

import { afterEach } from '@jest/globals';
import { cleanup } from '@testing-library/react';

afterEach(() => {
  // Tests of the shell's server run in Node, without a page.
  if (typeof document === 'undefined') return;
  cleanup();
  document.cookie = 'volmacht-taal=; max-age=0; path=/';
  document.title = '';
});

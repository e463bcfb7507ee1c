import { afterEach } from '@jest/globals';
import { cleanup } from '@testing-library/react';

afterEach(() => {
  cleanup();
  document.cookie = 'volmacht-taal=; max-age=0; path=/';
  document.title = '';
});

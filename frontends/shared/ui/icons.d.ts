// The icon package describes its barrel only; we import icons one by one, because the barrel holds six thousand.
declare module '@tabler/icons-react/dist/esm/icons/*.mjs' {
  import type { Icon } from '@tabler/icons-react';
  const icon: Icon;
  export default icon;
}
declare module '*.css';

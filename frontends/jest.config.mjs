export { frontendTests as default } from './shared/platform/testing/jest-preset.mjs';

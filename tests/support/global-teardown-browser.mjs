// As global-setup-browser: one file per project.
export { default } from './global-teardown.mjs';

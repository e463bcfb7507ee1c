// Jest runs a set-up file once for all projects that name it: the browser's stack needs a name of its own.
export { default } from './global-setup.mjs';

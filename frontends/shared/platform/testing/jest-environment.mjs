import { TestEnvironment as JsdomEnvironment } from 'jest-environment-jsdom';

/** jsdom with the parts of today's browsers that it lacks and Node has. */
export default class BrowserLikeEnvironment extends JsdomEnvironment {
  async setup() {
    await super.setup();
    for (const name of [
      'fetch',
      'Request',
      'Response',
      'Headers',
      'structuredClone',
      'TextEncoder',
      'TextDecoder',
      'ReadableStream',
    ]) {
      this.global[name] ??= globalThis[name];
    }
    // jsdom's crypto has no randomUUID, which every mutation's idempotency key needs.
    if (!this.global.crypto?.randomUUID) Object.defineProperty(this.global, 'crypto', { value: globalThis.crypto });
    // Enough for the plain names that the overlay library looks up.
    this.global.CSS ??= { escape: (text) => text.replace(/[^\w-]/g, '\\$&'), supports: () => false };
    this.global.scrollTo = () => undefined;
    this.global.Element.prototype.scrollIntoView ??= () => undefined;
    // React looks for this to know that a test steers it.
    this.global.IS_REACT_ACT_ENVIRONMENT = true;
  }
}

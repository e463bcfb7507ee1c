import type { UploadedFile } from '../src/form/upload';

/** Stands in for POST /files in a unit test: jsdom's XMLHttpRequest would really go out. */
export function receiveUploads(file: UploadedFile): void {
  class Upload extends EventTarget {
    upload = new EventTarget();
    status = 201;
    responseText = JSON.stringify(file);
    open() {}
    setRequestHeader() {}
    abort() {}
    send() {
      queueMicrotask(() => this.dispatchEvent(new Event('load')));
    }
  }
  window.XMLHttpRequest = Upload as unknown as typeof XMLHttpRequest;
}

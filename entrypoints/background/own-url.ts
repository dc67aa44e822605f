import { browser } from 'wxt/browser';

/** Address of a file of the extension; the generated types only know those of the last build. */
export function ownUrl(path: `/${string}`): string {
  return (browser.runtime.getURL as (path: string) => string)(path);
}

// A compiled index as bytes, to be compared.
import type { CompiledIndex } from '../../../lib/claims/claim-index.ts';

/** Both halves, one after the other. */
export function bytesOf({ matching, lookUp }: CompiledIndex): Buffer {
  return Buffer.concat([Buffer.from(matching), Buffer.from(lookUp)]);
}

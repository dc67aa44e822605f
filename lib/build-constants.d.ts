// Replaced by the build; see wxt.config.ts.

/** Address of the manifest of the build's own feed; empty where it has none. */
declare const __BUILT_IN_FEED_URL__: string;
/** Its Ed25519 public key, base64url; empty where it has none. */
declare const __BUILT_IN_FEED_KEY__: string;
/** The demo build also reads pages on localhost. */
declare const __DEMO__: boolean;

// What makes addresses of one page differ, as data: parameters that only track, addresses that only
// lead elsewhere, hosts that only serve another layout.

/** Query parameters that never choose what a page shows (names compared in lower case). */
export const TRACKING_PARAMETERS: ReadonlySet<string> = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid srsltid twclid yclid msclkid ttclid ' +
    'igshid igsh mibextid zarsrc gidzl mc_cid mc_eid _ga _gl _hsenc _hsmi _ke _kx dm_i epik ef_id s_kwcid ' +
    'wickedid vero_id oly_anon_id oly_enc_id rb_clickid ml_subscriber ml_subscriber_hash _branch_match_id ' +
    'irclickid sccid ndclid vmcid rtid mkwid pcrid __tn__ __eep__ __so__ __rv__ __xts__ __cft__ amp_js_v ' +
    'amp_gsa usqp ref_src ref_url refid fb_action_ids fb_action_types fb_source fref hc_ref paipv eav rdid ' +
    'share_url notif_id notif_t vn_source vn_campaign vn_medium vn_term vn_thumb vn_aid _trms spm scm'
  ).split(' '),
);

/** Families of such parameters. */
export const TRACKING_PREFIXES: readonly string[] = [
  'utm_',
  'hsa_',
  'mtm_',
  'pk_',
  'piwik_',
  'matomo_',
  'trk_',
  '__cft__[',
  '__xts__[',
];

/** Addresses that only lead elsewhere: by host (with subdomains) and path, the parameters that say where. */
export const REDIRECTORS: readonly { host: string; path: RegExp; parameters: readonly string[] }[] =
  [
    { host: 'facebook.com', path: /^\/(l\.php|flx\/warn\/?)$/, parameters: ['u'] },
    { host: 'messenger.com', path: /^\/l\.php$/, parameters: ['u'] },
    { host: 'instagram.com', path: /^\/$/, parameters: ['u'] },
    { host: 'threads.net', path: /^\/$/, parameters: ['u'] },
    { host: 'threads.com', path: /^\/$/, parameters: ['u'] },
    { host: 'google.com', path: /^\/url$/, parameters: ['url', 'q'] },
    { host: 'google.com.vn', path: /^\/url$/, parameters: ['url', 'q'] },
    { host: 'youtube.com', path: /^\/redirect$/, parameters: ['q'] },
    { host: 'zalo.me', path: /^\/link$/, parameters: ['url', 'u'] },
    { host: 'zaloapp.com', path: /^\/.*$/, parameters: ['url', 'continue'] },
    { host: 'coccoc.com', path: /^\/(redirect|url)$/, parameters: ['url'] },
    { host: 'bing.com', path: /^\/(ck\/a|newtabredir)$/, parameters: ['url'] },
    { host: 'duckduckgo.com', path: /^\/l\/?$/, parameters: ['uddg'] },
    { host: 'out.reddit.com', path: /^\/.*$/, parameters: ['url'] },
    { host: 'linkedin.com', path: /^\/(redir\/redirect|safety\/go)$/, parameters: ['url'] },
    { host: 'vk.com', path: /^\/away\.php$/, parameters: ['to'] },
    { host: 'steamcommunity.com', path: /^\/linkfilter\/?$/, parameters: ['url', 'u'] },
  ];

/** First labels of hosts that serve the same pages in another layout. */
export const LAYOUT_LABELS: readonly string[] = [
  'www',
  'm',
  'mobile',
  'amp',
  'mbasic',
  'web',
  'touch',
  'vi-vn',
  'l',
  'lm',
];

/** Paths that name a folder's own page. */
export const INDEX_PAGES = /\/(index|default)\.(html?|php|aspx?)$/i;

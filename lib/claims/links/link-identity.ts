// Posts and videos that have several addresses and one identity. Pure.

/** The identity of a post or video, or `null` where the address is just an address. `host` is without layout labels. */
export function postIdentity(host: string, path: string, query: URLSearchParams): string | null {
  if (host === 'facebook.com' || host === 'fb.com') return facebookIdentity(path, query);
  if (host === 'fb.watch') return named('facebook.com:watch', path.split('/')[1]);
  if (host === 'youtu.be') return named('youtube.com:video', path.split('/')[1]);
  if (host === 'youtube.com' || host === 'youtube-nocookie.com')
    return youtubeIdentity(path, query);
  if (host === 'tiktok.com')
    return named('tiktok.com:video', /\/(?:video|photo)\/(\d+)/.exec(path)?.[1]);
  return null;
}

/** Facebook numbers posts, photos and videos in separate spaces; a post's short code (`pfbid…`) stands for itself. */
function facebookIdentity(path: string, query: URLSearchParams): string | null {
  const id = (name: string) => query.get(name) ?? undefined;
  if (/^\/(permalink|story)\.php$/.test(path)) return named('facebook.com:post', id('story_fbid'));
  const group = /^\/groups\/([^/]+)\/(?:posts|permalink)\/(\d+|pfbid\w+)/.exec(path);
  if (group) return named('facebook.com:post', group[2]);
  if (/^\/groups\/[^/]+\/?$/.test(path) && id('multi_permalinks')) {
    return named('facebook.com:post', id('multi_permalinks')?.split(',')[0]);
  }
  const post = /^\/[^/]+\/posts\/(?:[^/]+\/)?(\d+|pfbid\w+)\/?$/.exec(path);
  if (post) return named('facebook.com:post', post[1]);
  if (/^\/photo(\.php|\/)?$/.test(path)) return named('facebook.com:photo', id('fbid'));
  const photo = /^\/[^/]+\/photos\/(?:[^/]+\/)?(\d+)\/?$/.exec(path);
  if (photo) return named('facebook.com:photo', photo[1]);
  if (/^\/(watch\/?|video\.php)$/.test(path)) return named('facebook.com:video', id('v'));
  const video = /^\/(?:[^/]+\/videos\/(?:[^/]+\/)?|reel\/|watch\/live\/)(\d+)\/?$/.exec(path);
  if (video) return named('facebook.com:video', video[1]);
  if (path === '/profile.php') return named('facebook.com:profile', id('id'));
  const share = /^\/share\/(?:([prv])\/)?(\w+)\/?$/.exec(path);
  if (share) return named(`facebook.com:share${share[1] ?? ''}`, share[2]);
  // Page names are compared without case and dots, as Facebook does.
  const page = /^\/([\w.-]+)\/?$/.exec(path)?.[1];
  return page && !page.endsWith('.php')
    ? `facebook.com:page:${page.toLowerCase().replaceAll('.', '')}`
    : null;
}

function youtubeIdentity(path: string, query: URLSearchParams): string | null {
  if (path === '/watch') return named('youtube.com:video', query.get('v') ?? undefined);
  return named('youtube.com:video', /^\/(?:shorts|embed|live|v)\/([\w-]{6,})/.exec(path)?.[1]);
}

function named(kind: string, id: string | undefined): string | null {
  return id ? `${kind}:${id}` : null;
}

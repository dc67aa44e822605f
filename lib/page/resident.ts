// The resident content script, for one kind of site: what it does from the moment a page is there until
// the browser or the reader ends it. Each kind has a script of its own, so that no page carries what
// only others need.
import { watchDismissals } from '../dismissals.ts';
import { atEnd } from '../lifetime.ts';
import { readSettings, type Settings, watchSettings } from '../settings.ts';
import { chooseLook, eraseAll } from './highlight.ts';
import { answerPageRequests } from './page-door.ts';
import { isPrivatePlace, type Reading } from './reading.ts';
import { type Session, startSession } from './session.ts';
import { isSiteOn, siteOf } from './sites.ts';

/** In the world that the content scripts share, of which the page knows nothing: whether one runs. */
const RUNS = Symbol.for('resident');
const world = globalThis as { [RUNS]?: boolean };

/** Reads this page, and what it becomes without loading, for as long as both are there. */
export async function readPages(reading: Reading): Promise<void> {
  // The browser and the background may both begin on a page.
  if (world[RUNS]) return;
  world[RUNS] = true;
  const settings = await readSettings();
  const site = siteOf(new URL(location.href), settings.sitesAdded);
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const onLost = () => lifetime.abort();
  let session: Session | null = null;
  let stop = new AbortController();
  let isOn = isSiteOn(site, settings);
  let { look } = settings.marks;
  chooseLook(look);
  eraseAll();
  reading.pictures?.unframeAll();

  const isPrivate = () => isPrivatePlace(reading, new URL(location.href));
  const restart = () => {
    stop.abort();
    stop = new AbortController();
    session = null;
    if (!isOn || signal.aborted || isPrerendered()) return;
    if (isPrivate()) return waitOutside(restart, stop.signal);
    const onNavigation = () => (isPrivate() ? restart() : session?.refresh());
    session = startSession(reading, { signal: stop.signal, onNavigation, onLost });
  };

  const follow = (changed: Settings) => {
    const was = isOn;
    isOn = isSiteOn(site, changed);
    if (was !== isOn) restart();
    if (changed.marks.look === look) return;
    look = changed.marks.look;
    chooseLook(look);
    session?.refresh();
  };
  const comeBack = (settings: Settings) => {
    follow(settings);
    session?.refresh();
  };
  watchSettings(follow, signal);
  // A page in the browser's cache is told nothing: all may have changed meanwhile.
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) void readSettings().then(comeBack, onLost);
    },
    { signal },
  );
  watchDismissals(() => session?.refresh(), signal);
  document.addEventListener('prerenderingchange', restart, { signal });
  atEnd(signal, () => {
    stop.abort();
    world[RUNS] = false;
  });
  answerPageRequests(
    {
      'page-matches': () => ({ siteId: site.id, matches: [], units: 0, ...session?.state() }),
      'open-match': async ({ key }) => ({ opened: (await session?.openMatch(key)) ?? false }),
      rescan: () => {
        session?.refresh();
        return null;
      },
      'let-go': () => {
        onLost();
        return null;
      },
    },
    signal,
  );
  restart();
}

function isPrerendered(): boolean {
  return (document as { prerendering?: boolean }).prerendering === true;
}

/** On a private page nothing is watched but the address. */
function waitOutside(onLeave: () => void, signal: AbortSignal): void {
  const address = location.href;
  const timer = setInterval(() => location.href !== address && onLeave(), 1000);
  atEnd(signal, () => clearInterval(timer));
}

// What a change of the settings means to the background: other feeds or topics to hold, or other
// marks to draw.
import { readSettings, type Settings, watchSettings } from '../../lib/settings.ts';

/** Calls back at each change that matters, for as long as the worker lives. */
export function followSettings(on: { onFeeds: () => void; onMarks: () => void }): void {
  let held = '';
  let marked = '';
  const take = ({ topics, feeds, language, marks }: Settings) => {
    const was = { held, marked };
    held = JSON.stringify([topics, feeds, language]);
    marked = JSON.stringify(marks);
    return { isHeldNew: held !== was.held, isMarkedNew: marked !== was.marked };
  };
  void readSettings().then(take);
  watchSettings((settings) => {
    const { isHeldNew, isMarkedNew } = take(settings);
    if (isHeldNew) on.onFeeds();
    if (isMarkedNew) on.onMarks();
  }, new AbortController().signal);
}

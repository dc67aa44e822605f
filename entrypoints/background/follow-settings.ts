// What a change of the settings means to the background: other feeds or topics to hold, or other
// marks to draw.
import { type Settings, watchChanges } from '../../lib/settings.ts';

/** Calls back at each change that matters, for as long as the worker lives. */
export function followSettings(on: { onFeeds: () => void; onMarks: () => void }): void {
  watchChanges((settings, before) => {
    if (held(settings) !== held(before)) on.onFeeds();
    if (marked(settings) !== marked(before)) on.onMarks();
  });
}

function held({ topics, feeds, language }: Settings): string {
  return JSON.stringify([topics, feeds, language]);
}

function marked({ marks }: Settings): string {
  return JSON.stringify(marks);
}

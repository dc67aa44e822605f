import { AddedSites } from '../../components/AddedSites.tsx';
import { calendarDay } from '../../components/clock-time.ts';
import { headlineOf } from '../../components/entry-text.ts';
import { FeedPanel } from '../../components/FeedPanel.tsx';
import { HiddenList } from '../../components/HiddenList.tsx';
import { InLanguage, useWords } from '../../components/Language.tsx';
import { LanguageChoice } from '../../components/LanguageChoice.tsx';
import { LocalData } from '../../components/LocalData.tsx';
import { MarkChoices } from '../../components/MarkChoices.tsx';
import { OptionsFrame } from '../../components/OptionsFrame.tsx';
import { usePageWords } from '../../components/page-words.ts';
import { ShortcutList } from '../../components/ShortcutList.tsx';
import { SiteList } from '../../components/SiteList.tsx';
import { TopicPicker } from '../../components/TopicPicker.tsx';
import type { EntryKey } from '../../lib/claims/entries/entry.ts';
import type { OptionsState } from './options-state.ts';
import { openShortcutPage } from './shortcuts.ts';

/** The options, drawn from their state. */
export function Options({ state }: { state: OptionsState }) {
  return (
    <InLanguage language={state.settings.value.language}>
      <OptionsFrame hasSaveFailed={state.hasSaveFailed.value}>
        <TopicPicker
          topics={state.topics.value}
          onSwitch={(id, isOn) => void state.switchTopic(id, isOn)}
        />
        <Feeds state={state} />
        <SiteList
          sites={state.sites.value}
          onSwitch={(id, isOn) => void state.switchSite(id, isOn)}
        >
          <AddedSites
            sites={state.addedSites.sites.value}
            outcome={state.addedSites.outcome.value}
            onAdd={(address) => void state.addedSites.add(address)}
            onAllow={(host) => void state.addedSites.allow(host)}
            onRemove={(host) => void state.addedSites.remove(host)}
            onSwitch={(host, isOn) => void state.switchSite(host, isOn)}
          />
        </SiteList>
        <MarkChoices
          marks={state.settings.value.marks}
          onChange={(change) => void state.changeMarks(change)}
        />
        <HiddenMarks state={state} />
        <LanguageChoice onChoose={(language) => void state.chooseLanguage(language)} />
        <ShortcutList shortcuts={state.shortcuts.value} onChange={() => void openShortcutPage()} />
        <Kept state={state} />
      </OptionsFrame>
    </InLanguage>
  );
}

function Kept({ state }: { state: OptionsState }) {
  const { file } = usePageWords().options;
  const { offer, save, pick, take, drop } = state.transfer;
  return (
    <LocalData
      usedBytes={state.usedBytes.value}
      file={{
        offer: offer.value,
        onSave: () => save(file.name),
        onPick: (picked) => void pick(picked),
        onTake: () => void take(),
        onDrop: drop,
      }}
      onDelete={state.deleteAll}
    />
  );
}

function Feeds({ state }: { state: OptionsState }) {
  const { held, pending, added, news, tried, adding, remove, undoRemove } = state.feeds;
  return (
    <FeedPanel
      feeds={held.value}
      pending={pending.value}
      added={added.value}
      news={news.value}
      outcome={state.outcome.value}
      hasFailed={state.hasFailed.value}
      onSync={() => void state.sync()}
      onRemove={(id) => void remove(id)}
      onUndoRemove={() => void undoRemove()}
      adding={{
        tried: tried.value,
        onTry: (address, key) => void adding.onTry(address, key),
        onAdd: () => void adding.onAdd(),
        onDrop: adding.onDrop,
      }}
    />
  );
}

function HiddenMarks({ state }: { state: OptionsState }) {
  const { language } = useWords();
  const words = usePageWords().options;
  const { dismissals, paused, entries } = state.hidden.value;
  const entryOf = (key: EntryKey) => {
    const shown = entries.get(key);
    // Nothing is said of what nobody answered for.
    if (!shown) return '…';
    return shown.entry ? headlineOf(shown.entry, language) : words.goneEntry;
  };
  return (
    <>
      <HiddenList
        id="dismissed"
        title={words.dismissed}
        intro={words.dismissedIntro}
        hidden={dismissals.map(({ key, words: hidden, at }, index) => ({
          id: String(index),
          what: `“${hidden}”`,
          about: entryOf(key),
          since: words.dismissedAt(calendarDay(at)),
        }))}
        action={words.restore}
        onRestore={(id) => {
          const one = dismissals[Number(id)];
          if (one) void state.restore(one.key, one.words);
        }}
      />
      {paused.length > 0 && (
        <HiddenList
          id="paused"
          title={words.paused}
          intro={words.pausedIntro}
          hidden={paused.map(({ key, at }) => ({
            id: key,
            what: entryOf(key),
            about: null,
            since: words.pausedAt(calendarDay(at)),
          }))}
          action={words.resume}
          onRestore={(id) => void state.resume(id as EntryKey)}
        />
      )}
    </>
  );
}

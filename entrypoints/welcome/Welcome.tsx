import { browser } from 'wxt/browser';
import { InLanguage } from '../../components/Language.tsx';
import { WelcomePage } from '../../components/WelcomePage.tsx';
import type { WelcomeState } from './welcome-state.ts';

/** The first page, drawn from its state. */
export function Welcome({ state }: { state: WelcomeState }) {
  return (
    <InLanguage language={state.settings.value.language}>
      <WelcomePage
        sample={state.sample.value}
        topics={state.topics.value}
        hasSaveFailed={state.hasSaveFailed.value}
        onSwitch={(id, isOn) => void state.switchTopic(id, isOn)}
        onLanguage={(language) => void state.chooseLanguage(language)}
        onCopy={state.copy}
        onMore={() => void state.openCorrection()}
        onStart={() => void state.leave()}
        onOptions={() => void browser.runtime.openOptionsPage()}
      />
    </InLanguage>
  );
}

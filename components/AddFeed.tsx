import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { calendarDay } from './clock-time.ts';
import { errorInWords } from './DataAge.tsx';
import { useWords } from './Language.tsx';
import { usePageWords } from './page-words.ts';

/** A feed as it presents itself before the reader trusts it. */
type ShownOffer = {
  /** Whose server it lies on. */
  host: string;
  fingerprint: string;
  publisher: { name: { vi: string; en: string }; url: string | null };
  issued: string;
  entries: number;
  topics: readonly { vi: string; en: string }[];
};

/** What came of looking at a feed; a failure by its code. */
export type TriedFeed = 'idle' | 'running' | { offer: ShownOffer } | { error: string };

export type AddFeedProps = {
  tried: TriedFeed;
  onTry: (address: string, key: string) => void;
  onAdd: () => void;
  onDrop: () => void;
  /** Whether the form shows at first; it opens by a click else. */
  isOpen?: boolean;
};

/** Adds a feed: what is it, who signs it, and only then whether the reader trusts it. */
export function AddFeed({ tried, onTry, onAdd, onDrop, isOpen = false }: AddFeedProps) {
  const pageWords = usePageWords();
  const words = pageWords.options;
  const [address, setAddress] = useState('');
  const [key, setKey] = useState('');
  const [isChanged, setChanged] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const id = useId();
  const isRunning = tried === 'running';
  return (
    <details class="add-feed" open={isOpen || tried !== 'idle'}>
      <summary ref={summary}>{words.addFeed}</summary>
      <p class="intro">{words.addFeedIntro}</p>
      {typeof tried === 'object' && 'offer' in tried ? (
        <Offer
          offer={tried.offer}
          onAdd={() => {
            setAddress('');
            setKey('');
            summary.current?.focus();
            onAdd();
          }}
          onDrop={() => {
            summary.current?.focus();
            onDrop();
          }}
        />
      ) : (
        <form
          noValidate
          onInput={() => setChanged(true)}
          onSubmit={(event) => {
            event.preventDefault();
            setChanged(false);
            if (!isRunning) onTry(address, key);
          }}
        >
          <label for={`${id}-address`}>{words.feedAddress}</label>
          <input
            id={`${id}-address`}
            class="field"
            type="url"
            autocomplete="off"
            spellcheck={false}
            maxLength={2048}
            placeholder="https://"
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
          <label for={`${id}-key`}>{words.feedKey}</label>
          <input
            id={`${id}-key`}
            class="field"
            type="text"
            autocomplete="off"
            spellcheck={false}
            maxLength={100}
            aria-describedby={`${id}-hint`}
            value={key}
            onInput={(event) => setKey(event.currentTarget.value)}
          />
          <small id={`${id}-hint`}>{words.feedKeyHint}</small>
          <button type="submit" class="button outline" aria-disabled={isRunning}>
            {isRunning ? words.tryingFeed : words.tryFeed}
          </button>
        </form>
      )}
      <p role="status">
        {/* What was said of other words is said no more. */}
        {typeof tried === 'object' &&
          'error' in tried &&
          !isChanged &&
          troubleInWords(tried.error, pageWords)}
      </p>
    </details>
  );
}

type OfferProps = { offer: ShownOffer } & Pick<AddFeedProps, 'onAdd' | 'onDrop'>;

function Offer({ offer, onAdd, onDrop }: OfferProps) {
  const { language } = useWords();
  const words = usePageWords().options;
  const { publisher, host, fingerprint, issued, entries, topics } = offer;
  const article = useRef<HTMLElement>(null);
  useEffect(() => article.current?.focus(), []);
  return (
    <article ref={article} class="feed" aria-label={words.offer} tabIndex={-1}>
      <h3>{publisher.name[language]}</h3>
      <dl>
        <dt>{words.feedAddress}</dt>
        <dd>{host}</dd>
        <dt>{words.fingerprint}</dt>
        <dd>
          <code>{fingerprint}</code>
        </dd>
        <dt>{words.counts}</dt>
        <dd>{words.total(entries)}</dd>
        <dt>{words.issued}</dt>
        <dd class="date">{calendarDay(Date.parse(issued))}</dd>
        <dt>{words.offerTopics}</dt>
        <dd>{topics.map((topic) => topic[language]).join('; ')}</dd>
      </dl>
      <p class="intro">{words.offerCheck}</p>
      <div class="sync">
        <button type="button" class="button outline" onClick={onAdd}>
          {words.addOffer}
        </button>
        <button type="button" class="button plain" onClick={onDrop}>
          {words.dropOffer}
        </button>
      </div>
    </article>
  );
}

function troubleInWords(code: string, pageWords: ReturnType<typeof usePageWords>): string {
  const words = pageWords.options;
  if (code === 'no-address') return words.noAddress;
  if (code === 'no-key') return words.noKey;
  if (code === 'known') return words.knownFeed;
  const said = errorInWords(code, pageWords);
  if (code === 'bad-signature') return `${said} ${words.checkKey}`;
  return OF_ADDRESS.includes(code) ? `${said} ${words.checkAddress}` : said;
}

/** What a link that was copied wrongly ends as. */
const OF_ADDRESS = ['http', 'malformed', 'offline', 'redirected'];

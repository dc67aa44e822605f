import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry } from '../lib/claims/entries/entry.ts';
import { CopyAgain } from './CopyAgain.tsx';
import { type OnCopy, useCopyState } from './copy-state.ts';
import { useCorrectionWords } from './correction-words.ts';
import { Icon } from './Icon.tsx';
import type { Language } from './Language.tsx';
import { wordsOf } from './Language.tsx';
import { PageIcon } from './PageIcon.tsx';
import { drawPicture, loadFace } from './picture/draw-picture.ts';
import { pictureContent } from './picture/picture-content.ts';
import type { PictureShape } from './picture/picture-layout.ts';
import { Segments } from './Segments.tsx';
import { saveFile } from './save-file.ts';
import { enCorrection } from './words/en-correction.ts';
import { viCorrection } from './words/vi-correction.ts';

const SHAPES: readonly PictureShape[] = ['wide', 'square'];

export type PictureCardProps = {
  entry: Entry;
  isOld: boolean;
  /** Of the picture; the interface may speak another. */
  language: Language;
  onCopy: OnCopy<Promise<Blob>>;
};

/** The correction as a picture: seen as it will be, copied or saved. */
export function PictureCard({ entry, isOld, language, onCopy }: PictureCardProps) {
  const words = useCorrectionWords().picture;
  const [shape, setShape] = useState<PictureShape>('wide');
  const canvas = useRef<HTMLCanvasElement>(null);
  const content = useMemo(
    () => pictureContent(entry, { language, isOld }),
    [entry, language, isOld],
  );
  const copying = useCopyState((isSure) =>
    canvas.current ? onCopy(toPng(canvas.current), isSure) : Promise.reject(),
  );
  const { outcome, drop } = copying;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said of one picture is not true of the next.
  useEffect(drop, [content, shape]);
  useEffect(() => {
    if (!content || !canvas.current) return;
    const target = canvas.current;
    const { picture } = language === 'en' ? enCorrection : viCorrection;
    let isWanted = true;
    const draw = () => {
      if (!isWanted) return;
      const words = { name: wordsOf(language).name, scan: picture.scan };
      drawPicture(target, content, { shape, words });
    };
    const letters = `${Object.values(content).join(' ')} ${content.verdict.word} ${picture.scan}`;
    loadFace(letters).then(draw, draw);
    return () => {
      isWanted = false;
    };
  }, [content, language, shape]);
  if (!content) return null;
  const save = async () => {
    if (canvas.current) saveFile(await toPng(canvas.current), `${words.file}-${entry.id}.png`);
  };
  return (
    <section class="picture" aria-labelledby="picture-title">
      <h2 id="picture-title">{words.title}</h2>
      <p class="aside-note">{words.intro}</p>
      <Segments
        label={words.shape}
        options={SHAPES.map((id) => ({ id, label: words.shapes[id] }))}
        value={shape}
        onChoose={setShape}
      />
      <canvas
        ref={canvas}
        class={shape}
        role="img"
        aria-label={words.alt(content.fact, content.source)}
      />
      <div class="actions">
        <button type="button" class="button outline" onClick={copying.copy}>
          <PageIcon name="picture" />
          {words.copy}
        </button>
        <button type="button" class="button outline" onClick={save}>
          {words.save}
        </button>
      </div>
      <div role="status">
        {outcome === 'done' && (
          <p class="done">
            <Icon name="true" />
            {words.done}
          </p>
        )}
        {outcome === 'failed' && <p class="failed">{words.failed}</p>}
      </div>
      {outcome === 'asks' && <CopyAgain state={copying} />}
    </section>
  );
}

function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

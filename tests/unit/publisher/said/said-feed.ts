// What is said of publications, keys, withdrawals and exported pages.
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rebuttal, SOURCE } from '../lint-lab.ts';
import type { SaidLab, Trial } from './said-lab.ts';

const init = (lab: SaidLab) => lab.run('init', '--keys', lab.keys);
const sign = (lab: SaidLab, ...more: string[]) =>
  lab.run('sign', '--out', lab.out, '--keys', lab.keys, ...more);
const unsigned = (lab: SaidLab) =>
  lab.run('build', '--data', lab.data, '--out', lab.out, '--unsigned');

export const FEEDS: Trial[] = [
  [
    'build',
    (lab) => {
      lab.build();
      init(lab);
      lab.build();
      unsigned(lab);
      lab.entries([
        rebuttal({ id: 'mot', appearances: ['https://tuongtuong.vn/'] }),
        rebuttal({ id: 'hai', reviewed: '2030-01-01' }),
      ]);
      lab.build();
      lab.entries([rebuttal({ id: 'mot', reviewed: '2030-01-01' })]);
      lab.build();
      lab.run('build', '--data', lab.data, '--starter', join(lab.folder, 'dau'));
      lab.build('--sequence', '1');
      rmSync(join(lab.keys, 'last-publication.json'));
      rmSync(lab.out, { recursive: true });
      lab.build();
      lab.build('--sequence', '9');
    },
  ],
  [
    'build: what was published is not as it was',
    (lab) => {
      init(lab);
      lab.build();
      const manifest = join(lab.out, 'manifest.json');
      const before = readFileSync(manifest, 'utf8');
      const [file = ''] = readdirSync(lab.out).filter((name) => name.startsWith('transport'));
      const bytes = readFileSync(join(lab.out, file));
      writeFileSync(join(lab.out, file), 'x');
      lab.build();
      rmSync(join(lab.out, file));
      lab.build();
      writeFileSync(join(lab.out, file), bytes);
      const { manifest: text } = JSON.parse(before) as { manifest: string };
      const ahead = JSON.stringify({ ...JSON.parse(text), issued: '2099-01-01T00:00:00Z' });
      lab.put('out/manifest.json', { signature: null, manifest: ahead });
      lab.build();
      lab.put('out/manifest.json', { signature: null, manifest: '{"format":1}' });
      lab.build();
      lab.put('out/manifest.json', '{');
      lab.build();
    },
  ],
  [
    'keys',
    (lab) => {
      const key = join(lab.keys, 'feed-key.pem');
      init(lab);
      chmodSync(key, 0o644);
      lab.build();
      chmodSync(key, 0o600);
      lab.put('keys/last-publication.json', '{');
      lab.build();
      rmSync(join(lab.keys, 'last-publication.json'));
      lab.build('--sequence', '0');
      const publisher = JSON.parse(readFileSync(join(lab.data, 'publisher.json'), 'utf8'));
      lab.put('data/publisher.json', { ...publisher, id: 'vi-du-khac' });
      lab.build();
      lab.put('data/publisher.json', publisher);
      rmSync(key);
      lab.build();
      init(lab);
      lab.build();
      writeFileSync(key, 'x');
      lab.build();
    },
  ],
  [
    'rotate-key',
    (lab) => {
      const rotate = () => lab.run('rotate-key', '--keys', lab.keys);
      rotate();
      init(lab);
      rotate();
      rotate();
      lab.build();
      lab.build();
      const one = { key: 'k', signature: 's' };
      lab.put(
        'keys/handovers.json',
        Array.from({ length: 20 }, () => one),
      );
      rotate();
      lab.put('keys/handovers.json', '{');
      rotate();
    },
  ],
  [
    'sign',
    (lab) => {
      init(lab);
      sign(lab);
      unsigned(lab);
      sign(lab);
      sign(lab);
      unsigned(lab);
      lab.build();
      sign(lab);
      lab.put('out/unsigned.json', '{"after":1}');
      sign(lab);
      rmSync(join(lab.out, 'unsigned.json'));
      sign(lab, '--sequence', '1');
    },
  ],
  [
    'withdraw',
    (lab) => {
      const withdraw = (...args: string[]) => lab.run('withdraw', ...args, '--data', lab.data);
      withdraw();
      withdraw('mot');
      withdraw('ba', '--reason', 'Sai.');
      withdraw('TG-2026/01', '--reason', 'Sai.');
      withdraw('mot', '--reason', 'Nguồn đã đính chính.');
      withdraw('mot', '--reason', 'Sai.');
      lab.put('data/withdrawn.jsonl', '{}\n');
      withdraw('hai', '--reason', 'Sai.');
    },
  ],
  [
    'export and note',
    (lab) => {
      const trang = join(lab.folder, 'trang');
      const save = (...more: string[]) =>
        lab.run('export', '--data', lab.data, '--out', trang, ...more);
      const note = (id: string, text: string) =>
        lab.run('note', id, '--data', lab.data, '--text', text);
      note('mot', 'Ghi nhầm.');
      for (const site of ['http://a.vn', 'a', 'https://a.vn/?x']) save('--site', site);
      save('--site', 'https://vidu.gov.vn/tin');
      save();
      note('mot', 'Ghi nhầm tên cầu.');
      note('mot', ' ');
      lab.run('note', '--data', lab.data);
      lab.entries([
        rebuttal({ id: 'mot', sources: [{ ...SOURCE, url: 'http://bao.tuongtuong.vn/1' }] }),
      ]);
      save();
      mkdirSync(join(lab.folder, 'khac'));
      lab.put('khac/cua-toi.txt', 'x');
      lab.run('export', '--data', lab.data, '--out', join(lab.folder, 'khac'));
      lab.put('data/history.jsonl', '{}\n');
      save();
    },
  ],
];

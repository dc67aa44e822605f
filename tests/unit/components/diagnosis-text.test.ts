import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { browserName, diagnosisText } from '../../../components/diagnosis-text.ts';
import { enPages } from '../../../components/words/en-pages.ts';
import { viPages } from '../../../components/words/vi-pages.ts';
import { runs } from '../../runs.ts';

const REPORT = {
  diagnosis: {
    page: 'group',
    strategies: [
      { name: 'message', fitted: 0, usable: 0 },
      { name: 'article', fitted: 12, usable: 3 },
    ],
    landmarks: [
      { name: 'feed', count: 1 },
      { name: 'main', count: 2 },
    ],
  },
  site: 'Facebook',
  version: '0.1.0',
  browser: 'Chrome 156',
};

describe('the report of a page that was not recognised', () => {
  test('reads in Vietnamese', () => {
    expect(diagnosisText(REPORT, viPages.diagnosis)).toBe(
      [
        'Đối Chiếu 0.1.0, Chrome 156',
        'Trang web: Facebook',
        'Loại trang: group',
        'Cách nhận bài (gặp/đọc được):',
        '  message 0/0',
        '  article 12/3',
        'Thành phần: feed 1, main 2',
      ].join('\n'),
    );
  });

  test('does not name a site that the reader added', () => {
    const text = diagnosisText({ ...REPORT, site: null }, enPages.diagnosis);
    expect(text).toContain('Site: one that you added');
  });

  test('tells the browser and nothing else of what it calls itself', () => {
    const agents: [string, string][] = [
      [
        'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.1.2 Safari/537.36',
        'Chrome 156',
      ],
      ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
    ];
    for (const [agent, name] of agents) expect(browserName(agent)).toBe(name);
    fc.assert(
      fc.property(fc.string(), (agent) => {
        expect(browserName(agent)).toMatch(/^(\?|(Firefox|Edg|OPR|Chrome) \d+)$/);
      }),
      { numRuns: runs(200), seed: 20261125 },
    );
  });
});

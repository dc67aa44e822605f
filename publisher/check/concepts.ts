// Concept groups that find nothing, or anything: missing, alone, too few wordings, too common, misfiled.
import type { Rebuttal } from '../../lib/claims/entries/entry.ts';
import { MIN_MASS_WITH_CONCEPTS } from '../../lib/claims/similarity/least-mass.ts';
import { readWording, type Wording } from './concept-wording.ts';
import { type EntryLint, type Finding, look, type SetLint } from './finding.ts';

/** With fewer wordings a group, on average, most who tell a claim in other words are missed (docs/accuracy.md). */
const MIN_WORDINGS_OF_GROUP = 5;
/** A wording below this weight stands in every sixth ordinary passage, or in more. */
const COMMON_WORDING = 2;
/** A group whose rarest wording is below this has nothing that is rarer than in every sixteenth. */
const COMMON_GROUP = 3;
/** A whole sentence is nobody else's: an idea is said in fewer syllables. */
const MAX_SYLLABLES = 8;
/** "Hà Nội, thủ đô", "Hà Nội / thủ đô"; not "1,5 triệu", "4/5" or "TP.HCM". */
const SEVERAL = /,(?!\p{N})|\s\/\s|[|、]/u;
const SHOWN = 4;

type Group = {
  at: number;
  wordings: Wording[];
  /** Several wordings stand as one: until they are parted, nothing else can be said of the group. */
  isRunTogether: boolean;
};

/** Concept groups of a rebuttal by which it is not found in other words, or by which anything would be. */
export const lintConcepts: EntryLint = ({ entry }) => {
  if (entry.kind !== 'rebuttal' || !entry.concepts || entry.concepts.length === 0) return [];
  const groups = entry.concepts.map((texts, at) => ({
    at,
    wordings: texts.map(readWording),
    isRunTogether: texts.some((text) => SEVERAL.test(text)),
  }));
  if (groups.length === 1) {
    return [
      ...formFindings(groups),
      look(['concepts'], {
        vi: 'chỉ có một nhóm từ thì không nhận ra được lời kể nào khác: thêm ý thứ hai của tuyên bố, như ở đâu hay ai (trong bảng, trên một dòng riêng của ô)',
        en: 'one concept group alone finds nothing told in other words: give a second idea of the claim, such as where or who (in a table, a line of its own)',
      }),
    ];
  }
  return [
    ...(groups.some(({ isRunTogether }) => isRunTogether) ? [] : wholeFindings(groups)),
    ...formFindings(groups),
    ...commonFindings(groups),
    ...strangerFindings(groups, entry),
    ...twiceFindings(groups),
  ];
};

/** Rebuttals without concept groups, all in one line: they are found by what is listed, and by texts in nearly their own words. */
export const lintMissingConcepts: SetLint = (entries) => {
  const [placed, ...others] = entries.filter(
    ({ entry }) => entry.kind === 'rebuttal' && (entry.concepts ?? []).length === 0,
  );
  if (!placed) return [];
  const named = others.slice(0, SHOWN).map(({ entry }) => entry.id);
  const more = others.length - named.length;
  const words = {
    vi: `chưa có nhóm từ: chỉ nhận ra được qua đường link, cụm từ và bài gần như nguyên văn; lời kể khác thì được chừng một nửa so với khi có nhóm từ${also(named, more > 0 ? `${more} mục nữa` : '', '; các mục sau cũng vậy: ')}. Hãy viết nhóm từ cho những tin mà người ta hay kể lại (docs/xuat-ban.md, “Nhóm từ viết thế nào”)`,
    en: `has no concept groups: it is found by its links, its phrases and texts in nearly its own words, and in other words about half as often as with them${also(named, more > 0 ? `${more} more` : '', '; nor have ')}. Write them for rumours that people retell (docs/publishing.md, "Concept groups")`,
  };
  return [{ ...look(['vi', 'claim'], words), placed }];
};

/** The other entries, named after `before`; nothing where there are none. */
function also(named: readonly string[], more: string, before: string): string {
  const rest = [...named, more].filter(Boolean);
  return rest.length === 0 ? '' : `${before}${rest.join(', ')}`;
}

/** Groups that find nothing, or too little, all taken together. */
function wholeFindings(groups: readonly Group[]): Finding[] {
  const most = groups.reduce((sum, group) => sum + heaviest(group), 0);
  if (most < MIN_MASS_WITH_CONCEPTS) {
    return [
      look(['concepts'], {
        vi: 'mọi cách nói đều quá thường, nên không bài nào được đem so với mục: thêm cách nói hiếm hơn, như tên riêng, tên nơi, đúng chuyện được kể',
        en: 'all the wordings are so common that no text is compared for them: give rarer ones, such as names, places, what exactly is said to happen',
      }),
    ];
  }
  const known = groups.reduce(
    (sum, { wordings }) => sum + new Set(wordings.map(({ read }) => read)).size,
    0,
  );
  if (known >= MIN_WORDINGS_OF_GROUP * groups.length) return [];
  const isLined = groups.every(({ wordings }) => wordings.length === 1);
  return [
    look(
      ['concepts'],
      isLined
        ? {
            vi: `mỗi nhóm trong ${groups.length} nhóm từ chỉ có một cách nói: một nhóm là một ý với mọi cách nói của nó (trong bảng, cùng trên một dòng, cách nhau bằng dấu “;”)`,
            en: `each of the ${groups.length} concept groups holds a single wording: a group is one idea in all its wordings (in a table, on one line with ";" between them)`,
          }
        : {
            vi: `mới có ${known} cách nói khác nhau trong ${groups.length} nhóm từ: dưới ${MIN_WORDINGS_OF_GROUP} cách mỗi nhóm thì nhiều lời kể khác bị bỏ sót; ghi thêm những cách người ta nói mỗi ý`,
            en: `${known} different wordings in ${groups.length} concept groups: with fewer than ${MIN_WORDINGS_OF_GROUP} a group many who tell it in other words are missed; write how else people say each idea`,
          },
    ),
  ];
}

/** Wordings that nobody's text holds as they stand. */
function formFindings(groups: readonly Group[]): Finding[] {
  return groups.flatMap(({ at, wordings }) =>
    wordings.flatMap(({ text, written, count }, which) => {
      const place = ['concepts', at, which];
      if (count === 0) {
        return [
          look(place, {
            vi: `cách nói “${text}” không có chữ nào, nên không bao giờ khớp; bỏ đi`,
            en: `wording "${text}" has no word in it: it is never met`,
          }),
        ];
      }
      if (SEVERAL.test(text)) {
        return [
          look(place, {
            vi: `cách nói “${text}” chỉ khớp khi bài viết đúng cả cụm: nếu là nhiều cách nói, đặt dấu “;” giữa chúng`,
            en: `wording "${text}" is met as a whole only: put ";" between several wordings`,
          }),
        ];
      }
      return written > MAX_SYLLABLES
        ? [
            look(place, {
              vi: `cách nói “${text}” dài như một câu và chỉ khớp khi bài viết đúng cả câu: một ý chỉ cần vài chữ, cả câu thì để ở cột “cụm từ”`,
              en: `wording "${text}" is as long as a sentence and met as a whole only: an idea is said in a few words, a sentence is a phrase`,
            }),
          ]
        : [];
    }),
  );
}

/** Groups, and single wordings, that nearly any text meets. */
function commonFindings(groups: readonly Group[]): Finding[] {
  return groups.flatMap((group) => {
    const { at, wordings } = group;
    if (heaviest(group) < COMMON_GROUP) {
      return [
        look(['concepts', at], {
          vi: `nhóm từ ${at + 1} (${listed(group.wordings)}) không nói lên gì: bài nào cũng có những chữ ấy; thay bằng chữ ít gặp ngoài tin này, hoặc bỏ nhóm`,
          en: `concept group ${at + 1} (${listed(group.wordings)}) tells nothing: all of it stands in ordinary texts of any kind; give words that are rare outside this claim, or leave the group out`,
        }),
      ];
    }
    return wordings.flatMap(({ text, weight, count }, which) =>
      count > 0 && weight < COMMON_WORDING
        ? [
            look(['concepts', at, which], {
              vi: `cách nói “${text}” bài nào cũng có (ít ra là khi viết không dấu), và có nó là nhóm từ ${at + 1} đã tính là gặp: nói rõ hơn, hoặc bỏ đi`,
              en: `wording "${text}" stands everywhere, at least without its diacritics, and concept group ${at + 1} counts as met by it: say more, or leave it out`,
            }),
          ]
        : [],
    );
  });
}

/** Groups of which neither the claim nor its phrases have a wording. */
function strangerFindings(groups: readonly Group[], { vi, phrases }: Rebuttal): Finding[] {
  const told = [vi.claim, ...phrases].map(readWording);
  // As it is written, too: a synonym in the claim may have taken a syllable of the wording.
  const isTold = ({ read, spelling, count }: Wording) =>
    count > 0 && told.some((own) => own.read.includes(read) || own.spelling.includes(spelling));
  const strangers = groups.filter(
    ({ wordings, isRunTogether }) => !isRunTogether && !wordings.some(isTold),
  );
  const [first] = strangers;
  if (!first) return [];
  const which = strangers.map((group) => `${group.at + 1} (${listed(group.wordings)})`).join(', ');
  const what = strangers.length === 1 ? 'concept group' : 'concept groups';
  return [
    look(['concepts', first.at], {
      vi: `tuyên bố và cụm từ không có chữ nào của nhóm từ ${which}: gõ sai, hay là của tin khác?`,
      en: `nothing of ${what} ${which} stands in the claim or its phrases: mistyped, or of another rumour?`,
    }),
  ];
}

/** Wordings in two groups, however they are spelled: whoever says one has told two ideas at once. */
function twiceFindings(groups: readonly Group[]): Finding[] {
  const owners = new Map<string, number>();
  const twice = groups.flatMap(({ at, wordings }) =>
    wordings.flatMap(({ text, spelling, count }, which) => {
      const owner = owners.get(spelling) ?? at;
      owners.set(spelling, owner);
      return owner === at || count === 0 ? [] : [{ text, owner, place: ['concepts', at, which] }];
    }),
  );
  const [first, ...others] = twice;
  if (!first) return [];
  const likewise = (word: string) => (others.length === 0 ? '' : ` (${word} ${listed(others)})`);
  return [
    look(first.place, {
      vi: `cách nói “${first.text}” cũng có ở nhóm từ ${first.owner + 1}${likewise('cũng vậy:')}: ai nói câu ấy sẽ bị tính là đã kể cả hai ý; chỉ giữ ở một nhóm`,
      en: `wording "${first.text}" stands in concept group ${first.owner + 1} too${likewise('likewise')}: whoever says it would have told both ideas; leave it in one`,
    }),
  ];
}

function heaviest({ wordings }: Group): number {
  return Math.max(...wordings.map(({ weight }) => weight));
}

/** The first few, and whether there are more. */
function listed(wordings: readonly { text: string }[]): string {
  const first = wordings.slice(0, SHOWN).map(({ text }) => text);
  return `${first.join('; ')}${wordings.length > SHOWN ? '; …' : ''}`;
}

// The columns of a table: what each is called and which value of an entry it holds. The table in
// docs/publishing.md shows them; a test holds the two together.
import type { Entry } from '../../lib/claims/entries/entry.ts';
import * as form from './cell-forms.ts';

export type Kind = Entry['kind'];

export type Column = {
  /** The value's path in an entry's line; `publicFigures` is for `check` alone. */
  path: string;
  /** As it may be written in a header; the first is the one that we write. */
  names: readonly [string, ...string[]];
  kinds: readonly Kind[];
  form: form.CellForm;
};

const REBUTTAL: readonly Kind[] = ['rebuttal'];
const NOTICE: readonly Kind[] = ['notice'];
const CHANNEL: readonly Kind[] = ['channel'];
const MATCHED: readonly Kind[] = ['rebuttal', 'notice'];
const ALL: readonly Kind[] = ['rebuttal', 'notice', 'channel'];

/** Words for the kinds; the first is the one that we write. */
export const KIND_WORDS: Record<Kind, readonly string[]> = {
  rebuttal: ['đính chính', 'bác bỏ', 'tin đồn', 'tin giả'],
  notice: ['thông báo', 'thông tin chính thức'],
  channel: ['kênh', 'kênh thông tin'],
};

const ROLES = {
  authority: ['chính thức', 'cơ quan'],
  press: ['báo chí', 'báo'],
  impersonating: ['mạo danh', 'giả mạo'],
};

const PLATFORMS = {
  web: ['trang web', 'website'],
  facebook: ['Facebook'],
  zalo: ['Zalo'],
  youtube: ['YouTube'],
  tiktok: ['TikTok'],
};

/** Every column, in the order in which we write them. */
export const COLUMNS: readonly Column[] = [
  { path: 'id', names: ['mã', 'mã số', 'id'], kinds: ALL, form: form.id },
  { path: 'kind', names: ['loại', 'kind'], kinds: ALL, form: form.choice(KIND_WORDS) },
  { path: 'topic', names: ['chủ đề', 'lĩnh vực', 'topic'], kinds: MATCHED, form: form.topic },
  {
    path: 'vi.claim',
    names: ['tuyên bố', 'tin đồn', 'nội dung lan truyền', 'claim'],
    kinds: REBUTTAL,
    form: form.words,
  },
  {
    path: 'rating',
    names: ['kết luận', 'đánh giá', 'rating', 'verdict'],
    kinds: REBUTTAL,
    form: form.rating,
  },
  {
    path: 'vi.ratingText',
    names: ['lời kết luận', 'rating text'],
    kinds: REBUTTAL,
    form: form.words,
  },
  { path: 'vi.title', names: ['tiêu đề', 'title'], kinds: NOTICE, form: form.words },
  {
    path: 'vi.summary',
    names: ['tóm tắt', 'sự thật', 'thông tin đúng', 'summary'],
    kinds: MATCHED,
    form: form.words,
  },
  {
    path: 'vi.correction',
    names: ['đính chính', 'lời đính chính', 'correction'],
    kinds: REBUTTAL,
    form: form.words,
  },
  {
    path: 'phrases',
    names: ['cụm từ', 'cụm từ nhận diện', 'phrases'],
    kinds: MATCHED,
    form: form.list,
  },
  { path: 'concepts', names: ['nhóm từ', 'concepts'], kinds: MATCHED, form: form.groups },
  {
    path: 'appearances',
    names: ['liên kết lan truyền', 'đường link lan truyền', 'bài lan truyền', 'appearances'],
    kinds: MATCHED,
    form: form.links,
  },
  {
    path: 'sources',
    names: ['nguồn', 'nguồn kiểm chứng', 'source', 'sources'],
    kinds: MATCHED,
    form: form.sources,
  },
  {
    path: 'publicFigures',
    names: ['nhân vật công chúng', 'public figures'],
    kinds: MATCHED,
    form: form.names,
  },
  {
    path: 'reviewed',
    names: ['ngày rà soát', 'ngày kiểm chứng', 'ngày kết luận', 'reviewed', 'review date'],
    kinds: REBUTTAL,
    form: form.date,
  },
  {
    path: 'validFrom',
    names: ['hiệu lực từ', 'từ ngày', 'valid from'],
    kinds: NOTICE,
    form: form.date,
  },
  {
    path: 'validUntil',
    names: ['hiệu lực đến', 'đến ngày', 'valid until'],
    kinds: NOTICE,
    form: form.date,
  },
  { path: 'vi.name', names: ['tên kênh', 'name'], kinds: CHANNEL, form: form.words },
  { path: 'role', names: ['vai trò', 'role'], kinds: CHANNEL, form: form.choice(ROLES) },
  {
    path: 'platform',
    names: ['nền tảng', 'platform'],
    kinds: CHANNEL,
    form: form.choice(PLATFORMS),
  },
  { path: 'url', names: ['địa chỉ kênh', 'url'], kinds: CHANNEL, form: form.words },
  {
    path: 'owner',
    names: ['chủ quản', 'cơ quan chủ quản', 'owner'],
    kinds: CHANNEL,
    form: form.words,
  },
  { path: 'evidence', names: ['bằng chứng', 'evidence'], kinds: CHANNEL, form: form.words },
  {
    path: 'en.claim',
    names: ['tuyên bố tiếng Anh', 'claim in English', 'claim en'],
    kinds: REBUTTAL,
    form: form.words,
  },
  {
    path: 'en.title',
    names: ['tiêu đề tiếng Anh', 'title in English', 'title en'],
    kinds: NOTICE,
    form: form.words,
  },
  {
    path: 'en.summary',
    names: ['tóm tắt tiếng Anh', 'summary in English', 'summary en'],
    kinds: MATCHED,
    form: form.words,
  },
  {
    path: 'en.correction',
    names: ['đính chính tiếng Anh', 'correction in English', 'correction en'],
    kinds: REBUTTAL,
    form: form.words,
  },
  {
    path: 'en.ratingText',
    names: ['lời kết luận tiếng Anh', 'rating text in English', 'rating text en'],
    kinds: REBUTTAL,
    form: form.words,
  },
  {
    path: 'en.name',
    names: ['tên kênh tiếng Anh', 'name in English', 'name en'],
    kinds: CHANNEL,
    form: form.words,
  },
  { path: 'updatedAt', names: ['ngày cập nhật', 'updated'], kinds: ALL, form: form.day },
];

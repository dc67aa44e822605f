// Where the text of news sites stands, as data, and of sites that the reader added.
import { findArticle } from './article.ts';
import type { Reading } from './reading.ts';

const NEWS_COMMENT =
  '.comment_item .full_content,.content-comment,.comment-content,.comment__content,.comment__text,.comment-text,.comment-body,.cmt-content,[itemprop=comment] [itemprop=text]';

/** Lists of other articles, of comments, of tags; who wrote and who pays. */
const NEWS_BOXES = `[class*=relate i],[type^=Related],[id*=comment],[id^=ads],${names(
  'lien-quan lienquan tinlq read-more readmore xem-them tin-khac tags comments comment-list commentlist box-comment comment-meta breadcrumb share author advert banner',
)}`;

/** Whatever has one of these in the name of its class. */
function names(words: string): string {
  return words.replace(/\S+/g, '[class*=$&]').replaceAll(' ', ',');
}

export const NEWS: Reading = {
  strategies: [{ kind: 'comment', unit: NEWS_COMMENT }],
  article: {
    bodies: [
      '[itemprop=articleBody]',
      '.fck_detail,.singular-content,.the-article-body,.article__body,.maincontent',
      '.detail-content,.detail-cmain,.detail__content,.content-detail,.detail-body,.cms-body',
      '.art-body,.article-body,.article-content,.article__content,.entry-content,.post-content,.news-content',
      '.knc-content,.afcbc-body,.longform-content,.b-maincontent,#content_detail',
    ],
    title: 'h1',
    find: findArticle,
    lead: '.chappeau,.description,[itemprop=description],[class*=sapo],[class*=summary]',
  },
  // The whole page may stand in a form.
  outside: 'nav,aside,footer,form:not(:has(h1))',
  leaveAlone: `${NEWS_COMMENT},nav,aside,footer,${NEWS_BOXES}`,
  // Mail, talk and money also where they are a part of the host: who adds a site adds all of it.
  privatePlace:
    /(^|[./])(dang-(nhap|ky)|(log|sign)-?in|register|accounts?|tai-khoan|thanh-toan|checkout|pay(ment)?|wallet|gio-hang|nap-tien|inbox|(web|e)?mail|(direct-|private-)?messag(es?|ing)|conversations|(private|ucp)\.php|chat|tin-nhan|hop-thu)(?![-\w])/i,
};

// What schema.org defines of the types that we publish, after https://schema.org/ClaimReview,
// /Rating, /Claim, /CreativeWork, /Organization, /DataFeed and /DataFeedItem: which properties a type
// has, and what may stand in them. Stricter than schema.org where explorers are.

type Check = (value: unknown, place: string) => string[];

const say = (isRight: boolean, place: string, what: string) =>
  isRight ? [] : [`${place}: ${what}`];
const text: Check = (value, place) =>
  say(typeof value === 'string' && value !== '', place, 'is no text');
const number: Check = (value, place) => say(Number.isFinite(value), place, 'is no number');
const address: Check = (value, place) =>
  say(
    typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value),
    place,
    'is no address',
  );
const secure: Check = (value, place) => [
  ...address(value, place),
  ...say(String(value).startsWith('https:'), place, 'is not https'),
];
/** ISO 8601: a year, month or day. */
const date: Check = (value, place) =>
  say(/^\d{4}(-\d\d(-\d\d)?)?$/.test(String(value)), place, 'is no date');
const language: Check = (value, place) =>
  say(/^[a-z]{2}$/.test(String(value)), place, 'is no IETF BCP 47 code');
const list =
  (check: Check): Check =>
  (value, place) =>
    Array.isArray(value)
      ? value.flatMap((one, at) => check(one, `${place}[${at}]`))
      : [`${place}: is no list`];
const node =
  (...types: string[]): Check =>
  (value, place) => {
    const type = (value as { '@type'?: string } | null)?.['@type'] ?? '';
    return types.includes(type)
      ? problemsOf(value, place)
      : [`${place}: is no ${types.join(' or ')}`];
  };

const thing = { identifier: text, name: text, alternateName: text, description: text, url: secure };
const work = {
  ...thing,
  author: node('Organization'),
  publisher: node('Organization'),
  datePublished: date,
  dateModified: date,
  inLanguage: language,
  citation: list(node('CreativeWork')),
};
const TYPES: Record<string, { has: Record<string, Check>; needs: string[] }> = {
  // "needs" are those without which a fact-check explorer leaves the review out.
  ClaimReview: {
    has: {
      ...work,
      claimReviewed: text,
      reviewBody: text,
      reviewRating: node('Rating'),
      itemReviewed: node('Claim'),
      workTranslation: node('ClaimReview'),
    },
    needs: ['url', 'claimReviewed', 'reviewRating', 'author'],
  },
  Rating: {
    has: { ...thing, ratingValue: number, bestRating: number, worstRating: number },
    needs: ['alternateName'],
  },
  Claim: { has: { ...work, appearance: list(node('CreativeWork')) }, needs: [] },
  CreativeWork: { has: { ...work, url: address }, needs: ['url'] },
  Organization: { has: thing, needs: ['name'] },
  DataFeed: {
    has: { ...work, dataFeedElement: list(node('DataFeedItem')) },
    needs: ['dataFeedElement', 'name', 'publisher'],
  },
  DataFeedItem: {
    has: {
      ...thing,
      dateCreated: date,
      dateModified: date,
      dateDeleted: date,
      item: list(node('ClaimReview')),
    },
    needs: ['item', 'dateCreated'],
  },
};

/** What of a node schema.org does not define so; properties of our own are nobody else's matter. */
export function problemsOf(value: unknown, place = '$'): string[] {
  const { '@type': type = '', '@context': context, ...rest } = value as Record<string, unknown>;
  const known = TYPES[String(type)];
  if (!known) return [`${place}: ${type} is not defined here`];
  const given = Object.entries(rest).filter(([key]) => !key.startsWith('doi-chieu:'));
  const worst = rest.worstRating as number;
  const best = rest.bestRating as number;
  const rated = rest.ratingValue as number;
  return [
    ...say(context === undefined || context === 'https://schema.org', place, 'has another context'),
    ...known.needs.flatMap((key) => say(key in rest, place, `has no ${key}`)),
    ...given.flatMap(([key, one]) => {
      const check = Object.hasOwn(known.has, key) ? known.has[key] : undefined;
      return check ? check(one, `${place}.${key}`) : [`${place}: ${type} has no ${key}`];
    }),
    ...say(rated === undefined || (worst <= rated && rated <= best), place, 'rated off its scale'),
  ];
}

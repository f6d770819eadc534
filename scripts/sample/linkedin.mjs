// synthetic: LinkedIn's layout with named classes (2026-04) for an invented company's posts.

const WORDS = {
  en: {
    followers: (n) => `${n} followers`,
    reactions: (n) => `${n} ${n === '1' ? 'reaction' : 'reactions'}`,
    comments: (n) => `${n} ${n === '1' ? 'comment' : 'comments'}`,
    shares: (n) => `${n} ${n === '1' ? 'repost' : 'reposts'}`,
    like: 'Like',
    comment: 'Comment',
    repost: 'Repost',
    send: 'Send',
    units: ['h', 'd', 'w', 'mo'],
  },
  fr: {
    followers: (n) => `${n} abonnés`,
    reactions: (n) => `${n} ${n === '1' ? 'réaction' : 'réactions'}`,
    comments: (n) => `${n} ${n === '1' ? 'commentaire' : 'commentaires'}`,
    shares: (n) => `${n} ${n === '1' ? 'republication' : 'republications'}`,
    like: 'J’aime',
    comment: 'Commenter',
    repost: 'Republier',
    send: 'Envoyer',
    units: [' h', ' j', ' sem.', ' mois'],
  },
};

const HOUR = 3_600_000;

const style = `
  body { margin: 0; background: #f4f2ee; color: #1d1d1d; font: 14px/1.45 system-ui, sans-serif; }
  main { max-width: 620px; margin: 24px auto; display: grid; gap: 12px; }
  .card, .feed-shared-update-v2 { background: #fff; border: 1px solid #dedbd5; border-radius: 10px; padding: 14px 16px; }
  ul { list-style: none; margin: 0; padding: 0; } main > ul { display: grid; gap: 12px; }
  h1 { font-size: 22px; margin: 0; } h2.visually-hidden, .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  a { color: inherit; text-decoration: none; font-weight: 600; display: block; } a span { display: block; }
  .update-components-actor__description, .update-components-actor__sub-description { color: #666; font-weight: 400; font-size: 12px; }
  .update-components-update-v2__commentary { margin: 10px 0; }
  .picture { height: 190px; border-radius: 8px; background: linear-gradient(135deg, #d9c2a7, #8c6a4f); }
  .social-details-social-counts ul { display: flex; gap: 12px; color: #555; font-size: 12px; } .social-details-social-counts { margin: 10px 0; }
  button { all: unset; cursor: pointer; } .feed-shared-social-action-bar { display: flex; gap: 26px; border-top: 1px solid #eee; padding-top: 10px; color: #555; font-weight: 600; }
  .comments-comment-entity { border-top: 1px solid #eee; padding-top: 8px; margin-top: 10px; } .comments-comment-entity h3 { font-size: 13px; margin: 0; }
  .comments-comment-meta__description-subtitle, time { color: #666; font-size: 12px; font-weight: 400; }`;

/** The page of the company's posts, as LinkedIn would serve it to somebody who is logged in. */
export function page(url, shop) {
  const lang = url.searchParams.get('lang') === 'fr' ? 'fr' : 'en';
  const words = WORDS[lang];
  const posts = shop.posts
    .filter(({ network }) => network === 'linkedin')
    .sort((a, b) => b.publishedAt - a.publishedAt);
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>LinkedIn</title><style>${style}</style></head><body><main>
<section class="org-top-card card"><h1>${escape(shop.name)}</h1>
<div class="org-top-card-summary-info-list__info-item">${words.followers(shop.followers.linkedin.toLocaleString(lang))}</div>
<a href="/${shop.handle.linkedin}/admin/">Admin</a></section>
<ul>${posts.map((post, i) => `<li>${card(post, i, shop, words, lang)}</li>`).join('\n')}</ul>
</main></body></html>`;
}

function card(post, index, shop, words, lang) {
  const urn = `urn:li:activity:${post.id}`;
  const number = (n) => n.toLocaleString(lang);
  const twice = (text) =>
    `<span aria-hidden="true">${escape(text)}</span><span class="visually-hidden">${escape(text)}</span>`;
  const home = `https://www.linkedin.com/${shop.handle.linkedin}/`;
  const picture = ['photo', 'document'].includes(post.media)
    ? `<div class="update-components-${post.media === 'photo' ? 'image' : 'document__container'} feed-shared-update-v2__content"><div class="picture"></div></div>`
    : '';
  return `<div class="feed-shared-update-v2" role="article" data-urn="${urn}"><div>
<h2 class="visually-hidden">Feed post number ${index + 1}</h2>
<div class="update-components-actor__container"><div class="update-components-actor__meta">
<a class="update-components-actor__meta-link" aria-label="${escape(shop.name)}" href="${home}">
<span class="update-components-actor__title"><span class="hoverable-link-text"><span dir="ltr">${twice(shop.name)}</span></span></span>
<span class="update-components-actor__description">${twice(words.followers(number(shop.followers.linkedin)))}</span></a>
<span class="update-components-actor__sub-description">${twice(`${ageOf(post, shop, words)} •`)}</span></div></div>
<div class="feed-shared-inline-show-more-text feed-shared-update-v2__description"><div class="update-components-text update-components-update-v2__commentary" dir="ltr"><span class="break-words"><span dir="ltr">${escape(post.text)}</span></span></div></div>
${picture}<div class="update-v2-social-activity">${countsOf(post, words, number)}${bar(words)}</div></div>
${post.answers.length > 0 ? `<div class="feed-shared-update-v2__comments-container">${post.answers.map((answer, i) => comment(answer, i, urn, shop, words)).join('')}</div>` : ''}</div>`;
}

/** A zero is not written at all. */
function countsOf({ reactions, comments, shares }, words, number) {
  if (reactions + comments + shares === 0) return '';
  const item = (name, text) =>
    `<li class="social-details-social-counts__item${name ? ` social-details-social-counts__${name}` : ''}"><button aria-label="${text}" type="button"><span aria-hidden="true">${text}</span></button></li>`;
  const total =
    reactions > 0
      ? `<li class="social-details-social-counts__item social-details-social-counts__reactions"><button data-reaction-details="" aria-label="${words.reactions(number(reactions))}" type="button"><span aria-hidden="true" class="social-details-social-counts__reactions-count">${number(reactions)}</span></button></li>`
      : '';
  const others = [
    ...(comments > 0 ? [item('comments', words.comments(number(comments)))] : []),
    ...(shares > 0 ? [item('', words.shares(number(shares)))] : []),
  ].join('');
  return `<div class="social-details-social-counts"><ul>${total}<li data-non-reaction-details=""><ul>${others}</ul></li></ul></div>`;
}

function bar(words) {
  return `<div class="feed-shared-social-action-bar">
<span class="reactions-react-button"><button aria-pressed="false" type="button"><span aria-hidden="true">${words.like}</span></button></span>
<button type="button" aria-label="${words.comment}" data-finite-scroll-hotkey="c"><span>${words.comment}</span></button>
<div class="artdeco-dropdown"><button type="button" aria-label="" data-finite-scroll-hotkey="r"><span>${words.repost}</span></button></div>
<button type="button" data-finite-scroll-hotkey="s"><span>${words.send}</span></button></div>`;
}

function comment({ name, handle, headline, text, at }, index, urn, shop, words) {
  const id = (BigInt(Math.round(at)) << 22n) + BigInt(index);
  return `<article class="comments-comment-entity" data-id="urn:li:comment:(${urn},${id})">
<a class="comments-comment-meta__description-container" aria-label="View: ${escape(name)}" href="https://www.linkedin.com/in/${handle.replace('.', '-')}">
<h3><span class="comments-comment-meta__description-title">${escape(name)}</span></h3>
<div class="comments-comment-meta__description-subtitle">${escape(headline)}</div></a>
<time class="comments-comment-meta__data">${ageOf({ publishedAt: at }, shop, words)}</time>
<section class="comments-comment-entity__content"><span class="comments-comment-item__main-content" dir="ltr"><span dir="ltr">${escape(text)}</span></span></section></article>`;
}

function ageOf({ publishedAt }, { now }, { units: [hours, days, weeks, months] }) {
  const age = Math.max(1, Math.floor((now - publishedAt) / HOUR));
  if (age < 24) return `${age}${hours}`;
  if (age < 24 * 7) return `${Math.floor(age / 24)}${days}`;
  if (age < 24 * 30) return `${Math.floor(age / 24 / 7)}${weeks}`;
  return `${Math.floor(age / 24 / 30)}${months}`;
}

function escape(text) {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);
}

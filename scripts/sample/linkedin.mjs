// synthetic: the LinkedIn page of the invented café, as one of its admins sees it.
// Its posts and a single post stand in the layout of 2026: random classes, the numbers of the newer posts in the buttons and of
// the older ones in a row of words. The page's front stands in the layout with named classes.

const WORDS = {
  en: {
    post: 'Feed post',
    menu: (name) => `Open control menu for post by ${name}`,
    state: 'Reaction button state: no reaction',
    open: 'Open reactions menu',
    like: 'Like',
    comment: 'Comment',
    repost: 'Repost',
    send: 'Send',
    reply: 'Reply',
    more: 'more',
    view: (name) => `View ${name}’s profile`,
    options: (name) => `View more options for ${name}’s comment.`,
    reactions: (n) => `${n} reaction${n === '1' ? '' : 's'}`,
    comments: (n) => `${n} comment${n === '1' ? '' : 's'}`,
    reposts: (n) => `${n} repost${n === '1' ? '' : 's'}`,
    on: (what, name) => `${what} on ${name}’s post`,
    of: (what, name) => `${what} of ${name}’s post`,
    impressions: (n) => `${n} impressions`,
    analytics: 'View analytics',
    followers: (n) => `${n} followers`,
    admin: 'View as admin',
    tabs: ['Home', 'About', 'Posts'],
    line: ['Food and drink', 'Geneva', '2-10 employees'],
    votes: (n) => `${n} votes`,
    pages: (n) => `${n} pages`,
    visibility: 'Visible to anyone on or off LinkedIn',
    units: { minute: 'm', hour: 'h', day: 'd', week: 'w', month: 'mo' },
  },
  fr: {
    post: 'Post du fil d’actualité',
    menu: (name) => `Ouvrir le menu de commandes pour le post de ${name}`,
    state: 'État du bouton de réaction : aucune réaction',
    open: 'Ouvrir le menu des réactions',
    like: 'J’aime',
    comment: 'Commenter',
    repost: 'Republier',
    send: 'Envoyer',
    reply: 'Répondre',
    more: 'plus',
    view: (name) => `Voir le profil de ${name}`,
    options: (name) => `Plus d’options pour le commentaire de ${name}.`,
    reactions: (n) => `${n} réaction${n === '1' ? '' : 's'}`,
    comments: (n) => `${n} commentaire${n === '1' ? '' : 's'}`,
    reposts: (n) => `${n} republication${n === '1' ? '' : 's'}`,
    on: (what, name) => `${what} sur le post de ${name}`,
    of: (what, name) => `${what} du post de ${name}`,
    impressions: (n) => `${n} impressions`,
    analytics: 'Voir les statistiques',
    followers: (n) => `${n} abonnés`,
    admin: 'Afficher en tant qu’administrateur',
    tabs: ['Accueil', 'À propos', 'Posts'],
    line: ['Restauration', 'Genève', '2-10 employés'],
    votes: (n) => `${n} votes`,
    pages: (n) => `${n} pages`,
    visibility: 'Visible de tous sur LinkedIn et en dehors',
    units: { minute: ' min', hour: ' h', day: ' j', week: ' sem.', month: ' mois' },
  },
};

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** From this age on the sample shows the numbers in a row of words. */
const OLDER = 45 * DAY;
/** So many comments stand under a post in a list; by itself it shows all it has. */
const SHOWN = 2;

/** The HTML of the page at an address (URL) of the invented network, for the posts of the shop. */
export function page(url, shop) {
  const lang = /^fr/.test(url.searchParams.get('lang') ?? '') ? 'fr' : 'en';
  const view = { w: WORDS[lang], lang, shop, home: `https://www.linkedin.com/${shop.handle.linkedin}/` };
  const posts = shop.posts.filter(({ network }) => network === 'linkedin');
  const wanted = posts.find(({ id }) => url.pathname.includes(id));
  return `<!doctype html>
<html lang="${lang}" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(shop.name)}</title><style>${CSS}</style></head>
<body><header class="bar"><b>${escape(shop.name)}</b></header><main id="workspace">${wanted ? single(wanted, view) : company(url, posts, view)}</main></body></html>`;
}

function company(url, posts, view) {
  const front = !/\/posts\/?$/.test(url.pathname);
  const cards = front
    ? posts.map((post, i) => classicCard(post, i + 1, view))
    : posts.map((post) => card(post, 'COMPANY_POSTS', view, thread(post, SHOWN, 'COMPANY_POSTS', view)));
  const list = front
    ? `<div class="scaffold-finite-scroll">${cards.join('\n')}</div>`
    : `<div data-sdui-screen="com.linkedin.sdui.flagshipnav.organization.Posts"><div data-testid="lazy-column" role="list" data-component-type="LazyColumn">${cards.map((one) => `<div data-display-contents="true">${one}</div>`).join('\n')}</div></div>`;
  return `${top(view, front ? 0 : 2)}<div class="column">${list}</div>`;
}

function single(post, view) {
  const comments = thread(post, post.answers.length, 'FEED_DETAIL', view);
  return `<div class="column" data-sdui-screen="com.linkedin.sdui.flagshipnav.feed.UpdateDetail">${card(post, 'FEED_DETAIL', view, '')}<div class="below">${comments}</div></div>`;
}

/** The head of the company page; the word for followers and their number in one of its lines. */
function top({ w, lang, shop, home }, current) {
  const item = (text) => `<div class="org-top-card-summary-info-list__info-item">${text}</div>`;
  const [trade, town, size] = w.line;
  return `<section class="org-top-card"><div class="cover"></div><div class="inner"><div class="face big">${initials(shop.name)}</div>
<h1 class="org-top-card-summary__title">${escape(shop.name)}</h1>
<div class="org-top-card-summary-info-list">${item(trade)}${item(town)}${item(w.followers(number(shop.followers.linkedin, lang)))}<a class="org-top-card-summary-info-list__info-item" href="${home}people/"><span>${size}</span></a></div>
<a class="admin" href="https://www.linkedin.com/company/731000/admin/dashboard/">${w.admin}</a></div>
<nav>${w.tabs.map((tab, i) => `<a href="${home}${['', 'about/', 'posts/'][i]}"${i === current ? ' aria-current="page"' : ''}>${tab}</a>`).join('')}</nav></section>`;
}

// The layout of 2026.

function card(post, feed, view, comments) {
  const { w, shop } = view;
  const older = shop.now - post.publishedAt > OLDER;
  const token = tokenOf(post);
  const key = `${older ? 'expanded' : 'update-card-focus'}${token}FeedType_${feed}`;
  return `<div role="listitem" componentkey="${key}"><div data-display-contents="true"><div class="card" componentkey="${token}">
<h2><span>${w.post}</span><span aria-hidden="true"></span></h2>
${author(post, view)}
<p componentkey="feed-commentary_${token}" class="text"><span data-testid="expandable-text-box">${escape(post.text)}<button type="button" aria-hidden="true" data-testid="expandable-text-button"><span><span>… </span><span>${w.more}</span></span></button></span></p>
${attachment(post, view)}
${older ? row(post, view) : ''}<hr role="presentation">
${bar(post, view, !older)}
${insights(post, view)}</div></div>${comments}<div componentkey="${keyOf(post)}-replaceableCommentTools${token}FeedType_${feed}"></div></div>`;
}

function author(post, { w, lang, shop, home }) {
  const name = escape(shop.name);
  const key = `author-${post.id}`;
  return `<div class="by"><a href="${home}posts/" componentkey="${key}-face"><figure componentkey="${key}-face"><svg class="face" role="img" aria-label="${w.view(name)}" viewBox="0 0 40 40"><circle cx="20" cy="20" r="20"/><text x="20" y="25">${initials(shop.name)}</text></svg></figure></a>
<div><a href="${home}posts/" componentkey="${key}"><div componentkey="${key}"><p class="name">${name}</p></div></a><p>${w.followers(number(shop.followers.linkedin, lang))}</p>
<p componentkey="${key}-age">${age(post.publishedAt, shop.now, w)} • <span><svg id="globe-americas-small" role="img" aria-label="${w.visibility}" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6"/></svg></span></p></div>
<button type="button" class="menu" componentkey="${key}-menu" aria-label="${w.menu(name)}" aria-expanded="false"><svg id="overflow-web-ios-small" viewBox="0 0 16 16"><circle cx="3" cy="8" r="1"/><circle cx="8" cy="8" r="1"/><circle cx="13" cy="8" r="1"/></svg></button></div>`;
}

function attachment(post, { w, shop }) {
  const picture = drawing(post);
  if (post.media === 'photo')
    return `<a class="media" href="https://www.linkedin.com/feed/"><figure>${picture}</figure></a>`;
  if (post.media === 'document')
    return `<div class="media" componentkey="document-container-${post.id}"><div class="strip"><p>${escape(shop.name)}</p><p>${w.pages(7)}</p></div>${picture}</div>`;
  if (post.media === 'link')
    return `<div class="media"><a href="https://cafelumen.example/" target="_blank"><figure>${picture}</figure><div class="strip"><p>cafelumen.example</p></div></a></div>`;
  if (post.media === 'poll')
    return `<div class="poll"><p>${escape(post.text)}</p><button type="button"><span>12</span></button><button type="button"><span>16</span></button><div><a href="${permalink(post)}"><p>${w.votes(31)}</p></a></div></div>`;
  return '';
}

/** The numbers in words, each with a twin for screen readers; what nobody did is left out. */
function row(post, { w, lang }) {
  const twins = (heard, seen) => `<span class="aside">${heard}</span><span aria-hidden="true">${seen}</span>`;
  const n = (name) => number(post[name], lang);
  const reactions = `<a class="faces" href="https://www.linkedin.com/feed/" componentkey="r-${post.id}"><div componentkey="r-${post.id}"><ul role="presentation"><li>${icon('like')}</li><li>${icon('praise')}</li></ul><div><p>${twins(w.reactions(n('reactions')), n('reactions'))}</p></div></div></a>`;
  const comments = `<div role="button" tabindex="0" componentkey="c-${post.id}"><p componentkey="c-${post.id}">${twins(w.comments(n('comments')), w.comments(n('comments')))}</p></div>`;
  const shares = `<a href="https://www.linkedin.com/feed/" componentkey="s-${post.id}"><p componentkey="s-${post.id}">${twins(w.reposts(n('shares')), w.reposts(n('shares')))}</p></a>`;
  const rest = [post.comments ? comments : '', post.shares ? shares : ''].filter(Boolean).join('<p>•</p>');
  if (!post.reactions && !rest) return '';
  return `<div class="row">${post.reactions ? reactions : ''}${rest && `<div class="rest">${rest}</div>`}</div>`;
}

/** The buttons; `inside` puts the numbers into them, a zero as a zero-width space. */
function bar(post, { w, lang }, inside) {
  const label = (name, word) => (inside ? (post[name] ? number(post[name], lang) : '\u200b') : word);
  const control = (name, shape, word, text) =>
    `<button type="button" componentkey="${shape}-${post.id}"${inside ? ` aria-label="${word}"` : ''}><span><svg id="${shape}-small" aria-hidden="true" viewBox="0 0 16 16">${SHAPES[shape]}</svg><div><span>${text}</span></div></span></button>`;
  const liked = post.reactions && inside ? number(post.reactions, lang) : w.like;
  const link =
    inside && post.reactions
      ? `<div class="space"></div><a class="faces" href="https://www.linkedin.com/feed/" componentkey="l-${post.id}"><div id="l-${post.id}" class="aside">${w.reactions(number(post.reactions, lang))}</div><div componentkey="l-${post.id}" aria-labelledby="l-${post.id}"><ul role="presentation"><li>${icon('like')}</li><li>${icon('empathy')}</li></ul></div></a>`
      : '';
  return `<div class="buttons"><div class="react"><div category="unstyled" triggers=""><div><button type="button" componentkey="k-${post.id}" aria-label="${w.state}"><span><svg id="thumbs-up-outline-small" aria-hidden="true" viewBox="0 0 16 16">${SHAPES.thumb}</svg><span>${liked}</span></span></button></div></div><button type="button" aria-label="${w.open}" aria-expanded="false"><span><svg id="chevron-up-small" viewBox="0 0 16 16"><path d="M4 10l4-4 4 4"/></svg></span></button></div>
${control('comments', 'comment', w.comment, label('comments', w.comment))}${control('shares', 'repost', w.repost, label('shares', w.repost))}
<a aria-disabled="false" href="https://www.linkedin.com/feed/" componentkey="n-${post.id}"${inside ? ` aria-label="${w.send}"` : ''}><span><svg id="send-privately-small" aria-hidden="true" viewBox="0 0 16 16"><path d="M2 8l12-6-4 12-3-5z"/></svg><div><span>${inside ? '' : w.send}</span></div></span></a>${link}</div>`;
}

/** What only an admin sees. */
function insights(post, { w, lang }) {
  const seen = post.views ? `<p><span>${w.impressions(number(post.views, lang))}</span></p>` : '';
  return seen
    ? `<div class="insights"><a href="https://www.linkedin.com/analytics/post-summary/urn:li:activity:${post.id}/"><p>${w.analytics}</p></a>${seen}</div>`
    : '';
}

function thread(post, most, feed, view) {
  const shown = post.answers.slice(0, most);
  if (shown.length === 0) return '';
  const key = `${tokenOf(post)}FeedType_${feed}`;
  return `<div class="thread" componentkey="commentsSectionContainer${key}"><div data-testid="${keyOf(post)}-commentList${key}" data-component-type="LazyColumn">${shown.map((answer, i) => comment(answer, i, post, view)).join('')}</div></div>`;
}

function comment(answer, i, post, { w, shop, home }) {
  const urn = `urn:li:comment:(urn:li:activity:${post.id},${(BigInt(answer.at) << 22n) + BigInt(i + 1)})`;
  const name = escape(answer.own ? shop.name : answer.name);
  const href = answer.own ? home : `https://www.linkedin.com/in/${answer.handle}/`;
  return `<div componentkey="replaceableComment_${urn}"><div id="replaceableComment_${urn}" componentkey="replaceableComment_${urn}"><div class="comment" componentkey="CommentComponentReference_${urn}">
<a href="${href}"><svg class="face small" role="img" aria-label="${w.view(name)}" viewBox="0 0 40 40"><circle cx="20" cy="20" r="20"/><text x="20" y="25">${initials(answer.name)}</text></svg></a>
<div class="said"><a href="${href}"><p class="name"><span class="aside">${w.view(name)}</span><span aria-hidden="true">${name}</span></p><p>${escape(answer.headline ?? '')}</p></a><p>${age(answer.at, shop.now, w)}</p>
<p><span data-testid="expandable-text-box">${escape(answer.text)}</span></p><button type="button" aria-label="${w.options(name)}"></button><button type="button" aria-label="${w.reply}"><span>${w.reply}</span></button></div></div></div></div>`;
}

// The layout with named classes.

function classicCard(post, place, view) {
  const { w, lang, shop, home } = view;
  const name = escape(shop.name);
  const twice = (text) => `<span aria-hidden="true">${text}</span><span class="visually-hidden">${text}</span>`;
  const parts = [
    post.reactions &&
      `<li class="social-details-social-counts__item social-details-social-counts__reactions"><button data-reaction-details="" aria-label="${w.reactions(number(post.reactions, lang))}" type="button">${icon('like')}<span aria-hidden="true" class="social-details-social-counts__reactions-count">${number(post.reactions, lang)}</span></button></li>`,
    post.comments &&
      `<li class="social-details-social-counts__item social-details-social-counts__comments"><button aria-label="${w.on(w.comments(number(post.comments, lang)), name)}" type="button"><span aria-hidden="true">${w.comments(number(post.comments, lang))}</span></button></li>`,
    post.shares &&
      `<li class="social-details-social-counts__item"><button aria-label="${w.of(w.reposts(number(post.shares, lang)), name)}" type="button"><span aria-hidden="true">${w.reposts(number(post.shares, lang))}</span></button></li>`,
  ].filter(Boolean);
  const counts = parts.length ? `<div class="social-details-social-counts"><ul>${parts.join('')}</ul></div>` : '';
  const control = (key, word) =>
    `<span class="artdeco-hoverable-trigger"><button type="button" aria-label="${word}" data-finite-scroll-hotkey="${key}"><span>${word}</span></button></span>`;
  const age_ = age(post.publishedAt, shop.now, w);
  return `<div class="feed-shared-update-v2 card" role="article" data-urn="urn:li:activity:${post.id}"><div><h2 class="visually-hidden">${w.post} ${place}</h2>
<div class="update-components-actor__container by"><a class="update-components-actor__image" href="${home}posts"><svg class="face" viewBox="0 0 40 40"><circle cx="20" cy="20" r="20"/><text x="20" y="25">${initials(shop.name)}</text></svg></a><div class="update-components-actor__meta"><a class="update-components-actor__meta-link" href="${home}posts"><span class="update-components-actor__title"><span class="name"><span dir="ltr">${twice(name)}</span></span></span><span class="update-components-actor__description">${twice(w.followers(number(shop.followers.linkedin, lang)))}</span></a><span class="update-components-actor__sub-description"><span aria-hidden="true">${age_} • <li-icon type="globe-americas"></li-icon></span><span class="visually-hidden">${age_} • ${w.visibility}</span></span></div></div>
<div class="feed-shared-update-v2__description text"><div class="update-components-text update-components-update-v2__commentary" dir="ltr"><span dir="ltr">${escape(post.text)}</span></div></div>
${post.media === 'text' ? '' : `<div class="update-components-${{ link: 'article', photo: 'image' }[post.media] ?? post.media} feed-shared-update-v2__content media">${drawing(post)}</div>`}
<div class="update-v2-social-activity">${counts}<div class="feed-shared-social-action-bar buttons${parts.length ? ' feed-shared-social-action-bar--has-social-counts' : ''}"><span class="reactions-react-button"><button type="button" aria-pressed="false"><span aria-hidden="true">${w.like}</span></button></span>${control('c', w.comment)}${control('r', w.repost)}${control('s', w.send)}</div></div></div></div>`;
}

function permalink({ id }) {
  return `https://www.linkedin.com/feed/update/urn:li:activity:${id}/`;
}

/** Base64 of a protobuf: field 1 (an activity) with one varint, zigzag, that is the id. */
function keyOf({ id }) {
  const digits = [];
  for (let rest = BigInt(id) << 1n; rest > 0n || digits.length === 0; rest >>= 7n)
    digits.push(Number(rest & 127n) | (rest > 127n ? 128 : 0));
  const bytes = [0x0a, digits.length + 1, 0x08, ...digits];
  return btoa(String.fromCharCode(...bytes)).replace(/=+$/, '');
}

/** What LinkedIn names a card by: 43 letters that say nothing. */
function tokenOf({ id }) {
  return btoa(`lumen${id}lumen${id}`).replace(/\W/g, '-').slice(0, 43);
}

/** "5h", "3d", "2w", "1mo": whole units, cut off. */
function age(at, now, { units }) {
  const passed = now - at;
  const [unit, length] = [
    ['month', 30 * DAY],
    ['week', 7 * DAY],
    ['day', DAY],
    ['hour', 60 * MINUTE],
    ['minute', MINUTE],
  ].find(([, one]) => passed >= one) ?? ['minute', Math.max(1, passed)];
  return `${Math.floor(passed / length)}${units[unit]}`;
}

/** LinkedIn writes its numbers in full. */
function number(n, lang) {
  return n.toLocaleString(lang);
}

function icon(kind) {
  const colour = { like: '#5b7f9e', praise: '#6f9464', empathy: '#b5646f' }[kind];
  return `<svg id="${kind}-consumption-ring-small" aria-hidden="true" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="${colour}"/></svg>`;
}

function initials(name) {
  const words = name.split(' ').map((word) => word[0]);
  return escape(words.join('').slice(0, 2));
}

function escape(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const SHAPES = {
  thumb: '<path d="M5 7l3-5 1 1v3h4l-1 7H5zM2 7h3v6H2z"/>',
  comment: '<path d="M2 3h12v8H8l-4 3v-3H2z"/>',
  repost: '<path d="M3 6l3-3 3 3M6 3v8M13 10l-3 3-3-3M10 13V5"/>',
};

/** A still life instead of a photo, in colours of the post's own. */
function drawing({ id }) {
  const hue = Number(BigInt(id) % 360n);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 540 300"><rect width="540" height="300" fill="hsl(${hue} 26% 84%)"/><rect x="60" y="40" width="150" height="140" rx="4" fill="hsl(${(hue + 40) % 360} 45% 92%)"/><rect y="220" width="540" height="80" fill="hsl(${(hue + 20) % 360} 20% 62%)"/><path d="M290 150h96v46a42 42 0 0 1-42 42h-12a42 42 0 0 1-42-42z" fill="hsl(${hue} 20% 97%)"/><path d="M386 166a20 20 0 0 1 0 44" fill="none" stroke="hsl(${hue} 20% 97%)" stroke-width="9"/></svg>`;
  return `<img alt="" class="drawing" src="data:image/svg+xml,${encodeURIComponent(svg)}">`;
}

const CSS = `
*{box-sizing:border-box}body{margin:0;background:#f4f2ee;color:#26292c;font:14px/1.45 system-ui,sans-serif}a{color:inherit;text-decoration:none}p,h1,h2,figure,ul{margin:0;padding:0}ul{list-style:none;display:flex}button{font:inherit;color:inherit;background:none;border:0;cursor:pointer}
.bar{background:#fff;padding:14px 24px;border-bottom:1px solid #e0ddd6}.aside,.visually-hidden,h2{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.org-top-card{max-width:760px;margin:20px auto 0;background:#fff;border:1px solid #e0ddd6;border-radius:10px;overflow:hidden}.cover{height:130px;background:linear-gradient(120deg,#cdd9d6,#8fa9a8 55%,#5d7778)}.inner{padding:0 24px 16px;position:relative}.org-top-card .face{margin-top:-48px}.org-top-card h1{position:static;margin-top:10px;font-size:24px}
.org-top-card-summary-info-list{display:flex;gap:14px;color:#5d6266}.admin{position:absolute;right:24px;top:16px;border:1px solid #47666a;color:#47666a;border-radius:16px;padding:5px 14px;font-weight:600}.org-top-card nav{display:flex;gap:24px;padding:0 24px;border-top:1px solid #e0ddd6}.org-top-card nav a{padding:12px 0;color:#5d6266;font-weight:600}.org-top-card nav a[aria-current]{color:#47666a;border-bottom:2px solid #47666a}
.column{width:552px;max-width:100%;margin:16px auto 60px}.card{background:#fff;border:1px solid #e0ddd6;border-radius:10px;padding:12px 16px 4px;margin-bottom:10px;position:relative}.by{display:flex;gap:10px;align-items:flex-start}.by>div{flex:1}.by p,.update-components-actor__description,.update-components-actor__sub-description{color:#5d6266;font-size:12px}.by .name,.name{color:#26292c!important;font-size:14px!important;font-weight:600}.by p svg{width:12px;height:12px;fill:none;stroke:#8d9296;vertical-align:-2px}
.update-components-actor__description,.update-components-actor__sub-description{display:block}.menu svg{width:20px;fill:#5d6266}.face{width:44px;height:44px;display:block}svg.face circle{fill:#d9e3e1}svg.face text{fill:#47666a;font:600 14px system-ui;text-anchor:middle}.face.big{width:96px;height:96px;display:grid;place-items:center;background:#d9e3e1;color:#47666a;font-size:32px;font-weight:600;border:4px solid #fff;border-radius:6px}.face.small{width:34px;height:34px}
.text{margin:10px 0}.text button{display:none}.media{display:block;margin:0 -16px}.drawing{display:block;width:100%}.strip{display:flex;justify-content:space-between;padding:10px 16px;background:#eef1ef}.poll{border:1px solid #e0ddd6;border-radius:8px;padding:12px;margin-bottom:8px}.poll button{display:block;width:100%;border:1px solid #47666a;border-radius:16px;padding:4px;margin-top:8px;color:#47666a}.poll div{margin-top:8px;color:#5d6266;font-size:12px}
.row{display:flex;justify-content:space-between;padding:8px 0;color:#5d6266;font-size:12px}.rest{display:flex;gap:5px;margin-left:auto}.faces>div{display:flex;gap:5px;align-items:center}.faces svg{width:16px;display:block}hr{border:0;border-top:1px solid #ece9e3;margin:4px 0 0}
.buttons{display:flex;align-items:center;justify-content:space-between;gap:4px;padding:2px 0;color:#4a4f53;font-weight:600;font-size:13px}.buttons button,.buttons>a{padding:10px 8px}.buttons button>span,.buttons>a>span{display:flex;gap:6px;align-items:center}.buttons svg{width:16px;height:16px;fill:none;stroke:#5d6266;stroke-width:1.3}.buttons .faces svg{stroke:none}.react{display:flex}.react>button{padding:10px 2px}.space{flex:1}
.insights{display:flex;justify-content:space-between;flex-direction:row-reverse;border-top:1px solid #ece9e3;padding:10px 0;color:#47666a;font-weight:600}.thread,.below .thread{background:#fff;border:1px solid #e0ddd6;border-top:0;border-radius:0 0 10px 10px;padding:6px 16px 12px;margin:-18px 0 12px}.comment{display:flex;gap:8px;padding-top:10px}.said{background:#f4f2ee;border-radius:0 10px 10px 10px;padding:8px 12px;flex:1;font-size:13px}.said>a p:last-child,.said>p:nth-of-type(1){color:#5d6266;font-size:12px}.said button{padding:4px 0 0;color:#5d6266;font-size:12px}.said button:empty{display:none}
.social-details-social-counts ul{gap:12px;padding:8px 0;color:#5d6266;font-size:12px;border-bottom:1px solid #ece9e3}.social-details-social-counts button{display:flex;gap:5px;align-items:center;padding:0}.social-details-social-counts li li,.social-details-social-counts button>li{list-style:none}.social-details-social-counts svg{width:16px;display:block}`;

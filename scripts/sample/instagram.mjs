// synthetic: the Instagram of the invented café, as its owner sees it: feed, profile and post page in the layout of 2026.
// French is spoken unless the address says ?hl=en.

const WORDS = {
  fr: {
    like: 'J’aime',
    comment: 'Commenter',
    repost: 'Republier',
    share: 'Partager',
    save: 'Enregistrer',
    more: 'Plus d’options',
    likedBy: (name, others) => `Aimé par ${name} et ${others}`,
    others: (n) => `${n} autre${n === 1 ? '' : 's'} personne${n === 1 ? '' : 's'}`,
    likes: (n) => [n, ' J’aime'],
    reply: 'Répondre',
    insights: 'Voir les statistiques',
    boost: 'Booster la publication',
    add: 'Ajouter un commentaire…',
    none: 'Aucun commentaire pour le moment.',
    morePosts: 'Plus de publications de ',
    posts: ' publications',
    followers: ' followers',
    following: ' suivi(e)s',
    edit: 'Modifier le profil',
    archive: 'Voir l’archive',
    face: (name) => `Photo de profil de ${name}`,
    badges: { carousel: 'Carrousel', reel: 'Clip', video: 'Vidéo' },
    nav: ['Accueil', 'Messages', 'Notifications'],
    audio: 'Audio d’origine',
    bio: 'Café, torréfaction et ateliers. Ouvert du mardi au dimanche.',
    units: ['h', 'j', 'sem'],
    separator: ' ',
  },
  en: {
    like: 'Like',
    comment: 'Comment',
    repost: 'Repost',
    share: 'Share',
    save: 'Save',
    more: 'More options',
    likedBy: (name, others) => `Liked by ${name} and ${others}`,
    others: (n) => `${n} other${n === 1 ? '' : 's'}`,
    likes: (n) => [n, n === '1' ? ' like' : ' likes'],
    reply: 'Reply',
    insights: 'View insights',
    boost: 'Boost post',
    add: 'Add a comment…',
    none: 'No comments yet.',
    morePosts: 'More posts from ',
    posts: ' posts',
    followers: ' followers',
    following: ' following',
    edit: 'Edit profile',
    archive: 'View archive',
    face: (name) => `${name}'s profile picture`,
    badges: { carousel: 'Carousel', reel: 'Clip', video: 'Video' },
    nav: ['Home', 'Messages', 'Notifications'],
    audio: 'Original audio',
    bio: 'Coffee, roasting and workshops. Open Tuesday to Sunday.',
    units: ['h', 'd', 'w'],
    separator: '',
  },
};

const HOUR = 3_600_000;
const FOLLOWING = 184;

/** The HTML of the page at an address (URL) of the invented network, for the posts of the shop. */
export function page(url, shop) {
  const lang = /^en/.test(url.searchParams.get('hl') ?? '') ? 'en' : 'fr';
  const view = { w: WORDS[lang], lang, shop, handle: shop.handle.instagram, hl: lang === 'en' ? '?hl=en' : '' };
  const posts = shop.posts.filter(({ network }) => network === 'instagram');
  const wanted = posts.find(({ id }) => url.pathname.split('/').includes(id));
  const main = wanted ? postPage(wanted, posts, view) : url.pathname === '/' ? feed(posts, view) : profile(posts, view);
  return `<!doctype html>
<html lang="${lang}" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Instagram</title><style>${CSS}</style></head>
<body><div><div><div class="side">${navigation(view)}</div><div><section><main role="main">${main}</main></section></div></div></div></body></html>`;
}

function navigation({ w, handle, hl, shop }) {
  const [home, messages, notifications] = w.nav;
  const line = (href, drawing, label) =>
    `<div><span><div><a href="${href}" role="link"><div>${drawing}</div><span>${label}</span></a></div></span></div>`;
  return [
    line(`/${hl}`, icon('home', home), home),
    line(`/direct/inbox/${hl}`, icon('share', messages), messages),
    line('#', icon('like', notifications), notifications),
    line(`/${handle}/${hl}`, `<div class="face tiny">${initials(shop.name)}</div>`, shop.name),
  ].join('');
}

function feed(posts, view) {
  return `<div class="feed"><div><div>${posts.map((post) => card(post, view)).join('\n')}</div></div></div>`;
}

function card(post, view) {
  return `<article data-interactable="|click|"><div>${head(post, view)}${media(post, view)}<div><div><div>${bar(post, view)}${likers(post, view)}
<div class="said"><div><span><span><div>${profileLink(view)}</div></span></span></div><span dir="auto"><div><span dir="auto" lang="${post.lang}">${escape(post.text)}</span></div></span></div></div></div></div></div></article>`;
}

function head(post, view) {
  const { w, shop, handle, hl } = view;
  const audio =
    post.media === 'reel'
      ? `<div><span dir="auto"><div><a href="/reels/audio/${BigInt(post.publishedAt) * 13n}/" role="link"><span>${w.audio}</span></a></div></span></div>`
      : '';
  return `<div class="by"><div><div><span><div><div role="button"><span role="link"><div class="face" role="img" aria-label="${escape(w.face(handle))}">${initials(shop.name)}</div></span></div></div></span></div></div>
<div><div><div><div><span dir="auto"><span><span>${profileLink(view)}</span></span></span></div><div><span><span dir="auto">•</span></span><div><a href="/p/${post.id}/${hl}" role="link"><span dir="auto">${time(post.publishedAt, view)}</span></a></div></div></div>${audio}</div></div>
<div><div><div role="button">${icon('more', w.more)}</div></div></div></div>`;
}

function profileLink({ handle, hl }) {
  return `<a href="/${handle}/${hl}" role="link"><div><div><span dir="auto">${handle}</span></div></div></a>`;
}

function media(post, view) {
  const picture = `<div><img alt="" src="${drawing(post)}"></div>`;
  if (post.media === 'reel')
    return `<a href="/reels/${post.id}/${view.hl}" role="link"><div><div role="button" aria-hidden="true">${picture}<div class="play"></div></div></div></a>`;
  if (post.media !== 'carousel') return `<div><div role="button" aria-hidden="true">${picture}</div></div>`;
  const strip = [0, 1]
    .map((i) => `<li style="transform: translateX(${i * 468}px)"><div>${picture}</div></li>`)
    .join('');
  return `<div><div><div role="presentation"><div><ul>${strip}</ul></div></div><button aria-label="Next" class="next"><div></div></button></div></div>`;
}

function bar(post, view) {
  const { w, lang } = view;
  const number = (n) => (n ? `<span role="button" tabindex="0">${short(n, lang)}</span>` : '');
  return `<section class="bar"><div><span><div data-visualcompletion="ignore-dynamic"><div role="button"><div><span>${icon('like', w.like)}</span></div></div></div></span>${number(post.reactions)}<span><div role="button"><div>${icon('comment', w.comment)}</div></div></span>${number(post.comments)}<div role="button">${icon('repost', w.repost)}<div role="none"></div></div>${number(post.shares)}<div role="button">${icon('share', w.share)}<div role="none"></div></div></div><div data-visualcompletion="ignore-dynamic"><div><div role="button"><div role="button"><div>${icon('save', w.save)}</div></div></div></div></div></section>`;
}

function likers(post, view) {
  const { w, hl } = view;
  const [first] = post.answers;
  if (!first || post.reactions < 2) return '';
  const list = `/p/${post.id}/liked_by/${hl}`;
  const others = w.others(number(post.reactions - 1, view.lang));
  const [digits] = others.match(/^[^ ]+/) ?? [''];
  const [before, between] = w.likedBy('|', '|').split('|');
  return `<section><div><div><span dir="auto">${before}<a href="/${first.handle}/${hl}" role="link"><span>${first.handle}</span></a>${between}<a href="${list}" role="link"><span><span>${digits}</span>${others.slice(digits.length)}</span></a></span></div></div></section>`;
}

function profile(posts, view) {
  const { w, shop, handle, hl } = view;
  const followers = number(shop.followers.instagram, view.lang);
  const figure = (inner) => `<div>${inner}</div>`;
  return `<div class="profile"><header><div><section><div class="face big" role="img" aria-label="${escape(w.face(handle))}">${initials(shop.name)}</div></section><section><div>
<div class="name"><div><a href="#" role="link"><h2 dir="auto"><span>${handle}</span></h2></a></div><div class="owner"><a href="/accounts/edit/" role="link">${w.edit}</a><a href="/archive/stories/" role="link">${w.archive}</a></div></div>
<div class="figures">${figure(`<span dir="auto"><span><span>${number(posts.length, view.lang)}</span></span>${w.posts}</span>`)}${figure(`<a href="/${handle}/followers/" role="link"><span dir="auto"><span title="${followers}"><span>${followers}</span></span>${w.followers}</span></a>`)}${figure(`<a href="/${handle}/following/" role="link"><span dir="auto"><span><span>${FOLLOWING}</span></span>${w.following}</span></a>`)}</div>
<div><b>${escape(shop.name)}</b></div><div><span dir="auto">${w.bio}</span></div></div></section></div></header>
<div role="tablist"><div><a href="/${handle}/${hl}" role="link">▦</a></div><div><a href="/${handle}/reels/${hl}" role="link">▷</a></div></div>${grid(posts, view)}</div>`;
}

function grid(posts, view) {
  return `<div class="grid">${posts.map((post) => tile(post, view)).join('')}</div>`;
}

function tile(post, { w, lang, handle, hl }) {
  const name = { carousel: 'carousel', reel: 'clip', video: 'video' }[post.media];
  const badge = name ? `<div><div><div>${icon(name, w.badges[post.media])}</div></div></div>` : '';
  const figure = (n, sprite) =>
    `<li><span dir="auto"><span>${short(n, lang)}</span></span><span class="${sprite}"></span></li>`;
  return `<div><a href="/${handle}/${post.media === 'reel' ? 'reel' : 'p'}/${post.id}/${hl}" role="link"><div><div><img alt="${escape(post.text)}" src="${drawing(post)}"></div></div>${badge}<div class="over"><div><ul>${figure(post.reactions, 'heart')}${figure(post.comments, 'bubble')}</ul></div></div></a></div>`;
}

function postPage(post, posts, view) {
  const { w, shop, handle, hl } = view;
  const face = `<div class="face" role="img" aria-label="${escape(w.face(handle))}">${initials(shop.name)}</div>`;
  const others = posts.filter(({ id }) => id !== post.id).slice(0, 6);
  const said =
    post.answers.length > 0
      ? post.answers.map((answer, i) => comment(answer, i, post, view)).join('')
      : `<h2 dir="auto">${w.none}</h2>`;
  return `<div class="page"><div class="sheet"><div>${media(post, view)}</div><div><div>
<div class="by"><div><a href="/${handle}/${hl}" role="link">${face}</a></div><div><span dir="auto"><span>${profileLink(view)}</span></span></div></div><hr>
<div class="talk"><div><div><div><a href="/${handle}/${hl}" role="link">${face}</a></div><div><div><span dir="auto"><div><div><span><span>${profileLink(view)}</span></span><span>${time(post.publishedAt, view)}</span></div><span lang="${post.lang}">${escape(post.text)}</span></div></span></div></div></div><div>${said}</div></div></div>
<div><section class="owner"><div><section><div role="button">${w.insights}</div></section><div><div role="button">${w.boost}</div></div></div></section>${bar(post, view)}${likers(post, view)}<div><div dir="auto"><a href="/${handle}/p/${post.id}/${hl}" role="link"><span dir="auto">${time(post.publishedAt, view, 'long')}</span></a></div></div></div>
<div><section><div><form><textarea aria-label="${w.add}" placeholder="${w.add}"></textarea></form></div></section></div></div></div></div>
<div><hr></div><div><div dir="auto">${w.morePosts}<a href="/${handle}/${hl}" role="link">${handle}</a></div>${grid(others, view).replace(/<div class="over">.*?<\/ul><\/div><\/div>/g, '')}</div></div>`;
}

function comment(answer, i, post, view) {
  const { w, shop, hl } = view;
  const handle = answer.own ? view.handle : answer.handle;
  const name = answer.own ? shop.name : answer.name;
  const id = String(17_900_000_000_000_000n + BigInt(post.publishedAt) * 40n + BigInt(i));
  return `<div><div><div><a href="/${handle}/${hl}" role="link"><div class="face" role="img" aria-label="${escape(w.face(handle))}">${initials(name)}</div></a></div><div><div><div><div><span dir="auto"><span><span><div><a href="/${handle}/${hl}" role="link"><div><div><span dir="auto">${handle}</span></div></div></a></div></span></span></span> <span dir="auto"><a href="/p/${post.id}/c/${id}/${hl}" role="link">${time(answer.at, view)}</a></span></div><div><span dir="auto" lang="${post.lang}">${escape(answer.text)}</span></div></div><div><div role="button"><span dir="auto"><span>${w.reply}</span></span></div></div></div><div><span><div><div role="button">${icon('like', w.like, 16)}</div></div></span></div></div></div></div>`;
}

function time(at, { w, lang, shop }, style) {
  const hours = Math.max(1, Math.floor((shop.now - at) / HOUR));
  const [n, unit] = hours < 24 ? [hours, 0] : hours < 168 ? [Math.floor(hours / 24), 1] : [Math.floor(hours / 168), 2];
  const day = new Date(at).toLocaleDateString(lang, { day: 'numeric', month: 'long', year: 'numeric' });
  return `<time datetime="${new Date(at).toISOString()}" title="${day}">${style === 'long' ? day : `${n}${w.separator}${w.units[unit]}`}</time>`;
}

/** A bar rounds to one decimal from a thousand on. */
function short(n, lang) {
  if (n < 1000) return String(n);
  return `${(Math.round(n / 100) / 10).toLocaleString(lang)}${lang === 'fr' ? '\u00a0k' : 'K'}`;
}

function number(n, lang) {
  return n.toLocaleString(lang);
}

function initials(name) {
  return escape(
    name
      .split(' ')
      .map((part) => part[0])
      .join('')
      .slice(0, 2),
  );
}

function escape(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Shapes of this sample's own, which begin as the network's do: that is what its icons are known by. */
const ICONS = {
  like: '<path d="M16.792 3.904A4.989 4.989 0 0 1 21.5 9.1c0 3.7-4.4 6.6-9.500 11.400C6.900 15.700 2.500 12.800 2.500 9.100a4.990 4.990 0 0 1 4.700-5.200c2.300 0 3.700 1.500 4.800 3.600 1.100-2.100 2.500-3.596 4.792-3.596Z"/>',
  comment: '<path d="M20.656 17.008a9.993 9.993 0 1 0-3.600 3.600L22 22Z"/>',
  repost:
    '<path d="M19.998 9.497a1 1 0 0 0-1 1v4.200a3.300 3.300 0 0 1-3.300 3.300H6m3-3-3 3 3 3M4 14.500v-4.200A3.300 3.300 0 0 1 7.300 7H18m-3-3 3 3-3 3"/>',
  share:
    '<path d="M13.973 20.046 21.77 6.928A1.500 1.500 0 0 0 20.400 4.700H4.600a1 1 0 0 0-.7 1.700l5.400 5 7.300-4-7.300 4 1.900 8.200a1.500 1.500 0 0 0 2.773.446Z"/>',
  save: '<polygon points="20 21 12 13.44 4 21 4 3 20 3 20 21"/>',
  clip: '<path d="M22.942 7.464c-.062-3-1.500-6-7-6H8c-5 0-7 2.500-7 7v7c0 4.500 2 7 7 7h8c5 0 7-2.500 7-7v-7ZM10 9l6 3.500-6 3.500Z"/>',
  carousel:
    '<path d="M34.8 29.7V11c0-2.9-2.300-5.200-5.200-5.200H11C8 5.800 5.800 8.100 5.800 11v18.700c0 2.900 2.300 5.200 5.200 5.200h18.700c2.900 0 5.100-2.300 5.100-5.200ZM40 15v20a5 5 0 0 1-5 5H15"/>',
  video:
    '<path d="M5.888 22.5a3.46 3.46 0 0 1-3.400-3.500V5A3.460 3.460 0 0 1 7.700 2l12 7a3.460 3.460 0 0 1 0 6l-12 7a3.400 3.400 0 0 1-1.812.5Z"/>',
  home: '<path d="M3 10 12 3l9 7v11h-6v-6H9v6H3Z"/>',
  more: '<circle cx="5" cy="12" r="1.500"/><circle cx="12" cy="12" r="1.500"/><circle cx="19" cy="12" r="1.500"/>',
};

function icon(name, label, size = name === 'carousel' || name === 'clip' || name === 'video' ? 20 : 24) {
  const box = name === 'carousel' ? 48 : 24;
  return `<svg aria-label="${label}" class="${name}" height="${size}" role="img" viewBox="0 0 ${box} ${box}" width="${size}"><title>${label}</title>${ICONS[name]}</svg>`;
}

/** A still life instead of a photo: a cup from above on a table, in colours of the post's own. */
function drawing({ publishedAt }) {
  const hue = Math.floor(publishedAt / HOUR) % 360;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400"><rect width="400" height="400" fill="hsl(${hue} 30% 80%)"/><rect width="400" height="${120 + (hue % 90)}" fill="hsl(${(hue + 30) % 360} 34% 70%)"/><circle cx="200" cy="210" r="120" fill="hsl(${hue} 18% 95%)"/><circle cx="200" cy="210" r="78" fill="hsl(${20 + (hue % 15)} 42% 32%)"/><path d="M160 210q40-50 80 0-40 54-80 0Z" fill="hsl(30 45% 78%)"/><rect x="312" y="192" width="56" height="34" rx="17" fill="hsl(${hue} 18% 95%)"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

const CSS = `
*{box-sizing:border-box}body{margin:0;background:#fff;color:#1b1a18;font:14px/1.4 system-ui,sans-serif}a{color:inherit;text-decoration:none}svg{display:block;fill:none;stroke:#1b1a18;stroke-width:1.8}
.side{position:fixed;inset:0 auto 0 0;width:200px;border-right:1px solid #e7e4df;padding:32px 12px}.side a{display:flex;gap:14px;align-items:center;padding:12px 10px;font-size:15px}
main{display:block;margin-left:200px;padding:24px}.feed{width:470px;margin:0 auto}article{border-bottom:1px solid #e7e4df;padding-bottom:16px;margin-bottom:18px}
.face{width:32px;height:32px;border-radius:50%;display:grid;place-items:center;background:#e7d9c4;color:#6d4e38;font-weight:600;font-size:12px}.face.tiny{width:24px;height:24px;font-size:9px}.face.big{width:140px;height:140px;font-size:44px}
.by{display:flex;gap:12px;align-items:center;padding:6px 4px 12px}.by>div:nth-child(2){flex:1}.by a{font-weight:600}.by time{font-weight:400;color:#77726a}.by>div:nth-child(2)>div>div,.by>div:nth-child(2)>div>div>div{display:flex;gap:5px;align-items:center}.by>div:nth-child(2)>div{display:block}.by audio{display:none}.by div+div>span a{font-weight:400;font-size:12px}.more{fill:#1b1a18;stroke:none}
img{display:block;width:100%;aspect-ratio:1;object-fit:cover;border-radius:3px}ul{list-style:none;margin:0;padding:0;position:relative;overflow:hidden}ul li[style]{transform:none!important}ul li[style]+li[style]{display:none}.next{position:absolute;display:none}[aria-hidden]{position:relative}.play{position:absolute;left:calc(50% - 24px);top:calc(50% - 24px);border:24px solid transparent;border-left:38px solid #fffd}
.bar{display:flex;justify-content:space-between;padding:12px 2px 8px}.bar>div:first-child{display:flex;align-items:center;gap:7px}.bar span[role=button]{font-weight:600;margin-right:8px}section{display:block}section>div>div>span a{font-weight:600}.said{padding-top:6px;display:block}.said>div,.said>span,.said>span>div{display:inline}.said>div *{display:inline;font-weight:600}
.profile,.page{max-width:935px;margin:0 auto}.profile header>div{display:flex;gap:56px;padding:10px 40px 36px}.name{display:flex;gap:24px;align-items:center}.name h2{margin:0;font-size:20px;font-weight:500}.owner{display:flex;gap:8px}.owner a,.owner [role=button]{background:#efece7;border-radius:8px;padding:6px 14px;font-weight:600}.owner>div{display:flex;gap:8px;padding-top:12px}.figures{display:flex;gap:36px;padding:18px 0;font-size:16px}.figures span[title],.figures span>span{font-weight:600}[role=tablist]{display:flex;justify-content:center;gap:60px;border-top:1px solid #e7e4df;padding:12px}
.grid{display:grid;grid-template-columns:repeat(3,1fr);gap:4px}.grid a{position:relative;display:block}.grid img{aspect-ratio:3/4;border-radius:0}.grid svg{position:absolute;top:10px;right:10px;stroke:#fff;fill:#fff6}.grid .carousel{stroke-width:4}.over{position:absolute;inset:0;background:#000a;display:grid;place-items:center;opacity:0}.grid a:hover .over{opacity:1}.over ul{display:flex;gap:26px}.over li{display:flex;gap:7px;align-items:center;color:#fff;font-weight:700;font-size:16px}.heart::before{content:'♥'}.bubble::before{content:'●'}
.sheet{display:grid;grid-template-columns:1.2fr 1fr;border:1px solid #e7e4df;margin-bottom:34px}.sheet img{border-radius:0}.sheet>div:nth-child(2){padding:14px}hr{border:0;border-top:1px solid #e7e4df}.talk{display:block;min-height:220px}.talk>div>div>div{display:flex;gap:12px;padding:9px 0}.talk a{font-weight:600}.talk time,.talk [role=button]{color:#77726a;font-size:12px;font-weight:400}.talk>div>div>div>div>div>div{display:block}.talk span>div>div{display:flex;gap:6px}.talk h2{font-size:18px;text-align:center;width:100%}textarea{width:100%;border:0;font:inherit;resize:none}
@media (max-width:800px){.side{display:none}main{margin:0;padding:8px}.sheet{display:block}.feed{width:auto;max-width:470px}.profile header>div{padding:10px;gap:20px}.face.big{width:80px;height:80px;font-size:26px}}
`;

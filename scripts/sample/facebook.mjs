// synthetic: the Facebook Page of the invented café, as its owner sees it.
// In French the counts stand in a row of words (2025), in English inside the buttons (2026).

const WORDS = {
  fr: {
    all: 'Toutes les réactions :',
    like: 'J’aime',
    love: 'J’adore',
    people: (n) => (n === 1 ? 'personne' : 'personnes'),
    comments: (n) => `${n} commentaire${n > 1 ? 's' : ''}`,
    shares: (n) => `${n} partage${n > 1 ? 's' : ''}`,
    views: (n) => `${n} vues`,
    react: 'Réagir',
    comment: 'Commenter',
    leave: 'Laissez un commentaire',
    share: 'Partager',
    send: 'Envoyez ce contenu à vos ami(e)s ou publiez-le sur votre profil.',
    by: (name, ago) => `Commentaire de ${name} il y a ${ago}`,
    reply: 'Répondre',
    more: 'Afficher plus de commentaires',
    who: 'Voir qui a réagi',
    public: 'Partagé avec Public',
    boost: 'Booster la publication',
    insights: 'Voir les statistiques',
    followers: 'followers',
    tabs: ['Publications', 'À propos', 'Photos', 'Avis'],
    intro: 'Café, torréfaction et ateliers. Ouvert du mardi au dimanche.',
    about: 'Intro',
    menu: 'Actions pour cette publication',
    date: (at) => new Date(at).toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' }),
    ago: (n, unit) => `${n} ${{ hour: 'h', day: 'j' }[unit]}`,
    since: (n, unit) => `${n} ${{ hour: 'heure', day: 'jour' }[unit]}${n > 1 ? 's' : ''}`,
  },
  en: {
    all: 'All reactions:',
    like: 'Like',
    love: 'Love',
    people: (n) => (n === 1 ? 'person' : 'people'),
    comments: (n) => `${n} comment${n > 1 ? 's' : ''}`,
    shares: (n) => `${n} share${n > 1 ? 's' : ''}`,
    views: (n) => `${n} views`,
    react: 'React',
    comment: 'Comment',
    leave: 'Leave a comment',
    share: 'Share',
    send: 'Send this to friends or post it on your profile.',
    by: (name, ago) => `Comment by ${name} ${ago} ago`,
    reply: 'Reply',
    more: 'View more comments',
    who: 'See who reacted to this',
    public: 'Shared with Public',
    boost: 'Boost post',
    insights: 'See insights',
    followers: 'followers',
    tabs: ['Posts', 'About', 'Photos', 'Reviews'],
    intro: 'Coffee, roasting and workshops. Open Tuesday to Sunday.',
    about: 'Intro',
    menu: 'Actions for this post',
    date: (at) => new Date(at).toLocaleDateString('en-US', { day: 'numeric', month: 'long', year: 'numeric' }),
    ago: (n, unit) => `${n}${unit[0]}`,
    since: (n, unit) => `${n} ${unit}${n > 1 ? 's' : ''}`,
  },
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const PAGE_ID = '61550000731000';
const SHOWN = 2;

/** The HTML of the page at an address (URL) of the invented network, for the posts of the shop. */
export function page(url, shop) {
  const lang = /^en/.test(url.searchParams.get('locale') ?? '') ? 'en' : 'fr';
  const view = { w: WORDS[lang], lang, shop, home: `https://www.facebook.com/${shop.handle.facebook}` };
  const posts = shop.posts.filter(({ network }) => network === 'facebook');
  const wanted = posts.find(({ id }) => url.pathname.endsWith(`/posts/${id}`));
  const photo = posts.find(
    ({ id }) => url.pathname.startsWith('/photo') && photoOf(id) === url.searchParams.get('fbid'),
  );
  const front = photo ? viewer(photo, view) : wanted ? dialog(wanted, view) : '';
  const timeline = posts.map((post, i) => unit(post, i + 1, view, 'h2')).join('\n');
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(shop.name)}</title><style>${CSS}</style></head>
<body><div role="banner"><div class="bar"><b>${escape(shop.name)}</b></div></div>
<div role="main">${header(view)}<div class="columns"><div class="side"><section><h2>${view.w.about}</h2><p>${view.w.intro}</p></section></div>
<div data-pagelet="ProfileTimeline">${timeline}</div></div></div>${front}</body></html>`;
}

function header({ w, shop, home }) {
  const followers = short(shop.followers.facebook, w === WORDS.fr ? 'fr' : 'en');
  return `<header><div class="cover"></div><div class="who"><div class="face big">${initials(shop.name)}</div><div>
<h1>${escape(shop.name)}</h1><div><a href="${home}/followers/" role="link">${followers} ${w.followers}</a> · <a href="https://www.facebook.com/professional_dashboard/?page_id=${PAGE_ID}" role="link">${w.insights}</a></div></div></div>
<nav role="tablist">${w.tabs.map((tab, i) => `<a href="${home}/${i ? `?sk=${i}` : ''}" role="tab" aria-selected="${!i}">${tab}</a>`).join('')}</nav></header>`;
}

/** One post of the timeline; `level` is the heading it has there. */
function unit(post, place, view, level) {
  const id = (part) => `_r_${place}${level}${part}_`;
  const [title, time, message, media, faces, comments] = ['h', 't', 'm', 'x', 'f', 'c'].map(id);
  return `<div aria-posinset="${place}" aria-labelledby="${title}" aria-describedby="${[time, message, media, faces, comments].join(' ')}" role="article"><div data-virtualized="false"><div class="card">
${author(post, view, level, title, time)}
<div dir="auto"><div data-ad-rendering-role="story_message"><div id="${message}" data-ad-comet-preview="message" data-ad-preview="message"><span dir="auto" lang="${post.lang}"><div dir="auto">${escape(post.text)}</div></span></div></div></div>
<div id="${media}">${attachment(post, view)}</div>
${owner(post, view)}
<div data-visualcompletion="ignore-dynamic"><div><div>${counts(post, view, faces, comments)}</div>${answers(post, view, SHOWN)}</div></div>
</div></div></div>`;
}

function author(post, view, level, title, time) {
  const { w, shop, home } = view;
  const cft = `?__cft__[0]=AZ${post.id.slice(-9)}&__tn__=`;
  return `<div class="by"><a aria-label="${escape(shop.name)}" href="${home}${cft}%3C%2CP-R" role="link"><div class="face">${initials(shop.name)}</div></a><div>
<span dir="ltr"><div data-ad-rendering-role="profile_name"><${level} id="${title}"><a href="${home}${cft}-UC%2CP-R" role="link"><b>${escape(shop.name)}</b></a></${level}></div></span>
<span dir="ltr"><div id="${time}"><a aria-label="${when(post, view)}" href="${home}/posts/${post.id}${cft}%2CO%2CP-R" role="link">${when(post, view)}</a><span><span>&nbsp;</span><span aria-hidden="true"> · </span></span><svg width="12" height="12" title="${w.public}"><title>${w.public}</title><circle cx="6" cy="6" r="5"/></svg></div></span></div>
<div class="menu" aria-expanded="false" aria-haspopup="menu" aria-label="${w.menu}" role="button" tabindex="0">…</div></div>`;
}

function owner(post, { w }) {
  const boost = `https://www.facebook.com/ad_center/create/boostpost/?entry_point=www_timeline&page_id=${PAGE_ID}&target_id=${post.id}`;
  return `<div class="owner"><a href="${boost}" role="link">${w.boost}</a></div>`;
}

function attachment(post, view) {
  const picture = `<img alt="" src="${drawing(post)}">`;
  if (post.media === 'photo')
    return `<a href="https://www.facebook.com/photo/?fbid=${photoOf(post.id)}&set=a.73100000" role="link">${picture}</a>`;
  if (post.media === 'video')
    return `<div data-video-id="${photoOf(post.id)}">${picture}</div><a href="${view.home}/videos/${photoOf(post.id)}/" role="link" aria-label="video"></a>`;
  if (post.media === 'event')
    return `<a class="link" href="https://www.facebook.com/events/${photoOf(post.id)}/" role="link">${escape(view.shop.name)}</a>`;
  if (post.media === 'link')
    return `<a class="link" href="https://l.facebook.com/l.php?u=https%3A%2F%2Fcafelumen.example%2F" role="link">cafelumen.example</a>`;
  return '';
}

function counts(post, view, faces, comments) {
  return view.lang === 'fr' ? inWords(post, view, faces, comments) : inButtons(post, view, faces);
}

function inWords(post, view, faces, comments) {
  const { w } = view;
  const n = number(post.reactions, view.lang);
  const item = (text, id = '') =>
    `<div><span><div ${id} role="button" tabindex="0"><span dir="auto">${text}</span></div></span></div>`;
  const items = [
    post.comments ? item(w.comments(number(post.comments, view.lang)), `id="${comments}"`) : '',
    post.shares ? item(w.shares(number(post.shares, view.lang))) : '',
    post.views ? `<div><span dir="auto">${w.views(number(post.views, view.lang))}</span></div>` : '',
  ];
  const total = `<div>${toolbar(post, view, faces)}<div><span><div role="button" tabindex="0"><div class="aside">${w.all}</div><span aria-hidden="true"><span>${n}</span></span> <span class="aside"><span>${n}</span></span></div></span></div></div>`;
  const row =
    post.reactions || items.some(Boolean)
      ? `<div class="row">${post.reactions ? total : '<div></div>'}<div class="items"><div></div>${items.join('')}</div></div>`
      : '';
  return `<div>${row}<div class="buttons"><div>${button(w.like, w.like, 'like')}<div aria-label="${w.react}" role="button" tabindex="0"></div></div><div>${button(w.leave, w.comment, 'comment')}</div><div>${button(w.send, w.share, 'share')}</div></div></div>`;
}

function inButtons(post, view, faces) {
  const { w } = view;
  const held = (n, name) => (n ? number(n, view.lang) : name);
  return `<div class="buttons"><div>${button(w.like, held(post.reactions, w.like), 'like')}<div aria-label="${w.react}" role="button" tabindex="0"></div></div><div>${button(w.leave, held(post.comments, w.comment), 'comment')}</div><div>${button(w.send, held(post.shares, w.share), 'share')}</div><div>${toolbar(post, view, faces)}</div></div>`;
}

function button(label, text, name) {
  return `<div aria-label="${label}" role="button" tabindex="0"><div><div><i data-visualcompletion="css-img" class="icon ${name}"></i><div data-ad-rendering-role="${name}_button"></div></div><div><span dir="auto">${text}</span></div></div><div role="none" data-visualcompletion="ignore"></div></div>`;
}

function toolbar(post, { w, lang }, id) {
  if (!post.reactions) return '';
  const love = Math.floor(post.reactions / 4);
  const face = (name, n) =>
    n
      ? `<div aria-label="${name}${lang === 'fr' ? '\u00a0' : ''}: ${n} ${w.people(n)}" role="button" tabindex="0"><img alt="" role="presentation" width="16" height="16" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='7' fill='%23${name === w.love ? 'b5646f' : '6b86a8'}'/%3E%3C/svg%3E"></div>`
      : '';
  return `<span aria-label="${w.who}" role="toolbar"><span id="${id}">${face(w.like, post.reactions - love)}${face(w.love, love)}</span></span>`;
}

function answers(post, view, most) {
  const shown = post.answers.slice(0, most);
  const more =
    post.comments > shown.length
      ? `<div><div role="button" tabindex="0"><span><span dir="auto">${view.w.more}</span></span></div></div>`
      : '';
  return `<div class="comments">${more}${shown.map((answer, i) => comment(answer, i, post, view)).join('')}</div>`;
}

function comment(answer, i, post, view) {
  const { w, home } = view;
  const id = String(BigInt(post.id) + BigInt(5_000 + i));
  const profile = `https://www.facebook.com/${answer.handle}?comment_id=${encodeURIComponent(Buffer.from(`comment:${post.id}_${id}`).toString('base64'))}&__tn__=R-R`;
  const [n, unit] = age(answer.at, view.shop.now);
  return `<div><div role="article" aria-label="${escape(w.by(answer.name, w.since(n, unit)))}" tabindex="-1"><a aria-hidden="true" href="${profile}" role="link" tabindex="-1"><div class="face small">${initials(answer.name)}</div></a><div><div class="said"><span><a aria-hidden="false" href="${profile}" role="link"><span><span dir="auto">${escape(answer.name)}</span></span></a></span><div><span dir="auto" lang="${post.lang}"><div dir="auto">${escape(answer.text)}</div></span></div></div>
<ul aria-hidden="false"><li><a href="${home}/posts/${post.id}?comment_id=${id}&__tn__=R-R" role="link">${w.ago(n, unit)}</a></li><li><div aria-label="${w.like}" role="button">${w.like}</div></li><li><div role="button">${w.reply}</div></li></ul></div></div></div>`;
}

function dialog(post, view) {
  return `<div class="over"><div role="dialog" aria-labelledby="_r_title_"><h2 id="_r_title_">${escape(view.shop.name)}</h2>${unit(post, 1, view, 'h3')}</div></div>`;
}

function viewer(post, view) {
  const { shop, home } = view;
  return `<div class="over"><div role="dialog" aria-label="Photo"><div class="split"><div role="main"><img alt="" data-visualcompletion="media-vc-image" src="${drawing(post)}"></div>
<div role="complementary"><div><div class="by"><div class="face">${initials(shop.name)}</div><div><span dir="auto"><h2><a href="${home}?__tn__=-UC*F" role="link">${escape(shop.name)}</a></h2></span><span dir="auto"><div><a aria-label="${when(post, view)}" href="https://www.facebook.com/photo/?fbid=${photoOf(post.id)}&set=a.73100000&__tn__=%2CO*F" role="link">${when(post, view)}</a></div></span></div></div><span dir="auto">${escape(post.text)}</span></div>
${counts(post, view, '_r_vf_', '_r_vc_')}${answers(post, view, post.answers.length)}</div></div></div></div>`;
}

function when(post, view) {
  const days = (view.shop.now - post.publishedAt) / DAY;
  return days < 7 ? view.w.ago(...age(post.publishedAt, view.shop.now)) : view.w.date(post.publishedAt);
}

/** How long ago something was: whole days, below one whole hours. */
function age(at, now) {
  return now - at < DAY ? [Math.max(1, Math.floor((now - at) / HOUR)), 'hour'] : [Math.floor((now - at) / DAY), 'day'];
}

/** The photo or video of a post has a number of its own. */
function photoOf(id) {
  return String(BigInt(id) - 41n);
}

function number(n, lang) {
  return n < 1000 ? String(n) : short(n, lang);
}

/** From a thousand on numbers are cut off, not rounded: 1,412 is "1.4K". */
function short(n, lang) {
  const tenths = Math.floor(n / 100) / 10;
  return lang === 'fr' ? `${String(tenths).replace('.', ',')}\u00a0K` : `${tenths}K`;
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

/** A still life instead of a photo: a cup, a light and a table in colours of the post's own. */
function drawing({ id }) {
  const hue = Number(BigInt(id) % 360n);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 320"><rect width="500" height="320" fill="hsl(${hue} 32% 82%)"/><circle cx="${90 + (hue % 300)}" cy="90" r="46" fill="hsl(${(hue + 40) % 360} 55% 90%)"/><rect y="228" width="500" height="92" fill="hsl(${(hue + 20) % 360} 24% 62%)"/><path d="M196 160h92v44a40 40 0 0 1-40 40h-12a40 40 0 0 1-40-40z" fill="hsl(${hue} 20% 97%)"/><path d="M288 174a20 20 0 0 1 0 42" fill="none" stroke="hsl(${hue} 20% 97%)" stroke-width="9"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

const CSS = `
*{box-sizing:border-box}body{margin:0;background:#f1f0ee;color:#26241f;font:15px/1.4 system-ui,sans-serif}a{color:inherit;text-decoration:none}
.bar{background:#fff;padding:14px 24px;box-shadow:0 1px 2px #0002}header{background:#fff;padding:0 max(16px,calc(50vw - 470px));box-shadow:0 1px 2px #0002}
.cover{height:190px;border-radius:0 0 10px 10px;background:linear-gradient(120deg,#dcc9ad,#b98f66 55%,#7d5b43)}.who{display:flex;gap:16px;align-items:end;margin-top:-32px;padding:0 20px}h1{margin:40px 0 2px;font-size:28px}
nav{display:flex;gap:22px;margin:14px 20px 0;border-top:1px solid #e3e0da}nav a{padding:14px 2px;color:#6b675f}nav a[aria-selected=true]{color:#26241f;border-bottom:3px solid #7d5b43}
.columns{display:flex;gap:18px;justify-content:center;padding:18px 12px}.side{width:320px}section,.card{background:#fff;border-radius:10px;box-shadow:0 1px 2px #0002;padding:14px 16px}section h2{margin:0 0 6px;font-size:18px}section p{margin:0}
[data-pagelet]{width:540px}.card{margin-bottom:16px}.by{display:flex;gap:10px;align-items:center;margin-bottom:10px}.by>div:nth-child(2){flex:1}.by h2,.by h3{margin:0;font-size:15px}.by span{font-size:13px;color:#6b675f}.by h2,.by h3{color:#26241f}.by svg{fill:none;stroke:#9a958a;vertical-align:-1px}.menu{padding:4px 10px;color:#6b675f}
.face{width:40px;height:40px;border-radius:50%;display:grid;place-items:center;background:#e7d9c4;color:#6d4e38;font-weight:600;font-size:14px}.face.big{width:120px;height:120px;font-size:40px;border:4px solid #fff}.face.small{width:32px;height:32px;font-size:12px}
.card img:not([role]),.split img:not([role]){display:block;width:calc(100% + 32px);margin:10px -16px 0}.link{display:block;margin-top:10px;padding:14px;background:#f1f0ee;border-radius:8px}.owner{display:flex;justify-content:end;padding-top:12px}.owner a{background:#7d5b43;color:#fff;border-radius:6px;padding:6px 12px;font-size:13px}
.row{display:flex;justify-content:space-between;padding:10px 0;color:#6b675f;border-bottom:1px solid #eceae5}.row>div,.items{display:flex;gap:12px;align-items:center}.row [role=toolbar] div,.buttons [role=toolbar] div{display:inline-block;vertical-align:-3px}.aside{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.buttons{display:flex;justify-content:space-around;padding:6px 0;border-bottom:1px solid #eceae5;color:#6b675f;font-weight:600}.buttons>div>div>div:first-child{display:flex;gap:8px;padding:6px}.icon{display:inline-block;width:16px;height:16px;border:2px solid #8d887d;border-radius:50%;vertical-align:-3px}.icon.comment{border-radius:6px 6px 6px 0}.icon.share{border-radius:2px;transform:rotate(45deg) scale(.8)}
.comments{padding-top:10px;display:grid;gap:8px;color:#6b675f;font-size:14px}[role=article][aria-label]{display:flex;gap:8px}.said{background:#f1f0ee;border-radius:14px;padding:8px 12px;color:#26241f}.said a{font-weight:600}ul{list-style:none;display:flex;gap:14px;margin:2px 12px;padding:0;font-size:12px}
.over{position:fixed;inset:0;background:#0008;display:grid;place-items:center;overflow:auto}[role=dialog]{background:#fff;border-radius:12px;width:min(980px,94vw);max-height:92vh;overflow:auto;padding:16px}[role=dialog]>h2{margin:0 0 12px;text-align:center;font-size:18px}.split{display:grid;grid-template-columns:1fr 360px;gap:20px}`;

// synthetic: an invented café that also gives workshops, and invented people who answer it.

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** People who answer the café, with the line that stands under their name. */
const people = {
  anna: { name: 'Anna Brückner', handle: 'anna.bruckner', headline: 'Owner of a small bakery in Fribourg' },
  marc: { name: 'Marc Delorme', handle: 'marc.delorme', headline: 'Restaurateur, chef de cuisine' },
  lea: { name: 'Léa Fontanet', handle: 'lea.fontanet', headline: 'Responsable événements chez Maison Verte' },
  jonas: { name: 'Jonas Hartwig', handle: 'jonas.hartwig', headline: 'Office manager, software company' },
  sofia: { name: 'Sofia Marelli', handle: 'sofia.marelli', headline: 'HR and team events' },
  tom: { name: 'Tom Ashdown', handle: 'tom.ashdown', headline: 'Home barista and photographer' },
  ines: { name: 'Inês Quadros', handle: 'ines.quadros', headline: 'Teacher at a hotel school' },
  paul: { name: 'Paul Verdier', handle: 'paul.verdier', headline: 'Torréfacteur' },
  nora: { name: 'Nora Lindqvist', handle: 'nora.lindqvist', headline: 'Event planner for companies' },
  hugo: { name: 'Hugo Castellane', handle: 'hugo.castellane', headline: 'Gérant de chambres d’hôtes' },
  mira: { name: 'Mira Kowalczuk', handle: 'mira.kowalczuk', headline: 'Neighbour and early riser' },
  elio: { name: 'Elio Santandrea', handle: 'elio.santandrea', headline: 'Owner of a bed and breakfast' },
};

/** One line a post: [days ago, hour, language, kind, reactions, comments, shares, text, who answered with what]. */
const facebook = [
  [
    1.5,
    8,
    'fr',
    'photo',
    34,
    2,
    0,
    'Ce matin, la première fournée de brioches à la cardamome.',
    [['mira', 'J’arrive !']],
  ],
  [
    4,
    18,
    'fr',
    'text',
    41,
    23,
    9,
    'Quelle question poseriez-vous avant de payer un cours de barista ? Je réponds à toutes.',
    [
      ['hugo', 'Combien de personnes par cours, et quel tarif ?'],
      ['lea', 'Faites-vous des cours pour des équipes ?'],
      ['marc', 'La machine est-elle fournie ?'],
    ],
  ],
  [8, 9, 'en', 'photo', 212, 5, 1, 'Sunday light on the terrace.', [['tom', 'Lovely light']]],
  [
    12,
    17,
    'fr',
    'photo',
    88,
    6,
    3,
    'Nouvelle carte d’automne : courge, châtaigne, poire.',
    [['mira', 'La soupe, enfin']],
  ],
  [
    16,
    12,
    'en',
    'text',
    57,
    31,
    12,
    'We burned the first roast of the new machine. Here is what it taught us, step by step.',
    [
      ['paul', 'The drop temperature was my lesson too'],
      ['ines', 'May I use this in class?'],
      ['anna', 'Thank you for saying it out loud'],
    ],
  ],
  [21, 8, 'fr', 'photo', 140, 3, 0, 'Le chat du voisin a choisi sa table.', [['mira', 'Il a bon goût']]],
  [
    26,
    19,
    'fr',
    'event',
    36,
    14,
    11,
    'Atelier latte art jeudi 19 h : il reste quatre places. Qui vient avec une amie ?',
    [
      ['lea', 'Nous sommes deux'],
      ['nora', 'Is it in English as well?'],
    ],
  ],
  [31, 9, 'en', 'link', 22, 2, 1, 'Our opening hours over the holidays.', []],
  [
    37,
    18,
    'fr',
    'text',
    63,
    28,
    7,
    'Faut-il encore un menu papier ? Racontez-moi ce que vous préférez et pourquoi.',
    [
      ['marc', 'Papier, pour les mains'],
      ['hugo', 'Ardoise !'],
      ['mira', 'Papier, je n’ai pas mes lunettes pour le téléphone'],
    ],
  ],
  [44, 10, 'fr', 'photo', 171, 4, 1, 'Vitrine du samedi.', []],
  [
    52,
    17,
    'en',
    'video',
    96,
    12,
    8,
    'Ninety seconds on how to descale your machine at home.',
    [['tom', 'Saved my weekend']],
  ],
  [60, 8, 'fr', 'photo', 119, 3, 0, 'Premier café de la rentrée.', []],
  [
    69,
    19,
    'fr',
    'text',
    48,
    19,
    6,
    'Un client m’a dit que notre espresso était trop cher. Voici le vrai prix d’une tasse.',
    [
      ['anna', 'Merci pour la transparence'],
      ['hugo', 'Je partage avec mes hôtes'],
    ],
  ],
  [78, 12, 'en', 'photo', 133, 2, 0, 'New cups, same coffee.', []],
  [90, 9, 'fr', 'photo', 101, 5, 2, 'La terrasse est ouverte.', [['mira', 'Enfin']]],
  [
    104,
    18,
    'fr',
    'text',
    39,
    11,
    4,
    'Qu’est-ce qui vous ferait revenir un mardi soir ?',
    [
      ['lea', 'Un concert'],
      ['marc', 'Une soirée dégustation'],
    ],
  ],
];

const linkedin = [
  [0.3, 8, 'en', 'text', 4, 0, 0, 'New: cupping on Thursdays, before work.', []],
  [
    5,
    8,
    'en',
    'text',
    41,
    21,
    4,
    'What would you ask before paying for a barista course for your team?',
    [
      ['jonas', 'How many people can take part, and what is the price?'],
      ['sofia', 'Do you come to the office?'],
      ['nora', 'Could we book a date in January?'],
    ],
  ],
  [
    11,
    9,
    'fr',
    'photo',
    118,
    4,
    1,
    'Très fiers d’avoir servi le petit-déjeuner de la Journée des entrepreneurs.',
    [['lea', 'Bravo à toute l’équipe']],
  ],
  [
    18,
    12,
    'en',
    'document',
    66,
    17,
    13,
    'Seven things I wish I had known before opening a café. The fourth one cost me a year.',
    [
      ['elio', 'The fourth one cost me two'],
      ['anna', 'Passing this on to my sister'],
    ],
  ],
  [
    25,
    8,
    'fr',
    'text',
    37,
    15,
    3,
    'Un atelier d’équipe raté, c’est presque toujours un problème de brief. Le mien, en cinq questions.',
    [
      ['lea', 'Je prends les cinq'],
      ['sofia', 'La troisième, toujours oubliée'],
    ],
  ],
  [33, 17, 'en', 'photo', 154, 5, 0, 'Our team grew: welcome Amadou and Claire.', []],
  [
    41,
    8,
    'en',
    'text',
    29,
    12,
    2,
    'Remote teams: what do you do together that is not a screen?',
    [
      ['jonas', 'We cook once a quarter'],
      ['nora', 'Asking for a client: how long is the workshop?'],
    ],
  ],
  [50, 9, 'fr', 'link', 31, 1, 0, 'On parle de nous dans le journal du quartier.', []],
  [
    58,
    8,
    'en',
    'text',
    52,
    24,
    9,
    'I turned down the biggest order of the year. The reason fits in one sentence: nobody would have tasted it.',
    [
      ['elio', 'Respect'],
      ['ines', 'This is the case study I was looking for'],
      ['paul', 'You will not regret it'],
    ],
  ],
  [
    67,
    17,
    'fr',
    'photo',
    97,
    3,
    1,
    'Nouveau torréfacteur, nouvelle machine, même curiosité.',
    [['paul', 'Belle bête']],
  ],
  [77, 8, 'en', 'poll', 44, 9, 1, 'When do you drink your last coffee of the day?', []],
  [
    88,
    9,
    'fr',
    'text',
    26,
    8,
    2,
    'Combien coûte vraiment un café offert à un client ? J’ai compté pendant un mois.',
    [['hugo', 'Très parlant']],
  ],
  [99, 8, 'en', 'photo', 83, 2, 0, 'Morning in the workshop room.', []],
  [112, 12, 'en', 'text', 24, 6, 1, 'Looking for a bookkeeper who likes coffee.', [['jonas', 'Try my neighbour']]],
];

const instagram = [
  [2.5, 8, 'fr', 'photo', 236, 3, 2, 'Lumière du dimanche.', [['tom', 'Wow']]],
  [
    6,
    18,
    'fr',
    'carousel',
    128,
    42,
    21,
    'Cinq erreurs avec votre moulin, et comment les éviter. Laquelle est la vôtre ?',
    [
      ['tom', 'La deuxième, coupable'],
      ['paul', 'Tout est dit'],
      ['mira', 'Je ne savais pas pour l’eau'],
    ],
  ],
  [10, 12, 'en', 'reel', 512, 18, 12, 'From bean to cup in twenty seconds.', [['ines', 'My students loved this']]],
  [15, 9, 'fr', 'photo', 318, 6, 1, 'Tartelettes poire et noisette.', []],
  [
    20,
    19,
    'en',
    'carousel',
    154,
    39,
    17,
    'You asked, we measured: which milk foams best? The full table is on the last picture.',
    [
      ['tom', 'Oat wins?!'],
      ['anna', 'Great method'],
      ['elio', 'Printing this for the kitchen'],
    ],
  ],
  [27, 8, 'fr', 'photo', 287, 4, 0, 'Bon lundi.', []],
  [34, 17, 'fr', 'reel', 640, 21, 9, 'Le geste du latte art, au ralenti.', [['lea', 'Hypnotique']]],
  [42, 12, 'en', 'photo', 205, 3, 1, 'New tiles on the counter.', []],
  [
    49,
    18,
    'fr',
    'carousel',
    96,
    33,
    14,
    'Atelier découverte : ce que vous saurez faire en sortant. Posez vos questions ici.',
    [
      ['hugo', 'Le tarif pour deux ?'],
      ['mira', 'Il y a encore de la place ?'],
      ['lea', 'Je viens'],
    ],
  ],
  [57, 9, 'fr', 'photo', 264, 5, 1, 'Première neige sur la terrasse.', []],
  [66, 12, 'en', 'photo', 188, 2, 0, 'Quiet hour.', []],
  [
    76,
    18,
    'fr',
    'photo',
    143,
    22,
    6,
    'Aidez-moi à nommer ce gâteau. Le meilleur nom gagne la première part.',
    [
      ['mira', 'Le Petit Nuage'],
      ['tom', 'Foggy Morning'],
      ['ines', 'Bica doce'],
    ],
  ],
  [87, 8, 'en', 'photo', 221, 4, 1, 'Fresh paint.', []],
  [98, 17, 'fr', 'reel', 388, 9, 4, 'Les coulisses du samedi matin.', []],
  [110, 9, 'fr', 'photo', 176, 3, 0, 'Merci pour cette belle saison.', [['marc', 'Bravo']]],
];

/** The shop has a season of posts; an earlier season said the same to fewer people. */
const SEASON = 120;
const GROWTH = 0.8;

/**
 * The shop with its posts of so many seasons of four months, counted back from `now` (milliseconds since 1970).
 * Ids are made as the networks make them, so that whatever reads a time out of an id finds the right one.
 */
export function makeShop(now, seasons = 1) {
  const posts = [
    ...over(seasons, facebook).map((line, i) =>
      post('facebook', line, now, (at) => String(Math.floor(at / 1000) * 1_000_000 + 731_000 + i)),
    ),
    ...over(seasons, linkedin).map((line, i) =>
      post('linkedin', line, now, (at) => String((BigInt(at) << 22n) + BigInt(90_000 + i))),
    ),
    ...over(seasons, instagram).map((line, i) =>
      post('instagram', line, now, (at) => codeOf((BigInt(at - 1_314_220_021_721) << 23n) + BigInt(4_100 + i))),
    ),
  ];
  return {
    name: 'Café Lumen',
    handle: { facebook: 'cafelumen', linkedin: 'company/cafe-lumen', instagram: 'cafelumen' },
    followers: { facebook: 1412, linkedin: 638, instagram: 2874 },
    posts,
    now,
  };
}

function over(seasons, lines) {
  return Array.from({ length: seasons }, (_, season) =>
    lines.map(([daysAgo, hour, lang, media, ...rest]) => {
      const counts = rest.slice(0, 3).map((n) => Math.round(n * GROWTH ** season));
      return [daysAgo + season * SEASON, hour, lang, media, ...counts, ...rest.slice(3)];
    }),
  ).flat();
}

function post(network, [daysAgo, hour, lang, media, reactions, comments, shares, text, said], now, idOf) {
  const day = new Date(now - daysAgo * DAY);
  // A post of today is hours old whatever the hour of the day is now.
  const publishedAt = daysAgo < 1 ? now - Math.round(daysAgo * DAY) : day.setHours(hour, 12, 0, 0);
  const answers = said.map(([who, words], i) => ({
    ...people[who],
    text: words,
    kind: 'comment',
    at: Math.min(publishedAt + (i + 1) * 3 * HOUR, now - HOUR),
  }));
  return { network, id: idOf(publishedAt), lang, media, reactions, comments, shares, text, answers, publishedAt };
}

function codeOf(id) {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  let code = '';
  for (let rest = id; rest > 0n; rest /= 64n) code = letters[Number(rest % 64n)] + code;
  return code;
}

/** The languages that the three networks are offered in, as far as Intl has them. */
export const LANGUAGES = Intl.NumberFormat.supportedLocalesOf(
  (
    'af am ar ar-EG ar-MA as az be bg bn br bs ca ceb ckb cs cy da de de-AT de-CH el en en-GB en-IN eo es es-419 es-MX et eu fa ff fi fil fo ' +
    'fr fr-CA fr-CH fy ga gl gu ha he hi hr hu hy id ig is it it-CH ja jv ka kk km kn ko ks ky lo lt lv mg mk ml mn mr ms mt my nb nl nn no or ' +
    'pa pl ps pt pt-PT qu rm ro ru rw sc sd si sk sl so sq sr sr-Latn sv sw ta te tg th tk tr tt uk ur uz vi yo zh zh-Hant zh-HK zu'
  ).split(' '),
);

/** What a message asks for: its arguments by name with their types, "text" where it gives none, and the tags it wraps words in. */
export type Asked = Readonly<Record<string, string>>;

/** Reads the arguments and tags of an ICU message; throws where it is not well formed. Enough of the grammar for our own files. */
export function askedBy(message: string): Asked {
  const asked: Record<string, string> = {};
  let at = 0;

  const fail = (what: string): never => {
    throw new Error(`${what} at ${at} in "${message}"`);
  };
  const readWord = (): string => {
    const word = /^\s*([^\s{},]+)\s*/.exec(message.slice(at)) ?? fail('a name is missing');
    at += word[0].length;
    return word[1] ?? '';
  };
  const readText = (nested: boolean): void => {
    for (; at < message.length; at++) {
      if (message[at] === '{') readArgument();
      else if (message[at] === '}') return nested ? undefined : fail('a brace too many');
    }
    if (nested) fail('a brace is missing');
  };
  const readArgument = (): void => {
    at++;
    const name = readWord();
    if (message[at] === '}') return void (asked[name] ??= 'text');
    at++;
    const type = readWord();
    asked[name] = type;
    if (message[at] === '}') return;
    at++;
    if (type !== 'plural' && type !== 'select' && type !== 'selectordinal') return void readWord();
    const branches = [];
    while (message[at] !== '}') {
      branches.push(readWord());
      if (message[at] !== '{') fail('a branch is missing');
      at++;
      readText(true);
      at++;
      at += /^\s*/.exec(message.slice(at))?.[0].length ?? 0;
    }
    if (!branches.includes('other')) fail('the branch "other" is missing');
  };

  readText(false);
  for (const [, tag] of message.matchAll(/<(\w+)>/g)) asked[`<${tag}>`] = 'tag';
  return asked;
}

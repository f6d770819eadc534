import { describe, expect, it } from 'vitest';
import { flowOf, sumMoves, surveyPeople, type PeopleFacts, type PeopleRules } from '../../lib/insight/survey';
import { LEVEL_RULES, type Audience } from '../../lib/people';
import { answer, daysAgo, NOW, person } from './invented/answers';

const CAFES: Audience = {
  id: 'cafes',
  name: 'Cafés',
  relation: 'prospect',
  signs: ['barista'],
  excluded: ['supplier'],
  interests: [],
};
const RULES: PeopleRules = { levelRules: LEVEL_RULES, audiences: [CAFES], buyingWords: ['price'] };

const survey = (facts: Partial<PeopleFacts>) =>
  surveyPeople({ people: [], interactions: [], touches: [], changes: [], ...facts }, RULES, NOW);

describe('everybody, looked at', () => {
  const known = survey({
    people: [
      person('Ada', 'Barista in Bern', { lastSeen: daysAgo(3) }),
      person('Bo', 'Barista, supplier of machines', { lastSeen: daysAgo(1) }),
      person('Cy', undefined, { lastSeen: daysAgo(9) }),
    ],
    interactions: [
      answer('Ada', 1, 'comment', 3, { text: 'What is the price?' }),
      answer('Ada', 2, 'comment', 20),
      answer('Ada', 2, 'reaction', 20),
      answer('Bo', 1, 'reaction', 1),
    ],
    changes: [{ id: 's', person: 'Ada', stage: 'trust', at: NOW + 1 }],
  }).known;

  it('comes last seen first', () => {
    expect(known.map(({ person: { id } }) => id)).toEqual(['Bo', 'Ada', 'Cy']);
  });

  it('has a level with its reason; nobody has one who never answered', () => {
    expect(known.map(({ standing }) => standing?.because ?? null)).toEqual(['only-reactions', 'answered', null]);
  });

  it('has answers by kind, and the posts they are on', () => {
    expect(known[1]).toMatchObject({ answers: { comment: 2, reply: 0, share: 0, reaction: 1 }, posts: 2 });
  });

  it('has the audiences that the line fits, and the relation they propose', () => {
    expect(known.map(({ audiences }) => audiences)).toEqual([[], ['cafes'], []]);
    expect(known[1]?.relation).toMatchObject({ relation: 'prospect', audience: 'cafes', by: { word: 'Barista' } });
  });

  it('has the stage that was set this very minute, and a proposal only where it leads further', () => {
    expect(known[1]?.stage).toBe('trust');
    expect(known[1]?.further).toMatchObject({ stage: 'consideration', because: { kind: 'buying-words' } });
  });

  it('has no proposal once the user has said it', () => {
    const [ada] = survey({
      people: [person('Ada', 'Barista', { relation: 'peer' })],
      interactions: [answer('Ada', 1, 'comment', 3)],
      changes: [{ id: 's', person: 'Ada', stage: 'fan', at: daysAgo(1) }],
    }).known;
    expect(ada).toMatchObject({ relation: null, further: null });
  });
});

describe('what moved since a month ago', () => {
  const { moves, levels } = survey({
    people: ['Up', 'Down', 'New', 'Same'].map((id) => person(id)),
    interactions: [
      answer('Up', 1, 'reaction', 40),
      answer('Up', 2, 'comment', 5),
      answer('Down', 1, 'comment', 100),
      answer('New', 2, 'comment', 5),
      answer('Same', 1, 'comment', 40),
    ],
  });

  it('is summed up', () => {
    expect(sumMoves(moves)).toEqual({ up: 1, down: 1, first: 1 });
  });

  it('is said level by level', () => {
    expect(flowOf(moves, 'engaged')).toEqual({ came: 2, left: 1 });
    expect(flowOf(moves, 'not-engaged')).toEqual({ came: 1, left: 1 });
    expect(levels.all).toMatchObject({ engaged: 3, 'not-engaged': 1 });
  });
});

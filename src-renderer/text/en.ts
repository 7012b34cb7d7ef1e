import type { ErrorCode } from '../../src-shared/result.ts'
import { duration, isoDay, number, percent, plural } from './format.ts'

/** Every word of the window. A second language is a second object of the same type. */
export const en = {
  app: {
    name: 'Factwright',
    title: (screen: string) => `${screen} · Factwright`,
    opening: 'Opening your library …'
  },

  nav: {
    label: 'Main',
    library: 'Library',
    history: 'History',
    find: 'Find…',
    keys: 'Keys',
    settings: 'Settings'
  },

  common: {
    close: 'Close',
    cancel: 'Cancel',
    undo: 'Undo',
    tryAgain: 'Try again',
    back: 'Back',
    toLibrary: 'Back to the library',
    loading: 'Loading …',
    none: '—'
  },

  library: {
    title: 'Library',
    startHere: 'start here',
    goOnHere: 'go on here',
    setsHeading: 'All sets',
    columns: { set: 'Set', source: 'Source', questions: 'Questions', known: 'Known', quiz: 'Quiz' },
    noSource: 'no source',
    sourceOf: (titles: string[], date: string | null) =>
      titles.length > 1
        ? plural(titles.length, 'article', 'articles')
        : date === null
          ? 'article'
          : `article, ${isoDay(date)}`,
    size: (facts: number, questions: number) =>
      `${plural(facts, 'fact', 'facts')}, ${plural(questions, 'question', 'questions')}, each with the sentence that settles it.`,
    known: (share: number) => `${percent(share)} known`,
    knownOf: (answered: number, total: number) =>
      answered === 0 ? 'not tried yet' : `${number(answered)} of ${number(total)} tried`,
    goOnAt: (next: number, total: number) => `Go on with question ${next} of ${total}`,
    goOn: 'Go on',
    goOnWith: (title: string) => `Go on with ${title}`,
    start: 'Start',
    startWith: (title: string) => `Start a quiz on ${title}`,
    openCount: (answered: number, total: number) => `${answered} of ${total} answered`,
    add: 'Add an article',
    deleted: 'Set deleted',
    deletedHint: (title: string) => `“${title}” is out of the library. Its answers are kept.`,
    empty: 'No sets here yet',
    emptyHint:
      'Add an article: Factwright finds its facts and makes the questions, and you decide which to keep.'
  },

  bank: {
    from: 'From',
    readSource: 'Read the source',
    facts: (n: number) => plural(n, 'fact', 'facts'),
    questions: (n: number) => plural(n, 'question', 'questions'),
    pastHeading: 'Your quizzes on this set',
    notYet: 'None yet. The first one takes a few minutes.',
    missing: 'This set is no longer in the library.',
    remove: 'Delete this set'
  },

  add: {
    title: 'Add an article',
    intro:
      'Paste an article in English, or drop a text file anywhere on this window. It is read on this computer, and you see what was found before anything is kept.',
    field: 'The article',
    placeholder: 'Paste the article here …',
    openFile: 'Open a file…',
    bringBack: 'Bring back what was here',
    find: 'Find the facts',
    backToFacts: 'Back to the facts',
    words: (n: number) => plural(n, 'word', 'words'),
    letters: (n: number) => plural(n, 'letter', 'letters'),
    reading: 'Reading the article …',
    couldNot: 'Nothing was added',
    tooLarge: (bytes: number, most: number) =>
      `This text has ${number(bytes / 1024 / 1024)} MB; at most ${number(most / 1024 / 1024)} MB can be read at once. Add it in parts. What was here before is still here.`,
    present: 'This article is in your library already',
    presentHint: (title: string) => `The set “${title}” was made from the same text. Nothing was added.`,
    openSet: 'Open the set',
    drop: 'Let go to add this article'
  },

  review: {
    title: 'Review the facts',
    progress: (decided: number, total: number) => `${number(decided)} of ${number(total)}`,
    questions: (n: number) => plural(n, 'question', 'questions'),
    toText: 'Back to the text',
    acceptSure: 'Accept all sure ones',
    keep: 'Keep and take the quiz',
    article: 'The article',
    text: 'Text of the article',
    facts: 'Facts found',
    suggestions: 'Suggestions',
    suggestionsHint: 'Not sure enough to ask about. Accept those that are right.',
    titleField: 'Title',
    dateField: 'Written on',
    datePlaceholder: 'no date found',
    badDate: 'This is no day that can be read. Write it like 12 March 2024.',
    noDate: 'No date line was found. Say when it was written, and “yesterday” becomes a date too.',
    kinds: { event: 'event', statement: 'statement', role: 'role', quantity: 'number' },
    sure: (confidence: number) => `sure ${confidence.toFixed(2)}`,
    look: (confidence: number) => `look ${confidence.toFixed(2)}`,
    accept: 'Accept',
    reject: 'Reject',
    accepted: 'accepted',
    rejected: 'left out',
    asked: (n: number) => (n === 0 ? 'no question' : plural(n, 'question', 'questions')),
    move: 'move',
    undo: 'Undo'
  },

  start: {
    take: 'Take the quiz',
    over: 'Start over',
    howMany: 'How many questions',
    count: (n: number) => number(n),
    all: (n: number) => `All ${number(n)}`
  },

  quiz: {
    title: (bank: string) => `Quiz: ${bank}`,
    position: (n: number, total: number) => `${n} of ${total}`,
    progress: (done: number, total: number) => `${done} of ${total} answered`,
    leave: 'Leave',
    end: 'End quiz',
    optionsLabel: 'Answers',
    verdictLabel: 'What does the source say about this?',
    verdictIntro: 'Does the source say so?',
    verdicts: {
      true: { name: 'True', hint: 'The source says so.' },
      false: { name: 'False', hint: 'The source says otherwise.' },
      'not-stated': { name: 'Not stated', hint: 'The source does not say.' }
    },
    promptsLabel: 'What was said',
    choicesFor: (n: number, total: number) => `Who said quote ${n} of ${total}?`,
    promptOpen: 'Who said it?',
    promptNumber: (n: number) => `Quote ${n}: `,
    youSaid: (name: string) => `you said: ${name}`,
    rightIs: (name: string) => `right: ${name}`,
    press: (n: number) => `Answer with the keys 1 to ${n}`,
    chooseAll: 'More than one is right. Choose them all.',
    chooseFirst: 'Choose what is right',
    missed: 'right, not chosen',
    dateIntro: {
      day: 'Write the date, in any form: 3 May 2021, 3.5.2021, 2021-05-03.',
      month: 'Write the month and the year: May 2021.',
      year: 'Write the year.'
    },
    writeLabel: 'Your answer',
    writeFirst: 'Write your answer',
    dontKnow: 'I do not know',
    takenAs: (text: string) => `taken as ${text}`,
    orderIntro: 'Choose them one after another, the earliest first. Choose one again to take it out.',
    orderWait: (open: number) => `${plural(open, 'event', 'events')} to go`,
    placed: (n: number) => `place ${n}`,
    placedBy: (n: number) => `you: place ${n}`,
    confirm: 'That is my answer',
    confirmWait: (open: number) => `${plural(open, 'quote', 'quotes')} to go`,
    sending: 'Writing it down …',
    refused: 'Your answer is not saved yet, but it is kept here.',
    yours: 'your answer',
    right: 'right',
    yoursRight: 'your answer, right',
    verdictOf: {
      right: 'Right.',
      wrong: 'Not right.',
      partly: (right: number, total: number) => `${right} of ${total} right.`
    },
    theRight: (text: string) => `The right answer: ${text}.`,
    next: 'Next',
    questionBefore: 'Question before',
    questionAfter: 'Question after',
    score: 'See the score',
    showEvidence: 'Evidence',
    endQuestion: 'End the quiz here?',
    endText: (answered: number, total: number) =>
      `You answered ${answered} of ${total}. Those stay, with their score; the rest counts as not answered.`,
    endConfirm: 'End quiz',
    endCancel: 'Go on',
    noItems: 'There is no question to ask here.'
  },

  evidence: {
    heading: 'In the source',
    sentence: (n: number) => `sentence ${n}`,
    sentencesMarked: 'sentences',
    waiting: 'Once you have answered, the source opens here at the sentence that settles it.',
    none: 'This question has no sentence of its own in a source.'
  },

  result: {
    title: 'Your score',
    of: (score: number, total: number) => `${number(score)} of ${number(total)}`,
    right: 'right',
    /** Where quotes of one question were partly right, the score is no count of questions. */
    points: 'points',
    percent: (share: number) => percent(share),
    time: (ms: number) => duration(ms),
    perQuestion: (ms: number) => `${duration(ms)} a question`,
    early: (n: number) => `${plural(n, 'question', 'questions')} not answered`,
    ticksLabel: 'Each question in the order asked',
    tick: { right: 'right', partly: 'partly right', wrong: 'missed', open: 'not answered' },
    counts: (right: number, partly: number) => `${number(right)} right, ${number(partly)} partly`,
    tickOf: (n: number, word: string) => `Question ${n}: ${word}`,
    onlyMissed: (n: number) => `Only the ${number(n)} missed`,
    onlyMissedOne: 'Only the one missed',
    again: 'Again',
    missedHeading: (n: number) => `Missed: ${number(n)}`,
    rightHeading: (n: number) => `Right: ${number(n)}`,
    allRight: 'Everything right. Nothing to go over.',
    noneAnswered: 'Nothing was answered, so there is nothing to go over.',
    yourAnswer: 'Your answer',
    rightAnswer: 'Right',
    openSource: (n: number) => `Show sentence ${n} in the source`,
    notAnswered: 'not answered',
    nothingChosen: 'nothing'
  },

  history: {
    title: 'History',
    columns: { when: 'When', set: 'Set', score: 'Score', share: 'Right', time: 'Time' },
    openState: 'not finished',
    goOn: 'Go on',
    empty: 'No quizzes yet',
    emptyHint: 'Each quiz you take is kept here with its score, its time and every answer.',
    emptyAction: 'To the library'
  },

  source: {
    dated: (iso: string) => isoDay(iso),
    length: (sentences: number) => plural(sentences, 'sentence', 'sentences')
  },

  palette: {
    title: 'Find',
    placeholder: 'Find a question, a fact, a sentence, or something to do',
    results: 'Results',
    empty: (query: string) => `Nothing found for “${query}”.`,
    hint: 'Try a name, a place or a date as the source has it.',
    searching: 'Searching …',
    count: (n: number) => plural(n, 'result', 'results'),
    groups: { command: 'Do', bank: 'Sets', question: 'Questions', fact: 'Facts', source: 'Sources' },
    move: 'move',
    open: 'open',
    close: 'close'
  },

  commands: {
    add: 'Add an article',
    library: 'Go to the library',
    history: 'Go to the history',
    palette: 'Find…',
    keys: 'Show the keys',
    settings: 'Settings',
    larger: 'Larger text',
    smaller: 'Smaller text',
    'usual-size': 'Usual text size',
    takeQuiz: (title: string) => `Take the quiz: ${title}`,
    goOn: (title: string) => `Go on: ${title}`
  },

  keys: {
    title: 'Keys',
    groups: {
      everywhere: 'Everywhere',
      quiz: 'In a quiz',
      review: 'Reviewing facts',
      lists: 'In lists'
    },
    find: 'Find anything',
    add: 'Add an article',
    accept: 'Accept the fact',
    reject: 'Leave it out',
    acceptSure: 'Accept all sure ones',
    undo: 'Undo',
    keep: 'Keep, and take the quiz',
    deleteSet: 'Delete a set',
    undoDelete: 'Bring it back',
    list: 'This list',
    settings: 'Settings',
    library: 'Library',
    history: 'History',
    escape: 'Close, or go back',
    size: 'Text larger, smaller, usual',
    answer: 'Answer, tick, name the speaker, choose the next',
    verdict: 'True, false, not stated',
    enter: 'Go on, or confirm',
    evidence: 'To the evidence and back',
    prompts: 'The quote before or after',
    questions: 'The question before or after',
    move: 'Move',
    open: 'Open'
  },

  settings: {
    title: 'Settings',
    theme: 'Theme',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    textSize: 'Text size',
    textSizeValue: (factor: number) => percent(factor),
    larger: 'Larger',
    smaller: 'Smaller',
    usual: 'Usual size',
    motion: 'Motion',
    motions: { system: 'As the system', reduced: 'Reduced' },
    dataFile: 'Your data file',
    version: (version: string) => `Factwright ${version}. Nothing leaves this computer.`,
    notSaved: 'The setting holds until you close the window, but could not be saved.'
  },

  problem: {
    unexpected: 'Something went wrong here. Nothing you answered is lost.',
    unexpectedHint:
      'Go back to the library and try again. If it happens again, close Factwright and start it anew.',
    noReply: 'The program did not answer. Nothing you answered is lost; try again.',
    couldNot: 'That did not work',
    boot: {
      title: {
        damaged: 'The data file is damaged',
        'from-the-future': 'The data file is from a newer Factwright',
        locked: 'The data file is in use',
        'disk-full': 'The disk is full',
        'read-only': 'The data file cannot be written'
      } as Partial<Record<ErrorCode, string>>,
      otherwise: 'Factwright could not open your library'
    },
    dismiss: 'Dismiss'
  }
}

export type Catalogue = typeof en

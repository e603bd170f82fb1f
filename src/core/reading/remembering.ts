/** A vault has many notes, but few different keys, words, statuses and days: each is worked out once. */
const MOST = 2_000;

/** The same function, which remembers its first two thousand answers. It must always give the same one. */
export function remembering<Asked, Answer>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const answers = new Map<Asked, Answer>();
  return (asked) => {
    const known = answers.get(asked);
    if (known !== undefined) return known;
    const made = answer(asked);
    if (answers.size < MOST) answers.set(asked, made);
    return made;
  };
}

/** The same function, which remembers its answer for an object for as long as there is that object. */
export function rememberingFor<Asked extends object, Answer>(
  answer: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const answers = new WeakMap<Asked, { readonly answer: Answer }>();
  return (asked) => {
    const known = answers.get(asked) ?? { answer: answer(asked) };
    answers.set(asked, known);
    return known.answer;
  };
}

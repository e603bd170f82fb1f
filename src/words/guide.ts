/** The guide: how to wait, ask and move on, in short. `docs/guide.md` has the same sections, word for word. */

interface GuideSection {
  readonly topic: GuideTopic;
  readonly title: string;
  readonly text: readonly string[];
  /** Where in the app it is done. */
  readonly where: string;
}

const GUIDE_TOPICS = [
  "first week",
  "ask when",
  "write down",
  "thank",
  "silence",
  "meanwhile",
  "follow up",
  "balance",
  "manners",
  "recruiter",
  "somebody inside",
  "feedback",
  "look back",
  "move on",
  "yours",
] as const;
export type GuideTopic = (typeof GUIDE_TOPICS)[number];

export const GUIDE = {
  title: "Guide",
  lead: "How to wait, how to ask, and when to stop. Most advice on timing is convention rather than evidence: take what helps you.",
  contents: "In this guide",
} as const;

/** Opens the note of an application to which a section applies today: `Show Fenwick & Rowe`. */
export const showApplication = (company: string) => `Show ${company}`;

const SECTIONS: Readonly<Record<GuideTopic, Omit<GuideSection, "topic">>> = {
  "first week": {
    title: "The first week",
    text: [
      "Choose the folders that hold your job notes, or begin with one new note: a company is enough. From then on the panel says one thing for each application: what to do today, or until when there is nothing to do.",
      "Once a day is enough. Read the sentence at the top, do what it names, and close the panel. No news comes sooner for looking twice.",
    ],
    where: "The ear in the ribbon opens the panel, and so does the command “Show follow-ups”.",
  },
  "ask when": {
    title: "Ask when you will hear",
    text: [
      "At the end of an interview, ask when you can expect to hear, and from whom. It is an ordinary question, and the answer decides how the wait will be: with a day, you know from when you may ask.",
      "Write their words down as they said them. Everything after that is counted from there.",
    ],
    where:
      "In the week before an interview, its note says Prepare. This question stands there last, in stronger words.",
  },
  "write down": {
    title: "Write it down on the same day",
    text: [
      "What they asked, and what you really said, fade within a day or two. A minute will do: when you will hear, how it felt, one thing to do next time.",
      "How it felt and what they saw are often two things. Write it down as it was, and let it rest.",
    ],
    where: "On the day of an interview, its row says “Write down how it went”.",
  },
  thank: {
    title: "Thank the panel",
    text: [
      "A short thank-you by the next working day keeps you in mind. Write to each of them, and not the same lines: colleagues compare notes. Name one thing that was said.",
      "Did nobody say when you will hear? Then one of the thank-yous may ask. If an agency sent you, ring your recruiter instead.",
    ],
    where: "The row says whom to thank, and Draft writes to each. The command is “Insert thank-you notes”.",
  },
  silence: {
    title: "When nothing comes",
    text: [
      "It happens to most people. In a survey of 2,500 workers in the US, the UK and Germany, six in ten had been left without an answer after an interview (Greenhouse, 2024).",
      "It is not an answer, either way. Hiring may be on hold, others are still to be met, somebody is away, or nobody has decided. Sometimes no news is good news, and often it has nothing to do with you.",
    ],
    where:
      "In an open note, “Why the silence?” lists the likely reasons once you have waited a while. What you guess, or know, is kept in the note.",
  },
  meanwhile: {
    title: "In the meantime",
    text: [
      "The days after an interview swing between hope and dread. There is no cure for that, but there is something to do: the hour that would go into waiting can go into the next application, a conversation, or a look at another company.",
      "It can take many applications before the right one. That says nothing about any one of them.",
    ],
    where:
      "“New application” is in the menu of the panel. After a follow-up, one other thing in your own hands is offered.",
  },
  "follow up": {
    title: "Ask once their day has passed",
    text: [
      "If they named a day, wait until it has passed, and a working day or two more. Then you are within your rights to ask. If they named none, five working days after an interview are a good time, and ten after an application.",
      "Write to whoever hires, or to your recruiter. Say what they told you, ask one question, and thank them. It may not be the answer you hoped for, and still it is better to know.",
    ],
    where:
      "The row says “Follow up”, with Draft and Mark sent. “Should I follow up?” answers for the note that is open, and says why.",
  },
  balance: {
    title: "Too much, and too little",
    text: [
      "Writing and ringing every few days wears people out. Never asking may look as if it did not matter to you. The way between is a schedule, settled on a calm day and then kept.",
      "Hear Back leaves five working days between contacts to one company, calls included, and asks twice at the most, through a recruiter three times. You can change how often, and when; the five days stay.",
    ],
    where:
      "The sentence at the top of the panel says what is to be sent today, and when the next thing comes. The table is in the settings, under Schedule.",
  },
  manners: {
    title: "How you ask is remembered",
    text: [
      "People remember tact for a long time, and rudeness too. Be gracious, even where they were not: you may meet again.",
      "Greet by name. Name the role, or the day you met. Ask one question, say thank you, and sign. Leave out how often you have written, how late they are, and how much you need the work. For a call: one question, and one message if nobody answers.",
    ],
    where:
      "While you write, what may read as pressing, sharp, or smaller than you are is underlined, with another wording. The line under a subject counts the hints.",
  },
  recruiter: {
    title: "What a recruiter can do for you",
    text: [
      "A good agency asks on your behalf as a matter of course; it is fair to check. Ring on the day of the interview, and go through them rather than past them.",
      "Ask them what to do better. They hear what a company would not tell you, know what is missing for a kind of role, and can say where another direction is worth a look. They want you to do well next time.",
    ],
    where:
      "Where a note names a recruiter, one question asks whether they are an agency’s. After that every follow-up goes to them. “Questions for a recruiter” is a template.",
  },
  "somebody inside": {
    title: "Somebody you know there",
    text: [
      "Check now and then whether somebody you know works there, on the networks that you use too. They may put in a word, or know how far things have got.",
      "Make it easy to decline: a recommendation lends their name. Ask how the process stands, never what was said about you.",
    ],
    where: "In an open note, “You know two people here” lists them, and “Ask for a word” drafts the request.",
  },
  feedback: {
    title: "Ask for feedback, after a yes too",
    text: [
      "Whatever came of it, and whatever the job, feedback makes the next interview better. After a no, thank them first. Then ask one or two small questions that they are free to decline. Many companies give none, and it says nothing about you; a recruiter, somebody of the panel or somebody you know may tell you instead.",
      "Read what they say twice, and let it rest. It can become a lesson, something to practise, or one view among others that you put aside.",
    ],
    where:
      "After an answer, the row says whom to ask. “They replied…” takes their words in, and asks what becomes of them.",
  },
  "look back": {
    title: "Look back, and take it along",
    text: [
      "Three questions are enough. What went well, and is worth keeping? What would you do differently? What was not in your hands? There are many reasons for a no, and they are not all yours.",
      "A lesson is one sentence about what to do next time. It comes back before your next interview, with where it was learnt.",
    ],
    where:
      "“Look back…” is in the menu of a row once an interview is over. After a no it can wait for a day of your choice.",
  },
  "move on": {
    title: "Move on",
    text: [
      "You asked, and gave them time. That was your part, and it is done. No answer is not a no, so a few kind lines can leave the door open; if they write after all, it comes back.",
      "It is also worth asking yourself whether you would like to work where nobody answers. Then take what you learnt, and turn to what is in your own hands: an application, a conversation, a company to look up. You are further along than when you began.",
    ],
    where:
      "The row says “Move on” when its time has come. What has been quiet for long can be gone through in one sitting.",
  },
  yours: {
    title: "What is yours stays yours",
    text: [
      "Everything stands in your own notes, as plain text and properties. Nothing leaves your vault, nothing is sent for you, and if you uninstall Hear Back, your notes stay as they are.",
      "Every act is one change that can be taken back. Try things.",
    ],
    where: "Undo stands in the notice after each act, and “Undo last action” in the command palette.",
  },
};

/** All sections, in their order. */
export const GUIDE_SECTIONS: readonly GuideSection[] = GUIDE_TOPICS.map((topic) => ({ topic, ...SECTIONS[topic] }));

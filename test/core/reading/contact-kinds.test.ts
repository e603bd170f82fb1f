import { describe, expect, it } from "vitest";
import type { ContactKind } from "../../../src/core/reading/contact-kinds";
import { parseContact } from "../../../src/core/reading/contact-line";

/** Lines as people write them, by what they tell of; the note knows Dana Lee, Tom Adeyemi and Dr Iyer. */
const LINES: Partial<Record<ContactKind, string>> = {
  answer: `I replied
    I replied to Dana
    sent reply to Dana Lee
    replied to their question
    accepted the offer
    I accepted the offer
    confirmed interview for Monday
    sent availability
    offer accepted
    signed the contract
    Called back, no one there`,
  automatic: `auto-reply
    Auto-reply from Dana
    automatic reply: out of office
    out of office
    OOO reply
    confirmation email
    we have received your application
    "We have received your application"
    application received
    Thanks for your application
    Thank you for applying email
    out-of-office from Dana
    auto response: vacation
    Automatic reply from Dana Lee
    Got an automated email
    received confirmation of application
    They acknowledged my application
    Out-of-office until Monday
    Dana is out of office`,
  nothing: `no reply yet
    No response
    will follow up
    to do: follow up
    TODO follow up
    planned follow-up
    Follow-up planned
    need to chase
    no reply to my follow-up
    waiting for a reply to my email
    waiting for a reply
    still no answer
    still waiting to hear
    haven't heard back
    didn't hear back
    Dana hasn't replied
    Dana has not replied yet
    nobody answered
    no answer
    reminder set
    remind me to follow up
    follow up next week
    follow up on Monday
    drafted follow-up
    follow-up drafted, not sent
    ghosted
    silence
    nothing yet
    no news
    no offer yet
    not rejected yet
    no response from Dana
    no decision yet
    still nothing
    No word
    no feedback yet
    hasn't replied
    did not reply
    never replied
    haven't heard anything
    Waiting to hear back
    awaiting decision
    pending
    should follow up
    to follow up
    Follow up tomorrow
    plan to call Dana
    I will email Dana on Friday
    next: follow up
    Follow up if no reply by Friday
    didn't follow up
    not followed up yet
    Set a reminder to follow up`,
  heard: `email received from Dana Lee
    Dana replied
    dana replied
    got a call from Dana
    replied to my follow-up
    Dana replied to my follow-up
    reply from Dana Lee
    got a reply
    Email received
    HR called
    recruiter called
    Recruiter emailed to arrange a call
    they will decide next week
    they need another week
    LinkedIn message from Dana
    Dana messaged me on LinkedIn
    missed call from Dana
    voicemail from Dana
    called, she said wait a week
    They said yes to a second interview
    company replied
    He wrote back
    Dana wrote
    I emailed Dana and she replied
    phoned HR, they will call back
    Dana returned my call
    HR got in touch
    Acme got back to me
    They reached out
    was contacted by recruiter
    contacted by Dana
    Response received
    They responded
    interview cancelled`,
  "follow-up": `follow-up from my work address
    Follow-up email from work account
    follow-up (no answer)
    chased again, no reply
    no reply, chased again
    emailed
    emailed Dana
    sent an email
    Email sent
    email
    e-mail to Dana
    LinkedIn message to Dana
    messaged Dana on LinkedIn
    pinged recruiter
    second follow-up
    Final follow-up to Dana
    Follow-up #2
    follow-up on my application
    followed up with Dana Lee about the start date
    followed up with recruiter
    follow-up to Dana, she said they'd decide Friday
    chased by email, auto-reply
    asked about next steps
    emailed about next steps
    emailed receipt
    wrote to Dana
    follow-up call to Dana
    checked in
    checked in with Dana
    Nudged Dana by email
    sent a reminder
    Reminder email
    asked for an update
    asked whether they had decided
    ty email
    mailed Dana
    wrote an email to Dana
    Sent a follow up email
    Followed-up by phone
    F/U email
    FU sent
    sent a nudge
    Dropped Dana a line
    Reached out to Dana on LinkedIn
    Sent Dana a message
    sent WhatsApp to Tom
    texted Tom
    asked Dana for an update
    requested status update
    inquired about status
    checked status with recruiter
    emailed HR re start date, waiting
    follow up sent, still waiting
    follow-up — no answer
    Follow-up: no response
    email — bounced
    follow up #1 (email)
    1st follow up
    follow-up 2`,
  call: `called, left voicemail
    called, no answer
    called recruiter
    Called HR about the status
    left voicemail for Dana
    rang, Jolanta not in till Thursday
    rang, visit moved to Tuesdays
    left a voicemail
    tried to call
    tried calling, no answer
    phone call with Dana
    call to Tom Adeyemi — he had no news yet
    left a message with reception
    rang reception
    Phone call to Dana
    voicemail
    call — no answer`,
  "heard no": `received rejection
    Rejection email received
    they said no
    Rejected
    rejected
    I got rejected
    I was rejected after final round
    they rejected me
    Dana: unfortunately no
    email from Dana: they went with another candidate
    heard from Dana — not moving forward
    heard by email from Ada Quinn — they chose somebody else
    call from HR, position filled
    called, position already filled
    Not selected
    not moving forward
    They decided to move forward with other candidates
    they declined
    they withdrew the offer
    no
    Acme replied: no
    regret letter
    Letter of rejection
    Rejection
    turned down
    position filled internally
    call to Tom — he said no
    Got rejected by email
    received a rejection letter
    Rejected after onsite
    rejection call from Dana
    Dana called to say no
    They passed on me
    They went with an internal candidate
    position has been filled
    I was not selected
    Not a fit
    Application rejected
    told me they won't be moving forward
    email saying they chose someone else
    Unfortunately they decided not to proceed
    Dana emailed: we have decided to pursue other candidates
    heard by phone from Tom — unfortunately not
    Turned down by Acme
    didn't get the job
    no luck, rejected
    no offer
    status changed to rejected
    Status: rejected`,
  "heard next round": `invited to second round
    Invited for second interview
    Interview scheduled for Monday
    take-home received
    received the coding challenge
    email with next steps from Dana
    passed the phone screen
    moved to next round
    invitation to interview
    Interview invite received
    invited me to an onsite
    Got invited to final round
    They want to meet again
    they scheduled a second interview
    advanced to next stage
    moving to final round
    phone screen scheduled for 25 Nov
    Passed the technical`,
  "heard deciding": `still deciding
    they haven't decided yet
    Dana said they are still interviewing
    role on hold
    response: still reviewing
    heard back, they need more time
    Decision delayed
    they're still deciding
    no news yet, they're still deciding
    Dana says decision next week`,
  "thank-you": `sent thank you
    sent thank-you email to Tom
    emailed thank you note
    thanked Dana
    Post-interview thank you email
    interview, then thanked him by text
    Thank-you (Dana)
    thank you note sent
    Thank-you card to Dana
    sent thanks
    Emailed to say thanks
    sent thank yous to panel`,
  task: `submitted take-home
    completed coding challenge
    handed in the take home
    sent the take-home to Dana
    handed in assignment
    take-home submitted
    sent back the case study
    did the online test
    Submitted coding challenge
    finished the take-home`,
  applied: `applied via website
    submitted application
    application sent
    sent CV
    I applied on LinkedIn
    Applied
    Applied online
    submitted my application
    Applied through referral
    sent off CV and cover letter
    application submitted via portal`,
  "heard offer": `got an offer
    offer
    verbal offer by phone from Dana
    Dana called with an offer
    they offered me the job
    got the offer
    Offer received by phone
    offer letter arrived
    They made me an offer
    received offer from Acme
    Dana offered me the position
    verbal offer`,
  declined: `declined
    they declined to give feedback
    no feedback given
    can't give feedback
    HR declined to share feedback`,
  withdrawal: `I declined
    I declined the offer
    declined their offer
    turned down the offer
    withdrew my application
    rejected the offer
    I withdrew
    Withdrew from process
    told them I'm not interested
    declined the interview
    Let them know I'm withdrawing`,
  "feedback-request": `asked for feedback
    asked Dana for feedback
    emailed Dana asking for feedback
    requested feedback
    Feedback request sent`,
  feedback: `feedback from Dana: more examples
    got feedback
    Dana gave feedback
    feedback received from Dana
    Dana's feedback: too quiet
    They gave me feedback
    feedback call with Dana`,
  contact: `Interview with Dana
    phone screen with Tom
    met Dana at a fair
    connected on LinkedIn
    spoke to Dana on the phone
    Sent LinkedIn request
    First interview with Dana Lee
    interviewed by Tom
    coffee with Dana
    Dana viewed my profile
    prepared questions for Dana`,
  note: `interview
    met them at a fair
    researched the company
    updated my CV
    walked in, spoke to Mr Nakamura
    sent docs to HR
    attended career fair
    read their annual report
    Interview went well
    onsite`,
  "closing-note": `closing note to Dana
    sent closing note`,
  told: `told in person from Amara Cole — by the end of next week
    Told at the interview: end of next week
    they said at the interview we'd hear Friday`,
  "endorsement-request": `asked Maya for a referral
    endorsement-request to Maya
    asked Maya to refer me
    asked for an introduction`,
  endorsement: `Maya referred me
    Maya put in a good word`,
};

const PEOPLE = [{ name: "Dana Lee" }, { name: "Tom Adeyemi" }, { name: "Dr Iyer" }];

describe.each(Object.entries(LINES))("tells of %s", (kind, lines) => {
  it.each(lines.split("\n").map((line) => line.trim()))("%s", (line) => {
    expect(parseContact(`2026-11-20 ${line}`, PEOPLE)?.kind).toBe(kind);
  });
});

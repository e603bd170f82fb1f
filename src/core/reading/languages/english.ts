import type { Language } from "./language";

export const ENGLISH: Language = {
  name: "English",
  properties: {
    type: "type, kind, class, file class, note type, entity type, document type, category, categories, tags, tag",
    company: "company, company name, employer, employer name, organization, organisation, org, firm, hiring company",
    role: "role, position, job title, job position, job role, target role, role title, position title, title",
    status:
      "application status, job status, app status, app stage, application stage, stage, current stage, tracker status, status, state",
    date_applied:
      "date applied, applied date, applied on, applied at, applied, application date, date of application, apply date, submitted, submitted on, submitted at, date submitted, submission date, application sent, cv sent at, cv sent, sent, sent on, date sent",
    interview_date:
      "interview date, interview, interview day, interview on, interview datetime, interview time, date of interview, next interview, next interview date",
    interviews: "interviews, interview rounds, rounds",
    round: "round, interview round, interview stage, interview type, round name, current round, last round",
    response_by:
      "response by, hear back by, hear by, respond by, reply by, answer by, expected response, expected response date, decision by, decision date, decision expected",
    contact: "contact, contacts, contact person, contact name, hiring manager, point of contact, contact email, people",
    interviewers: "interviewers, interviewer, interviewed by, panel, interview panel",
    recruiter: "recruiter, recruiter name, recruiters, agency, recruiter email",
    connections: "connections, connection, referrals, referral, people i know, insiders, network",
    connections_checked: "connections checked",
    route: "route",
    cadence: "cadence",
    follow_up:
      "follow up, follow up date, follow up on, next follow up, follow up reminder date, next action date, next action due",
    contact_log:
      "contact log, communication log, communications log, comms log, contact history, correspondence, outreach log, follow up log, interaction log, interactions, activity log",
    last_contact:
      "last contact, last contacted, last contact date, last contact on, last contacted on, date last contacted, date of last contact, last contacted date, contacted on",
    follow_up_sent:
      "follow up sent, follow up sent on, follow up sent date, follow up email sent, followed up, followed up on, follow up done",
    thank_you_sent:
      "thank you sent, thank you sent on, thank you sent date, thank you note sent, thank you email sent, thank you notes sent, thank yous sent, thanks sent, sent thank you, sent thanks, thanked, thanked on, thank you done",
    application:
      "application, job application, application note, related application, related job, job, job note, application link, opportunity, opportunite",
    outcome: "outcome, result, interview result, interview outcome",
    preparation: "preparation, preparedness",
    confidence: "confidence",
    footing: "footing",
    lessons: "lessons, lesson, lessons learned, lessons learnt",
  },
  propertiesOnInterviews: {
    status: "status",
    interview_date: "date, day, when, scheduled, scheduled for, start, datetime",
    round: "stage, current stage",
    interviewers: "people, attendees",
    outcome: "status",
  },
  statuses: {
    wishlist: {
      telling: "to apply, not applied, not yet applied, resume written, registered interest",
      usual:
        "wishlist, wish list, saved, bookmarked, interested, considering, reviewing, pursue, queued, shortlisted, scored, discovered",
      generic: "draft, open, opened, candidate",
    },
    applied: {
      telling:
        "applied, application sent, application submitted, application received, online application, cv sent, resume sent",
      usual: "submitted, sent, waiting, under review, in review, awaiting response, awaiting reply, no reply yet",
      generic: "pending",
    },
    assessment: {
      telling:
        "oa, online assessment, online test, online programming assessment, coding challenge, technical test, take home, take home test",
      usual: "assessment, test, assignment",
    },
    screening: {
      telling:
        "phone screen, phone screening, phone interview, recruiter screen, recruiter call, recruiter conversation, hr screen, hr interview, hr call, screening call, initial screen",
      usual: "screen, screening, phone call, phone",
    },
    interviewing: {
      telling:
        "interview, interviews, interviewing, interviewed, first interview, second interview, third interview, final interview, video interview, technical interview, panel interview, onsite interview, culture fit interview, 1st interview, 2nd interview, 3rd interview, in interview, in interviews, invited to interview",
      usual:
        "technical, technical round, onsite, on site, final round, round, first round, second round, third round, final",
    },
    offer: {
      telling: "offer, offered, verbal offer, job offer, received offer, offer received",
      usual: "negotiating, negotiation",
    },
    accepted: {
      telling: "offer accepted, accepted offer, closed offered",
      usual: "accepted, hired",
    },
    rejected: {
      telling:
        "no longer in consideration, no longer under consideration, closed rejected, application rejected, application unsuccessful",
      usual: "rejected, rejection, not selected, turned down, unsuccessful",
    },
    withdrawn: {
      telling:
        "do not apply, didnt apply, did not apply, not applying, offer declined, declined offer, closed passed, application withdrawn",
      usual: "withdrawn, withdrew, discarded, not interested, not eligible, skipped, no go",
      generic: "passed",
    },
    closed: {
      telling: "posting closed, job closed, position filled, position closed, role filled",
      usual: "declined, dead, expired, filled",
      generic: "closed",
    },
    ghosted: {
      telling: "ghosted, assumed rejected, no response, no answer, never heard back",
    },
  },
  notes: {
    application:
      "(job|internship)(s|)(application|opportunitie|opportunity|opening|offer|lead|case|entry|card|record) application(log|tracker) trackerrole 岗位",
    "job hunt": "(job|career|employment)(s|)(search|hunt|hunting|tracker|tracking) career employment 求职",
    "perhaps application":
      "application job position opportunitie opportunity vacancie vacancy opening candidature candidatura bewerbung(en|)",
    interview: "jobinterview(note|) interview(record|round)",
    "perhaps interview":
      "(phone|video|technical|panel|onsite|hr|final|first|second|third|screening|)interview interview(note|log|debrief) round phonescreen screeningcall 面试 entretien entrevista vorstellungsgespräch",
    preparation: "(job|)interviewprep(aration|) prepnote",
    company: "companie company organi(s|z)ation employer",
    advert: "clipping webclip jd job(description|posting|post|ad|advert|listing|spec) advert posting savedjob",
    hiring: "candidate* applicant* hiring headcount requisition talentpool",
    "something else":
      "person people contact recruiter agencie agency client customer lead deal vendor supplier investor " +
      "resume cv coverletter experience workexperience portfolio skill certificate award " +
      "(interview|)question flashcard leetcode algorithm problem systemdesign study(note|sheet|) exercise course lesson " +
      "research userresearch oralhistory article book podcast video talk paper recipe invoice expense bill software app tool " +
      "scholarship grant visa university flat apartment house mortgage loan credit passport permit licence membership adoption insurance medical subscription freelance gig event conference",
    filed: "index moc dashboard overview daily dailynote journal log review meta reference resource project",
    neutral:
      "(basic|)note meeting record document doc page entrie entry item fulltime parttime contract(or|) permanent temporary temp " +
      "intern(ship|) coop apprentice(ship|) graduate remote hybrid onsite inperson real phone call screening video technical behavio(u|)ral hr final",
  },
  contacts: {
    "thank-you": "thank you, thank yous, thankyou, thanks, thanked, to thank, ty note",
    answer:
      "replied to, responded to, i replied, i responded, i answered, i wrote back, i got back to, we replied, sent reply, sent my reply, sent response, sent my response, sent answer, reply sent, response sent, my reply, my response, my answer, answered their, answered her, answered his, answered questions, answered recruiter, confirmed interview, confirmed attendance, confirmed time, confirmed slot, confirmed availability, i confirmed, sent availability, sent my availability, sent references, sent my references, sent certificates, sent documents, sent requested, accepted invitation, accepted invite, accepted interview, i accepted, =accepted, offer accepted, accepted offer, accepted their offer, accepted job, signed contract, called back, rang back, returned call, returned their call",
    withdrawal:
      "withdrew, withdrawn, withdrawing, withdrawal, withdrew my application, pulled out, i withdrew, i declined, i said no, i rejected, i turned down, i turned them down, i pulled out, i passed, turned down offer, turned down their offer, turned them down, declined offer, declined their offer, declined interview, declined invitation, declined their invitation, declined job, declined role, declined position, rejected offer, rejected their offer, said no to offer, said no to them, cancelled my application, im not interested, i am not interested, im no longer interested, i am no longer interested",
    "follow-up":
      "follow up, follow ups, f u, fu, fup, followup, followups, followed up, followed it up, following up, chased, chaser, chase email, chase up, nudged, nudge, reminder, reminded, pinged, ping, checked in, check in, checking in, status check, status request, asked about, asked for update, asked for news, asked whether, asked if, asked when, asked how, ?asked them, ?asked her, ?asked him, ?asked ~, inquired, enquired, inquiry, enquiry, requested update, requested status, checked status, checking status, update request, ?dropped ~, touched base, bumped, bump, sent question, sent questions, ?email, ?emails, ?emailed, ?mail, ?mailed, ?wrote, ?written to, ?message, ?messages, ?messaged, ?dm, ?dmed, ?text, ?texts, ?texted, ?sms, ?whatsapp, ?whatsapped, ?letter, ?reached out, ?contacted, ?got in touch, ?sent note, ?sent line, ?inmail",
    call: "?call, ?calls, ?called, ?calling, ?rang, ?phoned, ?phone call, ?telephoned, ?telephone call, ?telephone, ?voicemail, ?voice mail, ?left message, ?gave ring, ?gave call, ?tried to call, ?tried to ring, ?tried to phone, ?tried to reach, ?tried calling, ?managed to call",
    task: "handed in, turned in, submitted take home, submitted task, submitted assignment, submitted assessment, submitted test, submitted challenge, submitted coding, submitted case, submitted homework, submitted exercise, submitted project, submitted presentation, submitted solution, submitted my, sent take home, sent in take home, sent assignment, sent assessment, sent test, sent case study, sent code, sent presentation, sent homework, sent solution, sent in task, sent task, sent back task, sent back case, sent back assignment, returned task, returned assignment, completed take home, completed task, completed assignment, completed assessment, completed test, completed challenge, completed coding, completed online, completed case, completed oa, completed technical test, finished take home, finished task, finished assignment, finished assessment, finished test, take home submitted, take home sent, take home done, take home completed, take home handed in, task submitted, task done, task completed, task sent, assignment submitted, assignment sent, assignment done, assignment completed, assessment submitted, assessment completed, assessment done, test submitted, test completed, test done, challenge submitted, challenge completed, challenge done, oa done, oa completed, oa submitted, did assessment, did online, did coding, did test, did take home, did oa, took test, took assessment, delivered task, uploaded solution, uploaded task",
    applied:
      "applied, reapplied, application sent, application submitted, sent application, sent my application, sent in application, sent in my application, sent off application, sent cv, sent my cv, sent in cv, sent in my cv, sent resume, sent my resume, sent in resume, sent in my resume, sent résumé, sent my résumé, cv sent, resume sent, submitted application, submitted my application, submitted cv, submitted my cv, submitted resume, submitted my resume, handed in cv, handed in my cv, handed in application, dropped off cv, cover letter, =submitted, =application, submitted online, submitted via, submitted on, submitted through",
    "feedback-request":
      "feedback request, feedback requested, feedback reminder, asked for feedback, requested feedback, request for feedback, requesting feedback, for feedback, asked about feedback, asked for some feedback",
    "endorsement-request":
      "endorsement request, referral request, recommendation request, asked for endorsement, asked for referral, asked for recommendation, asked for reference, asked for intro, asked for introduction, requested referral, requested recommendation, for endorsement, for referral, for recommendation, for intro, for introduction, to refer me, to recommend me",
    "closing-note": "closing note, closing email, closing message, last note, final note, farewell note, goodbye note",
    heard:
      "heard, replied, they replied, reply, reply from, responded, response, answered, wrote back, got back, came back, replied to me, replied to my, responded to me, responded to my, reply to my, response to my, answer to my, answer from, got answer, got reply, got response, got email, got mail, got message, got text, got call, got letter, got voicemail, got news, got word, received, email received, mail received, message received, call received, letter received, text received, reply received, response received, answer received, voicemail received, email came, letter came, message came, reply came, answer came, incoming, missed call, emailed me, mailed me, called me, rang me, phoned me, texted me, messaged me, contacted me, wrote me, wrote to me, sent me, asked me, told me, reached out to me, got in touch with me, got back to me, came back to me, emailed by ~, called by ~, rung by ~, phoned by ~, contacted by ~, messaged by ~, interview cancelled, interview moved, interview rescheduled, interview postponed, call cancelled, call moved, call rescheduled, call postponed, ~ emailed, ~ mailed, ~ called, ~ rang, ~ phoned, ~ wrote, ~ messaged, ~ texted, ~ contacted, ~ reached out, ~ got in touch, ~ said, ~ says, ~ told, ~ asked, ~ asks, ~ wants, ~ needs, ~ need, ~ sent, ~ confirmed, ~ promised, ~ apologised, ~ apologized, ~ will, ~ left voicemail, ~ left message, ~ followed up, ~ checked in, ~ pinged, ~ thanked, ~ answered, ~ replied, ~ responded, ~ wrote back, ~ got back, ~ replied to, ~ responded to, ~ called back, ~ rang back, ~ requested, ~ forwarded, ~ cancelled, ~ postponed, ~ rescheduled, ~ moved interview, ~ moved call, ~ let me know, ~ came back, ~ returned my",
    "heard no":
      "rejected, rejection, rejections, turned down, said no, =no, no from ~, no from, got no, got rejected, refused, refusal, declined me, declined my application, ~ declined, ~ rejected, ~ refused, ~ withdrew, ~ turned me down, ~ pulled out, passed on me, offer withdrawn, offer rescinded, offer retracted, rescinded, withdrew offer, letter of rejection, rejection letter, to say no, unsuccessful, not successful, wasnt successful, not selected, not chosen, not shortlisted, not invited, not hired, wasnt selected, wasnt chosen, not moving forward, not move forward, not be moving forward, not proceed, not proceeding, not be proceeding, not progressing, not progress, not be progressing, not taken forward, not be taken forward, not going forward, not going ahead, not continue, not continuing, not offer, not offering, wont be moving, wont be proceeding, wont move forward, wont proceed, wont be taking, arent moving forward, arent proceeding, went with someone else, went with somebody else, went with another, went with other, went with internal, gone with someone else, gone with somebody else, gone with another, gone with other, going with someone else, going with somebody else, going with another, going with other, go with someone else, go with another, go with other, went to someone else, went to somebody else, went to another, went to internal, chose someone else, chose somebody else, chose another, chose other, chosen someone else, chosen somebody else, chosen another, picked someone else, picked another, selected another, selected someone else, hired someone else, hired somebody else, hired another, hired inside, hired internally, hired from within, hiring someone else, internal candidate, move forward with other, move forward with another, moving forward with other, moving forward with another, moving forward with someone else, moved forward with other, moved forward with another, move ahead with other, moving ahead with other, moving on with other, proceed with other, proceed with another, proceeding with other, proceeding with another, proceeded with another, progress with other, progressing with other, continue with other, continuing with other, pursue other, pursuing other, with other candidates, with another candidate, position filled, position been filled, position is filled, position was filled, role filled, role been filled, role is filled, role was filled, job filled, job is gone, job been filled, vacancy filled, filled internally, filled position, filled role, position closed, role closed, position cancelled, role cancelled, unfortunately no, unfortunately not, no longer considered, no longer considering, no longer in, no longer under, not fit, not right fit, not good fit, not match, not good match, not suitable, not what they, dinged, no offer, no longer interested, ~ are not interested, ~ is not interested, ~ not interested, dont want me, do not want me, didnt get it, did not get it, didnt get job, did not get job, didnt make it, did not make it, decided against, decided not to, not right now, regret, regrets, regretfully",
    "heard offer":
      "=offer, offer received, received offer, received job offer, received verbal offer, received written offer, got offer, got job offer, got job, got it, made offer, made me offer, verbal offer, job offer, offer letter, written offer, formal offer, offered job, offered me, offered position, offered role, offered contract, offered it, ~ offered, with offer, offer by, offer from, offer came, offer in, offer made, extended offer, offer extended, job is mine, want to hire me, wants to hire me, want me to start",
    "heard next round":
      "invited, invitation, invite, interview scheduled, interview invite, interview invitation, interview confirmed, interview confirmation, interview booked, interview arranged, interview set, interview offered, interview request, scheduled interview, scheduled for interview, booked interview, arranged interview, set up interview, call scheduled, call booked, call arranged, call set, scheduled call, booked call, scheduled phone, scheduled technical, scheduled onsite, scheduled panel, asked to interview, asked for interview, asked me to interview, asked me to meet, asked me to come, called for interview, called to interview, called me for interview, offered interview, offered me interview, got interview, next round, next stage, next step, next steps, through to next, through to round, through to interview, through to final, moved to next, moved to round, moved to final, moving to, phone screen scheduled, screening scheduled, phone interview scheduled, video interview scheduled, onsite scheduled, moved to interview, moving forward, moved forward, move forward, moving on to, advanced to, advancing to, progressed to, progressing to, proceed to, proceeding to, passed phone, passed screen, passed screening, passed round, passed to next, passed interview, passed test, passed assessment, passed technical, made it to, made it through, shortlisted, want to meet, wants to meet, want to interview, wants to interview, want to talk, wants to talk, want to see me, like to meet, like to interview, like to invite, sent me task, sent me take home, sent me assignment, sent me test, sent me assessment, sent me link, received take home, received assignment, received assessment, received task, received test, received oa, received coding, received invitation, received invite, received interview, take home received, assignment received, assessment received, task received, oa received, got take home, got assignment, got assessment, got task, got oa, got invited, got invitation, got invite, ~ invited, come in on",
    "heard deciding":
      "still deciding, still interviewing, still considering, still reviewing, still in process, still undecided, deciding, decision next, decision by, decision this, decision in, decision pending, decision delayed, not decided, havent decided, hasnt decided, undecided, need more time, needs more time, need time, need week, needs week, more time, delayed, delay, on hold, hiring freeze, taking longer, takes longer, interviewing others, interviewing other",
    feedback:
      "feedback, got feedback, received feedback, gave feedback, gave me feedback, ~ gave feedback, ~ gave me feedback, feedback received",
    declined:
      "declined, no feedback given, no feedback possible, no feedback provided, no feedback policy, no feedback from ~, declined to give, declined to share, declined to provide, declined feedback, ~ declined to give, ~ declined to share, ~ declined to provide, ~ declined feedback, cannot give feedback, cant give feedback, dont give feedback, do not give feedback, doesnt give feedback, not give feedback, not allowed to give feedback, refused feedback, refused to give feedback",
    told: "=told, told at interview, told in interview, told at end, told me at interview, said at interview, ~ said at interview, ~ told me at interview",
    endorsement:
      "endorsed, referred, ~ referred, referral, recommendation, recommended, ~ recommended, put in word, put in good word, good word, introduced me, intro made",
    automatic:
      "auto reply, autoreply, auto replied, auto response, autoresponse, auto responder, autoresponder, auto email, auto confirmation, automatic reply, automatic response, automatic email, automatic message, automatic confirmation, automated reply, automated response, automated email, automated message, automated confirmation, automated, out of office, ooo, on vacation, on holiday, on leave, away message, vacation reply, ~ is out of office, ~ is on vacation, ~ is on holiday, ~ is on leave, =confirmation, confirmation email, email confirmation, confirmation mail, confirmation of receipt, confirmation of application, confirmation that, receipt confirmed, receipt confirmation, confirmation received, received confirmation, got confirmation, application confirmation, application confirmed, application received, application was received, application acknowledged, application viewed, application under review, received application, received my application, received your application, confirmed receipt, ~ confirmed receipt, got my application, viewed my application, acknowledgement, acknowledgment, acknowledged, thank you for applying, thanks for applying, thank you for application, thank you for your application, thank you for your interest, thanks for your application, thanks for your interest, bounced, undeliverable, delivery failure, delivery failed, mail delivery, newsletter, job alert, read receipt",
    nothing:
      "no reply, no replies, no response, no responses, no answer, no answers, no news, no word, no contact, no update, no updates, no feedback, no feedback yet, no decision, no decision yet, no offer yet, no sign, no sign of, no rejection, no change, no email, no call, nothing, silence, silent, radio silence, crickets, ghosted, still waiting, waiting, awaiting, pending, still no, still nothing, not yet, not heard, havent heard, hasnt heard, didnt hear, never heard, heard nothing, havent replied, hasnt replied, ~ hasnt replied, im still deciding, i am still deciding, to do, todo, =next, =next action, =plan, =idea, to follow up, to chase, to call, to ring, to email, to write, to send, to reply, to contact, need to, needed to, should follow, should call, should chase, should email, should write, should send, should ask, must follow, must call, must chase, must email, must write, must send, will follow, will call, will chase, will email, will write, will send, will ask, will ring, will reply, will thank, will wait, will check, will contact, will ping, will reach, will try, ill follow, ill call, ill chase, ill email, ill write, ill send, ill ask, ill ring, ill wait, i will, i should, i need, i must, i plan, i want to, going to, gonna, plan, plans, plan to, planned, planning, intend to, intending to, want to follow, want to call, want to email, remember to, remember, remind me, reminder to self, reminder to follow, reminder to call, reminder to chase, reminder to write, reminder to email, reminder to send, set reminder, reminder set, drafted, draft, drafting, prepared follow up, prepared email, wrote draft, thinking about, thinking of, considering, follow up planned, follow up due, follow up needed, follow up pending, follow up scheduled, follow up tomorrow, follow up next, follow up later, follow up in, follow up if, follow up when, follow up on monday, follow up on tuesday, follow up on wednesday, follow up on thursday, follow up on friday, follow up drafted, follow up not, follow up bounced, follow up draft, follow up date, follow up reminder, scheduled follow up, schedule follow up, next follow up, thank you due, thank you pending, thank you not, thank you drafted, thank you draft, thank you planned, email drafted, email draft, email bounced, email not sent, call planned, call tomorrow, call next, call later, call not, snoozed, skipped, forgot, send follow up, send thank you, send email, write follow up, write email, write to, email tomorrow, chase tomorrow, chase next",
    contact:
      "met, meeting, interview, interviewed, interviews, phone interview, video interview, phone screen, phone screening, screening, screening call, intro call, introductory call, recruiter call, hr call, hr screen, video call, zoom call, teams call, interview call, onsite, on site, spoke, spoken, talked, chatted, chat, coffee, connected, connection request, debrief",
  },
  aboutContacts: {
    somebody:
      "they, she, he, it, somebody, someone, hr, recruiter, recruiters, company, team, panel, manager, employer, agency, interviewer, boss, owner, secretary, assistant, office, department",
    not: "not, never, no, nobody, none, didnt, havent, hasnt, hadnt, dont, doesnt, couldnt, isnt, wasnt, without, unable",
    bringing: "with, of, saying, that, and",
    leftOut:
      "a, an, the, just, finally, also, again, already, first, second, third, 1st, 2nd, 3rd, has, have, had, ve, re, then, today, quickly, briefly, politely, kindly, some, any",
  },
  months:
    "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec",
};

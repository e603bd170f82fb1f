import type { Language } from "./language";

export const ENGLISH: Language = {
  name: "English",
  properties: {
    type: "type, kind, class, file class, note type, entity type, document type, record type, meeting type, event type, category, categories, tags, tag",
    company: "company, company name, employer, employer name, organization, organisation, org, firm, hiring company",
    role: "role, position, job title, job position, job role, target role, role title, position title, title",
    status:
      "application status, job status, app status, app stage, application stage, stage, current stage, tracker status, status, state",
    date_applied:
      "date applied, applied date, applied on, applied at, applied, application date, date of application, apply date, submitted, submitted on, submitted at, date submitted, submission date, application sent, cv sent at, cv sent, sent, sent on, date sent, first applied, first applied at, first applied on",
    interview_date:
      "interview date, interview, interview day, interview on, interview datetime, interview time, date of interview, next interview, next interview date",
    interview_time: "interview time, interview start, interview start time, start time, time",
    interviews:
      "interviews, interview rounds, rounds, stages, interview stages, interview dates, interview process, hiring process, interview schedule",
    status_history:
      "status history, history, timeline, stage history, application history, application timeline, status log, status changes",
    round:
      "round, interview round, interview stage, interview type, interview kind, round name, round type, round number, current round, last round",
    response_by:
      "response by, hear back by, hear by, answer by, expected response, expected response date, decision by, decision date, decision expected",
    contact: "contact, contacts, contact person, contact name, hiring manager, point of contact, contact email, people",
    interviewers: "interviewers, interviewer, interviewed by, panel, interview panel",
    recruiter: "recruiter, recruiter name, recruiters, agency, recruiter email",
    connections: "connections, connection, referrals, referral, people i know, insiders, network",
    connections_checked: "connections checked",
    route: "route",
    cadence: "cadence",
    follow_up:
      "follow up, follow up date, follow up on, follow up by, next follow up, follow up reminder date, next action date, next action due",
    follow_up_reason: "follow up reason, reason for follow up, why follow up then, follow up why",
    task_due:
      "task due, task due date, assessment due, assignment due, take home due, test due, challenge due, task deadline, assessment deadline",
    decide_by: "decide by, respond by, reply by, offer deadline, offer expires, offer expiry, offer valid until",
    deadline: "deadline, stage deadline, next deadline",
    contact_log:
      "contact log, communication log, communications log, comms log, contact history, correspondence, outreach log, follow up log, interaction log, interactions, activity log",
    last_contact:
      "last contact, last contacted, last contact date, last contact on, last contacted on, date last contacted, date of last contact, last contacted date, contacted on",
    follow_up_sent:
      "follow up sent, follow up sent on, follow up sent date, follow up email sent, followed up, followed up on, follow up done",
    thank_you_sent:
      "thank you sent, thank you, thank you note, thank you notes, thank yous, thank you sent on, thank you sent date, thank you note sent, thank you email sent, thank you notes sent, thank yous sent, thanks sent, sent thank you, sent thanks, thanked, thanked on, thank you done",
    application:
      "application, job application, application note, related application, related job, job, job note, application link, opportunity",
    advert:
      "job posting, posting, advert, job ad, listing, job listing, vacancy, opening, job note, related job, opportunity, job",
    url: "url, job url, link, job link, posting url, posting link, job posting url, job posting link, job ad link, job ad url, advert url, advert link, ad url, ad link, listing url, listing link, application url, vacancy url, source url",
    outcome:
      "outcome, result, interview result, interview outcome, application result, application outcome, final result, final outcome, decision, final decision, verdict",
    rejected:
      "rejected, rejection, rejected on, rejected at, rejection date, date rejected, date of rejection, rejected date, refused, turned down",
    withdrawn: "withdrawn, withdrew, withdrawn on, withdrawn at, withdrawal date, date withdrawn, withdrawn date",
    preparation: "preparation, preparedness",
    confidence: "confidence",
    footing: "footing",
    feeling: "feeling, felt, how it felt",
    hard_questions: "hard questions, difficult questions",
    weak_points: "weak points",
    lessons: "lessons, lesson, lessons learned, lessons learnt",
    lessons_used: "lessons used",
    lessons_settled: "lessons settled",
    look_back: "look back",
    silence: "silence, why the silence, reasons for the silence",
    work_there: "work there, would work there, want to work there, would i work there, do i want to work there",
  },
  propertiesOnInterviews: {
    status: "status",
    interview_date: "date, day, when, scheduled, scheduled for, scheduled at, scheduled date, start, datetime, held on",
    interview_time: "start",
    round: "stage, current stage",
    interviewers: "people, attendees",
    outcome: "status",
  },
  statuses: {
    wishlist: {
      telling:
        "to apply, not applied, not yet applied, resume written, registered interest, want to apply, will apply, applying soon",
      usual:
        "wishlist, wish list, saved, saved for later, bookmarked, interested, considering, reviewing, pursue, queued, shortlisted, scored, discovered",
      generic: "draft, open, opened, candidate",
    },
    applied: {
      telling:
        "applied, application sent, application submitted, application received, online application, cv sent, resume sent, filled out application, filled in application, reapplied",
      usual:
        "submitted, sent, waiting, under review, in review, awaiting response, awaiting reply, no reply yet, no response yet, no answer yet",
      generic: "pending",
    },
    assessment: {
      telling:
        "oa, online assessment, online test, online programming assessment, coding challenge, coding test, technical test, skills test, aptitude test, take home, take home test, take home task, case study",
      usual: "assessment, test, assignment, homework",
    },
    screening: {
      telling:
        "phone screen, phone screening, phone interview, recruiter screen, recruiter call, recruiter conversation, hr screen, hr interview, hr call, screening call, screening interview, initial screen, initial call",
      usual: "screen, screening, phone call, phone",
    },
    interviewing: {
      telling:
        "interview, interviews, interviewing, interviewed, first interview, second interview, third interview, final interview, video interview, technical interview, panel interview, onsite interview, culture fit interview, 1st interview, 2nd interview, 3rd interview, in interview, in interviews, invited to interview",
      usual:
        "technical, technical round, onsite, on site, final round, round, first round, second round, third round, final, next round",
    },
    offer: {
      telling:
        "offer, offered, verbal offer, job offer, received offer, offer received, considering offer, considering the offer, considering their offer, reviewing offer, deciding on offer",
      usual: "negotiating, negotiation",
    },
    accepted: {
      telling:
        "offer accepted, accepted offer, accepted (the|their|an|job) offer, accepted the (job|role|position), closed (offered|accepted|hired), i accepted, got the job, got hired, signed contract, contract signed, signed offer, offer signed",
      usual: "accepted, hired",
    },
    rejected: {
      telling:
        "no longer in (consideration|contention|the running), (no longer|not) (under consideration|considered|being considered), (closed|archived) (rejected|lost), application (rejected|unsuccessful|declined|denied|refused), (someone|somebody) else, (went|going|gone|go|moved forward|moving forward|moving ahead|moved ahead|proceed|proceeding|proceeded|chose to proceed) with (another|other|a different|different|an internal|internal|a stronger|stronger|some other) (candidate|candidates|applicant|applicants|person), (chose|chosen|hired|picked|selected|offered|preferred|took) (another|other|a different|different|an internal|internal|a stronger|some other) (candidate|candidates|applicant|applicants|person), (hired|filled) internally, offer (rescinded|revoked|withdrawn|retracted|pulled), withdrew (offer|the offer|their offer), offer not (extended|made|given), (they|company|employer) not interested, theyre not interested, they are not interested, no longer interested in me, lost out, (went|lost) to (an internal|internal|another|a different) (candidate|applicant|person), rescinded offer, (they|company|employer|recruiter) (declined|passed|said no|refused|turned me down|rejected), (declined|refused|rejected|turned down|passed on) by (them|company|the company|employer|the employer|recruiter|hiring manager), they passed on me, passed on me, passed me over, passed over, (was|got|been|being) (declined|rejected|refused|denied|turned down), turned me down, rejected me, heard no, got a no, its a no, a no from, said no, didnt work out, did not work out, decided against, not (moving|going|taken|progressing|progressed) (forward|ahead|further|on), not (proceeding|continuing), not a (fit|good fit|match), not (shortlisted|passed|pass), no (job offer|offer) (made|extended|given), rejection (email|mail|letter|call|received), regret (email|letter|mail|call)",
      usual:
        "rejected, rejection, rejections, reject, no hire, not selected, turned down, unsuccessful, denied, not successful, knocked back, no offer, dinged, eliminated, disqualified, screened out, filtered out, knocked out, refused, (screen|screening|phone screen|interview|technical|test|assessment|oa|final|round|onsite|challenge|coding test|resume screen|cv screen) (failed|rejected), failed (the |my |)(screen|screening|phone screen|interview|technical|test|assessment|oa|round|final|onsite|challenge|coding test|at|in|after), declined me, refusal, hard no, no from (them|company|the company), (werent|not) interested in me, werent interested, (dropped|cut) from (process|the process|list|running|the running), pfo received, (went|go|going|gone|move|moving|moved) (|in )(another|a different|different) direction, went (another|a different) way",
      generic:
        "no, failed, nope, nack, ko, negative, lost, fail, rej, tbnt, pfo, sorry no, unfortunately no, a no, no luck, cut, thanks but no thanks, no thank you from them",
    },
    withdrawn: {
      telling:
        "do not apply, didnt apply, did not apply, not applying, (offer|job offer) (declined|rejected|refused|turned down), (declined|rejected|refused|turned down|turning down|declining) (offer|the offer|their offer|job offer|the job), closed passed, application withdrawn, (withdrew|withdrawn|withdrawing|pulled out|backed out|bowed out|dropped out) (from|after|before|because|due|my|application|by me|myself|candidacy|the|early), i (withdrew|declined|passed|said no|rejected|refused|turned|pulled out|dropped out|quit|decided against|cancelled|opted out), (declined|rejected|refused|turned down|closed) by (me|myself), turned (it|them|this) down, (accepted|accepting|took|taken|taking|got|signed|have) (another|other|a different|different|some other) (offer|job|role|position), (accepted|accepting|took|taken|taking) (a job|an offer|offer|a role|a position|job|role|position|something|) elsewhere, (offer|job|role) elsewhere, went elsewhere, (from|at|with) another company, (rejected|declined) them, declined (interview|the interview|invitation|the invitation|invite), passed on (it|this|this one|the offer|offer)",
      usual:
        "i (went|am going|decided to go) (|in )(another|a different) (direction|way), withdrawn, withdrew, withdrawing, withdraw, discarded, not interested, no longer interested, not eligible, skipped, no go, pulled out, backed out, dropped out, opted out, abandoned",
      generic: "passed",
    },
    closed: {
      telling:
        "application (closed|cancelled|canceled|archived|expired), (posting|job|listing|role|position|vacancy|req|requisition) (closed|cancelled|canceled|filled|expired|removed|withdrawn|taken down|eliminated|archived), position no longer available, no longer (available|hiring|open), (cancelled|canceled|closed) (position|role|posting|vacancy), hiring (cancelled|canceled), declined (after|due|because|following|at|in), withdrawn by (them|company|the company|employer|the employer)",
      usual: "declined, dead, expired, filled",
      generic: "closed, archived, archive, ended",
    },
    ghosted: {
      telling:
        "ghosted, (assumed|presumed|presumably) (rejected|rejection|dead|no), no response, no answer, no reply, never (heard back|replied|responded|answered), didnt (hear|get) back, radio silence, silence",
    },
  },
  declined: "declined",
  chosen:
    "selected, chosen, picked, moving forward, moving ahead, moved forward, move forward, going forward, going ahead, proceeding, progressing, progressed, continuing, successful, invited, get it, get the job, get the role, get the offer, get an offer, get an interview, get in, get through, get past, got it, got the job, make it, make the cut, make it through, make it past, made it, pass, a fit, a match, the right fit, suitable",
  outcomes: {
    cancelled:
      "cancelled, canceled, cancel, cancelling, canceling, cancellation, cancelation, called off, call off, called it off, fell through, scrapped, (didnt|did not|never) (happen|happened|take place|took place|go ahead), not (held|happening|taking place|going ahead), (couldnt|could not|cant|unable to) (make it|attend|come|join)",
    moved:
      "rescheduled, reschedule, rescheduling, postponed, postpone, postponing, put off, pushed back, pushed out, delayed, deferred, rearranged, rearrange, to be rearranged, rebooked, to be rebooked, moved to (next week|next month|tomorrow|another day|another date|another time|a later date|later|monday|tuesday|wednesday|thursday|friday), new (date|time) (tbc|tbd|to follow|to come|needed|pending)",
    "moved to a day":
      "moved to, moved it to, moved, moving to, shifted to, pushed to, now on, new date, new time, changed to",
    "no-show":
      "no show, noshow, no shows, (didnt|did not|never|hasnt|havent) (show|show up|turn up|turned up|showed up|showed|shown up|come|appear|join|joined|attend|dial in|call|called), (nobody|no one|noone|none) (showed|showed up|turned up|came|joined|was there|called|dialled in), not (show up|turn up|attended|there), stood (me |)up, missed (it|the call|the interview|the meeting|my interview|call|interview|appointment), overslept",
  },
  turns: {
    not: "not, no, never, without, isnt, wasnt, arent, werent, didnt, did not, dont, do not, doesnt, hasnt, havent, wont, neither, nor, no longer, cannot",
    "not yet":
      "yet, so far, expected, expecting, maybe, perhaps, possible, possibly, potential, probably, likely, hopefully, tbd, tbc, pending, unless, if",
    awaited:
      "waiting, waiting for, waiting on, awaiting, await, hoping, hoping for, hope, expect, fear, fearing, before, until, whether, may be, might be, could be, would be, will be, to be, about to be",
    mine: "by me, me, my, myself, on my side, from my side, i had to, i cancelled, i canceled, i moved, i postponed, i rescheduled, i asked, i missed, i forgot, i overslept, i couldnt, i could not, i was, i didnt, i did not, overslept, own doing",
    theirs:
      "they, them, their, on me, by company, company, by the company, employer, recruiter, interviewer, hiring manager, she, he, nobody, no one, stood me up",
  },
  notes: {
    application:
      "(job|internship)(s|)(application|opportunitie|opportunity|opening|offer|lead|case|entry|card|record) application(log|tracker) trackerrole",
    "job hunt": "(job|career|employment)(s|)(search|hunt|hunting|tracker|tracking) career employment",
    "perhaps application": "application(note|) job position opportunitie opportunity vacancie vacancy opening",
    interview: "jobinterview(note|) interview(record|round)",
    "perhaps interview":
      "(phone|video|technical|panel|onsite|hr|final|first|second|third|screening|)interview interview(note|log|debrief|feedback|review|report|reflection) debrief round phonescreen screeningcall",
    preparation: "(job|)interviewprep(aration|)(|note|tracker|sheet|plan) prepnote",
    company: "companie company organi(s|z)ation employer",
    advert: "clipping webclip jd job(description|posting|post|ad|advert|listing|spec) advert posting savedjob",
    hiring: "candidate* applicant* hiring headcount requisition talentpool",
    "something else":
      "person people contact recruiter agencie agency client customer lead deal vendor supplier investor " +
      "resume cv coverletter experience workexperience portfolio skill certificate award " +
      "(interview|)question flashcard leetcode algorithm problem systemdesign study(note|sheet|) exercise course lesson " +
      "research userresearch oralhistory article book podcast video talk paper recipe invoice expense bill software app tool " +
      "submission scholarship grant visa university flat apartment house mortgage loan credit passport permit licence membership adoption insurance medical subscription freelance gig event conference",
    filed: "index moc dashboard overview daily dailynote journal log review meta reference resource project",
    neutral:
      "(basic|)note meeting record document doc page entrie entry item fulltime parttime contract(or|) permanent temporary temp " +
      "intern(ship|) coop apprentice(ship|) graduate remote hybrid onsite inperson real phone call screening video technical behavio(u|)ral hr final",
  },
  rounds:
    "(phone|video|recruiter|hr|screening|initial|intro|introductory|hiringmanager|manager)(screen|screening|call|chat)(interview|round|) " +
    "(phone|video|technical|tech|coding|livecoding|behavioral|behavioural|cultural|culture|culturefit|values|competency|case|hr|recruiter|hiringmanager|manager|skiplevel|" +
    "panel|onsite|virtualonsite|loop|superday|final|finalround|systemdesign|design|pairprogramming|pairing|whiteboard|takehome|takehometask|takehometest|assessment|" +
    "presentation|portfolio|portfolioreview|casestudy|screening|screen|team|teamfit|peer|bar|barraiser|trial|trialshift|trialday|workingday|groupexercise|assessmentcenter|assessmentcentre)(interview|round|test|task|challenge|) " +
    "(first|second|third|fourth|final|last)(interview|round|) firstcall 1stround 2ndround hm oa onlineassessment",
  contacts: {
    "thank-you": "thank you, thank yous, thankyou, thanks, thanked, to thank, ty note",
    answer:
      "(replied|responded) to, (i|we) (replied|responded|answered|wrote back|got back to|confirmed|accepted), sent(| my) (reply|response|answer|availability|references|certificates|documents), (reply|response|answer) sent, my (reply|response|answer), answered (their|her|his|questions|recruiter), confirmed (interview|attendance|time|slot|availability), sent requested, =accepted, offer accepted, accepted (invitation|invite|interview|offer|their offer|job), signed contract, (called|rang) back, returned (call|their call)",
    withdrawal:
      "withdrew(| my application), withdrawn, withdrawing, withdrawal, pulled out, i (withdrew|declined|said no|rejected|turned down|turned them down|pulled out|passed), (turned down|declined|rejected) (offer|their offer|interview|invitation|their invitation|job|role|position), turned them down, said no to (offer|them), cancelled my application, (im|i am) (not|no longer) interested",
    "follow-up":
      "follow up(|s), f u, fu, fup, followup(|s), followed(| it) up, following up, chase(d|r), chase (email|up), nudge(|d), reminder, reminded, ping(|ed), check(ed|ing|) in, status (check|request|update request), check(ed|ing) status, asked (about|whether|if|when|how), (asked for|request|requested|requesting) (update|news|status), update request, ?asked (them|her|him|~), inquired, enquired, inquiry, enquiry, touched base, bump(|ed), sent question(|s), ?email(|s|ed), ?mail(|ed), ?wrote, ?written to, ?message(|s|d), ?dm(|ed), ?text(|s|ed), ?sms, ?whatsapp(|ed), ?letter, ?reached out, ?contacted, ?got in touch, ?sent (note|line), ?dropped ~, ?inmail",
    call: "?call(|s|ed|ing), ?rang, ?phone(d| call), ?telephone(|d| call), ?voicemail, ?voice mail, ?left message, ?gave (ring|call), ?tried to (call|ring|phone|reach), ?tried (calling|phoning|ringing), ?managed to call",
    task: "handed in, turned in, (submitted|completed|finished|did|took|sent|sent in|sent off|sent back|returned|delivered|uploaded) (take home|task|assignment|assessment|test|challenge|coding|case|homework|exercise|project|presentation|solution|online|oa|code|technical test), submitted my, (take home|task|assignment|assessment|test|challenge|case study|exercise|oa) (submitted|sent|sent in|sent off|done|completed|finished|handed in|delivered|uploaded)",
    applied:
      "applied, reapplied, (application|cv|resume) (sent|submitted), (sent|submitted|handed in|sent in|sent off|dropped off) (application|cv|resume|résumé|my application|my cv|my resume|my résumé), cover letter, =submitted, =application, submitted (online|via|on|through)",
    "feedback-request":
      "feedback (request|requested|reminder), (asked|request|requesting|asked about) feedback, requested feedback, for feedback",
    "endorsement-request":
      "(endorsement|referral|recommendation) request, (asked for|requested|for) (endorsement|referral|recommendation|reference|intro|introduction), to (refer|recommend) me",
    "closing-note": "(closing|last|final|farewell|goodbye) note, closing (email|message)",
    heard:
      "heard, reply, replied, responded, response, answered, (wrote|got|came) back, (reply|answer|news|word) from, (replied|responded|reply|response|answer) to (me|my), (got|received) (answer|reply|response|email|mail|message|text|call|letter|voicemail|news|word), received, incoming, (email|mail|message|call|letter|text|reply|response|answer|voicemail) (received|came|arrived), missed call, (emailed|mailed|called|rang|phoned|texted|messaged|contacted|wrote|wrote to|sent|asked|told|reached out to|got in touch with|got back to|came back to) me, (emailed|called|rung|phoned|contacted|messaged) by ~, (interview|call) (cancelled|moved|rescheduled|postponed), ~ (emailed|mailed|called|rang|phoned|wrote|messaged|texted|contacted|reached out|got in touch|said|says|told|asked|asks|wants|needs|need|sent|confirmed|promised|apologised|apologized|will|left voicemail|left message|followed up|checked in|pinged|thanked|answered|replied|responded|wrote back|got back|replied to|responded to|called back|rang back|requested|forwarded|cancelled|postponed|rescheduled|moved interview|moved call|let me know|came back|returned my)",
    "heard no":
      "=no, no from(| ~), got no, refusal, declined (me|my application), ~ (declined|rejected|refused|withdrew|pulled out|turned me down), rescinded, letter of rejection, to say no, (un|not |wasnt )successful, (not|wasnt) (selected|chosen|shortlisted|invited|hired|suitable), (not|not be|wont|wont be|arent) (moving|move|proceed|proceeding|progress|progressing|taken|taking|going|continue|continuing|offer|offering) (forward|ahead|further|me), (not|not be|wont|wont be|arent) (proceed|proceeding|progressing|continuing|offering), not what they, (went|gone|going|go|move|moving|moved|proceed|proceeding|proceeded|progress|progressing|continue|continuing|forward|ahead|on) with (someone else|somebody else|another|other|others|internal), (move|moving|moved) (forward|ahead|on) with (someone else|somebody else|another|other|others|internal), went to (someone else|somebody else|another|internal), (chose|chosen|picked|selected|hired|hiring|pursue|pursuing|prefer|preferred) (someone else|somebody else|another|other|others), hired (inside|internally|from within), internal candidate, with (other|another) candidate(|s), (position|role|job|vacancy) (filled|been filled|is filled|was filled|is gone|closed|cancelled), filled (internally|position|role), unfortunately (no|not), no longer (considered|considering|in|under|interested), not( right| good|) (fit|match), ~ (not|are not|is not) interested, (dont|do not) want me, (didnt|did not) (get it|get job|make it), decided (against|not to), not right now, regret(|s|fully)",
    "heard offer":
      "=offer, offer (received|letter|by|from|came|in|made|extended), (got|received)(| job| verbal| written) offer, got (job|it), made(| me) offer, (verbal|job|written|formal) offer, offered (job|me|position|role|contract|it), ~ offered, with offer, extended offer, job is mine, (want|wants) to hire me, want me to start",
    "heard next round":
      "invited, invitation, invite, interview (scheduled|invite|invitation|confirmed|confirmation|booked|arranged|set|offered|request), call (scheduled|booked|arranged|set), (scheduled|booked|arranged|set up) (interview|for interview|call|phone|technical|onsite|panel), (phone screen|screening|phone interview|video interview|onsite) scheduled, asked (to|for) interview, asked me to (interview|meet|come), called (for|to|me for) interview, (offered|offered me|got) interview, next (round|stage|step|steps), through to (next|round|interview|final), moved to (next|round|final|interview), (moving|moved|move) forward, moving (to|on to), (advanced|advancing|progressed|progressing|proceed|proceeding) to, passed (phone|screen|screening|round|to next|interview|test|assessment|technical), made it (to|through), shortlisted, (want|wants|like) to (meet|interview|talk|invite|see me), sent me (task|take home|assignment|test|assessment|link), (received|got) (take home|assignment|assessment|task|test|oa|coding|invitation|invite|invited), received interview, (take home|assignment|assessment|task|oa) received, ~ invited, come in on",
    "heard deciding":
      "still (deciding|interviewing|considering|reviewing|undecided), deciding, decision (next|by|this|in|pending|delayed), (not|havent|hasnt) decided, undecided, (need|needs) (more time|time|week), more time, delay(|ed), on hold, hiring freeze, (taking|takes) longer, interviewing other(|s)",
    feedback: "feedback, (got|received|gave|gave me) feedback, ~ (gave|gave me) feedback",
    declined:
      "declined, no feedback (given|possible|provided|policy), no feedback from ~, (|~ )declined (to give|to share|to provide|feedback), (cannot|cant|dont|do not|doesnt|not|not allowed to|refused to) give feedback, refused feedback",
    told: "=told, told (at|in) interview, told at end, told me at interview, said at interview, ~ (said|told me) at interview",
    endorsement:
      "endorsed, referred, ~ referred, referral, recommendation, recommended, ~ recommended, put in word, put in good word, good word, introduced me, intro made",
    automatic:
      "auto (reply|replied|response|responder|email|confirmation), autoreply, autoresponse, autoresponder, (automatic|automated) (reply|response|email|message|confirmation), automated, out of office, ooo, on (vacation|holiday|leave), away message, vacation reply, ~ is (out of office|on vacation|on holiday|on leave), =confirmation, confirmation (email|mail|of receipt|of application|that|received), email confirmation, receipt (confirmed|confirmation), (received|got) confirmation, application (confirmation|confirmed|received|was received|acknowledged|viewed|under review), (received|got|viewed) (application|my application|your application), (|~ )confirmed receipt, acknowledgement, acknowledgment, acknowledged, (thank you|thanks) for (applying|application|your application|your interest), bounced, undeliverable, delivery (failure|failed), mail delivery, newsletter, job alert, read receipt",
    nothing:
      "no (reply|replies|response|responses|answer|answers|news|word|contact|update|updates|feedback|sign|rejection|change|email|call), no (decision|offer) yet, no decision, nothing, silence, silent, radio silence, crickets, ghosted, still (waiting|no|nothing), waiting, awaiting, pending, not yet, (not|havent|hasnt|never|didnt|nobody) heard, didnt hear, heard nothing, havent replied, (|~ )hasnt replied, (im|i am) still deciding, to do, todo, =next, =next action, =plan, =idea, (to|should|must|will|ill|need to|remember to|forgot to|reminder to|want to) (follow|chase|call|ring|email|write|send|reply|contact|ask|thank|wait|check|ping|reach|try), need(|ed) to, i (will|should|need|must|plan|want to), going to, gonna, plan(|s|ned|ning), intend(|ing) to, remember, remind me, reminder to self, set reminder, reminder set, draft(|ed|ing), prepared (follow up|email), thinking (about|of), considering, (follow up|thank you|email|call) (planned|due|needed|pending|scheduled|tomorrow|later|draft|drafted|not|bounced), follow up (next|in|if|when|date|reminder), follow up on (monday|tuesday|wednesday|thursday|friday), call (next|again on|again tomorrow), (schedule|scheduled|next|send|write) follow up, send (thank you|email), write (to|email), (email|chase) (tomorrow|next), snoozed, skipped, forgot",
    contact:
      "met, meeting, interview(|ed|s), (phone|video) interview, phone screen(|ing), screening(| call), (intro|introductory|recruiter|hr|video|zoom|teams|interview) call, hr screen, onsite, on site, spoke(|n), talked, chat(|ted), coffee, connected, connection request, debrief",
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
  weekdays: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday",
};

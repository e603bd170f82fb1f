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
    interview_time: "interview time, interview start, interview start time, start time, time",
    interviews: "interviews, interview rounds, rounds",
    round: "round, interview round, round type, interview stage, interview type, round name, current round, last round",
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
    contact_log: "contact log, communication log, contact history, correspondence",
    application:
      "application, job application, application note, related application, related job, job, job note, application link, opportunity",
    outcome:
      "outcome, result, interview result, interview outcome, application result, application outcome, final result, final outcome, decision, final decision, verdict",
    rejected:
      "rejected, rejection, rejected on, rejected at, rejection date, date rejected, date of rejection, rejected date, refused, turned down",
    withdrawn: "withdrawn, withdrew, withdrawn on, withdrawn at, withdrawal date, date withdrawn, withdrawn date",
    preparation: "preparation, preparedness",
    confidence: "confidence",
    footing: "footing",
    lessons: "lessons, lesson, lessons learned, lessons learnt",
  },
  propertiesOnInterviews: {
    status: "status",
    interview_date: "date, day, when, scheduled, scheduled for, start, datetime",
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
        "rejected, rejection, rejections, reject, no hire, not selected, turned down, unsuccessful, denied, not successful, knocked back, no offer, dinged, eliminated, disqualified, screened out, filtered out, knocked out, refused, (screen|screening|phone screen|interview|technical|test|assessment|oa|final|round|onsite|challenge|coding test|resume screen|cv screen) (failed|rejected), failed (the |my |)(screen|screening|phone screen|interview|technical|test|assessment|oa|round|final|onsite|challenge|coding test|at|in|after)",
      generic: "no, failed, nope, nack, ko, negative, lost, fail, rej, tbnt, pfo",
    },
    withdrawn: {
      telling:
        "do not apply, didnt apply, did not apply, not applying, (offer|job offer) (declined|rejected|refused|turned down), (declined|rejected|refused|turned down|turning down|declining) (offer|the offer|their offer|job offer|the job), closed passed, application withdrawn, (withdrew|withdrawn|withdrawing|pulled out|backed out|bowed out|dropped out) (from|after|before|because|due|my|application|by me|myself|candidacy|the|early), i (withdrew|declined|passed|said no|rejected|refused|turned|pulled out|dropped out|quit|decided against|cancelled|opted out), (declined|rejected|refused|turned down|closed) by (me|myself), turned (it|them|this) down, (accepted|accepting|took|taken|taking|got|signed|have) (another|other|a different|different|some other) (offer|job|role|position), (accepted|accepting|took|taken|taking) (a job|an offer|offer|a role|a position|job|role|position|something|) elsewhere, (offer|job|role) elsewhere, went elsewhere, (from|at|with) another company, (rejected|declined) them, declined (interview|the interview|invitation|the invitation|invite), passed on (it|this|this one|the offer|offer)",
      usual:
        "withdrawn, withdrew, withdrawing, withdraw, discarded, not interested, no longer interested, not eligible, skipped, no go, pulled out, backed out, dropped out, opted out, abandoned",
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
    "perhaps application": "application job position opportunitie opportunity vacancie vacancy opening",
    interview: "jobinterview(note|) interview(record|round)",
    "perhaps interview":
      "(phone|video|technical|panel|onsite|hr|final|first|second|third|screening|)interview interview(note|log|debrief) round phonescreen screeningcall",
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
  months:
    "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec",
};

# Words that both sides use

status-received = Received
status-needs_info = Waiting for the reporter
status-assigned = Passed on to the unit
status-in_progress = In progress
status-answered = Answered
status-closed = Done
status-rejected = Cannot be processed
status-merged = Merged
status-withdrawn = Withdrawn

kind-complaint = Complaint
kind-aspiration = Aspiration
kind-information = Request for information
kind-whistleblowing = Whistleblowing
handling-information = request for information
handling-simple = without inspection
handling-inspection = with inspection

privacy-open = Open
privacy-anonymous = Anonymous
privacy-secret = Secret
privacy-anonymous_secret = Anonymous and secret

medium-photo = photo
medium-video = video
medium-voice = voice message
medium-document = document

role-administrator = Complaints desk
role-liaison = Liaison officer { $unit }
role-leader = Leader
role-head = Head of { $unit }
post-only = { $post }, only { $parts }
role-overseer = Overseer
role-ambassador = Ambassador
role-reporter = Reporter
role-follower = Supporter
role-system = System

place-unknown = no place given
place-area = { $area }, { $district } district
place-approximate = near { $place }
place-pin = point { $latitude }, { $longitude }

move-verify = Verify
move-assign = Assign
move-start = In progress
move-ask = Ask the reporter
move-reply = Reply
move-resolve = Resolve
move-reject = Reject
move-hand_back = Not ours
move-merge = Merge
move-reopen = Reopen
move-uphold = Answer stands
move-inform = Answer
move-withdraw = Withdraw
move-leave = Leave to the followers
move-rate = Rate
move-object = Not solved
move-lapse = Time over
move-close = Close
action-take = Take
action-note = Note
action-urge = 🚨 Urgent
action-calm = No longer urgent
action-approve = Drafted answer
action-respond = Answer leader
action-enquire = Ask the unit
action-instruct = Instruct
action-escalate = ⬆️ Escalate
action-view = View

deadline-verification = verification
deadline-first_answer = first answer
deadline-finish = completion
deadline-decision = decision on the objection

# Timeline: { $who } names role and unit
event-filed = Report received
event-filed-direct = Report received, straight to { $unit }
event-verify = { $who } verified it; passed on to { $unit }
event-assign = { $who } passed it on to { $unit }
event-start = { $who } is working on it
event-ask = { $who } asked; the deadline stands still until it is answered
event-reply = { $who } wrote
event-resolve = { $who } answered
event-reject = { $who } said that it cannot be processed
event-hand_back = { $who } gave it back: not their responsibility
event-merge = { $who } merged it with another report
event-reopen = { $who } reopened it
event-uphold = { $who } said that the answer stands
event-inform = The reporter answered; the deadline runs on{ $stood ->
        [0] {""}
        [one] {" "}after { $stood } working day
       *[other] {" "}after { $stood } working days
    }
event-withdraw = The reporter withdrew the report
event-leave = The reporter withdrew or deleted their data; it goes on without them
event-object = { $who } said that it is not done
event-rate = The reporter rated the answer
event-lapse = The reporter did not answer in time
event-close = Closed automatically
event-undone = { $who } took back: { $what }
event-taken = { $who } took this report
event-released = { $who } let go of this report
event-passed = { $who } passed this report on to the successor
event-escalated = Escalated to leaders and overseers because { $why }
event-enquired = { $who } asked the unit
event-instructed = Instruction of { $who }
event-instructed-until = Instruction of { $who }, by { $due }
event-instruction_missed = A leader's instruction was not followed by { $due }
event-responded = { $who } answered the leader or overseer
escalated-overdue = it is { $count } working days past its deadline
escalated-objections = the reporter objected { $count } times
escalated-decision = { $who } decided so: { $words }
escalated-merged = report { $words }, which was escalated, was merged into this one
event-corrected = { $who } changed the category from { $before } to { $category }
event-corrected-kind = { $who } changed the kind from { $before } to { $after }
event-corrected-handling = { $who } changed the handling class from { $before } to { $after }
event-corrected-place = { $who } corrected the place from { $before } to { $after }
event-title = { $who } gave it the title { $after }
event-title-changed = { $who } changed the title { $before } to { $after }
event-urged = { $who } marked it urgent
event-calmed = { $who }: no longer urgent
event-helper-added = { $who } asked { $unit } to help
event-helper-removed = { $unit } helps no longer, by { $who }
event-finish-due = { $what }; now to be finished by { $due }
event-theme-joined = { $who } put it under the theme { $theme }
event-theme-left = { $who } took it out of the theme { $theme }
event-proposed = { $who } drafted an answer, waiting for approval
event-proposed-files = { $who } added files to the drafted answer
event-approved = { $who } approved that answer
event-returned = { $who } gave the drafted answer back
event-recalled = { $who } took the drafted answer back
event-dropped = The drafted answer was dropped, as the report moved on
event-waits = The drafted answer is still waiting for approval
event-note = Note by { $who }
event-added = The reporter added
event-supported = A supporter added
event-confirmed = A supporter said that it is done
event-denied = Another supporter said that it is not done
event-rated = { $rating } of 5
event-comment = The reporter's comment
event-evidence = { $who } added evidence
event-on-behalf = { $what }, passed on by { $who }
event-taken-over = The reporter took this report over into their own chat
event-contact = { $who } looked up how to reach the reporter
event-near = Deadline for { $deadline } is near: { $due }
event-missed = Deadline for { $deadline } was missed: { $due }
event-stopped = { $who } stopped the reporter of this report ({ $reason }) until { $until }
event-stop-disputed = The reporter objected to being stopped
event-stop-lifted = { $who } ended the stop
event-awaited = The reporter was reminded; until { $due }
timeline-line = <b>{ $when }</b> · { $what }{ $words }
timeline-quote = {""}
    <i>“{ $words }”</i>

# A ticket's card for officers

card-head = <b>{ $number }</b> · { $status }
card-urgent = 🚨 <b>URGENT</b>
card-title = 📝 <b>{ $title }</b>
card-what = { $kind } · { $category } · { $privacy }
card-place = 📍 { $place }{ $happened }
card-unit = 🏢 { $unit }
card-helpers = 🤝 Helped by { $units }
card-deadline = ⏰ Deadline for { $deadline }: { $due } ({ $left })
card-words = {""}

    { $words }
card-evidence = {""}
    📎 { $count } { $count ->
    [one] file
   *[other] files
 }
card-support = { $followers ->
        [one] 👥 { $followers } supporter
       *[other] 👥 { $followers } supporters
    }
card-verdicts = { $followers ->
        [one] 👥 { $followers } supporter: { $done } done, { $undone } not done
       *[other] 👥 { $followers } supporters: { $done } done, { $undone } not done
    }
card-proposed = ✍️ A drafted answer is waiting for approval
card-taken = 👤 Taken by { $name }
card-somebody = an officer
card-away = { $name } (on leave, { $deputy } stands in)
card-enquired = ❓ A leader or overseer waits for an answer: /respond
card-instructed = 📌 A leader's instruction is not followed yet
card-instructed-until = 📌 A leader's instruction is not followed yet, due { $due }
card-objection = ⚠️ The reporter objects. Please decide.
card-challenge = ⚠️ Supporters say that it is not done. Please decide.
card-rating = ⭐ The reporter's rating: { $rating } of 5
card-unreachable = 🔕 The reporter blocked the bot and hears nothing.
card-entered = 🤝 Entered for somebody who does not use the bot yet. News is passed on by whoever entered it.
card-merged = ➡️ Merged into <b>{ $other }</b>
card-gone = <b>{ $number }</b> is no longer handled here.
card-undone = <b>{ $number }</b>: it was given to you by mistake and taken back. There is nothing to do.

topic-title = { $number } · { $status }
topic-title-due = { $number } · { $status } · { $left }
topic-urgent = 🚨 { $title }
topic-title-moved = { $number } · at { $unit }
topic-title-moved-on = { $number } · moved on
topic-status-assigned = Passed on
topic-status-needs_info = Waiting
topic-left = { $count ->
    [0] today
    [1] tomorrow
   *[other] { $count } days
 }
topic-late = { $count ->
    [0] overdue
    [1] 1 day late
   *[other] { $count } days late
 }
topic-moved = ➡️ <b>{ $number }</b> is now seen to by { $unit }. This topic is closed.
topic-moved-on = ➡️ <b>{ $number }</b> is no longer handled here. This topic is closed.

days-left = { $count ->
    [one] 1 day left
   *[other] { $count } days left
 }
days-late = { $count ->
    [one] 1 day late
   *[other] { $count } days late
 }
hours-left = { $count ->
    [0] less than an hour left
    [one] 1 hour left
   *[other] { $count } hours left
 }
hours-late = { $count ->
    [0] just missed
    [one] 1 hour late
   *[other] { $count } hours late
 }

# News for officers

staff-informed = 💬 <b>{ $number }</b> The reporter answered:
    { $words }
staff-added = 💬 <b>{ $number }</b> The reporter added:
    { $words }
staff-added-files = 📎 <b>{ $number }</b> The reporter added evidence.
photo-proof = 🔁 The proof photo of <b>{ $number }</b> is like a photo of <b>{ $other }</b> of { $day }. Please check: was an old photo used again?
photo-report = 🔁 The reporter's photo of <b>{ $number }</b> is like a photo of <b>{ $other }</b> of { $day }. It may be the same report, or an old photo.
photo-own = 🔁 The proof photo of <b>{ $number }</b> is like the reporter's own, so it does not show what was done. Please check.
photo-hidden = 🔁 A photo of <b>{ $number }</b> is like one that was used before in another report. That report cannot be shown here.
staff-supported = 👥 <b>{ $number }</b> A supporter added:
    { $words }
staff-wordless = (no words, evidence only)
staff-withdrawn = ↩️ <b>{ $number }</b> The reporter withdrew the report. Nothing needs to be done.
staff-left = ↩️ <b>{ $number }</b> The reporter withdrew or deleted their data. There is nobody to ask any more, but please go on with it.
staff-forgotten-secret = 🔴 <b>{ $number }</b> (secret): { $unit } missed the deadline for { $deadline } on { $due }. The desk should remind them.
staff-forgotten-protected = 🔴 A protected report at { $unit } missed its deadline for { $deadline } ({ $due }). Please remind that unit's officers to open /queue.
staff-group-lost = ⚠️ The bot can no longer write to the group of { $unit }. Its reports now go to its officers one by one, or here. Tie a group again with /pasang { $code }.
staff-lacks-topics = ⚠️ In the group of { $unit } the bot may not manage topics: reports arrive in General. Make the bot an administrator of that group with the right “Manage topics”.
staff-lacks-pins = ⚠️ In the group of { $unit } the bot may not pin messages, so cards are not pinned in their topics. Give the bot the right “Pin messages”.
staff-rated = ⭐ <b>{ $number }</b> The reporter's rating: { $rating } of 5.
staff-comment = 💬 <b>{ $number }</b> The reporter's comment:
    { $words }
staff-objected = ⚠️ <b>{ $number }</b> The reporter objects:
    { $words }

    Please decide: reopen it, or let the answer stand.
staff-theme-answered = ✅ Theme <b>{ $theme }</b>: your message reached { $count ->
    [one] 1 report
   *[other] { $count } reports
 }.
staff-theme-refused = • { $number }: { $why }
staff-theme-refused-more = … and { $count } more.
theme-refused-received = not yet with a unit
theme-refused-needs_info = waiting for the reporter
theme-refused-assigned = could not be changed just then
theme-refused-in_progress = could not be changed just then
theme-refused-answered = answered already
theme-refused-closed = closed already
theme-refused-rejected = not taken up
theme-refused-merged = merged into another
theme-refused-withdrawn = withdrawn
theme-refused-unseen = no longer open to you
proposal = ✍️ <b>{ $number }</b>: an answer drafted by { $who }, as “{ $move }”. The reporter has not read it yet.
proposal-waits = ⏳ <b>{ $number }</b>: an answer drafted by { $who } (“{ $move }”) has been waiting for approval since { $since }. The deadline keeps running.
proposal-words = <blockquote>{ $words }</blockquote>
proposal-files = 📎 { $count ->
    [one] 1 file goes
   *[other] { $count } files go
 } along when it is approved.
proposal-button-approve = ✅ Approve
proposal-button-return = ↩️ Give back with a reason
proposal-button-amend = ✏️ Change
proposal-approved = ✅ <b>{ $number }</b>: the drafted answer was approved by { $who } and sent to the reporter.
proposal-approved-changed = ✅ <b>{ $number }</b>: the drafted answer was changed by { $who } and sent to the reporter.
proposal-returned = ↩️ <b>{ $number }</b>: the drafted answer was given back by { $who }.
proposal-returned-words = Your draft:
    <blockquote>{ $words }</blockquote>
    Reply to this message with the better answer.
proposal-recalled = ↩️ <b>{ $number }</b>: the drafted answer was taken back by its author.
proposal-dropped = <b>{ $number }</b>: the drafted answer will not be sent, as the report moved on.
proposal-again = ✍️ <b>{ $number }</b>: that step was taken back, so your draft answer waits for approval again.
staff-challenged = ⚠️ <b>{ $number }</b> A supporter says that it is not done:
    { $words }

    Please decide: reopen it, or let the answer stand.
staff-denied = ⚠️ <b>{ $number }</b> One more supporter says that it is not done:
    { $words }
staff-handed_back = ↩️ <b>{ $number }</b> was handed back by { $who }:
    { $words }
staff-corrected = ✏️ <b>{ $number }</b>: { $what }.
staff-helping = 🤝 <b>{ $number }</b>: your unit is asked to help. { $lead } is in the lead and answers the reporter; they read your notes (/catatan, or reply to the card).
staff-helping-over = 🤝 <b>{ $number }</b>: your unit need not help any more. Thank you.
staff-helper-added = 🤝 <b>{ $number }</b>: { $unit } helps you. Both units read the notes (/catatan).
staff-helper-nobody = ⚠️ <b>{ $number }</b>: { $unit } was asked to help, but has no officers here yet.
staff-helper-removed = 🤝 <b>{ $number }</b>: { $unit } helps no longer.
staff-noted = 🗒 <b>{ $number }</b>, a note by { $who }:
    { $words }
staff-urged = 🚨 <b>{ $number }</b> is urgent, says { $who }. By { $due } at the latest.
staff-urged-words = 🚨 <b>{ $number }</b> is urgent, says { $who }. By { $due } at the latest.
    { $words }
staff-calmed = <b>{ $number }</b> is no longer urgent, says { $who }. Now due { $due }.
staff-calmed-words = <b>{ $number }</b> is no longer urgent, says { $who }. Now due { $due }.
    { $words }
staff-assigned = 📨 <b>{ $number }</b> was passed on to { $unit }.
    { $words }
staff-stop-disputed = ⚠️ <b>{ $number }</b> Its reporter objects to being stopped:
    { $words }

    To end the stop: /hentikan
staff-lapsed = <b>{ $number }</b> The reporter did not answer in time. The report is closed.
staff-near = ⏰ <b>{ $number }</b> Deadline for { $deadline }, { $left }: { $due }.
staff-missed = 🔴 <b>{ $number }</b> Deadline for { $deadline } missed: { $due } ({ $left }). Please see to it now.
leader-missed = 🔴 <b>{ $number }</b> ({ $category }) at { $unit }: the deadline for { $deadline } was missed on { $due }.
    You receive this as a leader.
staff-nobody = ⚠️ <b>{ $number }</b> is for { $unit }, but that unit has neither group nor officers yet. The desk has to see to it: assign it to another unit, or invite the unit's liaison officer.
staff-nobody-protected = ⚠️ There is a protected report for { $unit }, but that unit has no officers yet. Invite its liaison officer now, then ask them to open /queue.
staff-undone = ↩️ <b>{ $number }</b> was given to you just now, but { $who } took it back. There is nothing to do.
staff-joined = 👋 A new officer joined: { $role }.
staff-escalated = ⬆️ <b>{ $number }</b> was escalated to leaders and overseers because { $why }.
staff-enquired = {""}
    ❓ <b>{ $number }</b> { $who } asks (not the reporter):
    <blockquote>{ $words }</blockquote>
    Answer by replying to this message or with /respond { $number }. The reporter does not read it.
staff-instructed = {""}
    📌 <b>{ $number }</b> Instruction of { $who }:
    <blockquote>{ $words }</blockquote>
    Act on it, or answer by replying to this message or with /respond { $number }.
staff-instructed-until = {""}
    📌 <b>{ $number }</b> Instruction of { $who }, by { $due }:
    <blockquote>{ $words }</blockquote>
    Act on it, or answer by replying to this message or with /respond { $number }.
staff-instruction_missed = 🔴 <b>{ $number }</b> A leader's instruction was not followed by { $due }. Act on it, or answer with /respond { $number }.
above-escalated = ⬆️ <b>{ $number }</b> ({ $unit }) was escalated to you because { $why }.
    To ask the unit, reply to this message or use /enquire { $number }.
above-responded = {""}
    💬 <b>{ $number }</b> { $who } answers you:
    <blockquote>{ $words }</blockquote>
above-followed = ✅ <b>{ $number }</b> { $who } acts on your instruction. Status now: { $status }.
above-instruction_missed = 🔴 <b>{ $number }</b> { $unit } did not follow your instruction by { $due }.
member-unnamed = Officer { $number }
colleague-suspended-you = 🚫 The complaints desk suspended your access. What you did stays on record.
colleague-suspended = 🚫 { $name } ({ $role }) was suspended. If they are still in this group, remove them. { $count ->
    [0] {""}
    [one] One report:
   *[other] { $count } reports:
 }
colleague-restored-you = ✅ Your access works again. Open /queue.
colleague-given-you = ➕ You now serve as { $role }. Open /queue.
colleague-given = ➕ { $name } is now { $role }.
colleague-left-you = You no longer serve as { $role }. What you did stays on record.
colleague-left = 🔄 { $name } is no longer { $role }. If they are still in this group, remove them. { $count ->
    [0] {""}
    [one] One report:
   *[other] { $count } reports:
 }
colleague-handed-over = 🔄 { $name } is no longer { $role }; { $other } succeeds. If { $name } is still in this group, remove them.
colleague-inherited = 🔄 You succeed { $name } as { $role }. { $count ->
    [0] {""}
    [one] One report:
   *[other] { $count } reports:
 }
colleague-entries = 📋 { $name } is no longer on duty. The reports that they entered for citizens are yours now: news and questions come to you, and all are in /titipan. { $count ->
    [one] One is still open:
   *[other] { $count } are still open:
 }
colleague-away = 🌴 { $name } is on leave until { $until }; { $other } stands in.
colleague-deputy = 🌴 { $name } is on leave until { $until } and you stand in. Their reports are in /queue, under “Mine”. { $count ->
    [0] {""}
    [one] One report:
   *[other] { $count } reports:
 }
colleague-back-you = 👋 Welcome back. Notices come to you again; { $other } no longer stands in for you. { $count ->
    [0] {""}
    [one] One report:
   *[other] { $count } reports:
 }
colleague-back = 👋 { $name } is back. Thank you for standing in.
colleague-leave-broken = ⚠️ { $other } can no longer stand in for you, so your leave ends here and notices come to you again. Choose somebody else with /leave. { $count ->
    [0] {""}
    [one] One report:
   *[other] { $count } reports:
 }

# News for reporters

push-verify = ✅ We checked your report <b>{ $number }</b> and passed it on to { $unit }. First answer by { $due }.
push-assign = 📨 Report <b>{ $number }</b> was passed on to { $unit }. First answer by { $due }.
push-start = 🛠 { $unit } is working on report <b>{ $number }</b>.
push-start-words = 🛠 News on report <b>{ $number }</b> from { $unit }:

    { $words }
push-ask = ❓ { $unit } has a question about report <b>{ $number }</b>:

    { $words }

    Simply write your answer here, by { $due }.
push-reply = 💬 { $unit } on report <b>{ $number }</b>:

    { $words }
push-resolve = ✅ { $unit } answered report <b>{ $number }</b>:

    { $words }

    Is this solved for you? Rate it from 1 (bad) to 5 (very good), or object, by { $due }.
push-resolve-plain = { $unit } answered report { $number }:

    { $words }
push-verdict = Is report { $number } settled for you? Rate it from 1, bad, to 5, very good, or say that it is not settled.
push-files = After this message come { $count } photos or files from the officers.
push-resolve-follower = ✅ { $unit } answered report <b>{ $number }</b>, which you support:

    { $words }

    Is it done for you?
push-reject-follower = We cannot process report <b>{ $number }</b>, which you support. The reason:

    { $words }
push-reject = We cannot process report <b>{ $number }</b>. The reason:

    { $words }

    If you think that this is wrong, you may object once.
push-hand_back = Report <b>{ $number }</b> is back at the complaints desk, to be passed on to the right unit. You need not do anything.
push-merge = We merged report <b>{ $number }</b> with <b>{ $other }</b>, which is about the same thing. You will get the news of that report.
push-reopen = 🔁 Report <b>{ $number }</b> was reopened and is being worked on again. Thank you for telling us.
push-uphold = We considered your objection on report <b>{ $number }</b>. Our answer stands:

    { $words }
push-uphold-others = People who support report <b>{ $number }</b> said that it is not done, and we considered that. Our answer stands:

    { $words }
push-lapse = We closed report <b>{ $number }</b> because the officer's question was not answered in time. You may object, or make a new report.
push-close = We closed report <b>{ $number }</b>, as we did not hear from you again. Thank you for reporting. If it turns out not to be done, ask to reopen it with the button below.
push-lapse-follower = We closed report <b>{ $number }</b>, which you support, because its reporter did not answer the officer's question. If the problem is still there, please make a new report.
push-close-follower = We closed report <b>{ $number }</b>, which you support: it was answered, and the time to respond is over. If it turns out not to be done, ask to reopen it with the button below.
push-evidence = 📎 { $unit } added evidence to report <b>{ $number }</b>.
push-corrected-limit = 📅 Report <b>{ $number }</b>: it is now to be finished by { $due }.
push-corrected-category = 🏷 Report <b>{ $number }</b> now stands in the category { $what }, so that the right people handle it.
push-corrected-category-limit = 🏷 Report <b>{ $number }</b> now stands in the category { $what }, so that the right people handle it. It is now to be finished by { $due }.
push-corrected-kind = 🏷 Report <b>{ $number }</b> now counts as { $what }.
push-corrected-kind-limit = 🏷 Report <b>{ $number }</b> now counts as { $what }. It is now to be finished by { $due }.
push-awaited-question = ⏳ { $unit } still waits for your answer on report <b>{ $number }</b>, by { $due }. After that we close the report.
push-awaited-answer = ⏳ Report <b>{ $number }</b> was answered. You may still rate the answer or object until { $due }.
push-neutral = There is news.
push-stopped = For a while, until { $until }, we take no new reports from you. The reason: { $reason } (report <b>{ $number }</b>).

    Your open reports are still handled, and you can still answer officers' questions. If you think this is wrong, reply to this message once with your explanation; the complaints desk will read it.
push-stop-lifted = You can report again. Press /report at any time.
stop-reason-spam = repeated messages that are no reports
stop-reason-abuse = abusive or threatening words
stop-reason-false = repeated false reports
entrant-news = 🤝 <b>For the person you speak for:</b>

    { $news }
entrant-taken-over = 🤝 The reporter took report <b>{ $number }</b> over into their own chat. They hear all further news themselves; it is no longer among your entries. Thank you for helping.
push-draft = Your report was not sent yet. Do you want to go on? Everything you filled in is still there.

button-show = Show the report
button-mute = Mute
button-unmute = Unmute
button-object = Not solved
button-confirm = Yes, it is
button-deny = Not yet
button-reopen = Ask to reopen
button-object-refusal = Object
button-continue = Go on
button-drop = Delete it

# Citizens' bot: welcome and commands

welcome = <b>Hello, this is the complaints service of { $city }.</b>

    Tell us about a problem, an idea or a question. We pass it on to the people responsible and tell you here about every step.

    <b>Your data:</b> your name and phone number are never shown in public. You can report anonymously or in secret. More: /data

    Press the button below, or simply send a text, a photo or a location.
bot-description = The complaints service of { $city }. Send your report here: text, photo or location. We pass it on to the people responsible and keep you informed until it is done.
bot-about = The complaints service of { $city }

poster-city = { $city } · Complaints
poster-heading = Something wrong around here? Report it.
poster-step-scan = 1. Scan this code with your phone’s camera and open Telegram.
poster-step-tell = 2. Write what is wrong, send a photo or the location.
poster-step-hear = 3. Get a number, and news until it is done.
poster-search = Or look for { $bot } on Telegram. Free. Your name is not shown to the public.

command-lapor = Make a new report
command-laporan = List my reports
command-status = See one report, add its number
command-bantuan = How to use this bot
command-bahasa = Change the language
command-data = My data and how we protect it
command-berhenti = Stop news, all but answers
command-batal = Cancel what is going on

ask-takeover = Report <b>{ $number }</b> ({ $category }) was entered for you. Take it over into this chat?

    From then on you hear its news yourself, answer the officers and rate the result. By taking it over you agree that the complaint service of { $city } keeps your data; see /data.
ask-takeover-protected = Report <b>{ $number }</b> was entered for you. Take it over into this chat?

    From then on nobody but you hears its news. By taking it over you agree that the complaint service of { $city } keeps your data; see /data.
button-takeover = Yes, it is my report
button-takeover-no = No
told-takeover = Report <b>{ $number }</b> is yours now. { $comes }
takeover-wrong = That link is not valid: it is wrong, was used already, or is over. Ask whoever entered your report for a new one. To make a report yourself: /report
link-outdated = That link or QR code is not known any more; it may have been replaced. Never mind: just tell us here what the problem is and where.
welcome-with = <b>Hello, this is the complaints service of { $city }.</b> Filled in already: { $known }. Your name and number are never shown in public; see /data.
help = { $now }<b>How to report</b>
    Send a text, a photo or a location, or press /report. I guide you step by step, and you get a tracking number.

    <b>Commands</b>
    /report – make a new report
    /mine – your reports and those you support
    /status NUMBER – see one report
    /language – change the language
    /data – your data and how we protect it
    /stop – stop news, all but questions about and answers to your reports{ $quiet ->
        [1] {" "}(stopped now)
       *[other] {""}
    }
    /cancel – cancel what is going on

    To add something to a report, reply to a message about it.

    In an emergency that threatens a life: call <b>112</b>.
help-draft = You are filling in a report, at the part <b>{ $part }</b>. Answer the last question, or press the button below to see it again.

    {""}
help-writing = You are writing to report <b>{ $number }</b>. Simply send a text or a photo; if you changed your mind, press /cancel.

    {""}
help-asked = { $count ->
        [1] An officer waits for your answer about report <b>{ $number }</b>. Simply write it here.
       *[other] Officers wait for your answers about { $count } reports. Reply to the message with the question, or open /mine.
    }

    {""}
officers-command = That is a command of the officers’ bot. Here you can report with /report and see your reports with /mine; all commands: /help
unknown-command = Sorry, I do not know that command. See /help for the list of commands, or /report to make a report.
news-stopped = News are off. What still comes is only about your own reports: officers' questions, answers, refusals, and decisions on your objections. Questions come because without your answer a report is closed. What no longer comes: that a report was passed on or is being worked on, reminders to rate, and news of reports you support.

    You can still see everything in /mine.
news-stopped-already = News are off already; only questions about and answers to your own reports still come. Press the button below to get all news again.
news-resumed = All news of your reports and of those you support come again.
toast-news-resumed = News are on again.
button-resume-news = Send me news again
muted = Report <b>{ $number }</b> is muted: no more news of it but officers' questions to you, because without your answer the report is closed. Their answers can be read in /mine.
muted-followed = Report <b>{ $number }</b> is muted: no more news of it. You can still see what becomes of it in /mine.
unmuted = News of report <b>{ $number }</b> come again.
toast-muted = Muted.
toast-unmuted = News are on again.
plain-on = Plain mode is on: no little pictures and decoration. You can send a voice message at any time.
plain-off = Plain mode is off.
button-plain = Plain mode
button-plain-off = Turn plain mode off
ask-language = Choose a language:
language-set = All right, from now on we speak { $language }.
data = <b>Your data at the complaints service of { $city }</b>

    { $kept }

    What we keep:
    • the link to this Telegram chat, so that news reaches you
    • the text, place and evidence of your reports
    • the history of how they were handled

    What we never do: show your name, your Telegram account or your phone number in public.

    <b>Open</b>: everybody can see what was reported, but not who you are.
    <b>Anonymous</b>: not even officers know who you are.
    <b>Secret</b>: only the officers who handle it can read it.

    { $days } days after its end a report is separated from your identity.
data-kept = Your reports and those you support: { $reports }
    Name: { $name }
    Phone number: { $phone }
    Your consent: { $consent }
    News: { $quiet ->
        [1] questions and answers only
       *[other] all
    } (/stop)
data-consent = { $day }, to version { $version } of the notice
data-none = none
button-contact = Share my name and number
button-contact-drop = Delete my name and number
button-export = Download my data
exported = This is all that we keep about you, as a file.
export-head = Your data at the complaints service of { $city }, as of { $when }

    Name: { $name }
    Phone number: { $phone }
    Language: { $language }
    Consent: { $consent }
    News: { $quiet ->
        [1] questions and answers only
       *[other] all
    }
    Plain mode: { $plain ->
        [1] yes
       *[other] no
    }
export-draft = {""}
    ----------------------------------------
    A report that is not sent yet
    Begun: { $when }
    Category: { $category }
    Place: { $place }{ $happened }
    Description: { $words }
    Number of files: { $files }
export-report = {""}
    ----------------------------------------
    Tracking number: { $number }
    Sent: { $when }
    Status: { $status }
    Kind: { $kind }
    Category: { $category }
    Privacy: { $privacy }
    Location: { $place }{ $happened }
    With: { $unit }
    Description: { $words }
    Pieces of evidence: { $files }
    History:
    { $lines }
export-supported = {""}
    ----------------------------------------
    A report that you support: { $number }
    Status: { $status }
    What you did:
    { $lines }
button-forget = Forget me
key-contact = Share my name and number
press-key-contact = Press the button at the bottom of the screen to share your name and number from Telegram. You need not do it, and the public does not see them.
contact-needed = Before this report is sent, we need to know who reports. Press the button at the bottom of the screen to share your name and number from Telegram. The public does not see them. If you do not want to be known, choose Anonymous.
contact-noted = Thank you, { $name }. Your name and number are kept safely.
contact-dropped = Your name and number are deleted.
ask-forget = <b>Forget me?</b>

    Your name, your number and the link to this chat are deleted, and so is what was not sent yet. Reports that were sent are still handled, but without a reporter: you hear no more of them and cannot see them. This cannot be undone.
button-forget-no = Never mind
button-forget-yes = Yes, forget me
forgotten-stopped = Done. Your name, number and reports are no longer tied to you. Only the stop that holds until { $until } is kept; after that the link to this chat is deleted too.
forgotten = Done. We no longer keep who you are. Thank you for having reported; if you write again, we start afresh.
private-only = Hello. I take reports in a private chat only, to protect your data. Please open my profile and press Start.
too-fast = Your messages come too fast: at most { $most } in a minute. What I have received is kept; what came after that is not. Go on from { $when }.
sorry = Sorry, something went wrong on our side and your message was not processed. What you filled in is kept. Please try again in a moment; if it still fails, press /help.

# Steps of a report

step = { $note }<b>{ $place } of { $total }</b>

    { $question }
note-above = <i>{ $note }</i>

    {""}

part-kind = kind of report
part-category = category
part-location = location
part-description = description
part-date = time of the incident
part-evidence = evidence
part-privacy = privacy
part-review = final check

ask-kind = <b>What would you like to tell us?</b>

    { $meanings }
meaning-complaint = <b>Complaint</b>: something is broken, disturbing or not as it should be
meaning-aspiration = <b>Aspiration</b>: a proposal or a wish for the city
meaning-information = <b>Request for information</b>: you have a question
meaning-whistleblowing = <b>Whistleblowing</b>: corruption, bribery or abuse of office; always kept secret

ask-kind-guessed = <b>Is it about one of these?</b>

    If so, just press it. If not, choose the kind of your report.
ask-category = <b>What is it about?</b>

    Choose a category, or type a word or two, such as “street light”.
ask-category-suggested = <b>What is it about?</b>

    Perhaps one of these? If not, see the other categories or type a word or two.
ask-category-found = <b>Is it one of these?</b>

    If not, type another word or choose from all categories.
ask-subcategory = <b>{ $category }</b>

    What exactly?
not-found-category = Sorry, I found no category for “{ $words }” yet.

ask-location = <b>Where is it?</b>

    Send the location with the button below or as an attachment (📎), or type the street and a landmark, such as “Jl. Kelayan A, in front of SDN 2”.
ask-which-area = <b>Is “{ $words }” in one of these areas?</b>
ask-district = <b>In which district?</b>
ask-area = <b>{ $district } district</b>

    In which kelurahan?
press-key-locate = Press “📍 Send my location” at the bottom of the screen. If you are not at the place now, send the point as an attachment (📎), Location, or just type the name of the place.
key-locate = 📍 Send my location
ask-outside = <b>That point is outside { $city }.</b>

    Is it really there? We may not be able to handle reports from outside.
ask-outside-neighbour = <b>That point is outside { $city }: it belongs to { $neighbour }.</b>

    Is it really there? We may not be able to handle reports from outside; { $neighbour } is the one to tell.

ask-description = <b>Tell us what happened.</b>

    Write as you would to a neighbour: what, since when, and what comes of it.{ $hint }
ask-description-more = <b>Please tell us a little more.</b>

    So far you wrote: “{ $words }”. What happened, since when, and what comes of it?{ $hint }
ask-description-again = <b>Your description now:</b>

    “{ $words }”

    Write a new one to replace it, or leave it.{ $hint }

ask-date = <b>When did it happen?</b>

    Press one of these, or write the date as far as you remember, such as “12 November”, “last Monday” or “3 weeks ago”.
button-date-today = Today, { $day }
button-date-yesterday = Yesterday, { $day }
button-date-week = This week, since { $day }
button-date-unknown = I do not remember
noted-date = Time of the incident noted: { $when }.
occasion-unknown = not remembered
occasion-week = between { $first } and { $last } { $year }
happened-line = {""}
    🗓 Happened: { $when }
span-day = day
span-week = week
span-month = month
span-year = year
described-by-voice = (Told in the attached recording.)
description-hint = {""}
    { $hint }

ask-evidence = <b>Do you have photos or other evidence?</b>

    Send photos, videos, voice messages or documents; at most 10, up to 20 MB each. A photo helps officers to act sooner.
ask-evidence-more = <b>{ $count ->
        [one] One file
       *[other] { $count } files
    } received.</b>

    Are there more? Just send them, or go on.

ask-privacy = <b>Who may know?</b>

    { $meanings }
meaning-open = <b>Open</b>: everybody can see what was reported; not your name and contact
meaning-anonymous = <b>Anonymous</b>: nobody knows who you are, not even officers
meaning-secret = <b>Secret</b>: the report is not public, only the officers who handle it see it
meaning-anonymous_secret = <b>Anonymous and secret</b>: nobody knows who you are, and the report is not public

ask-send-as = <b>Check, then choose how to send it</b>

    { $report }

    { $meanings }

    By sending it you agree that we keep these data and pass them on to officers (see /data).
ask-review = <b>Check before sending</b>

    { $report }

    Is it right? Press Send the report. By sending it you agree that we keep these data and pass them on to officers (see /data).
report = <b>Kind:</b> { $kind }
    <b>Category:</b> { $category }
    <b>Location:</b> { $place }{ $happened }
    <b>Description:</b> { $words }{ $notice }
    <b>Evidence:</b> { $files }{ $privacy }
report-happened = {""}
    <b>Happened:</b> { $when }
report-unmasked = {""}
    <i>(Numbers, names and other personal data are shown as they are, as you wished.)</i>
report-masked = {""}
    <i>(Numbers, names and other personal data are hidden from the public. Officers see the whole.)</i>
report-privacy = {""}
    <b>Privacy:</b> { $privacy }
no-files = none
files = { $count } { $medium }
sent-report = <b>Report sent</b>

    { $report }
ask-known = <b>This may have been reported already</b>

    { $lines }

    If it is the same, just join: you get all its news, and it has one more supporter. If it is not, go on.
known-other = <b>{ $place }.</b> { $category } · { $where }
    <i>“{ $words }”</i>
    { $status }, reported { $since }{ $followers ->
        [0] {""}
        [one] {" "}· { $followers } supporter
       *[other] {" "}· { $followers } supporters
    }
known-own = <b>{ $place }.</b> Your own report <code>{ $number }</code> is still being worked on ({ $status }):
    { $category } · { $where }
    <i>“{ $words }”</i>
    Reported { $since }{ $followers ->
        [0] {""}
        [one] {" "}· { $followers } supporter
       *[other] {" "}· { $followers } supporters
    }
known-followed = <b>{ $place }.</b> Report <code>{ $number }</code>, which you support already, is still being worked on ({ $status }):
    { $category } · { $where }
    <i>“{ $words }”</i>
    Reported { $since } · { $followers ->
        [one] { $followers } supporter
       *[other] { $followers } supporters
    }
ask-include = <b>You now support report</b> <code>{ $number }</code>

    What you have told and sent can go to its officers too, without your name. Shall it? By including it you agree that we keep this and pass it on to officers (see /data).
told-joined = You support report <b>{ $number }</b>. { $comes } Later you may say whether it is done.
told-enclosed = Thank you, what you told and sent is now with report <b>{ $number }</b>. { $comes }
comes-all = We tell you here about every step.
comes-neutral = Our news only say “There is news.”; what it is shows when you open it.
comes-answers = You stopped news, so we send only questions and answers of officers. For all news again: /stop.
comes-nothing = You stopped news, so we do not send what becomes of it; see /mine. For all news again: /stop.
filed = <b>Thank you, we have received your report.</b>

    Tracking number: <code>{ $number }</code>

    It is now with: { $unit }, to be checked by { $due }.
    First answer by: { $answer }.
    To be finished by: { $finish }.

    { $comes } Forgot something? Reply to this message.
filed-direct = <b>Thank you, we have received your report.</b>

    Tracking number: <code>{ $number }</code>

    It is now with: { $unit }, straight to those who handle it.
    First answer by: { $due }.
    To be finished by: { $finish }.

    { $comes } Forgot something? Reply to this message.

noted-place = Location noted: { $place }.
noted-files = { $count ->
        [one] One file is
       *[other] { $count } files are
    } in the report now.
noted-words = Your words are in the report now.
noted-edit = The description is changed.

ask-hold = You still have a report that was not sent. Is this for that report, or for a new one? If it is a new one, the old one is deleted.
ask-resume = You still have a report that was not sent. Go on with it, or begin a new one? If you begin a new one, the old one is deleted.
left = All right, what you filled in is kept for { $days } days. Go on at any time with the button below or /report.
ask-drop = <b>Cancel this report?</b>

    If it is deleted, it cannot be brought back. If you save it, you can go on at any time.
dropped = The report is deleted. Nothing was sent.
stopped = All right, never mind.
nothing-to-cancel = Nothing is going on, so there is nothing to cancel. Press /report to make a report.

button-begin = Make a report
button-resume = Go on with the report
button-into-draft = Put it into that report
button-restart = Begin a new one
button-back = ‹ Back
button-leave = Save for later
button-cancel = Cancel
button-stay = Keep: { $answer }
button-go-on = Go on ›
button-earlier = ‹ Previous
button-later = Next ›
button-all-categories = Other categories ›
button-top = { $category } ›
button-other-categories = ‹ All categories
button-locate = 📍 Send my location
button-districts = Choose the district
button-other-districts = ‹ All districts
button-other-location = ‹ Another way
button-nowhere = No particular place
button-outside = Yes, it is there
button-only-words = Just use my words
button-spoken = I told it in the recording
button-skip = None, go on ›
button-enough = That is all, go on ›
button-clear-evidence = Remove all evidence
button-change-something = Change something first
button-send-as = Send: { $privacy }
button-unmask = Show it as it is
button-mask = Mask personal data
button-change = Change { $part }
button-send = Send the report
button-same = { $total ->
        [1] Same here, I join
       *[other] Same here, I join ({ $place })
    }
button-enclose = { $total ->
        [1] Add to that report
       *[other] Add to that report ({ $place })
    }
button-unlike = No, go on
button-include = Include my words & photos
button-only-follow = No, just let me follow
button-not-this = ‹ Not this one after all
button-drop-draft = Yes, delete it
button-erase = Erase the traces
toast-erased = The traces are gone.
toast-erased-old = The traces are gone, except messages older than 48 hours: Telegram does not let a bot delete those. Delete them yourself if you still see any.
button-show-report = See the report

# My reports

list = <b>Your reports</b> ({ $total })

    { $lines }

    Press a number to see it, add to it, or withdraw it.
list-line = <code>{ $number }</code> · <b>{ $status }</b>{ $due }
    { $category }{ $followed ->
        [1] {" "}(you follow it)
       *[0] {""}
    }
list-left = {""}, { $days ->
        [0] due today
        [one] one day left
       *[other] { $days } days left
    }
list-late = {""}, { $days ->
        [one] one day late
       *[other] { $days } days late
    }
list-your-turn = {""}, waits for you: { $days ->
        [0] last day today
        [one] { $days } day left
       *[other] { $days } days left
    }
list-deciding = {""}, being decided: { $days ->
        [0] today at the latest
        [one] one day left
       *[other] { $days } days left
    }
list-neutral = Protected report
list-button = { $number }
list-empty = You have sent no reports yet. Press the button below to make one or to go on with it.
my-card = <b>Report</b> <code>{ $number }</code>
    <b>{ $status }</b>{ $due }

    { $kind } · { $category } · { $privacy }
    📍 { $place }{ $happened }
    It is with: { $unit }

    “{ $words }”

    <b>History</b>
    { $lines }
my-card-due = {""}
    Next step by { $due }
my-card-deciding = {""}
    Your objection is being decided, by { $due }
my-card-challenged = {""}
    Being decided whether it is reopened, by { $due }
my-card-merged = {""}
    Further news is in report { $other }
my-card-your-turn = {""}
    Waiting for you, until { $due }
button-answer = Answer the question
button-add = Add something
button-comment = Write a comment
button-objection = Object
button-deny-after-all = Not done after all
button-follow = Follow this report
button-unfollow = Stop following
button-show-other = Show { $number }
button-withdraw = Withdraw the report
button-withdraw-yes = Yes, withdraw it
button-stop = Never mind
button-rate = { $rating }⭐
button-rate-plain = Rating { $rating } of 5
button-which = { $number } · { $category }
button-new-report = No, this is a new report

ask-answer = Please write your answer for report <b>{ $number }</b>. Photos and documents are welcome too.
ask-addition = Please write what you want to add to report <b>{ $number }</b>. Photos and documents are welcome too.
ask-objection = What is not done, or wrong, about report <b>{ $number }</b>? Tell us in words, or with a photo, a video or a voice message. Officers will decide whether it is reopened.
ask-comment = Please write your comment on how report <b>{ $number }</b> was handled.
ask-which = { $count ->
        [1] What was your message for?
       *[other] Several of your reports wait for an answer. Which one was your message for?
    }
ask-withdraw = Withdraw report <b>{ $number }</b>? Officers will no longer handle it, and this cannot be undone.
ask-leave = Withdraw report <b>{ $number }</b>? Others support it, so officers go on with it, but no longer as your report: you will hear no more of it, and this cannot be undone.
told-answer = Thank you, your answer for report <b>{ $number }</b> has been passed on.
told-addition = Thank you, what you added to report <b>{ $number }</b> has been passed on.
told-dispute = We have passed your objection on to the complaints desk. You will hear if the stop ends earlier.
told-objection = We have received your objection about report <b>{ $number }</b>. Officers decide by { $due }, and we will tell you. More photos or details? Reply to this message.
told-denial = Thank you for telling us. That report <b>{ $number }</b> is not done for you was passed on, without your name. Officers decide by { $due } whether it is reopened, and we will tell you. More photos or details? Reply to this message.
told-denial-noted = Thank you for telling us. That report <b>{ $number }</b> is not done for you was noted and passed on, without your name. This report was decided on several times; if the problem is a new one, please make a new report with /lapor.
told-confirmed = Thank you, we noted that report <b>{ $number }</b> is done for you.
told-unfollowed = You no longer follow report <b>{ $number }</b>.
told-comment = Thank you, we have received your comment on report <b>{ $number }</b>.
edited-words = (Changed by the reporter) { $words }
told-edited = We have passed on the change of your message as an addition to report <b>{ $number }</b>.
edited-too-late = That message is a part of report <b>{ $number }</b> already, so officers do not read its change. To put it right, reply to this message with the right words.
told-rating = Thank you for rating report <b>{ $number }</b>. Would you like to add something?
told-rating-bad = Thank you for your honest rating of report <b>{ $number }</b>. We are sorry that the result is not good for you. Write a comment, or object if the problem is not solved.
told-withdrawn = Report <b>{ $number }</b> is withdrawn. Thank you for letting us know.
told-left = Report <b>{ $number }</b> is no longer yours. As others support it, officers go on with it.

# Short answers to taps

toast-earlier = That button belongs to an earlier question. Here is the present one.
toast-twice = Noted already.
toast-over = That button no longer counts. Press /report to report or /mine to see your reports.
toast-unknown = I do not know that button. Nothing was changed. Press /help to see what you can do.
toast-no-draft = There is no unsent report. Press /report to make a new one.
toast-sent-already = This report was sent already; its number is { $number }.
toast-rated = Rating { $rating } of 5 noted. Thank you.
toast-confirmed = Noted. Thank you.
toast-known-no-more = That report has just changed and can no longer be joined from here. Please see what can be chosen now.

# What cannot be taken, and what can be done

problem-description-empty = The description is empty. Please write what happened.
problem-description-too-short = The description is too short. Please write a little more, at least { $least } letters.
problem-description-too-long = Your description is too long ({ $length } letters; at most { $most }). Please shorten it, or send the whole as a document with the evidence.
problem-file-too-large = That file is too large. Please send at most { $most } MB, such as a shorter video or just a photo.
problem-too-many-files = There are { $most } files already, and that is the most. Remove some first, or go on.
problem-category-unknown = There is no such category. Please choose one of the buttons under the question.
problem-kind-unknown = There is no such kind of report. Please choose one of the buttons.
problem-area-unknown = There is no such area. Please choose one of the buttons.
problem-place-too-far = That point is very far from { $city }. Perhaps a slip? Please send another location, or type the name of the place.
problem-date-unknown = I do not understand that date. Write for example “yesterday”, “12 November” or “3 weeks ago”, or press I do not remember.
problem-date-in-future = That date is still to come. Write when it happened, or press I do not remember.
problem-place-too-long = The name of the place is too long (at most { $most } letters). Give the street and a landmark; the story comes with the description.
problem-privacy-unknown = There is no such choice of privacy. Please choose one of the buttons.
problem-privacy-too-open = A report like this is always kept secret to protect you. Please choose Secret, or Anonymous and secret.
problem-no-draft = No report is being filled in. Press /report to make a new one.
problem-draft-incomplete = The report is not complete yet. Press /report to go on.
problem-tap-unknown = I do not know that button. Nothing was changed. Please use the buttons of the last message.
problem-message-unusable = Sorry, I cannot use that. Please send text, photos, videos, voice messages, documents or a location.
problem-contact-of-another = That is somebody else’s contact, so it does not register you and we do not keep it. To register, use the button below the screen by /data; if officers must know that person, write it in the description.
problem-contact-unasked = We keep your name and number only if you wish it. See /data, then press Share my name and number.
problem-short-link = I cannot open short map links. Send the point by attachment (📎), then Location, or type the street and a landmark.
problem-text-missing = Please write a little more, in words.
problem-text-too-long = Your text is too long ({ $length } letters; at most { $most }). Please shorten it or divide it into several messages.
problem-ticket-ended = Report { $number } has ended, so nothing can be added. See /status { $number }, or press /report to make a new one.
problem-rating-unknown = Ratings go from 1 to 5. Please press one of the stars.
problem-registration-missing = We take this report from registered reporters only. Share your name and number by /data, or choose Anonymous.
problem-too-many-reports = You have sent { $most } reports within a day, and that is the most. What you filled in is kept; send it again within { $hours } hours. In an emergency call 112.
problem-not-stopped = That stop is over. You can report again with /report.
problem-disputed-already = We have your objection already, and the complaints desk reads it.
problem-objected-already = We have your objection about report { $number } already, and it is being decided on. More photos or details? Reply to a message about that report.
problem-rating-missing = Please rate report { $number } first, then write the comment.
problem-rating-wanted = This is your own report: please rate { $number } from 1 to 5, or object. See /status { $number }.
problem-number-malformed = “{ $text }” is no tracking number. A tracking number has eight letters and digits after the code of the city. See /mine for a list of your reports.
problem-number-mistyped = The number “{ $text }” seems to have a wrong letter or digit. Please check it, or see /mine.
wrong-state = Report { $number } has the status “{ $status }” now, so that cannot be done. See /status { $number } for what is possible.
ticket-not-found = Report { $number } is not among your reports. Check the number, or see /mine.
not-allowed = Sorry, that cannot be done. See /help for what is possible.
stopped-until = For a while, until { $until }, we take no reports or additions from you. You can still answer officers' questions, and see your reports with /mine.
changed-meanwhile = Report { $number } was changed just now. Please see /status { $number } and try again.

# The officers' bot

officer-language = English

# Commands: one line for the menu, and how each is used

officer-command-antrian = Reports that wait, most urgent first
    .usage = <code>/antrian</code>, or <code>/antrian overdue</code>
officer-command-lihat = Card and history of one report
    .usage = <code>/lihat { $number }</code>
officer-command-cari = Search by number, words, place, category
    .usage = <code>/cari street light kelayan</code>
officer-command-ambil = I see to this report
    .usage = <code>/ambil { $number }</code>
officer-command-lepas = I no longer see to it
    .usage = <code>/lepas { $number }</code>
officer-command-verifikasi = In order, pass it on to its unit
    .usage = <code>/verifikasi { $number }</code>
officer-command-ubah = Correct title, place, category, kind, handling class
    .usage = <code>/ubah { $number }</code>
officer-command-kategori = Correct a report's category
    .usage = <code>/kategori { $number }</code>
officer-command-mendesak = This report goes first
    .usage = <code>/mendesak { $number } A hole in the main road, somebody fell already</code>
officer-command-biasa = No longer urgent
    .usage = <code>/biasa { $number }</code>
officer-command-disposisi = Pass on to a certain unit
    .usage = <code>/disposisi { $number } { $unit } please check today</code>, or with units that help: <code>/disposisi { $number } { $unit } OTHER-UNIT</code>
officer-command-proses = Work begins, or how far it is
    .usage = <code>/proses { $number } The team leaves tomorrow morning</code>
officer-command-tanya = Ask the reporter
    .usage = <code>/tanya { $number } Which RT is it exactly?</code>
officer-command-balas = Write to the reporter
    .usage = <code>/balas { $number } We have been there</code>
officer-command-selesai = Final answer with proof
    .usage = send a photo with the caption <code>/selesai { $number } The road is mended</code>
officer-command-templat = Prepared answers
    .usage = <code>/templat</code> or <code>/templat { $number }</code>
officer-command-setujui = Drafted answers that wait for approval
    .usage = <code>/setujui</code> or <code>/setujui { $number }</code>
officer-command-kembalikan = Not ours, back to the desk
    .usage = <code>/kembalikan { $number } This is a provincial road</code>
officer-command-tolak = Cannot be processed, with a reason
    .usage = <code>/tolak { $number } The place is outside our city</code>
officer-command-gabung = Merge with another report of the same
    .usage = <code>/gabung { $number } NUMBER-OF-THE-MAIN-REPORT</code>
officer-command-buka = The objection is right, reopen
    .usage = <code>/buka { $number } It will be done again</code>
officer-command-tetap = The answer stands
    .usage = <code>/tetap { $number } The repair went as planned</code>
officer-command-catatan = A note among officers
    .usage = <code>/catatan { $number } Called the head of the RT</code>
officer-command-hentikan = Stop a reporter after repeated abuse; without a number: the list
    .usage = <code>/hentikan { $number } abuse 7 remark</code> (reason: spam, abuse, false; then how many days), or <code>/hentikan</code>
officer-command-urung = Take the last step back, while the reporter has not heard of it
    .usage = <code>/urung { $number }</code>
officer-command-kontak = The reporter's contact, if they must be called
    .usage = <code>/kontak { $number }</code>
officer-command-jawab = Answer a leader or an overseer
    .usage = <code>/jawab { $number } The machines come on Monday</code>
officer-command-tanyaunit = Ask the unit that handles it
    .usage = <code>/tanyaunit { $number } Why was nothing done yet?</code>
officer-command-instruksi = Instruct the unit
    .usage = <code>/instruksi { $number } Put up signs tonight</code>, or with a day: <code>/instruksi { $number } until 3 December: fill the hole</code>
officer-command-eskalasi = Call in leaders and overseers
    .usage = <code>/eskalasi { $number } Reminded three times already</code>
officer-command-tema = Reports about one thing, with one answer
    .usage = <code>/tema</code> or <code>/tema Sungai Lulut bridge</code>
officer-command-statistik = Figures: received, open, overdue, speed
    .usage = <code>/statistik</code>, <code>/statistik 7</code>, or <code>/statistik { $unit } 2026-10</code> (7, 30, 90, 365 days, all, or a month)
officer-command-peringkat = League of units by answers in time
    .usage = <code>/peringkat</code>, <code>/peringkat 90</code>, or <code>/peringkat 2026-10</code>
officer-command-ekspor = Reports as a CSV or XLSX file
    .usage = <code>/ekspor</code>, <code>/ekspor xlsx lengkap 2026-10</code>, or <code>/ekspor { $unit } 365</code> (csv or xlsx; nasional or lengkap; 7, 30, 90, 365 days, all, or a month)
officer-command-atasnama = Enter a report for somebody else
    .usage = <code>/atasnama The street lamp before the school is out</code>, with a photo if you like; or forward their message to me
officer-command-titipan = Reports that I entered for others
    .usage = <code>/titipan</code>
officer-command-pasang = Make this group a unit's
    .usage = write in the group: <code>/pasang { $unit }</code>
officer-command-undang = Invite a new officer
    .usage = <code>/undang</code>, or <code>/undang officer { $unit }</code>, <code>/undang leader 3 days</code>, <code>/undang leader { $unit }</code> (head of a unit), <code>/undang officer { $unit } area …</code> or <code>category …</code> (some of its reports)
officer-command-undangan = Invitations that were not used yet
    .usage = <code>/undangan</code>
officer-command-petugas = Officers: active, suspended, posts
    .usage = <code>/petugas</code> or <code>/petugas { $unit }</code>
officer-command-serahkan = Hand over when an officer changes post
    .usage = <code>/serahkan</code>, or <code>/serahkan { $unit }</code>
officer-command-cuti = Leave: a colleague gets my work
    .usage = <code>/cuti 3 December</code>, <code>/cuti until 3/12/2026 Ani</code>, <code>/cuti end</code>
officer-command-nama = My name among officers
    .usage = <code>/nama Budi Santoso</code>
officer-command-bahasa = Change the language
    .usage = <code>/bahasa</code>
officer-command-batal = Do not write the answer after all
    .usage = <code>/batal</code>
officer-command-bantuan = What you can do here
    .usage = <code>/bantuan</code> or <code>/bantuan balas</code>

officer-usage = <b>{ $what }</b>
    How: { $usage }
officer-usage-number = The number may be left out when you reply to the report's card.

officer-action-view = view reports
officer-action-queue = see the queue
officer-action-take = take reports
officer-action-release = let go of reports
officer-action-note = write notes
officer-action-undo = take a step back
officer-action-take_leave = go on leave
officer-action-contact = see the reporter's contact
officer-action-find_reporter = search by reporter
officer-action-escalate = escalate reports
officer-action-enquire = ask the unit
officer-action-instruct = instruct
officer-action-respond = answer leaders or overseers
officer-action-statistics = see statistics
officer-action-export = export reports
officer-action-gather = manage themes
officer-action-approve = approve drafted answers
officer-action-stop = stop a reporter
officer-action-correct = correct the category
officer-action-describe = correct the title or the place
officer-action-urge = mark as urgent
officer-action-calm = end the urgency
officer-action-share = ask other units to help
officer-action-enter = enter reports for others
officer-action-invite = invite officers
officer-action-tie_group = tie groups

# The door

officer-stranger = This bot is for complaint officers only. If you are one, ask your complaints desk for an invitation link and open it.
officer-anonymous = You are writing as an anonymous admin, so the bot cannot know who you are. Turn off “Remain anonymous” in the group’s admin settings, or use the bot in a private chat.
officer-stranger-tap = This button is for officers only.
officer-invitation-wrong = This invitation does not work: it is wrong, was used, or is over. Ask the complaints desk for a new one.
officer-only-private = This works in a private chat with the bot only, so that nobody else reads links and officers' data.
officer-role-administrator = Desk
officer-role-liaison = Officer
officer-role-leader = Leader
officer-role-overseer = Overseer
officer-role-ambassador = Ambassador
officer-invite-role = Invite as what?
officer-invite-unit = Officer of which unit? ({ $page }/{ $pages })
officer-invite-part = An officer of <b>{ $unit }</b> for all of its reports, or for some only?
officer-invite-part-all = All
officer-invite-part-areas = Certain areas
officer-invite-part-categories = Certain categories
officer-invite-part-whole = All of { $part }
officer-invite-lasting = How long shall the invitation for <b>{ $role }</b> be valid?
officer-invite-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
 }
officer-invitation = ✉️ Invitation for <b>{ $role }</b>:

    <code>{ $link }</code>

    Send it to that person only. It works once, until { $until }. To cancel it: /undangan
officer-invitations-head = { $count ->
    [0] There are no invitations waiting to be used.
   *[other] <b>Invitations not used yet: { $count }</b>
 }
officer-invitations-line = <b>{ $place }.</b> { $role }, until { $until }
officer-button-revoke = ✖️ Cancel { $place }
officer-toast-revoked = The invitation is cancelled.
officer-invitation-gone = That invitation was used, cancelled, or is over.
officer-staff-head = <b>Officers: { $total }</b>{ $pages ->
    [1] {""}
   *[other] , page { $page } of { $pages }
 }
officer-staff-line = <b>{ $place }.</b> { $who }
officer-staff-member = <a href="tg://user?id={ $id }">{ $name }</a>: { $roles }
officer-staff-suspended = <a href="tg://user?id={ $id }">{ $name }</a>: { $roles } · 🚫 suspended
officer-staff-away = <a href="tg://user?id={ $id }">{ $name }</a>: { $roles } · 🌴 on leave
officer-button-rename = ✏️ Change the name
officer-button-appoint = ➕ Give another post
officer-button-back-to-unit = Back to the unit
officer-button-keep = Cancel
officer-hand-over-whom = Who changes post? Open the officer, tap <b>Take away</b>, then choose the successor.
officer-choose-successor = { $name } will no longer be { $role }. Who gets the reports they have taken? Their access ends at once.
officer-appoint-role = Which post shall { $name } get besides?
officer-prompt-name = Write the new name for { $name }. Only officers read it.
officer-done-name = ✅ The name is kept: { $name }. Citizens read the unit's name only.
officer-leave-which-day = Until which day? Write for example <code>{ $example }</code> or <code>/leave { $plain }</code>, with your deputy's name behind it if you like.
officer-leave-nobody = Nobody else has the same post, so nobody can stand in. Ask the complaints desk for another officer, or let go of your reports with /release.
officer-leave-who = On leave until { $until }. Who stands in for you?
officer-leave-unknown = No colleague called “{ $name }” has the same post. On leave until { $until }: who stands in for you?
officer-leave-begun = 🌴 Enjoy your leave. Until { $until } your notices go to { $name }, who also sees the reports you have taken.
officer-leave-now = 🌴 You are on leave until { $until }; { $name } stands in. Another day: write /leave with it.
officer-button-leave-end = I am back
officer-staff-nothing = no post
officer-staff-one = { $who }
officer-button-suspend = 🚫 Suspend
officer-button-restore = ✅ Restore
officer-button-dismiss = ✖️ Take away: { $role }
officer-toast-staff = ✅ Noted.
officer-start-in-group = Invitations work in a private chat only. Open this bot directly, not in a group.
officer-welcome = 👋 Welcome. Here you are: <b>{ $roles }</b>.

    Citizens' reports come to you as cards with buttons. Begin by looking at what waits already.

    All commands: /bantuan
officer-welcome-back = Welcome back. Here you are: <b>{ $roles }</b>.

    See what waits with /antrian, or all commands with /bantuan.
officer-welcome-ambassador = 👋 Welcome. Here you are: <b>{ $roles }</b>.

    Here you enter reports for people who do not use the bot: write /behalf, or forward their message to me. Its news comes to you until that person takes the report over.

    All commands: /bantuan
officer-button-entries = My entries
officer-button-queue = See the queue

officer-help-head = <b>{ $roles }</b>

    { $replies ->
        [reporter] What you reply to a report’s card is read by the reporter. Photos and files may come along: as a reply, or with the command as their caption.
        [asked] Reply to a report’s card, and the bot asks first: for the reporter, or a note. Photos and files may come along.
        [unit] What you reply to a report’s card is a question to its unit; the reporter does not read it.
       *[citizen] Forward a citizen’s message to this chat, or tell the report with /atasnama.
    }

    <b>What you need most</b>
officer-help-line = • { $what }
    { "   " }{ $usage }
officer-help-foot = {""}
    The rest is behind the buttons below, or write <code>/help</code> with a word, such as <code>/help leave</code>.
officer-help-under = <b>{ $heading }</b>
officer-help-first = ◀ Help
officer-help-unknown = There is no command “{ $word }”. This is what you can do:
officer-help-look = 🔎 See, search
officer-help-work = 🛠 Handle
officer-help-answer = 💬 Answer reporters
officer-help-decide = ⚖️ Decide
officer-help-above = ⬆️ Leaders, overseers
officer-help-enter = 🤝 Reports for others
officer-help-figures = 📊 Figures, files
officer-help-people = 👥 Officers, groups
officer-help-oneself = 👤 Me, this bot

entry-summary = 🤝 <b>A report for somebody else</b>
    <b>What:</b> { $words }
    <b>Category:</b> { $category }
    <b>Place:</b> { $place }
    <b>Kind:</b> { $kind } · <b>Privacy:</b> { $privacy }
    <b>Evidence:</b> { $files }
    <b>Reporter:</b> { $person }
entry-nothing = –
entry-nameless = no name
entry-ask-confirm = Make it a report on behalf of whoever sent it?
entry-ask-choose = Choose:
entry-ask-description = Write what happened, ten letters at least. Photos may come along.
entry-ask-category = What is it about?
entry-ask-place = Where? Write the street, the place or the kelurahan, or send a location.
entry-ask-area = In which area?
entry-ask-person = Who is the reporter? Write a name, a phone number, or both. It is kept sealed; those who handle the report can look it up, and that is noted down.
entry-ask-send = Read it out to the reporter, then send it.
entry-button-confirm = ✅ Yes, make it a report
entry-button-drop = ✖️ Drop it
entry-button-back = ◀ Back
entry-button-send = 📨 Send the report
entry-button-words = ✏️ Words
entry-button-category = 🏷 Category
entry-button-place = 📍 Place
entry-button-person = 👤 Reporter
entry-button-kind = Kind
entry-button-privacy = 🔒 Privacy
entry-button-own = See this report
entry-noted-person = Reporter noted: { $person }.
entry-unfinished = This report is not sent yet. Send it or drop it first, then begin the new one again.
entry-outside = ⚠️ That point lies outside { $city }. Check the place.
entry-dropped = All right, that report is dropped. Nothing was sent.
entry-toast-over = This one was sent or dropped, or its time is over. Begin again with /behalf.
entry-filed = ✅ Report <b>{ $number }</b> went to { $unit }. News by { $due } at the latest comes to you, until the reporter takes it over.
entry-filed-protected = 🔒 Report <b>{ $number }</b> went to { $unit }. It is a protected case: you can no longer read it, and its news arrives only once the reporter has taken it over. Keep the number; the limit is { $due }.
entry-takeover = The link by which the reporter hears of <b>{ $number }</b> themselves:

    <code>{ $link }</code>

    Show this QR code or send the link to the reporter only. It works once, until { $until }.
own-list-head = 🤝 <b>Your entries: { $total }</b>{ $pages ->
    [one] {""}
   *[other] {" "}({ $page }/{ $pages })
 }
own-list-empty = 🤝 There is no report that you speak for. To enter one for somebody else: /behalf, or forward their message to me.
own-list-line = <b>{ $place }.</b> { $number } · { $status }
    { $category } · { $where }
own-card = 🤝 <b>{ $number }</b> · { $status }
    { $category } · { $privacy }
    📍 { $place }{ $happened }
    🏢 { $unit }

    { $words }

    { $lines }
own-button-answer = ✍️ Answer for the reporter
own-button-add = ✍️ Add something
own-button-object = ⚠️ Not done
own-button-link = 🔗 New link and QR
own-button-contact = 👤 Contact
own-button-withdraw = ↩️ Withdraw
own-button-withdraw-yes = Yes, withdraw it
own-ask-add = Write or send what the reporter says about <b>{ $number }</b>. The unit's officers read it.
own-ask-object = Why is <b>{ $number }</b> not done, in the reporter’s words? A photo may come along.
own-ask-withdraw = Withdraw report <b>{ $number }</b> because the reporter asks for it? It cannot be undone.
own-withdrawn = ↩️ Report <b>{ $number }</b> is withdrawn.
own-contact = 👤 Reporter of <b>{ $number }</b>: { $person }. That you looked is noted down.
own-done = ✅ Passed on to the officers who handle <b>{ $number }</b>.
officer-choose-language = Choose your language:
officer-language-chosen = Good, in English from now on.
officer-language-in-group = The language is chosen in a private chat with this bot. Groups use the city's language.
officer-citizens-command = That is a command of the citizens' bot. Here you are an officer: see /antrian, or /bantuan for all commands.
officer-unknown-command = That command is not known, and nothing was sent to the reporter. All commands: /bantuan

# Groups

officer-group-hello = 👋 Hello. To have reports arrive in this group, the complaints desk writes <code>/pasang UNIT</code> here, such as <code>/pasang PUPR</code>.
officer-group-tied-already = 👋 This is the group of { $unit } already.
officer-group-untied = This group is not tied to any unit yet. The complaints desk writes <code>/pasang UNIT</code> here.
officer-tied = ✅ From now on reports for <b>{ $unit }</b> arrive in this group. Its members can read them, so make sure that all of them are officers.
officer-tied-elsewhere = The unit's earlier group gets no more reports.
officer-tied-again = ✅ This is the group of <b>{ $unit }</b> already.
officer-tied-before = It was the group of { $unit } before. That unit has no group now: its reports go to its officers one by one, until <code>/pasang { $code }</code> is written in another group.
officer-group-plain = This group has no topics: one card per report, and talk as replies to its card. Should topics be switched on in the group's settings, new reports get topics of their own.
officer-group-topics = 🗂 This group has topics: each report gets its own, with the card pinned in it, and the topic is closed with its report.
officer-group-rights = The bot has all rights that it needs here.
officer-group-rights-unknown = It is not known yet what the bot may do here. Should anything be missing, the complaints desk will be told.
officer-group-lacks-topics = ⚠️ The bot may not <b>manage topics</b>: reports arrive in General, without topics of their own.
officer-group-lacks-pins = ⚠️ The bot may not <b>pin messages</b>: cards are not pinned in their topics.
officer-group-make-admin = How to: group settings → Administrators → add this bot and switch these rights on. All else works as usual.
officer-tie-in-private = Write this command in the unit's group, once this bot is a member there.

# Queue and reports

officer-view-desk = To be verified
officer-view-unit = The unit's work
officer-view-city = Everything open
officer-view-waiting = Waiting for the reporter
officer-view-objected = Objections
officer-view-approval = Awaiting approval
officer-view-escalated = Escalated
officer-view-called = From above
officer-view-mine = Mine
officer-view-helping = We help
officer-view-untaken = Taken by nobody
officer-view-today = Due today
officer-view-late = Overdue
officer-queue-head = <b>{ $view }</b>: { $total } { $total ->
    [one] report
   *[other] reports
 }{ $pages ->
    [1] {""}
   *[other] , page { $page } of { $pages }
 }
officer-queue-empty = <b>{ $view }</b>: nothing waits. 👍
officer-queue-line = <b>{ $place }.</b> { $number } · { $left }
    { $urgent ->
        [1] {"🚨 "}
       *[0] {""}
    }<b>{ $title }</b>
    { $category } · { $where } · <i>{ $status }</i>
morning-head = ☀️ <b>Good morning.</b> What waits today, { $day }:
morning-late = <b>Late: { $count }</b>
morning-today = <b>Due today: { $count }</b>
morning-untaken = Taken by nobody yet: { $count }
morning-objected = Objections that wait for a decision: { $count }
morning-line = • { $number } · { $category } · { $left }
morning-more = … and { $count } more
morning-button = { $view } ({ $count })
officer-search-head = 🔎 <b>{ $words }</b>: { $total } { $total ->
    [one] report
   *[other] reports
 }{ $pages ->
    [1] {""}
   *[other] , page { $page } of { $pages }
 }
officer-search-nothing = 🔎 <b>{ $words }</b>: no report. Try a single word, the name of a street or a kelurahan, or a part of the number.
officer-search-reporter = 🔎 Reports of that person: { $total }{ $pages ->
    [1] {""}
   *[other] {", "}page { $page } of { $pages }
 }. This search is on record.
officer-search-no-reporter = 🔎 No reports under that name or number. The name must be complete, as registered; anonymous reports are never found. This search is on record.
officer-search-short = Write at least { $least } letters to search.
officer-search-over = This search is over. Search again with /cari.
officer-themes-head = { $total ->
    [0] <b>Themes</b>: none yet.
   *[other] <b>Themes: { $total }</b>
 }{ $pages ->
    [1] {""}
   *[other] , page { $page } of { $pages }
 }
officer-themes-how = A new one: <code>/tema NAME</code>
officer-theme-head = 🧵 <b>{ $theme }</b>: { $total ->
    [one] 1 report
   *[other] { $total } reports
 }{ $pages ->
    [1] {""}
   *[other] , page { $page } of { $pages }
 }
officer-theme-empty = 🧵 <b>{ $theme }</b>: no reports yet. Add them by number, from /lihat, or from what /cari finds.
officer-theme-of = 🧵 Theme: <b>{ $theme }</b>
officer-button-themes = ◀ All themes
officer-button-theme = 🧵 Theme
officer-button-theme-found = 🧵 This page to a theme…
officer-button-theme-out = ✖️ Take out of its theme
officer-button-theme-start = 🛠 Progress to all
officer-button-theme-resolve = ✅ Answer to all
officer-button-theme-add = ➕ Add reports
officer-button-theme-remove = ➖ Take out
officer-button-theme-drop = ✖️ Delete the theme
officer-button-theme-send = ✅ Send to all
officer-choose-theme = Under which theme?
officer-no-theme = There is no theme yet. Make one with <code>/tema NAME</code>.
officer-prompt-theme-add = Which reports go under <b>{ $theme }</b>? Write their numbers, several with blanks between.
officer-prompt-theme-remove = Which reports leave <b>{ $theme }</b>? Write their numbers, several with blanks between.
officer-prompt-theme-start = How far is the work on <b>{ $theme }</b>? Before it goes out you see which reports get it.
officer-prompt-theme-resolve = What is the answer to all reports of <b>{ $theme }</b>? Photos may go along; before it goes out you see which reports get it.
officer-theme-preview = 🧵 <b>{ $theme }</b> · { $move }. Reporters and followers of { $count ->
    [one] 1 report
   *[other] { $count } reports
 } will read:
officer-theme-words = <blockquote>{ $words }</blockquote>
officer-theme-impossible = Not possible for { $count }:
officer-theme-impossible-line = • { $number }: { $why }
officer-theme-sent = 📨 On its way to { $count ->
    [one] 1 report
   *[other] { $count } reports
 }. A summary follows in your private chat.
officer-theme-sending = On its way.
officer-theme-added = ✅ Added: { $count }.
officer-theme-removed = ✅ Taken out: { $count }.
officer-theme-dropped = The theme was deleted.
officer-theme-gone = That theme is no longer there, or not for you.
officer-not-due = no deadline
officer-page-before = ◀ Before
officer-page-after = Next ▶
officer-history-head = <b>History of { $number }</b>
officer-why-seen = ⬆️ Escalated to you because { $why }.
officer-history-earlier = <i>{ $count } earlier entries are not shown.</i>

officer-export = 📄 { $count } reports: { $what }. Protected reports and data about reporters are not included.
officer-export-empty = There are no reports to export: { $what }.
officer-export-begun = ⏳ Preparing the export: { $what }…
officer-export-progress = ⏳ Preparing the export… { $done } of { $total } reports
officer-export-busy = ⏳ Your earlier export is still being prepared. Wait a moment, or stop it first.
officer-export-stop = ✖️ Stop
officer-export-stopped = The export was stopped. No file was made.
officer-export-nothing-to-stop = No export is being prepared.
officer-export-failed = Sorry, the export could not be made. The problem was noted; try again later with a shorter period.
officer-export-too-large = { $count } reports are too large to send over Telegram: { $what }. Choose CSV, a shorter period, or one unit.
officer-export-format-csv = CSV
officer-export-format-xlsx = XLSX (Excel)
officer-export-form-national = National form
officer-export-form-complete = Complete form


officer-period-7 = 7 days
officer-period-30 = 30 days
officer-period-90 = 90 days
officer-period-365 = 1 year
officer-period-all = All
officer-duration-none = none yet
officer-duration-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
 }
officer-duration-days = { $count } days
officer-statistics-head = 📊 <b>{ $unit }</b>, { $period }
officer-statistics-counts = Came in: <b>{ $came }</b> · open: <b>{ $open }</b> · overdue: <b>{ $late }</b> · objections: <b>{ $objections }</b>
officer-statistics-line = • { $what }: { $count }
officer-statistics-speed = {""}
    First answer (median): <b>{ $first }</b>
    Until the final answer (median): <b>{ $end }</b>
officer-statistics-rating = Reporters' rating: <b>{ $rating }</b> of 5 (by { $count })
officer-statistics-categories = {""}
    <b>Top categories</b>
officer-statistics-areas = {""}
    <b>Top areas</b>
officer-statistics-picture = 🖼 Picture
officer-statistics-drawing = The picture is being drawn.
picture-period = Period: { $period }
picture-came = received
picture-open = still open
picture-late = overdue
picture-rating = rating out of 5 ({ $count } raters)
picture-first = First answer (median): { $time }
picture-end = Until done (median): { $time }
picture-course = Reports received
picture-statuses = Status now
picture-categories = Most frequent categories
picture-areas = Most frequent areas
picture-empty = There are no reports in this period.
picture-footer = { $city } · { $when }
officer-league-head = 🏆 <b>League of units</b>, { $period }
officer-league-line = { $place } <b>{ $unit }</b>: { $percent }% in time of { $count } · { $time }
officer-league-empty = No unit has enough answers in this period yet.
officer-league-rule = {""}
    <i>The rule: the share of first answers that came before their deadline, of all that came or fell overdue without an answer. What waits for the reporter, was withdrawn or merged without an answer is not counted. Of equal units the shorter median time wins. Units with fewer than { $least } answers have no place; secret reports are not counted.</i>
officer-league-certificate = 🏅 Certificate { $month }
officer-certificate-drawing = The certificate is being drawn.
officer-certificate = 🏅 Certificate for the most responsive unit, { $month }: <b>{ $unit }</b>, { $percent }% of first answers in time out of { $count } reports.
officer-certificate-none = No unit has enough answers in { $month }, so there is no certificate.
certificate-title = CERTIFICATE
certificate-for = awarded to
certificate-why = as the most responsive unit in answering citizens' reports
certificate-month = { $month }
certificate-figure = { $percent }% of first answers in time out of { $count } reports, median { $time }
certificate-rule = Rule: the share of first answers before their deadline, of that month's reports that were answered or fell overdue without an answer; at least { $least } reports.

# Questions to officers

officer-mention = <a href="tg://user?id={ $user }">You</a>
officer-prompt-private = { $prompt }
    <i>Write it here, or /batal to leave it.</i>
officer-prompt-in-group = { $mention }: { $prompt }
    <i>Reply to this message.</i>
officer-prompt-with-files = 📎 { $count } files received. { $prompt }
officer-prompt-start = How far is the work on <b>{ $number }</b>? The reporter reads it.
officer-prompt-ask = What do you want to ask the reporter of <b>{ $number }</b>? The clock stands still until they answer.
officer-prompt-reply = Write to the reporter of <b>{ $number }</b>. Photos and files may come along.
officer-prompt-resolve = What was done about <b>{ $number }</b>? Send a photo as proof with a caption, or just write.
officer-prompt-amend = Write the answer to <b>{ $number }</b> as the reporter shall read it. It is sent as soon as you write it.
officer-prompt-sendback = Why does the drafted answer to <b>{ $number }</b> go back? Its author reads this, the reporter does not.
officer-prompt-reject = Why can <b>{ $number }</b> not be processed? The reporter reads it, so use plain words.
officer-prompt-hand_back = Why is <b>{ $number }</b> not your unit's? The complaints desk reads it; name the right unit if you know it.
officer-prompt-merge = Which report shall <b>{ $number }</b> be merged into? Write the number of that one.
officer-prompt-title = A short title for <b>{ $number }</b>? Only officers read it. Now: { $title }
officer-prompt-place = Where is <b>{ $number }</b> really? Write the place, or send its location.
officer-prompt-reopen = Something to add as <b>{ $number }</b> is reopened:
officer-prompt-uphold = Why does the answer to <b>{ $number }</b> stand? The reporter reads it.
officer-prompt-note = Write a note on <b>{ $number }</b>. Only officers read it.
officer-button-stop = ⛔ Stop the reporter
officer-choose-stop = Why is the reporter of <b>{ $number }</b> to be stopped? They read the reason, and for { $days } days they can send no new report. Who it is does not show; their open reports go on.
officer-done-stop = ⛔ The reporter of <b>{ $number }</b> is stopped until { $until } and has been told. The list: /hentikan
officer-button-lift = End the stop
officer-button-lift-one = End { $number }
officer-toast-lifted = The stop is over.
officer-stops-head = { $count ->
    [0] No reporter is stopped.
   *[other] <b>Stopped reporters: { $count }</b>
 }
officer-stops-line = • <b>{ $number }</b> · { $reason } · until { $until }
    <i>by { $by }, { $at }</i>{ $disputed ->
        [1] {" "}· the reporter objects
       *[0] {""}
    }
officer-prompt-respond = Your answer to the leader or overseer about <b>{ $number }</b>? The reporter does not read it.
officer-prompt-enquire = What do you want to ask the unit about <b>{ $number }</b>? The reporter does not read it.
officer-prompt-instruct = What is your instruction to the unit about <b>{ $number }</b>? You may begin with a day, such as “until 3 December: …”.
officer-prompt-escalate = Why is <b>{ $number }</b> escalated to leaders and overseers? They and the unit read it.
officer-button-category = 🏷 Correct the category
officer-button-correct = ✏️ Correct the report
officer-button-correct-more = ✏️ Correct something else
officer-button-share = 🤝 Add a unit
officer-button-unshare = ✖️ Let { $unit } go
officer-button-title = 📝 Title
officer-button-place = 📍 Place
officer-button-kind = 🗂 Kind
officer-button-handling = ⏱ Handling class
officer-button-class = { $handling } ({ $days } working days)
officer-button-areas = 🗺 Choose the area
officer-button-place-yes = ✅ Yes, that
officer-button-place-plain = None of these, only the words
officer-untitled = none yet
officer-choose-correction = <b>{ $number }</b>: what is to be corrected?
    📝 { $title }
    📍 { $place }
    🏷 { $category }
    🗂 { $kind }
    ⏱ { $handling }, to be finished by { $due }
officer-choose-kind = What is report <b>{ $number }</b> really? Now: { $kind }.
officer-choose-helper = Which unit helps { $unit } with <b>{ $number }</b>? It sees the report and writes notes; { $unit } still answers.
officer-choose-handling = How long does report <b>{ $number }</b> need? Now: { $handling }. It counts from the day of filing.
officer-choose-place = 📍 <b>{ $number }</b> now: { $place }.
officer-choose-district = In which district is report <b>{ $number }</b>?
officer-choose-area = In which area is report <b>{ $number }</b>?
officer-confirm-place = The place of <b>{ $number }</b> becomes: { $place }. Right?
officer-place-outside = ⚠️ That pin is outside { $city }.
officer-place-over = That place is no longer kept. Write it again.
officer-toast-corrected = ✅ Corrected.
officer-done-corrected = ✅ <b>{ $number }</b> is now: { $after }. To be finished by { $due }.
officer-done-place = ✅ The place of <b>{ $number }</b> is now: { $place }. Its unit stays; to move it: /disposisi
officer-done-share = ✅ <b>{ $number }</b> is led by { $unit }, helped by { $units }.
officer-done-unshared = ✅ <b>{ $number }</b> is handled by { $unit } alone.
officer-button-contact = 📇 Reporter's contact
officer-contact = 📇 Reporter of <b>{ $number }</b>: { $name }, <code>{ $phone }</code>
    Only for handling this report; do not pass it on. It is on record that you saw it.
officer-contact-none = none
officer-choose-category = What is report <b>{ $number }</b> really about? Now: { $category }.
officer-done-category = ✅ <b>{ $number }</b> is now about { $category }. To pass it on: /verifikasi or /disposisi.
officer-done-protected = 🔒 <b>{ $number }</b> is now a protected report and went to its unit at once. The complaints desk can no longer read it.
officer-choose-unit = Which unit shall have <b>{ $number }</b>?{ $pages ->
    [1] {""}
   *[other] {" "}({ $page }/{ $pages })
 }
    With a remark: <code>/disposisi { $number } UNIT remark</code>
officer-duplicates = { $number } may be the same as:
officer-duplicates-line = • <b>{ $number }</b> · { $status } · { $where }
    <i>{ $words }</i>
officer-button-merge = ⇢ Merge into this
officer-choose-template = Prepared answers for <b>{ $number }</b>. Choose one to see it first, or write your own.
officer-no-template = No prepared answer fits <b>{ $number }</b> at the moment. All of them: /templat
officer-template = <b>{ $number }</b> · { $move }. The reporter will read:
    <blockquote>{ $words }</blockquote>
officer-template-copy = Touch the text to copy it, paste it, and change what is needed:
    <code>{ $words }</code>
officer-button-send = ✅ Send
officer-button-edit = ✏️ Change first
officer-toast-template-changed = The text has just changed. Read it again, then send it.
officer-templates-head = { $total ->
    [0] This city has prepared no answers yet. The IT office can add them to the city pack.
   *[other] <b>Prepared answers: { $total }</b>
 }{ $pages ->
    [1] {""}
   *[other] , page { $page } of { $pages }
 }
officer-templates-line = • <b>{ $name }</b> · { $moves } · { $about }
    <i>{ $words }</i>
officer-templates-any = all categories
officer-templates-foot = {""}
    They come up as buttons after Reply, Ask, Progress, Resolve or Reject; or write <code>/templat NUMBER</code>.
officer-choose-reason = Why can <b>{ $number }</b> not be processed? The reporter reads the reason you choose at once.
officer-other-reason = ✍️ Another reason…
officer-take-over = Take over
officer-taken = Another officer has taken <b>{ $number }</b>. Take over?
officer-no-words = Write words, or send a photo, a video, a voice message or a file. Stickers, contacts and places cannot be passed on.
officer-cancelled = Good, left. Nothing was sent.
officer-nothing-to-cancel = There is nothing to leave.
officer-which-ticket = Which report do you mean? Reply to its card, or write its number. What waits is in /antrian.
officer-which-ticket-files = Which report is this file for? Send it as a reply to the card, or with a caption such as <code>/balas NUMBER …</code>.
officer-reply-whom-for = { $mention }, whom is this reply about <b>{ $number }</b> for? The reporter has not read it.
officer-quoted = <blockquote>{ $words }</blockquote>
officer-reply-files = 📎 with { $count } files
officer-button-to-reporter = 📨 Send to the reporter
officer-button-as-note = 📝 Keep as a note
officer-reply-of-another = Only who wrote the reply can choose.
officer-reply-over = That was too long ago, so nothing was sent. Write /balas { $number } and the answer, or reply to the card again.
officer-edited = Edited messages are not sent again: what the reporter got stays as it was. Send a new message if you need to.

# What was done

officer-toast-done = ✅ Noted. Status: { $status }
officer-toast-undone = ↩️ Taken back
officer-toast-refused = Not possible. See the message in this chat.
officer-toast-proposed = ✍️ Waiting for approval.
officer-toast-approved = ✅ Approved and sent to the reporter.
officer-toast-recalled = The drafted answer was taken back.
officer-toast-twice = Received already.
officer-toast-taken = Another officer has it already.
officer-done-take = ✅ You have taken <b>{ $number }</b>.
officer-button-release = Let go again
officer-button-undo = ↩️ Take back
officer-done-release = ✅ You let go of <b>{ $number }</b>. Anybody in the unit may take it.
officer-done-verify = ✅ <b>{ $number }</b> is verified and passed on to { $unit }.
officer-done-assign = ✅ <b>{ $number }</b> is passed on to { $unit }.
officer-done-start = ✅ <b>{ $number }</b> is being worked on.
officer-done-ask = ✅ Your question to the reporter of <b>{ $number }</b> is noted. The clock stands still until the reporter answers.
officer-done-reply = ✅ Your reply to the reporter of <b>{ $number }</b> is noted.
officer-done-resolve = ✅ <b>{ $number }</b> is answered. The reporter is asked to rate it or to object.
officer-done-proposed = ✍️ Your answer to <b>{ $number }</b> waits for your superior's approval. The reporter has not read it yet.
officer-done-proposed-words = The draft:
    <blockquote>{ $words }</blockquote>
officer-done-proposed-files = 📎 { $count ->
    [one] 1 file goes
   *[other] { $count } files go
 } along.
officer-button-recall = ↩️ Take back
officer-done-approved = ✅ The answer to <b>{ $number }</b> was sent in your words.
officer-done-returned = ✅ The drafted answer to <b>{ $number }</b> is back with its author, with your reason.
officer-done-recalled = ↩️ The drafted answer to <b>{ $number }</b> was taken back. Nothing is sent.
officer-done-reject = ✅ <b>{ $number }</b> cannot be processed. The reporter may object once.
officer-done-hand_back = ✅ <b>{ $number }</b> is back with the complaints desk, with your reason.
officer-done-merge = ✅ <b>{ $number }</b> is merged into <b>{ $other }</b>. Its reporter follows that one.
officer-done-reopen = ✅ <b>{ $number }</b> is open again. Status: { $status }.
officer-done-uphold = ✅ The answer to <b>{ $number }</b> stands.
officer-done-note = ✅ Your note on <b>{ $number }</b> is kept. The reporter does not read it.
officer-done-urge = ✅ 🚨 <b>{ $number }</b> now stands first in the queue. The unit and the leaders are told.
officer-done-calm = ✅ <b>{ $number }</b> is no longer urgent; its deadlines are as before.
officer-done-undo = ↩️ Taken back on <b>{ $number }</b>: { $what }. Its status is again: { $status }. The reporter is told nothing.
officer-done-told = The reporter was told.
officer-done-undoable = You can take this back within { $seconds } seconds; then the reporter is told.
officer-done-undoable-untold = You can take this back within { $seconds } seconds.
officer-done-respond = ✅ The answer about <b>{ $number }</b> goes to who asked. The reporter does not read it.
officer-done-enquire = ✅ The question about <b>{ $number }</b> goes to { $unit } and the complaints desk.
officer-done-instruct = ✅ The instruction about <b>{ $number }</b> goes to { $unit } and the complaints desk.
officer-done-escalate = ✅ <b>{ $number }</b> is escalated to leaders and overseers.
officer-done-words = What the reporter reads:
    <blockquote>{ $words }</blockquote>
officer-done-files = 📎 { $count } files go along.
officer-done-album = 📎 The album goes along.
officer-album-in-group = 📎 Unless this bot is an administrator of the group, only the first file of an album reaches it. Send the others as a reply to the card, or send the album in your private chat with the bot.
officer-done-note-files = 📎 { $count } files are kept with the note.
officer-done-no-files = 📎 Files did not go along: only the words are kept. Send files to the reporter with /balas.
officer-reporter-gone = ℹ️ The reporter cannot be reached any more.
officer-reporter-unreachable = 🔕 The reporter blocked the bot and has not read it.
officer-reporter-by-proxy = 🤝 Entered for somebody else: the officer or ambassador who entered it receives this, to pass it on.
officer-reporter-neutral = 🔒 Protected report: the reporter only gets “there is news” and reads it after opening it.

# What cannot be done. Without markup: it is read under the finger too.

officer-tap-unknown = This button no longer works. Open the report with /lihat.
officer-not-found = Report { $number } was not found, or is not for you.
officer-not-found-group = Report { $number } is not in this group. Try a private chat with the bot.
officer-not-allowed = Your role cannot do this: { $what }. See /bantuan.
officer-changed = Somebody else has just changed { $number }. Look at it first, then try again.
officer-wrong-state = { $number } is “{ $status }”, so “{ $what }” is not possible. Possible now: { $possible }.
officer-wrong-state-since = { $number } is “{ $status }”, so “{ $what }” is not possible. Last: { $last } ({ $when }). Possible now: { $possible }.
officer-wrong-state-tapped = Something changed: { $last } ({ $when }). Now: { $status }.
officer-nothing-possible = nothing for you
officer-defect = Sorry, something went wrong on our side and was noted. Your message was not worked on; please try again in a while.

officer-problem-text-missing = Write a few words, at least 3 letters.
officer-problem-text-too-long = Too long: { $length } characters, at most { $most }. Nothing was sent; shorten it and send it again.
officer-problem-undo-over = There is nothing left to take back on { $number }: the time is over, so the reporter has the news or gets it any moment.
officer-problem-undo-further = { $number } has changed again since, so that step cannot be taken back. See /view { $number }.
officer-problem-undo-not-yours = That step on { $number } can only be taken back by the officer who made it, or by the complaints desk.
officer-problem-number-malformed = “{ $text }” is no report number. One looks like { $example }.
officer-problem-number-mistyped = “{ $text }” is mistyped: one of its characters is wrong. Check the number.
officer-problem-category-unknown = There is no such category. Choose again with /kategori { $number }.
officer-problem-unit-protected = { $unit } handles protected reports. Only whoever runs the system makes invitations for it: sahut invite liaison --unit { $unit }
officer-problem-nobody-to-stop = The reporter of { $number } withdrew it or had their data deleted, so there is nobody to stop.
officer-problem-stopped-already = The reporter of { $number } is stopped already. The list: /hentikan
officer-problem-not-stopped = The stop over { $number } is over.
officer-problem-stop-days = How many days? From 1 to { $most }.
officer-problem-nobody-to-ask = The reporter of { $number } withdrew it or had their data deleted, so nobody can be asked. The report can still be handled, as other citizens support it.
officer-problem-category-already = { $number } is of that category already.
officer-problem-urgent-already = { $number } is urgent already. To end that: /biasa { $number }
officer-problem-not-urgent = { $number } is not urgent anyway.
officer-problem-helper-already = { $unit } helps with { $number } already.
officer-problem-helper-without-lead = { $number } is at no unit yet. Pass it on first: /disposisi { $number } UNIT HELPING-UNIT
officer-problem-not-helping = { $unit } does not help with { $number } anyway.
officer-problem-title-too-long = The title is too long: { $length } characters, at most { $most }.
officer-problem-place-unchanged = That is the place of { $number } already.
officer-problem-kind-unknown = There is no such kind. Choose again with /ubah { $number }.
officer-problem-kind-already = { $number } is of that kind already.
officer-problem-kind-unlike-category = The category of { $number } takes no reports of that kind. Correct the category first: /kategori { $number }
officer-problem-handling-unknown = There is no such handling class. Choose again with /ubah { $number }.
officer-problem-handling-already = { $number } is in that class already.
officer-problem-part-unknown = “{ $name }” is not one area, district or category. Near: { $near }. Write area, district or category and then its code or name; put commas between several.
officer-problem-part-not-needed = Only a unit's officer can be for certain areas or categories. Leave that part of the command out.
officer-problem-unit-unknown = There is no unit “{ $unit }”. Codes of units: { $units }.
officer-problem-not-taken = Nobody has taken { $number }.
officer-problem-taken-by-another = Another officer has { $number }. Only they or the complaints desk can let go of it; you can take it over with /ambil.
officer-problem-unit-already = { $number } is with { $unit } already.
officer-problem-unit-not-evident = It is not clear which unit { $number } is for. Choose with /disposisi { $number }.
officer-problem-unit-not-for-protected = { $number } is protected; only its own unit may handle it.
officer-problem-theme-name = A theme's name has { $least } to { $most } characters.
officer-problem-theme-another = { $number } is under the theme { $theme } already. Take it out of there first.
officer-problem-theme-not-empty = There are still reports under this theme. Take them out first.
officer-problem-theme-nothing-open = No report of this theme can take it now.
officer-problem-theme-sent = It was sent already.
officer-problem-proposal-over = That drafted answer to { $number } was decided on, taken back, or replaced by a newer one. See /setujui.
officer-problem-proposal-own = You drafted the answer to { $number } yourself; somebody else has to approve it.
officer-problem-proposal-of-another = Another officer drafted the answer to { $number }; only they can take it back.
officer-problem-reason-missing = Reject with a reason only. Write it for { $number }.
officer-problem-merge-into-itself = { $number } cannot be merged with itself.
officer-problem-merge-into-ended = { $number } has ended and cannot take another one.
officer-problem-merge-unlike-privacy = { $number } is secret and cannot take another one.
officer-problem-file-too-large = The file is too large, { $most } MB at most. Make it smaller, or send it as an ordinary photo.
officer-problem-too-many-files = Too many files, { $most } at most.
officer-problem-member-oneself = You cannot suspend yourself. Ask another administrator.
officer-problem-post-already = They hold that post already.
officer-problem-successor-without-post = The successor no longer holds that post. Choose somebody else.
officer-problem-name-missing = Write the name in letters.
officer-problem-name-too-long = That name is too long, at most { $most } letters.
officer-problem-leave-past = That day is over. Name the last day of your leave.
officer-problem-leave-long = At most { $most } days. If it is longer, ask the complaints desk to hand over your post (/handover).
officer-problem-leave-not-colleague = The deputy must be a colleague with the same post and unit. Choose again with /leave.
officer-problem-leave-circle = They are on leave themselves and their work comes to you. Choose another colleague with /leave.
officer-problem-leave-none = You are not on leave.
officer-problem-escalation-confidential = { $number } is secret: only its unit and the complaints desk may know, so it cannot be escalated.
officer-problem-instruction-past = That day is over. Name one that is to come.
officer-problem-nothing-to-respond = No question or instruction about { $number } waits for an answer. To write to the reporter: /reply. A note: /note.
officer-problem-contact-anonymous = { $number } is anonymous: nobody can see who reported it. Ask them through the bot: /ask { $number }.
officer-problem-contact-none = The reporter of { $number } left no name or phone. Ask them through the bot: /ask { $number }.
officer-problem-reporter-unreadable = Write the full name or the phone number: /search reporter 0812 3456 7890
officer-problem-invitation-days = An invitation is valid for one day at least and { $most } days at most.
officer-problem-description-too-long = The text is too long: { $length } letters, { $most } at most.
officer-problem-place-too-long = The place is too long, { $most } letters at most. Write the street or the kelurahan only.
officer-problem-place-too-far = That point is too far from { $city }. Send the right one.
officer-problem-draft-incomplete = The report is not complete yet. Fill in what is still empty.
officer-problem-person-missing = Write the reporter’s name, their phone number, or both.
officer-problem-person-too-long = The name is too long, { $most } letters at most.
officer-problem-phone-malformed = That phone number cannot be right. It looks like 0812 3456 7890.
officer-problem-ticket-ended = { $number } has ended, so nothing can be added any more.
officer-problem-role-unknown = There is no such role.
officer-problem-unit-missing = Name the unit.
officer-problem-unit-not-needed = This role has no unit.

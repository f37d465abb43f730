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
role-overseer = Overseer
role-ambassador = Ambassador
role-reporter = Reporter
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
event-ask = { $who } asked
event-reply = { $who } wrote
event-resolve = { $who } answered
event-reject = { $who } said that it cannot be processed
event-hand_back = { $who } gave it back: not their responsibility
event-merge = { $who } merged it with another report
event-reopen = { $who } reopened it
event-uphold = { $who } said that the answer stands
event-inform = The reporter answered
event-withdraw = The reporter withdrew the report
event-leave = The reporter withdrew; it goes on because others support it
event-object = The reporter objected
event-rate = The reporter rated the answer
event-lapse = The reporter did not answer in time
event-close = Closed automatically
event-taken = { $who } took this report
event-released = { $who } let go of this report
event-corrected = { $who } changed the category to { $category }
event-note = Note by { $who }
event-added = The reporter added
event-rated = { $rating } of 5
event-comment = The reporter's comment
event-evidence = { $who } added evidence
event-near = Deadline for { $deadline } is near: { $due }
event-missed = Deadline for { $deadline } was missed: { $due }
event-awaited = The reporter was reminded; until { $due }
timeline-line = <b>{ $when }</b> · { $what }{ $words }
timeline-quote = {""}
    <i>“{ $words }”</i>

# A ticket's card for officers

card-head = <b>{ $number }</b> · { $status }
card-what = { $kind } · { $category } · { $privacy }
card-place = 📍 { $place }
card-unit = 🏢 { $unit }
card-deadline = ⏰ Deadline for { $deadline }: { $due } ({ $left })
card-words = {""}

    { $words }
card-evidence = {""}
    📎 { $count } { $count ->
    [one] file
   *[other] files
 }
card-taken = 👤 An officer has taken this
card-objection = ⚠️ The reporter objects. Please decide.
card-rating = ⭐ The reporter's rating: { $rating } of 5
card-unreachable = 🔕 The reporter blocked the bot and hears nothing.
card-gone = <b>{ $number }</b> is no longer handled here.

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
staff-withdrawn = ↩️ <b>{ $number }</b> The reporter withdrew the report. Nothing needs to be done.
staff-left = ↩️ <b>{ $number }</b> The reporter withdrew, but other citizens support the report: please go on with it.
staff-forgotten-secret = 🔴 <b>{ $number }</b> (secret): { $unit } missed the deadline for { $deadline } on { $due }. The desk should remind them.
staff-forgotten-protected = 🔴 A protected report at { $unit } missed its deadline for { $deadline } ({ $due }). Please remind that unit's officers to open /queue.
staff-group-lost = ⚠️ The bot can no longer write to the group of { $unit }. Its reports now go to its officers one by one, or here. Tie a group again with /pasang { $code }.
staff-rated = ⭐ <b>{ $number }</b> The reporter's rating: { $rating } of 5.
staff-comment = 💬 <b>{ $number }</b> The reporter's comment:
    { $words }
staff-objected = ⚠️ <b>{ $number }</b> The reporter objects:
    { $words }

    Please decide: reopen it, or let the answer stand.
staff-handed_back = ↩️ <b>{ $number }</b> was handed back by { $who }:
    { $words }
staff-assigned = 📨 <b>{ $number }</b> was passed on to { $unit }.
    { $words }
staff-lapsed = <b>{ $number }</b> The reporter did not answer in time. The report is closed.
staff-near = ⏰ <b>{ $number }</b> Deadline for { $deadline }, { $left }: { $due }.
staff-missed = 🔴 <b>{ $number }</b> Deadline for { $deadline } missed: { $due } ({ $left }). Please see to it now.
leader-missed = 🔴 <b>{ $number }</b> ({ $category }) at { $unit }: the deadline for { $deadline } was missed on { $due }.
    You receive this as a leader.
staff-nobody = ⚠️ <b>{ $number }</b> is for { $unit }, but that unit has neither group nor officers yet. The desk has to see to it: assign it to another unit, or invite the unit's liaison officer.
staff-nobody-protected = ⚠️ There is a protected report for { $unit }, but that unit has no officers yet. Invite its liaison officer now, then ask them to open /queue.
staff-joined = 👋 A new officer joined: { $role }.

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
push-resolve-follower = ✅ { $unit } answered report <b>{ $number }</b>, which you support:

    { $words }
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
push-lapse = We closed report <b>{ $number }</b> because the officer's question was not answered in time. You may object, or make a new report.
push-close = We closed report <b>{ $number }</b>, as we did not hear from you again. Thank you for reporting.
push-lapse-follower = We closed report <b>{ $number }</b>, which you support, because its reporter did not answer the officer's question. If the problem is still there, please make a new report.
push-close-follower = Report <b>{ $number }</b>, which you support, is done. Thank you for your support.
push-evidence = 📎 { $unit } added evidence to report <b>{ $number }</b>.
push-awaited-question = ⏳ { $unit } still waits for your answer on report <b>{ $number }</b>, by { $due }. After that we close the report.
push-awaited-answer = ⏳ Report <b>{ $number }</b> was answered. You may still rate the answer or object until { $due }.
push-neutral = There is news.
push-draft = Your report was not sent yet. Do you want to go on? Everything you filled in is still there.

button-show = Show the report
button-object = Not solved
button-object-refusal = Object
button-continue = Go on
button-drop = Delete it

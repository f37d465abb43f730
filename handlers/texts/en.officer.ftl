# The officers' bot

officer-language = English

# Commands: one line for the menu, and how each is used

officer-command-antrian = Reports that wait, most urgent first
    .usage = <code>/antrian</code>
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
officer-command-kategori = Correct a report's category
    .usage = <code>/kategori { $number }</code>
officer-command-disposisi = Pass on to a certain unit
    .usage = <code>/disposisi { $number } { $unit } please check today</code>
officer-command-proses = Work begins, or how far it is
    .usage = <code>/proses { $number } The team leaves tomorrow morning</code>
officer-command-tanya = Ask the reporter
    .usage = <code>/tanya { $number } Which RT is it exactly?</code>
officer-command-balas = Write to the reporter
    .usage = <code>/balas { $number } We have been there</code>
officer-command-selesai = Final answer with proof
    .usage = send a photo with the caption <code>/selesai { $number } The road is mended</code>
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
officer-command-statistik = Figures: received, open, overdue, speed
    .usage = <code>/statistik</code>, <code>/statistik 7</code>, or <code>/statistik { $unit } 90</code> (7, 30, 90, 365 days, or all)
officer-command-peringkat = League of units by answers in time
    .usage = <code>/peringkat</code> or <code>/peringkat 90</code>
officer-command-ekspor = Reports as a CSV file
    .usage = <code>/ekspor</code> or <code>/ekspor 365</code> (7, 30, 90, 365 days, or all)
officer-command-pasang = Make this group a unit's
    .usage = write in the group: <code>/pasang { $unit }</code>
officer-command-undang = Invite a new officer
    .usage = <code>/undang</code>, or <code>/undang officer { $unit }</code>, <code>/undang leader</code>
officer-command-undangan = Invitations that were not used yet
    .usage = <code>/undangan</code>
officer-command-petugas = Officers: active, suspended, posts
    .usage = <code>/petugas</code> or <code>/petugas { $unit }</code>
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
officer-action-statistics = see statistics
officer-action-export = export reports
officer-action-correct = correct the category
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
officer-staff-name = Officer { $number }
officer-staff-member = <a href="tg://user?id={ $id }">{ $name }</a>: { $roles }
officer-staff-suspended = <a href="tg://user?id={ $id }">{ $name }</a>: { $roles } · 🚫 suspended
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
officer-button-queue = See the queue

officer-help-head = <b>{ $roles }</b>

    Reply to a report's card, and the reporter reads your reply at once. All else goes by the buttons below the card, or by command:
officer-help-line = • { $what }
    { "   " }{ $usage }
officer-help-foot = {""}
    Photos and files may come along: send them as a reply, or write the command as the photo's caption.

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
officer-tie-in-private = Write this command in the unit's group, once this bot is a member there.

# Queue and reports

officer-view-desk = To be verified
officer-view-unit = The unit's work
officer-view-city = Everything open
officer-view-waiting = Waiting for the reporter
officer-view-objected = Objections
officer-view-mine = Mine
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
    { $category } · { $where } · <i>{ $status }</i>
officer-search-head = 🔎 <b>{ $words }</b>: { $total } { $total ->
    [one] report
   *[other] reports
 }{ $pages ->
    [1] {""}
   *[other] , page { $page } of { $pages }
 }
officer-search-nothing = 🔎 <b>{ $words }</b>: no report. Try a single word, the name of a street or a kelurahan, or a part of the number.
officer-search-short = Write at least { $least } letters to search.
officer-search-over = This search is over. Search again with /cari.
officer-not-due = no deadline
officer-page-before = ◀ Before
officer-page-after = Next ▶
officer-history-head = <b>History of { $number }</b>
officer-history-earlier = <i>{ $count } earlier entries are not shown.</i>

officer-export = 📄 { $count } reports, { $period }. Secret and protected reports and reporters' data are left out.
officer-export-empty = There are no reports to export: { $period }.

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
officer-league-head = 🏆 <b>League of units</b>, { $period }
officer-league-line = { $place } <b>{ $unit }</b>: { $percent }% in time of { $count } · { $time }
officer-league-empty = No unit has enough answers in this period yet.
officer-league-rule = {""}
    <i>The rule: the share of first answers that came before their deadline, of all that came or fell due. Of equal units the shorter median time wins. Units with fewer than { $least } answers have no place; secret reports are not counted.</i>

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
officer-prompt-reject = Why can <b>{ $number }</b> not be processed? The reporter reads it, so use plain words.
officer-prompt-hand_back = Why is <b>{ $number }</b> not your unit's? The complaints desk reads it; name the right unit if you know it.
officer-prompt-merge = Which report shall <b>{ $number }</b> be merged into? Write the number of that one.
officer-prompt-reopen = Something to add as <b>{ $number }</b> is reopened:
officer-prompt-uphold = Why does the answer to <b>{ $number }</b> stand? The reporter reads it.
officer-prompt-note = Write a note on <b>{ $number }</b>. Only officers read it.
officer-button-category = 🏷 Correct the category
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
officer-choose-reason = Why can <b>{ $number }</b> not be processed? The reporter reads the reason you choose at once.
officer-other-reason = ✍️ Another reason…
officer-take-over = Take over
officer-taken = Another officer has taken <b>{ $number }</b>. Take over?
officer-no-words = Write words, or send a photo, a video, a voice message or a file. Stickers, contacts and places cannot be passed on.
officer-cancelled = Good, left. Nothing was sent.
officer-nothing-to-cancel = There is nothing to leave.
officer-which-ticket = Which report do you mean? Reply to its card, or write its number. What waits is in /antrian.
officer-which-ticket-files = Which report is this file for? Send it as a reply to the card, or with a caption such as <code>/balas NUMBER …</code>.
officer-edited = Edited messages are not sent again: what the reporter got stays as it was. Send a new message if you need to.

# What was done

officer-toast-done = ✅ Noted. Status: { $status }
officer-toast-refused = Not possible. See the message in this chat.
officer-toast-twice = Received already.
officer-toast-taken = Another officer has it already.
officer-done-take = ✅ You have taken <b>{ $number }</b>.
officer-button-release = Let go again
officer-done-release = ✅ You let go of <b>{ $number }</b>. Anybody in the unit may take it.
officer-done-verify = ✅ <b>{ $number }</b> is verified and passed on to { $unit }. The reporter was told.
officer-done-assign = ✅ <b>{ $number }</b> is passed on to { $unit }. The reporter was told.
officer-done-start = ✅ <b>{ $number }</b>: the reporter was told that it is being worked on.
officer-done-ask = ✅ Your question about <b>{ $number }</b> was sent. The clock stands still until the reporter answers.
officer-done-reply = ✅ Sent to the reporter of <b>{ $number }</b>.
officer-done-resolve = ✅ <b>{ $number }</b> is answered. The reporter is asked to rate it or to object.
officer-done-reject = ✅ <b>{ $number }</b> cannot be processed. The reporter may object once.
officer-done-hand_back = ✅ <b>{ $number }</b> is back with the complaints desk, with your reason.
officer-done-merge = ✅ <b>{ $number }</b> is merged into <b>{ $other }</b>. Its reporter follows that one.
officer-done-reopen = ✅ <b>{ $number }</b> is open again. Status: { $status }. The reporter was told.
officer-done-uphold = ✅ The answer to <b>{ $number }</b> stands. The reporter was told.
officer-done-note = ✅ Your note on <b>{ $number }</b> is kept. The reporter does not read it.
officer-done-words = What the reporter reads:
    <blockquote>{ $words }</blockquote>
officer-done-files = 📎 { $count } files were sent along.
officer-done-no-files = 📎 Files did not go along: only the words are kept. Send files to the reporter with /balas.
officer-reporter-gone = ℹ️ The reporter cannot be reached any more.
officer-reporter-unreachable = 🔕 The reporter blocked the bot and has not read it.
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
officer-problem-number-malformed = “{ $text }” is no report number. One looks like { $example }.
officer-problem-number-mistyped = “{ $text }” is mistyped: one of its characters is wrong. Check the number.
officer-problem-category-unknown = There is no such category. Choose again with /kategori { $number }.
officer-problem-unit-protected = { $unit } handles protected reports. Only whoever runs the system makes invitations for it: sahut invite liaison --unit { $unit }
officer-problem-nobody-to-ask = The reporter of { $number } withdrew it or had their data deleted, so nobody can be asked. The report can still be handled, as other citizens support it.
officer-problem-category-already = { $number } is of that category already.
officer-problem-unit-unknown = There is no unit “{ $unit }”. Codes of units: { $units }.
officer-problem-not-taken = Nobody has taken { $number }.
officer-problem-taken-by-another = Another officer has { $number }. Only they or the complaints desk can let go of it; you can take it over with /ambil.
officer-problem-unit-already = { $number } is with { $unit } already.
officer-problem-unit-not-evident = It is not clear which unit { $number } is for. Choose with /disposisi { $number }.
officer-problem-unit-not-for-protected = { $number } is protected; only its own unit may handle it.
officer-problem-reason-missing = Reject with a reason only. Write it for { $number }.
officer-problem-merge-into-itself = { $number } cannot be merged with itself.
officer-problem-merge-into-ended = { $number } has ended and cannot take another one.
officer-problem-merge-unlike-privacy = { $number } is secret and cannot take another one.
officer-problem-file-too-large = The file is too large, { $most } MB at most. Make it smaller, or send it as an ordinary photo.
officer-problem-too-many-files = Too many files, { $most } at most.
officer-problem-member-oneself = You cannot suspend yourself. Ask another administrator.
officer-problem-role-unknown = There is no such role.
officer-problem-unit-missing = Name the unit.
officer-problem-unit-not-needed = This role has no unit.

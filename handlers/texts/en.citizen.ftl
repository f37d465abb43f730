# Citizens' bot: welcome and commands

welcome = <b>Hello, this is the complaints service of { $city }.</b>

    Tell us about a problem, an idea or a question. We pass it on to the people responsible and tell you here about every step.

    <b>Your data:</b> your name and phone number are never shown in public. You can report anonymously or in secret. More: /data

    Press the button below, or simply send a text, a photo or a location.
bot-description = The complaints service of { $city }. Send your report here: text, photo or location. We pass it on to the people responsible and keep you informed until it is done.
bot-about = The complaints service of { $city }

command-lapor = Make a new report
command-laporan = List my reports
command-status = See one report, add its number
command-bantuan = How to use this bot
command-bahasa = Change the language
command-data = My data and how we protect it
command-batal = Cancel what is going on

welcome-with = <b>Hello, this is the complaints service of { $city }.</b> Filled in already: { $known }. Your name and number are never shown in public; see /data.
help = { $now }<b>How to report</b>
    Send a text, a photo or a location, or press /report. I guide you step by step, and you get a tracking number.

    <b>Commands</b>
    /report – make a new report
    /mine – list your reports
    /status NUMBER – see one report
    /language – change the language
    /data – your data and how we protect it
    /cancel – cancel what is going on

    To add something to a report, reply to a message about it.

    In an emergency that threatens a life: call <b>112</b>.
help-draft = You are filling in a report, at the part <b>{ $part }</b>. Answer the last question, or press the button below to see it again.

    {""}
unknown-command = Sorry, I do not know that command. See /help for the list of commands, or /report to make a report.
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
data-kept = Your reports: { $reports }
    Name: { $name }
    Phone number: { $phone }
    Your consent: { $consent }
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
export-report = {""}
    ----------------------------------------
    Tracking number: { $number }
    Sent: { $when }
    Status: { $status }
    Kind: { $kind }
    Category: { $category }
    Privacy: { $privacy }
    Location: { $place }
    With: { $unit }
    Description: { $words }
    Pieces of evidence: { $files }
    History:
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
forgotten = Done. We no longer keep who you are. Thank you for having reported; if you write again, we start afresh.
private-only = Hello. I take reports in a private chat only, to protect your data. Please open my profile and press Start.
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
    <b>Location:</b> { $place }
    <b>Description:</b> { $words }{ $notice }
    <b>Evidence:</b> { $files }{ $privacy }
report-masked = {""}
    <i>(Numbers, names and other personal data are hidden from the public. Officers see the whole.)</i>
report-privacy = {""}
    <b>Privacy:</b> { $privacy }
no-files = none
files = { $count } { $medium }
sent-report = <b>Report sent</b>

    { $report }
filed = <b>Thank you, we have received your report.</b>

    Tracking number: <code>{ $number }</code>

    It is now with: { $unit }, to be checked by { $due }.
    First answer by: { $answer }.
    To be finished by: { $finish }.

    We tell you here about every step. Forgot something? Reply to this message.
filed-direct = <b>Thank you, we have received your report.</b>

    Tracking number: <code>{ $number }</code>

    It is now with: { $unit }, straight to those who handle it.
    First answer by: { $due }.
    To be finished by: { $finish }.

    We tell you here about every step. Forgot something? Reply to this message.

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
button-change = Change { $part }
button-send = Send the report
button-drop-draft = Yes, delete it
button-erase = Erase the traces
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
list-neutral = Protected report
list-button = { $number }
list-empty = You have no reports yet. Press the button below to make the first one.
my-card = <b>Report</b> <code>{ $number }</code>
    <b>{ $status }</b>{ $due }

    { $kind } · { $category } · { $privacy }
    📍 { $place }
    It is with: { $unit }

    “{ $words }”

    <b>History</b>
    { $lines }
my-card-due = {""}
    Next step by { $due }
my-card-your-turn = {""}
    Waiting for you, until { $due }
button-answer = Answer the question
button-add = Add something
button-comment = Write a comment
button-objection = Object
button-withdraw = Withdraw the report
button-withdraw-yes = Yes, withdraw it
button-stop = Never mind
button-rate = { $rating }⭐
button-which = { $number } · { $category }
button-new-report = No, this is a new report

ask-answer = Please write your answer for report <b>{ $number }</b>. Photos and documents are welcome too.
ask-addition = Please write what you want to add to report <b>{ $number }</b>. Photos and documents are welcome too.
ask-objection = What is not done, or wrong, about report <b>{ $number }</b>? Write the reason; a photo with a caption is welcome too. Officers will decide whether it is reopened.
ask-comment = Please write your comment on how report <b>{ $number }</b> was handled.
ask-which = Several of your reports wait for an answer. Which one was your message for?
ask-withdraw = Withdraw report <b>{ $number }</b>? Officers will no longer handle it, and this cannot be undone.
told-answer = Thank you, your answer for report <b>{ $number }</b> has been passed on.
told-addition = Thank you, what you added to report <b>{ $number }</b> has been passed on.
told-objection = We have received your objection about report <b>{ $number }</b>. Officers will decide, and we will tell you.
told-comment = Thank you, we have received your comment on report <b>{ $number }</b>.
told-rating = Thank you for rating report <b>{ $number }</b>. Would you like to add something?
told-rating-bad = Thank you for your honest rating of report <b>{ $number }</b>. We are sorry that the result is not good for you. Write a comment, or object if the problem is not solved.
told-withdrawn = Report <b>{ $number }</b> is withdrawn. Thank you for letting us know.

# Short answers to taps

toast-earlier = That button belongs to an earlier question. Here is the present one.
toast-twice = Noted already.
toast-over = That button no longer counts. Press /report to report or /mine to see your reports.
toast-unknown = I do not know that button. Nothing was changed. Press /help to see what you can do.
toast-no-draft = There is no unsent report. Press /report to make a new one.
toast-sent-already = This report was sent already; its number is { $number }.
toast-rated = Rating { $rating } of 5 noted. Thank you.

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
problem-place-too-long = The name of the place is too long (at most { $most } letters). Give the street and a landmark; the story comes with the description.
problem-privacy-unknown = There is no such choice of privacy. Please choose one of the buttons.
problem-privacy-too-open = A report like this is always kept secret to protect you. Please choose Secret, or Anonymous and secret.
problem-no-draft = No report is being filled in. Press /report to make a new one.
problem-draft-incomplete = The report is not complete yet. Press /report to go on.
problem-tap-unknown = I do not know that button. Nothing was changed. Please use the buttons of the last message.
problem-message-unusable = Sorry, I cannot use that. Please send text, photos, videos, voice messages, documents or a location.
problem-contact-of-another = That is the contact of somebody else. We can only take your own, by the button at the bottom of the screen.
problem-text-missing = Please write a little more, in words.
problem-text-too-long = Your text is too long ({ $length } letters; at most { $most }). Please shorten it or divide it into several messages.
problem-ticket-ended = Report { $number } has ended, so nothing can be added. See /status { $number }, or press /report to make a new one.
problem-rating-unknown = Ratings go from 1 to 5. Please press one of the stars.
problem-rating-missing = Please rate report { $number } first, then write the comment.
problem-number-malformed = “{ $text }” is no tracking number. A tracking number has eight letters and digits after the code of the city. See /mine for a list of your reports.
problem-number-mistyped = The number “{ $text }” seems to have a wrong letter or digit. Please check it, or see /mine.
wrong-state = Report { $number } has the status “{ $status }” now, so that cannot be done. See /status { $number } for what is possible.
ticket-not-found = Report { $number } is not among your reports. Check the number, or see /mine.
not-allowed = Sorry, that cannot be done. See /help for what is possible.
changed-meanwhile = Report { $number } was changed just now. Please see /status { $number } and try again.

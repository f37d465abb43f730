# Kata nang dipakai di kadua pihak

status-received = Ditarima
status-needs_info = Mahadangi palapor
status-assigned = Ditarusakan ka unit
status-in_progress = Diproses
status-answered = Dijawab
status-closed = Tuntung
status-rejected = Kada kawa diproses
status-merged = Digabung
status-withdrawn = Dicabut

kind-complaint = Pangaduan
kind-aspiration = Aspirasi
kind-information = Parmintaan informasi
kind-whistleblowing = Palaporan palanggaran (WBS)
handling-information = parmintaan informasi
handling-simple = kada pakai pamariksaan lapangan
handling-inspection = pakai pamariksaan lapangan

privacy-open = Tabuka
privacy-anonymous = Anonim
privacy-secret = Rahasia
privacy-anonymous_secret = Anonim wan rahasia

medium-photo = foto
medium-video = video
medium-voice = rikaman suara
medium-document = barkas

role-administrator = Admin Pangaduan
role-liaison = Pajabat panghubung { $unit }
role-leader = Pimpinan
role-head = Kapala { $unit }
post-only = { $post }, { $parts } haja
role-overseer = Pangawas
role-ambassador = Duta Lapor
role-reporter = Palapor
role-follower = Pandukung
role-system = Sistem

place-unknown = kada balokasi
place-area = { $area }, Kec. { $district }
place-approximate = sakitar { $place }
place-pin = titik { $latitude }, { $longitude }

move-verify = Verifikasi
move-assign = Disposisi
move-start = Proses
move-ask = Takuni palapor
move-reply = Balas
move-resolve = Tuntung
move-reject = Tolak
move-hand_back = Lain wawanang
move-merge = Gabung
move-reopen = Buka pulang
move-uphold = Jawaban tatap
move-inform = Jawab
move-withdraw = Cabut
move-leave = Sarahakan ka pandukung
move-rate = Nilai
move-object = Balum tuntung
move-lapse = Liwat waktu
move-close = Tutup
action-take = Ambil
action-note = Catatan
action-urge = 🚨 Mandasak
action-calm = Kada mandasak lagi
action-approve = Konsep jawaban
action-respond = Jawab atasan
action-enquire = Takuni unit
action-instruct = Parintah
action-escalate = ⬆️ Eskalasi
action-view = Lihati

deadline-verification = verifikasi
deadline-first_answer = jawaban panambaian
deadline-finish = panuntungan
deadline-decision = kaputusan atas kabaratan

# Riwayat: { $who } sudah manyambat peran wan unitnya
event-filed = Laporan masuk
event-filed-direct = Laporan masuk, langsung ka { $unit }
event-verify = { $who } mamverifikasi; ditarusakan ka { $unit }
event-assign = { $who } manarusakan ka { $unit }
event-start = { $who } manangani
event-ask = { $who } batakun; tenggat ampih sampai dijawab
event-reply = { $who } manulis
event-resolve = { $who } manjawab
event-reject = { $who } manyatakan kada kawa diproses
event-hand_back = { $who } mambuliakan: lain wawanangnya
event-merge = { $who } manggabungakan lawan laporan lain
event-reopen = { $who } mambuka pulang
event-uphold = { $who } manyatakan jawaban tatap
event-inform = Palapor manjawab; tenggat bajalan pulang{ $stood ->
        [0] {""}
       *[other] {" "}imbah ampih { $stood } hari kerja
    }
event-withdraw = Palapor mancabut laporan
event-leave = Palapor mancabut laporan atawa mahapus datanya; ditarusakan kada lawan palapor
event-object = { $who } mamadahakan balum tuntung
event-rate = Palapor mambari nilai
event-lapse = Kada dijawab palapor sampai batas waktu
event-close = Ditutup otomatis
event-undone = { $who } mambatalakan: { $what }
event-taken = { $who } maambil laporan ngini
event-released = { $who } malapas laporan ngini
event-passed = { $who } manyarahakan laporan ngini ka panggantinya
event-escalated = Dieskalasi ka pimpinan wan pangawas karana { $why }
event-enquired = { $who } batakun ka unit
event-instructed = Parintah { $who }
event-instructed-until = Parintah { $who }, paling lambat { $due }
event-instruction_missed = Parintah pimpinan malampaui watasnya { $due }
event-responded = { $who } manjawab pimpinan atawa pangawas
escalated-overdue = sudah { $count } hari gawi malampaui tenggat
escalated-objections = palapor sudah kabaratan { $count } kali
escalated-decision = kaputusan { $who }: { $words }
escalated-merged = laporan { $words }, nang sudah dieskalasi, digabung ka laporan ngini
event-corrected = { $who } maubah kategori matan { $before } jadi { $category }
event-corrected-kind = { $who } maubah jinis matan { $before } jadi { $after }
event-corrected-handling = { $who } maubah kelas panangan matan { $before } jadi { $after }
event-corrected-place = { $who } mambaiki lokasi matan { $before } jadi { $after }
event-title = { $who } mambari judul { $after }
event-title-changed = { $who } maganti judul { $before } jadi { $after }
event-urged = { $who } manandai laporan ini mandasak
event-calmed = { $who }: kada mandasak lagi
event-helper-added = { $who } maminta { $unit } mambantu
event-helper-removed = { $unit } kada mambantu lagi, ujar { $who }
event-finish-due = { $what }; batas tuntungnya wayah ini { $due }
event-theme-joined = { $who } mamasukakan ka tema { $theme }
event-theme-left = { $who } maluarakan matan tema { $theme }
event-proposed = { $who } mausulakan jawaban, mahadang parsatujuan
event-proposed-files = { $who } manambahi barakas di konsep jawaban
event-approved = { $who } manyatujui jawaban itu
event-returned = { $who } mambulikakan konsep jawaban
event-recalled = { $who } manarik pulang konsep jawaban
event-dropped = Konsep jawaban gugur karana laporannya bapindah atawa baubah
event-waits = Konsep jawaban masih mahadang parsatujuan
event-note = Catatan { $who }
event-added = Palapor manambahi
event-supported = Pandukung manambahi
event-confirmed = Pandukung mamadahakan sudah tuntung
event-denied = Pandukung lain mamadahakan balum tuntung
event-rated = Nilai { $rating } matan 5
event-comment = Komintar palapor
event-evidence = { $who } manambahi bukti
event-on-behalf = { $what }, disampaiakan { $who }
event-taken-over = Palapor maambil alih laporan ngini di chatnya saurang
event-contact = { $who } malihat kontak palapor
event-near = Tenggat { $deadline } maparak: { $due }
event-missed = Tenggat { $deadline } taliwat: { $due }
event-stopped = { $who } mamandakakan palapor laporan ini ({ $reason }) sampai { $until }
event-stop-disputed = Palapor bakabaratan dipandakakan
event-stop-lifted = { $who } maampihi pamandakan
event-awaited = Palapor diingatakan; batasnya { $due }
timeline-line = <b>{ $when }</b> · { $what }{ $words }
timeline-quote = {""}
    <i>“{ $words }”</i>

# Kartu laporan gasan patugas

card-head = <b>{ $number }</b> · { $status }
card-urgent = 🚨 <b>MANDASAK</b>
card-title = 📝 <b>{ $title }</b>
card-what = { $kind } · { $category } · { $privacy }
card-place = 📍 { $place }{ $happened }
card-unit = 🏢 { $unit }
card-helpers = 🤝 Dibantu { $units }
card-deadline = ⏰ Tenggat { $deadline }: { $due } ({ $left })
card-words = {""}

    { $words }
card-evidence = {""}
    📎 { $count } bukti
card-support = 👥 { $followers } pandukung
card-verdicts = 👥 { $followers } pandukung: { $done } sudah, { $undone } balum
card-proposed = ✍️ Konsep jawaban mahadang parsatujuan
card-taken = 👤 Diambil ulih { $name }
card-somebody = saikung patugas
card-away = { $name } (cuti, diganti { $deputy })
card-enquired = ❓ Patakunan pimpinan atawa pangawas balum dijawab: /jawab
card-instructed = 📌 Parintah pimpinan balum digawi
card-instructed-until = 📌 Parintah pimpinan balum digawi, watasnya { $due }
card-objection = ⚠️ Palapor kabaratan. Tulung diputusakan.
card-challenge = ⚠️ Pandukung mamadahakan balum tuntung. Tulung diputusakan.
card-rating = ⭐ Nilai palapor: { $rating } matan 5
card-unreachable = 🔕 Palapor mamblokir bot, jadi habar kada sampai ka inya.
card-entered = 🤝 Laporan titipan: palapor balum mamakai bot. Kabar disampaiakan ulih nang mamasukakannya.
card-merged = ➡️ Digabung ka <b>{ $other }</b>
card-gone = <b>{ $number }</b> kada lagi ditangani di sini.
card-undone = <b>{ $number }</b>: panarusan ka sini dibatalakan. Kadada nang parlu digawi.

topic-title = { $number } · { $status }
topic-title-due = { $number } · { $status } · { $left }
topic-urgent = 🚨 { $title }
topic-title-moved = { $number } · di { $unit }
topic-title-moved-on = { $number } · dipindah
topic-status-assigned = Ditarusakan
topic-status-needs_info = Mahadangi
topic-left = { $count ->
    [0] hari ngini
    [1] isuk
   *[other] { $count } hari
 }
topic-late = { $count ->
    [0] liwat tenggat
   *[other] talambat { $count } hari
 }
topic-moved = ➡️ <b>{ $number }</b> wayah ini ditangani { $unit }. Topik ngini ditutup.
topic-moved-on = ➡️ <b>{ $number }</b> kada lagi ditangani di sini. Topik ngini ditutup.

days-left = { $count } hari lagi
days-late = talambat { $count } hari
hours-left = { $count ->
    [0] kurang matan 1 jam lagi
   *[other] { $count } jam lagi
 }
hours-late = { $count ->
    [0] hanyar haja taliwat
   *[other] talambat { $count } jam
 }

# Habar gasan patugas

staff-informed = 💬 <b>{ $number }</b> Palapor manjawab:
    { $words }
staff-added = 💬 <b>{ $number }</b> Palapor manambahi:
    { $words }
staff-added-files = 📎 <b>{ $number }</b> Palapor manambahi bukti.
photo-proof = 🔁 Foto bukti <b>{ $number }</b> mirip lawan foto pada <b>{ $other }</b> tanggal { $day }. Tulung dipariksa: foto lawaskah nang dipakai pulang?
photo-report = 🔁 Foto palapor pada <b>{ $number }</b> mirip lawan foto pada <b>{ $other }</b> tanggal { $day }. Bisa jadi laporan nang sama, atawa foto lawas.
photo-own = 🔁 Foto bukti <b>{ $number }</b> mirip lawan foto matan palapornya saurang, jadi balum mancaritaakan hasil gawian. Tulung dipariksa.
photo-hidden = 🔁 Foto pada <b>{ $number }</b> mirip lawan foto nang suah dipakai pada laporan lain. Laporan itu kada kawa dilihatakan di sini.
staff-supported = 👥 <b>{ $number }</b> Pandukung manambahi:
    { $words }
staff-wordless = (kadada kata-kata, bukti haja)
staff-withdrawn = ↩️ <b>{ $number }</b> Palapor mancabut laporannya. Kada parlu ditindaklanjuti.
staff-left = ↩️ <b>{ $number }</b> Palapor mancabut laporannya atawa mahapus datanya. Kadada lagi nang kawa ditakuni, tagal tulung pananganannya ditarusakan.
staff-forgotten-secret = 🔴 <b>{ $number }</b> (rahasia): tenggat { $deadline } taliwat par { $due } di { $unit }. Tulung meja pangaduan maingatakan.
staff-forgotten-protected = 🔴 Sabuting laporan talindung di { $unit } maliwati tenggat { $deadline } ({ $due }). Tulung ingatakan patugas unit itu mambuka /antrian.
staff-group-lost = ⚠️ Bot kada kawa lagi manulis di grup { $unit }. Laporannya wayah ini dikirim ka patugasnya saikung-saikung, atawa ka sini. Pasang pulang lawan /pasang { $code } di grup.
staff-lacks-topics = ⚠️ Di grup { $unit }, bot kada bulih maatur topik: laporan masuk ka topik umum (General). Jadiakan bot admin grup itu lawan hak “Kelola topik”.
staff-lacks-pins = ⚠️ Di grup { $unit }, bot kada bulih manyamatakan pasan, jadi kartu laporan kada tasamat di topiknya. Bari bot hak “Sematkan pesan”.
staff-rated = ⭐ <b>{ $number }</b> Palapor mambari nilai { $rating } matan 5.
staff-comment = 💬 <b>{ $number }</b> Komintar palapor:
    { $words }
staff-objected = ⚠️ <b>{ $number }</b> Palapor kabaratan:
    { $words }

    Tulung diputusakan: dibuka pulang, atawa jawaban tatap.
staff-theme-answered = ✅ Tema <b>{ $theme }</b>: pasan Pian sampai ka { $count } laporan.
staff-theme-refused = • { $number }: { $why }
staff-theme-refused-more = … wan { $count } laporan lain.
theme-refused-received = balum ditarusakan ka unit
theme-refused-needs_info = mahadang jawaban palapor
theme-refused-assigned = kada kawa diubah wayah itu
theme-refused-in_progress = kada kawa diubah wayah itu
theme-refused-answered = sudah dijawab
theme-refused-closed = sudah tuntung
theme-refused-rejected = kada kawa diprusis
theme-refused-merged = sudah digabung
theme-refused-withdrawn = sudah dicabut
theme-refused-unseen = kada tabuka lagi gasan Pian
proposal = ✍️ <b>{ $number }</b>: konsep jawaban matan { $who }, sabagai “{ $move }”. Palapor balum mambacanya.
proposal-waits = ⏳ <b>{ $number }</b>: konsep jawaban matan { $who } (“{ $move }”) mahadang parsatujuan matan { $since }. Tenggat tatap bajalan.
proposal-words = <blockquote>{ $words }</blockquote>
proposal-files = 📎 { $count } barakas umpat dikirim amun disatujui.
proposal-button-approve = ✅ Satujui
proposal-button-return = ↩️ Bulikakan lawan alasan
proposal-button-amend = ✏️ Ubah
proposal-approved = ✅ <b>{ $number }</b>: konsep jawaban disatujui { $who } wan takirim ka palapor.
proposal-approved-changed = ✅ <b>{ $number }</b>: konsep jawaban diubah { $who }, limbah itu takirim ka palapor.
proposal-returned = ↩️ <b>{ $number }</b>: konsep jawaban dibulikakan { $who }.
proposal-returned-words = Konsep Pian:
    <blockquote>{ $words }</blockquote>
    Balas (reply) pasan ngini lawan jawaban nang sudah dibaiki.
proposal-recalled = ↩️ <b>{ $number }</b>: konsep jawaban ditarik pulang ulih panulisnya.
proposal-dropped = <b>{ $number }</b>: konsep jawaban kada jadi dikirim, karana laporannya bapindah atawa baubah.
proposal-again = ✍️ <b>{ $number }</b>: langkah tadi dibatalakan, jadi konsep jawaban Pian mahadangi parsatujuan pulang.
staff-challenged = ⚠️ <b>{ $number }</b> Saurang pandukung mamadahakan balum tuntung:
    { $words }

    Tulung diputusakan: dibuka pulang, atawa jawaban tatap.
staff-denied = ⚠️ <b>{ $number }</b> Saurang pandukung mamadahakan balum tuntung jua:
    { $words }
staff-handed_back = ↩️ <b>{ $number }</b> dibuliakan ulih { $who }:
    { $words }
staff-corrected = ✏️ <b>{ $number }</b>: { $what }.
staff-helping = 🤝 <b>{ $number }</b>: unit Pian diminta mambantu. { $lead } nang mamimpin wan manjawab palapor; catatan Pian dibaca di sana (/catatan, atawa balas kartunya).
staff-helping-over = 🤝 <b>{ $number }</b>: unit Pian kada parlu mambantu lagi. Tarima kasih.
staff-helper-added = 🤝 <b>{ $number }</b>: { $unit } mambantu Pian. Catatan (/catatan) dibaca kadua unit.
staff-helper-nobody = ⚠️ <b>{ $number }</b>: { $unit } diminta mambantu, tagal baluman baisi petugas di sini.
staff-helper-removed = 🤝 <b>{ $number }</b>: { $unit } kada mambantu lagi.
staff-noted = 🗒 <b>{ $number }</b>, catatan { $who }:
    { $words }
staff-urged = 🚨 <b>{ $number }</b> mandasak, ujar { $who }. Paling lambat { $due }.
staff-urged-words = 🚨 <b>{ $number }</b> mandasak, ujar { $who }. Paling lambat { $due }.
    { $words }
staff-calmed = <b>{ $number }</b> kada mandasak lagi, ujar { $who }. Tenggat wayah ini { $due }.
staff-calmed-words = <b>{ $number }</b> kada mandasak lagi, ujar { $who }. Tenggat wayah ini { $due }.
    { $words }
staff-assigned = 📨 <b>{ $number }</b> ditarusakan ka { $unit }.
    { $words }
staff-stop-disputed = ⚠️ <b>{ $number }</b> Palapornya bakabaratan karana dipandakakan:
    { $words }

    Maampihi pamandakan: /hentikan
staff-lapsed = <b>{ $number }</b> Palapor kada manjawab sampai batas waktu. Laporan ditutup.
staff-near = ⏰ <b>{ $number }</b> Tenggat { $deadline } { $left }: { $due }.
staff-missed = 🔴 <b>{ $number }</b> Tenggat { $deadline } taliwat: { $due } ({ $left }). Tulung lakas ditindaklanjuti.
leader-missed = 🔴 <b>{ $number }</b> ({ $category }) di { $unit }: tenggat { $deadline } taliwat par { $due }.
    Pian manarima pasan ngini sabagai pimpinan.
staff-nobody = ⚠️ <b>{ $number }</b> gasan { $unit }, tagal unit itu balum baisi grup atawa patugas. Tulung meja pangaduan nang mananganinya: disposisiakan ka unit lain, atawa undang pajabat panghubungnya.
staff-nobody-protected = ⚠️ Ada laporan talindung gasan { $unit }, tagal unit itu balum baisi patugas. Lakasi undang pajabat panghubungnya, imbah itu minta inya mambuka /antrian.
staff-undone = ↩️ <b>{ $number }</b> tadi ditarusakan ka Pian, tagal dibatalakan ulih { $who }. Kadada nang parlu digawi.
staff-joined = 👋 Patugas hanyar bagabung: { $role }.
staff-escalated = ⬆️ <b>{ $number }</b> dieskalasi ka pimpinan wan pangawas karana { $why }.
staff-enquired = {""}
    ❓ <b>{ $number }</b> { $who } batakun (lain palapor):
    <blockquote>{ $words }</blockquote>
    Jawab lawan mambalas pasan ngini atawa /jawab { $number }. Palapor kada mambacanya.
staff-instructed = {""}
    📌 <b>{ $number }</b> Parintah { $who }:
    <blockquote>{ $words }</blockquote>
    Gawi, atawa jawab lawan mambalas pasan ngini atawa /jawab { $number }.
staff-instructed-until = {""}
    📌 <b>{ $number }</b> Parintah { $who }, paling lambat { $due }:
    <blockquote>{ $words }</blockquote>
    Gawi, atawa jawab lawan mambalas pasan ngini atawa /jawab { $number }.
staff-instruction_missed = 🔴 <b>{ $number }</b> Parintah pimpinan balum digawi sampai watasnya, { $due }. Gawi, atawa jawab lawan /jawab { $number }.
above-escalated = ⬆️ <b>{ $number }</b> ({ $unit }) dieskalasi ka Pian karana { $why }.
    Handak batakun ka unit: balas pasan ngini atawa /tanyaunit { $number }.
above-responded = {""}
    💬 <b>{ $number }</b> { $who } manjawab Pian:
    <blockquote>{ $words }</blockquote>
above-followed = ✅ <b>{ $number }</b> { $who } manggawi parintah Pian. Status wayah ngini: { $status }.
above-instruction_missed = 🔴 <b>{ $number }</b> Parintah Pian balum digawi { $unit } sampai { $due }.
member-unnamed = Patugas { $number }
colleague-suspended-you = 🚫 Akses Pian dinonaktipakan admin pangaduan. Nang sudah Pian gawi tatap tacatat.
colleague-suspended = 🚫 { $name } ({ $role }) dinonaktipakan. Amun inya masih di grup ngini, kaluarakan. { $count ->
    [0] {""}
   *[other] Ada { $count } laporan:
 }
colleague-restored-you = ✅ Akses Pian aktip pulang. Buka /antrian.
colleague-given-you = ➕ Pian wayah ngini batugas sabagai { $role }. Buka /antrian.
colleague-given = ➕ { $name } wayah ngini { $role }.
colleague-left-you = Pian kada lagi batugas sabagai { $role }. Nang sudah Pian gawi tatap tacatat.
colleague-left = 🔄 { $name } kada lagi { $role }. Amun inya masih di grup ngini, kaluarakan. { $count ->
    [0] {""}
   *[other] Ada { $count } laporan:
 }
colleague-handed-over = 🔄 { $name } kada lagi { $role }; panggantinya { $other }. Amun { $name } masih di grup ngini, kaluarakan.
colleague-inherited = 🔄 Pian manggantiakan { $name } sabagai { $role }. { $count ->
    [0] {""}
   *[other] Ada { $count } laporan:
 }
colleague-entries = 📋 { $name } kada batugas lagi. Laporan warga nang inya masukakan wayah ngini atas ngaran Pian: kabar wan patakunannya datang ka Pian, samunyaan ada di /titipan. { $count ->
   *[other] Nang masih bajalan: { $count }
 }
colleague-away = 🌴 { $name } cuti sampai { $until }; diganti { $other }.
colleague-deputy = 🌴 { $name } cuti sampai { $until } wan Pian manggantiakannya. Laporannya ada di /antrian, di “Ulun tangani”. { $count ->
    [0] {""}
   *[other] Ada { $count } laporan:
 }
colleague-back-you = 👋 Salamat batugas pulang. Pambaritahuan bulik ka Pian; { $other } kada lagi manggantiakan Pian. { $count ->
    [0] {""}
   *[other] Ada { $count } laporan:
 }
colleague-back = 👋 { $name } sudah batugas pulang. Tarima kasih sudah manggantiakannya.
colleague-leave-broken = ⚠️ { $other } kada kawa lagi manggantiakan Pian, jadi cuti Pian di sini tuntung wan pambaritahuan bulik ka Pian. Pilih pangganti lain lawan /cuti. { $count ->
    [0] {""}
   *[other] Ada { $count } laporan:
 }

# Habar gasan palapor

push-verify = ✅ Laporan <b>{ $number }</b> sudah kami pariksa wan tarusakan ka { $unit }. Jawaban panambaian paling lambat { $due }.
push-assign = 📨 Laporan <b>{ $number }</b> ditarusakan ka { $unit }. Jawaban panambaian paling lambat { $due }.
push-start = 🛠 Laporan <b>{ $number }</b> lagi ditangani { $unit }.
push-start-words = 🛠 Habar laporan <b>{ $number }</b> matan { $unit }:

    { $words }
push-ask = ❓ { $unit } batakun tantang laporan <b>{ $number }</b>:

    { $words }

    Langsung haja tulis jawaban Pian di sini, paling lambat { $due }.
push-reply = 💬 { $unit } tantang laporan <b>{ $number }</b>:

    { $words }
push-resolve = ✅ { $unit } manjawab laporan <b>{ $number }</b>:

    { $words }

    Apakah ngini sudah tuntung gasan Pian? Bari nilai 1 (buruk) sampai 5 (baik banar), atawa sampaiakan kabaratan, paling lambat { $due }.
push-resolve-plain = { $unit } manyahuti laporan { $number }:

    { $words }
push-verdict = Apakah laporan { $number } sudah tuntung gasan Pian? Bari nilai 1, buruk, sampai 5, baik banar, atawa padahakan bahwa balum tuntung.
push-files = Imbah pasan ini ada { $count } foto atawa barakas matan patugas.
push-resolve-follower = ✅ { $unit } manjawab laporan <b>{ $number }</b> nang Pian dukung:

    { $words }

    Apakah ngini tuntung gasan Pian?
push-reject-follower = Laporan <b>{ $number }</b> nang Pian dukung kada kawa kami proses. Alasannya:

    { $words }
push-reject = Laporan <b>{ $number }</b> kada kawa kami proses. Alasannya:

    { $words }

    Amun manurut Pian ngini salah, Pian kawa manyampaiakan kabaratan sakali.
push-hand_back = Laporan <b>{ $number }</b> babulik ka meja pangaduan gasan ditarusakan ka unit nang pas. Pian kada parlu maapa-apa.
push-merge = Laporan <b>{ $number }</b> kami gabungakan lawan <b>{ $other }</b> karana tantang hal nang sama. Habar imbahnya Pian tarima matan laporan itu.
push-reopen = 🔁 Laporan <b>{ $number }</b> dibuka pulang wan ditangani lagi. Tarima kasih sudah mamadahi kami.
push-uphold = Kabaratan Pian atas laporan <b>{ $number }</b> sudah kami timbang. Jawaban kami tatap:

    { $words }
push-uphold-others = Warga nang mandukung laporan <b>{ $number }</b> mamadahakan balum tuntung, wan itu sudah kami timbang. Jawaban kami tatap:

    { $words }
push-lapse = Laporan <b>{ $number }</b> kami tutup karana patakunan patugas balum tajawab sampai batas waktu. Pian kawa manyampaiakan kabaratan atawa maulah laporan hanyar.
push-close = Laporan <b>{ $number }</b> kami tutup karana kadada lagi tanggapan matan Pian. Tarima kasih sudah malapor. Amun sakalinya balum tuntung, minta dibuka pulang lawan tombol di bawah.
push-lapse-follower = Laporan <b>{ $number }</b> nang Pian dukung kami tutup karana patakunan patugas ka palapornya kada tajawab. Amun masalahnya magun ada, ulah haja laporan hanyar.
push-close-follower = Laporan <b>{ $number }</b> nang Pian dukung kami tutup: sudah dijawab, wan masa tanggapannya sudah liwat. Amun sakalinya balum tuntung, minta dibuka pulang lawan tombol di bawah.
push-evidence = 📎 { $unit } manambahi bukti di laporan <b>{ $number }</b>.
push-corrected-limit = 📅 Laporan <b>{ $number }</b>: batas tuntungnya wayah ini { $due }.
push-corrected-category = 🏷 Laporan <b>{ $number }</b> wayah ini tacatat di kategori { $what }, supaya ditangani nang pas.
push-corrected-category-limit = 🏷 Laporan <b>{ $number }</b> wayah ini tacatat di kategori { $what }, supaya ditangani nang pas. Batas tuntungnya wayah ini { $due }.
push-corrected-kind = 🏷 Laporan <b>{ $number }</b> wayah ini tacatat sabagai { $what }.
push-corrected-kind-limit = 🏷 Laporan <b>{ $number }</b> wayah ini tacatat sabagai { $what }. Batas tuntungnya wayah ini { $due }.
push-awaited-question = ⏳ { $unit } magun mahadangi jawaban Pian gasan laporan <b>{ $number }</b>, paling lambat { $due }. Imbah itu laporan kami tutup.
push-awaited-answer = ⏳ Laporan <b>{ $number }</b> sudah dijawab. Pian magun kawa mambari nilai atawa manyampaiakan kabaratan sampai { $due }.
push-neutral = Ada habar.
push-stopped = Gasan samantara kami kada manarima laporan hanyar matan Pian, sampai { $until }. Sababnya: { $reason } (laporan <b>{ $number }</b>).

    Laporan Pian nang lagi bajalan tatap ditangani, wan patakunan patugas tatap kawa Pian jawab. Amun maurut Pian ini kaliru, balas (reply) pasan ini sakali lawan panjalasan Pian; admin pangaduan pacangan mambacanya.
push-stop-lifted = Pian kawa malapor pulang. Picik /lapor pabila haja.
stop-reason-spam = kiriman bulang-bulang nang lain laporan
stop-reason-abuse = kata kasar atawa ancaman
stop-reason-false = laporan palsu nang babulang
entrant-news = 🤝 <b>Gasan warga nang Pian wakili:</b>

    { $news }
entrant-taken-over = 🤝 Palapor sudah maambil alih laporan <b>{ $number }</b> di chatnya saurang. Kabar salanjutnya langsung ka inya; laporan ngini kada lagi ada di titipan Pian. Tarima kasih sudah mambantu.
push-draft = Laporan Pian balum takirim. Handak ditarusakan? Sabarataan nang sudah Pian isi magun tasimpan.

button-show = Lihati laporan
button-mute = Hinipakan
button-unmute = Habari pulang
button-object = Balum tuntung
button-confirm = Inggih, sudah
button-deny = Balum
button-reopen = Minta dibuka pulang
button-object-refusal = Sampaiakan kabaratan
button-continue = Tarusakan
button-drop = Hapus haja

# Bot gasan warga: sambutan wan parintah

welcome = <b>Halo, ngini layanan pangaduan { $city }.</b>

    Sampaiakan kaluhan, usul, atawa patakunan Pian di sini. Laporan kami tarusakan ka patugas nang bawanang, wan tiap pakambangannya kami habarakan liwat chat ngini.

    <b>Data Pian:</b> ngaran wan nomor talipun Pian kada ditampaiakan ka urang banyak. Pian kawa malapor sacara anonim atawa rahasia. Katarangan langkap: /data

    Picik tombol di bawah, atawa langsung kirim tulisan, foto, atawa lokasi.
bot-description = Layanan pangaduan { $city }. Kirim laporan Pian di sini: tulisan, foto, atawa lokasi. Kami tarusakan ka patugas nang bawanang wan kami habari Pian sampai tuntung.
bot-about = Layanan pangaduan { $city }

poster-city = Layanan Pangaduan { $city }
poster-heading = Ada masalah di sakitar Pian? Lapurakan.
poster-step-scan = 1. Pindai kode ngini lawan kamera hape, lalu buka di Telegram.
poster-step-tell = 2. Tulis masalahnya, kirim foto atawa lokasinya.
poster-step-hear = 3. Dapatakan nomor laporan wan kabar sampai tuntung.
poster-search = Atawa cari { $bot } di Telegram. Gratis. Ngaran Pian kada ditampaiakan ka urang banyak.

command-lapor = Ulah laporan hanyar
command-laporan = Daptar laporan ulun
command-status = Lihati satu laporan, tambahi nomornya
command-bantuan = Cara mamakai bot ngini
command-bahasa = Ganti bahasa
command-data = Data ulun wan cara kami manjaganya
command-berhenti = Ampih manarima habar, salain sahutan
command-batal = Batalakan nang lagi bajalan

ask-takeover = Laporan <b>{ $number }</b> ({ $category }) sudah dimasukakan gasan Pian. Ambil alih ka chat ngini?

    Limbah nitu Pian saurang nang manarima kabarnya, manjawab patugas, wan mambari nilai. Lawan maambil alih Pian satuju data Pian disimpan layanan pangaduan { $city }; lihati /data.
ask-takeover-protected = Laporan <b>{ $number }</b> sudah dimasukakan gasan Pian. Ambil alih ka chat ngini?

    Limbah nitu Pian haja nang manarima kabarnya. Lawan maambil alih Pian satuju data Pian disimpan layanan pangaduan { $city }; lihati /data.
button-takeover = Inggih, ngini laporan ulun
button-takeover-no = Lain
told-takeover = Laporan <b>{ $number }</b> wayahini ampun Pian. { $comes }
takeover-wrong = Tautan nitu kada balaku: salah, sudah dipakai, atawa sudah liwat waktunya. Minta tautan hanyar lawan nang mamasukakan laporan Pian. Maulah laporan saurang: /lapor
link-outdated = Tautan atawa kode QR nitu kada dikanal lagi, bisa jadi sudah diganti. Kada papa: kisahakan haja di sini apa wan di mana masalahnya.
welcome-with = <b>Halo, ngini layanan pangaduan { $city }.</b> Sudah ulun isiakan: { $known }. Ngaran wan nomor Pian kada ditampaiakan ka urang banyak; lihati /data.
help = { $now }<b>Cara malapor</b>
    Kirim tulisan, foto, atawa lokasi, atawa picik /lapor. Ulun pandu langkah gasan langkah, imbah itu Pian manarima nomor laporan.

    <b>Parintah</b>
    /lapor – ulah laporan hanyar
    /laporan – laporan Pian wan nang Pian dukung
    /status NOMOR – lihati satu laporan
    /bahasa – ganti bahasa
    /data – data Pian wan cara kami manjaganya
    /berhenti – ampihakan habar, salain patakunan wan sahutan laporan Pian{ $quiet ->
        [1] {" "}(lagi ampih)
       *[other] {""}
    }
    /batal – batalakan nang lagi bajalan

    Gasan manambahi katarangan di satu laporan, balas (reply) pasan nang tantang laporan itu.

    Kaadaan darurat nang maancam nyawa: talipun <b>112</b>.
help-draft = Pian lagi maisi laporan, di bagian <b>{ $part }</b>. Jawab patakunan pahabisannya, atawa picik tombol di bawah gasan manampaiakannya pulang.

    {""}
help-writing = Pian lagi manulis gasan laporan <b>{ $number }</b>. Kirim haja tulisan atawa fotonya; amun kada jadi, picik /batal.

    {""}
help-asked = { $count ->
        [1] Patugas mahadangi jawaban Pian gasan laporan <b>{ $number }</b>. Tulis haja jawabannya di sini.
       *[other] Patugas mahadangi jawaban Pian gasan { $count } laporan. Balas (reply) pasan patakunannya, atawa buka /laporan.
    }

    {""}
officers-command = Itu parintah bot patugas. Di sini Pian kawa malapor lawan /lapor wan malihat laporan Pian lawan /laporan; samunyaan parintah: /bantuan
unknown-command = Maap, parintah itu kada ulun kanali. Lihati /bantuan gasan daptar parintah, atawa /lapor gasan maulah laporan.
news-stopped = Baik, habar diampihakan. Nang masih kami kirim hanya tantang laporan Pian saurang: patakunan patugas, sahutan, panulakan, wan kaputusan atas kabaratan Pian. Patakunan tatap datang marga kada disahuti laporan ditutup. Nang kada lagi kami kirim: habar bahwa laporan ditarusakan atawa ditangani, pangingat gasan manilai, wan habar laporan nang Pian dukung.

    Sabarataan tatap kawa dilihat di /laporan.
news-stopped-already = Habar mamang sudah ampih; hanya patakunan wan sahutan atas laporan Pian saurang nang masih kami kirim. Tikin tumbul di bawah bila handak manarima sabarataan habar pulang.
news-resumed = Baik, sabarataan habar laporan Pian wan laporan nang Pian dukung kami kirim pulang.
toast-news-resumed = Habar manyala pulang.
button-resume-news = Habari ulun pulang
muted = Laporan <b>{ $number }</b> kami hinipakan: kadada lagi habar, salain patakunan patugas gasan Pian, marga kada disahuti laporan ditutup. Sahutan patugas tatap kawa dibaca di /laporan.
muted-followed = Laporan <b>{ $number }</b> kami hinipakan: kadada lagi habar. Parkambangannya tatap kawa dilihat di /laporan.
unmuted = Habar laporan <b>{ $number }</b> kami kirim pulang.
toast-muted = Dihinipakan.
toast-unmuted = Habar manyala pulang.
plain-on = Mode sadarhana hidup: kada bagambar halus wan hiasan. Rikaman suara bulih dikirim pabila haja.
plain-off = Mode sadarhana dimatii.
button-plain = Mode sadarhana
button-plain-off = Matii mode sadarhana
ask-language = Pilih bahasa:
language-set = Inggih, mulai wayah ini kita babahasa { $language }.
data = <b>Data Pian di layanan pangaduan { $city }</b>

    { $kept }

    Nang kami simpan:
    • tautan ka chat Telegram ngini, supaya habar sampai ka Pian
    • isi laporan, lokasi, wan bukti nang Pian kirim
    • riwayat pananganan laporan Pian

    Nang kada kami gawi: manampaiakan ngaran, akun Telegram, atawa nomor talipun Pian ka urang banyak.

    <b>Tabuka</b>: isi laporan kawa dilihati urang banyak, kada lawan idintitas Pian.
    <b>Anonim</b>: patugas gin kada tahu sia Pian.
    <b>Rahasia</b>: patugas nang manangani haja nang kawa mambacanya.

    Laporan nang sudah tuntung dilapasakan matan idintitas Pian imbah { $days } hari.
data-kept = Laporan Pian wan nang Pian dukung: { $reports }
    Ngaran: { $name }
    Nomor talipun: { $phone }
    Pasatujuan Pian: { $consent }
    Habar: { $quiet ->
        [1] patakunan wan sahutan haja
       *[other] sabarataan
    } (/berhenti)
data-consent = { $day }, gasan katantuan versi { $version }
data-none = kadada
button-contact = Bagiakan ngaran wan nomor ulun
button-contact-drop = Hapus ngaran wan nomor ulun
button-export = Unduh data ulun
exported = Ngini sabarataan nang kami simpan tantang Pian, sabagai barkas.
export-head = Data Pian di layanan pangaduan { $city }, par { $when }

    Ngaran: { $name }
    Nomor talipun: { $phone }
    Bahasa: { $language }
    Pasatujuan: { $consent }
    Habar: { $quiet ->
        [1] patakunan wan sahutan haja
       *[other] sabarataan
    }
    Mode sadarhana: { $plain ->
        [1] iya
       *[other] kada
    }
export-draft = {""}
    ----------------------------------------
    Laporan nang balum takirim
    Dimulai: { $when }
    Kategori: { $category }
    Lokasi: { $place }{ $happened }
    Uraian: { $words }
    Banyaknya bukti: { $files }
export-report = {""}
    ----------------------------------------
    Nomor laporan: { $number }
    Dikirim: { $when }
    Status: { $status }
    Macam: { $kind }
    Katagori: { $category }
    Privasi: { $privacy }
    Lokasi: { $place }{ $happened }
    Ada di: { $unit }
    Uraian: { $words }
    Banyaknya bukti: { $files }
    Riwayat:
    { $lines }
export-supported = {""}
    ----------------------------------------
    Laporan nang Pian dukung: { $number }
    Status: { $status }
    Nang Pian gawi:
    { $lines }
button-forget = Lupaakan ulun
key-contact = Bagiakan ngaran wan nomor ulun
press-key-contact = Picik tombol di bawah layar gasan mambagiakan ngaran wan nomor Pian matan Telegram. Ngini sukarila, wan urang banyak kada malihati.
contact-needed = Sabalum laporan ngini dikirim, kami parlu tahu sia nang malapor. Picik tombol di bawah layar gasan mambagiakan ngaran wan nomor Pian matan Telegram. Urang banyak kada malihati. Amun Pian kada handak dikanali, pilih Anonim.
contact-noted = Tarima kasih, { $name }. Ngaran wan nomor Pian tasimpan lawan aman.
contact-dropped = Ngaran wan nomor Pian sudah dihapus.
ask-forget = <b>Lupaakan ulun?</b>

    Ngaran, nomor, wan tautan ka chat ngini dihapus, isian nang balum takirim jua. Laporan nang sudah takirim tatap ditangani, tagal kada lawan palapor: Pian kada manarima habar lagi wan kada kawa malihatinya. Ngini kada kawa diubah pulang.
button-forget-no = Kada jadi
button-forget-yes = Inggih, lupaakan ulun
forgotten-stopped = Sudah. Ngaran, numur, wan laporan Pian kada lagi kami kaitakan lawan Pian. Hanya pamandakan nang magun balaku sampai { $until } nang kami simpan; imbah itu tautan ka chat ini dihapus jua.
forgotten = Sudah. Kami kada manyimpan lagi sia Pian. Tarima kasih suah malapor; amun manulis pulang, kita mulai matan awal.
private-only = Halo. Laporan ulun tarima liwat chat pribadi haja, supaya data Pian tajaga. Buka profil ulun, imbah itu picik Mulai.
too-fast = Pasan Pian talalu lakas datangnya: paling banyak { $most } dalam samanit. Nang sudah ulun tarima tasimpan; kiriman imbah itu balum. Tarusakan mulai { $when }.
sorry = Maap, ada gangguan di pihak kami wan pasan Pian balum taproses. Isian Pian tatap tasimpan. Cubai pulang satumat lagi; amun magun gagal, picik /bantuan.

# Langkah laporan

step = { $note }<b>{ $place } matan { $total }</b>

    { $question }
note-above = <i>{ $note }</i>

    {""}

part-kind = macam laporan
part-category = katagori
part-location = lokasi
part-description = uraian
part-date = wayah kajadian
part-evidence = bukti
part-privacy = privasi
part-review = pamariksaan pahabisan

ask-kind = <b>Apa nang handak Pian sampaiakan?</b>

    { $meanings }
meaning-complaint = <b>Pangaduan</b>: ada nang rusak, taganggu, atawa kada sapatutnya
meaning-aspiration = <b>Aspirasi</b>: usul atawa harapan gasan kuta
meaning-information = <b>Parmintaan informasi</b>: handak batakun
meaning-whistleblowing = <b>Palaporan palanggaran</b>: korupsi, suap, atawa manyalahgunakan wawanang; salalu dirahasiaakan

ask-kind-guessed = <b>Apakah tantang salah satu nang ngini?</b>

    Amun inggih, picik haja. Amun kada, pilih macam laporan Pian.
ask-category = <b>Tantang apa?</b>

    Pilih katagori, atawa katik satu dua kata, misalnya “lampu jalan”.
ask-category-suggested = <b>Tantang apa?</b>

    Bisa jadi salah satu nang ngini? Amun kada, lihati katagori lain atawa katik satu dua kata.
ask-category-found = <b>Apakah salah satu nang ngini?</b>

    Amun kada, katik kata lain atawa pilih matan sabarataan katagori.
ask-subcategory = <b>{ $category }</b>

    Labih pasnya apa?
not-found-category = Maap, gasan “{ $words }” balum ulun dapati katagorinya.

ask-location = <b>Di mana kajadiannya?</b>

    Kirim lokasi lawan tombol di bawah atawa liwat lampiran (📎), atawa katik ngaran jalan wan patokannya, misalnya “Jl. Kelayan A, muka SDN 2”.
ask-which-area = <b>Apakah “{ $words }” di salah satu wilayah ngini?</b>
ask-district = <b>Di kacamatan mana?</b>
ask-area = <b>Kacamatan { $district }</b>

    Di kalurahan mana?
press-key-locate = Picik “📍 Kirim lokasi ulun” di bawah layar. Amun Pian lagi kada di wadah kajadian, kirim titiknya liwat lampiran (📎) imbah itu Lokasi, atawa katik haja ngaran wadahnya.
key-locate = 📍 Kirim lokasi ulun
ask-outside = <b>Titik itu di luar wilayah { $city }.</b>

    Apakah mamang di sana? Laporan di luar wilayah bisa jadi kada kawa kami tangani.
ask-outside-neighbour = <b>Titik itu di luar { $city }: wilayah { $neighbour }.</b>

    Apakah mamang di sana? Laporan di luar wilayah bisa jadi kada kawa kami tangani, labih baik disampaiakan ka { $neighbour }.

ask-description = <b>Kisahakan apa nang tajadi.</b>

    Tulis kaya biasa: apa, matan pabila, wan apa akibatnya.{ $hint }
ask-description-more = <b>Kisahakan saikit lagi.</b>

    Sampai wayah ini Pian manulis: “{ $words }”. Apa nang tajadi, matan pabila, wan apa akibatnya?{ $hint }
ask-description-again = <b>Uraian Pian wayah ini:</b>

    “{ $words }”

    Tulis uraian hanyar gasan manggantinya, atawa biarakan.{ $hint }

ask-date = <b>Pabila kajadiannya?</b>

    Picik salah satu, atawa tulis tanggalnya saingat Pian, misalnya “12 November”, “Sanayan nang lalu”, atawa “3 minggu nang lalu”.
button-date-today = Hari ini, { $day }
button-date-yesterday = Samalam, { $day }
button-date-week = Minggu ini, matan { $day }
button-date-unknown = Kada ingat
noted-date = Wayah kajadian dicatat: { $when }.
occasion-unknown = kada ingat
occasion-week = antara { $first } wan { $last } { $year }
happened-line = {""}
    🗓 Wayah kajadian: { $when }
span-day = hari
span-week = minggu
span-month = bulan
span-year = tahun
described-by-voice = (Dikisahakan dalam rikaman nang dilampirakan.)
description-hint = {""}
    { $hint }

ask-evidence = <b>Adakah foto atawa bukti lain?</b>

    Kirim foto, video, rikaman suara, atawa barkas; paling banyak 10, saikungan sampai 20 MB. Foto manulungi patugas supaya labih lakas.
ask-evidence-more = <b>{ $count } bukti ditarima.</b>

    Magun ada lagi? Kirim haja, atawa tarusakan.

ask-privacy = <b>Sia nang bulih tahu?</b>

    { $meanings }
meaning-open = <b>Tabuka</b>: isi laporan kawa dilihati urang banyak; ngaran wan kontak Pian kada
meaning-anonymous = <b>Anonim</b>: kadada nang tahu sia Pian, patugas gin kada
meaning-secret = <b>Rahasia</b>: laporan kada ditampaiakan ka urang banyak, ka patugas nang manangani haja
meaning-anonymous_secret = <b>Anonim wan rahasia</b>: kadada nang tahu sia Pian, wan laporan kada ditampaiakan ka urang banyak

ask-send-as = <b>Pariksa, imbah itu pilih cara mangirimnya</b>

    { $report }

    { $meanings }

    Lawan mangirim, Pian satuju data ngini kami simpan wan tarusakan ka patugas (lihati /data).
ask-review = <b>Pariksa sabalum dikirim</b>

    { $report }

    Sudah bujur? Picik Kirim laporan. Lawan mangirim, Pian satuju data ngini kami simpan wan tarusakan ka patugas (lihati /data).
report = <b>Macam:</b> { $kind }
    <b>Katagori:</b> { $category }
    <b>Lokasi:</b> { $place }{ $happened }
    <b>Uraian:</b> { $words }{ $notice }
    <b>Bukti:</b> { $files }{ $privacy }
report-happened = {""}
    <b>Wayah kajadian:</b> { $when }
report-unmasked = {""}
    <i>(Numur, ngaran, wan data pribadi lain ditampaiakan apa adanya, maurut kahandak Pian.)</i>
report-masked = {""}
    <i>(Nomor, ngaran, wan data pribadi lain kami samarakan gasan urang banyak. Patugas malihati salangkapnya.)</i>
report-privacy = {""}
    <b>Privasi:</b> { $privacy }
no-files = kadada
files = { $count } { $medium }
sent-report = <b>Laporan takirim</b>

    { $report }
ask-known = <b>Pinanya sudah ada nang malaporakan ngini</b>

    { $lines }

    Amun sama, Pian cukup umpat: samunyaan habarnya sampai ka Pian, wan laporan itu batambah pandukungnya. Amun lain, tarusakan haja.
known-other = <b>{ $place }.</b> { $category } · { $where }
    <i>“{ $words }”</i>
    { $status }, dilaporakan { $since }{ $followers ->
        [0] {""}
       *[other] {" "}· { $followers } pandukung
    }
known-own = <b>{ $place }.</b> Laporan Pian saurang <code>{ $number }</code> magun digawi ({ $status }):
    { $category } · { $where }
    <i>“{ $words }”</i>
    Dilaporakan { $since }{ $followers ->
        [0] {""}
       *[other] {" "}· { $followers } pandukung
    }
known-followed = <b>{ $place }.</b> Laporan <code>{ $number }</code> nang sudah Pian dukung magun digawi ({ $status }):
    { $category } · { $where }
    <i>“{ $words }”</i>
    Dilaporakan { $since } · { $followers } pandukung
ask-include = <b>Pian wayah ini mandukung laporan</b> <code>{ $number }</code>

    Katarangan wan foto nang sudah Pian siapakan kawa umpat dikirim ka patugasnya, kada lawan ngaran Pian. Umpatakan? Lawan maumpatakan, Pian satuju data ngini kami simpan wan tarusakan ka patugas (lihati /data).
told-joined = Inggih, Pian mandukung laporan <b>{ $number }</b>. { $comes } Kaina Pian bulih mamadahakan apakah sudah tuntung.
told-enclosed = Tarima kasih, katarangan wan bukti Pian sudah masuk ka laporan <b>{ $number }</b>. { $comes }
comes-all = Tiap parkambangan kami habarakan di sini.
comes-neutral = Habarnya babunyi “Ada habar.” haja; isinya hanyar tampak amun Pian mambukanya.
comes-answers = Habar lagi Pian ampihakan, jadi nang kami kirim patakunan wan sahutan patugas haja. Manarima sabarataan habar pulang: /berhenti.
comes-nothing = Habar lagi Pian ampihakan, jadi parkambangannya kada kami kirim; lihati di /laporan. Manarima sabarataan habar pulang: /berhenti.
filed = <b>Tarima kasih, laporan Pian sudah kami tarima.</b>

    Nomor laporan: <code>{ $number }</code>

    Wayah ini di: { $unit }, gasan dipariksa paling lambat { $due }.
    Jawaban panambaian paling lambat: { $answer }.
    Tuntung ditangani paling lambat: { $finish }.

    { $comes } Ada nang talupa? Balas pasan ngini.
filed-direct = <b>Tarima kasih, laporan Pian sudah kami tarima.</b>

    Nomor laporan: <code>{ $number }</code>

    Wayah ini di: { $unit }, langsung ka unit nang manangani.
    Jawaban panambaian paling lambat: { $due }.
    Tuntung ditangani paling lambat: { $finish }.

    { $comes } Ada nang talupa? Balas pasan ngini.

noted-place = Lokasi dicatat: { $place }.
noted-files = { $count } bukti sudah masuk laporan.
noted-words = Tulisan Pian sudah masuk laporan.
noted-edit = Uraian sudah dihanyari.

ask-hold = Pian magun baisi laporan nang balum takirim. Kiriman tadi gasan laporan itu, atawa laporan hanyar? Amun laporan hanyar, nang lawas dihapus.
ask-resume = Pian magun baisi laporan nang balum takirim. Tarusakan, atawa mulai nang hanyar? Amun mulai hanyar, nang lawas dihapus.
left = Inggih, isian Pian tasimpan salawas { $days } hari. Tarusakan pabila haja lawan tombol di bawah atawa /lapor.
ask-drop = <b>Batalakan laporan ngini?</b>

    Amun dihapus, isian Pian kada kawa dibuliakan. Amun disimpan dahulu, Pian kawa manarusakannya pabila haja.
dropped = Laporan dihapus. Kadada nang takirim.
stopped = Inggih, kada jadi.
nothing-to-cancel = Kadada nang lagi bajalan, jadi kadada nang parlu dibatalakan. Picik /lapor gasan maulah laporan.

button-begin = Ulah laporan
button-resume = Tarusakan laporan
button-into-draft = Masukakan ka laporan itu
button-restart = Mulai nang hanyar
button-back = ‹ Babulik
button-leave = Simpan dahulu
button-cancel = Batal
button-stay = Tatap: { $answer }
button-go-on = Tarus ›
button-earlier = ‹ Sabalumnya
button-later = Imbahnya ›
button-all-categories = Katagori lain ›
button-top = { $category } ›
button-other-categories = ‹ Sabarataan katagori
button-locate = 📍 Kirim lokasi ulun
button-districts = Pilih kacamatan
button-other-districts = ‹ Sabarataan kacamatan
button-other-location = ‹ Cara lain
button-nowhere = Kada di lokasi tatantu
button-outside = Inggih, mamang di sana
button-only-words = Pakai tulisan ulun haja
button-spoken = Sudah ulun kisahakan di rikaman
button-skip = Kadada, tarus ›
button-enough = Sudah cukup, tarus ›
button-clear-evidence = Hapus sabarataan bukti
button-change-something = Ubah dahulu
button-send-as = Kirim: { $privacy }
button-unmask = Tampaiakan apa adanya
button-mask = Samarakan data pribadi
button-change = Ubah { $part }
button-send = Kirim laporan
button-same = { $total ->
        [1] Sama, ulun umpat
       *[other] Sama, ulun umpat ({ $place })
    }
button-enclose = { $total ->
        [1] Tambahakan ka laporan itu
       *[other] Tambahakan ka laporan itu ({ $place })
    }
button-unlike = Lain, tarusakan
button-include = Umpatakan katarangan & foto ulun
button-only-follow = Kada, umpat haja
button-not-this = ‹ Sakalinya lain nang ngini
button-drop-draft = Inggih, hapus
button-erase = Hapus jajak
toast-erased = Jajak dihapus.
toast-erased-old = Jajak dihapus, salain pasan nang labih lawas matan 48 jam: Telegram kada maijinakan bot mahapusnya. Hapus saurang bila masih tampak.
button-show-report = Lihati laporan

# Laporan ulun

list = <b>Laporan Pian</b> ({ $total })

    { $lines }

    Picik nomornya gasan malihati, manambahi katarangan, atawa mancabut.
list-line = <code>{ $number }</code> · <b>{ $status }</b>{ $due }
    { $category }{ $followed ->
        [1] {" "}(Pian dukung)
       *[0] {""}
    }
list-left = {""}, { $days ->
        [0] tenggat hari ini
       *[other] { $days } hari lagi
    }
list-late = {""}, liwat { $days } hari
list-your-turn = {""}, mahadangi Pian: { $days ->
        [0] hari ngini panghabisan
       *[other] { $days } hari lagi
    }
list-deciding = {""}, lagi diputusakan: { $days ->
        [0] paling lambat hari ini
       *[other] { $days } hari lagi
    }
list-neutral = Laporan talindung
list-button = { $number }
list-empty = Balum ada laporan Pian nang takirim. Picik tombol di bawah gasan maulah atawa manarusakannya.
my-card = <b>Laporan</b> <code>{ $number }</code>
    <b>{ $status }</b>{ $due }

    { $kind } · { $category } · { $privacy }
    📍 { $place }{ $happened }
    Ada di: { $unit }

    “{ $words }”

    <b>Riwayat</b>
    { $lines }
my-card-due = {""}
    Imbahnya paling lambat { $due }
my-card-deciding = {""}
    Keberatan Pian lagi diputusakan, paling lambat { $due }
my-card-challenged = {""}
    Lagi diputusakan apakah dibuka pulang, paling lambat { $due }
my-card-merged = {""}
    Habar salanjutnya ada di laporan { $other }
my-card-your-turn = {""}
    Mahadangi Pian, sampai { $due }
button-answer = Jawab patakunan
button-add = Tambahi katarangan
button-comment = Tulis komintar
button-objection = Sampaiakan kabaratan
button-deny-after-all = Sakalinya balum
button-follow = Umpati laporan ngini
button-unfollow = Ampih maumpati
button-show-other = Lihati { $number }
button-withdraw = Cabut laporan
button-withdraw-yes = Inggih, cabut laporan
button-stop = Kada jadi
button-rate = { $rating }⭐
button-rate-plain = Nilai { $rating } matan 5
button-which = { $number } · { $category }
button-new-report = Lain, ngini laporan hanyar

ask-answer = Tulis jawaban Pian gasan laporan <b>{ $number }</b>. Foto atawa barkas bulih jua.
ask-addition = Tulis tambahan Pian gasan laporan <b>{ $number }</b>. Foto atawa barkas bulih jua.
ask-objection = Apa nang balum tuntung atawa salah di laporan <b>{ $number }</b>? Kisahakan lawan tulisan, foto, video, atawa rakaman suara. Patugas nang mamutusakan apakah laporan dibuka pulang.
ask-comment = Tulis komintar Pian tantang pananganan laporan <b>{ $number }</b>.
ask-which = { $count ->
        [1] Pasan tadi gasan nang mana?
       *[other] Babarapa laporan Pian mahadangi jawaban. Pasan tadi gasan nang mana?
    }
ask-withdraw = Cabut laporan <b>{ $number }</b>? Patugas kada manangani lagi, wan ngini kada kawa diubah pulang.
ask-leave = Cabut laporan <b>{ $number }</b>? Warga lain mandukungnya, jadi patugas tatap manangani, tagal lain lagi sabagai laporan Pian: habarnya kada kami kirim lagi, wan ngini kada kawa diubah pulang.
told-answer = Tarima kasih, jawaban Pian gasan laporan <b>{ $number }</b> sudah kami tarusakan.
told-addition = Tarima kasih, tambahan Pian gasan laporan <b>{ $number }</b> sudah kami tarusakan.
told-dispute = Kabaratan Pian sudah kami tarusakan ka admin pangaduan. Amun pamandakan diampihi labih lakas, pacangan kami habari.
told-objection = Kabaratan Pian atas laporan <b>{ $number }</b> sudah kami tarima. Patugas mamutusakan paling lambat { $due } wan Pian kami habari. Adakah foto atawa katarangan lagi? Balas pasan ngini.
told-denial = Tarima kasih sudah mamadahi. Bahwa laporan <b>{ $number }</b> balum tuntung gasan Pian sudah kami tarusakan, kada lawan ngaran Pian. Patugas mamutusakan paling lambat { $due } apakah dibuka pulang, wan Pian kami habari. Adakah foto atawa katarangan lagi? Balas pasan ngini.
told-denial-noted = Tarima kasih sudah mamadahi. Bahwa laporan <b>{ $number }</b> balum tuntung gasan Pian sudah kami catat wan tarusakan, kada lawan ngaran Pian. Laporan ngini sudah babarapa kali diputusakan; amun masalahnya hanyar, ulah haja laporan hanyar lawan /lapor.
told-confirmed = Tarima kasih, kami catat bahwa laporan <b>{ $number }</b> sudah tuntung gasan Pian.
told-unfollowed = Inggih, Pian kada lagi maumpati laporan <b>{ $number }</b>.
told-comment = Tarima kasih, komintar Pian gasan laporan <b>{ $number }</b> sudah kami tarima.
edited-words = (Diubah palapor) { $words }
told-edited = Parubahan pasan Pian sudah kami tarusakan sabagai tambahan di laporan <b>{ $number }</b>.
edited-too-late = Pasan itu sudah jadi bagian laporan <b>{ $number }</b>, jadi parubahannya kada tabaca patugas. Gasan mambaikinya, balas (reply) pasan ini lawan tulisan nang bujur.
told-rating = Tarima kasih atas panilaian Pian gasan laporan <b>{ $number }</b>. Adakah nang handak ditambahi?
told-rating-bad = Tarima kasih atas panilaian nang jujur gasan laporan <b>{ $number }</b>. Maap, hasilnya balum baik gasan Pian. Tulis komintar, atawa sampaiakan kabaratan amun masalahnya balum tuntung.
told-withdrawn = Laporan <b>{ $number }</b> sudah dicabut. Tarima kasih sudah mamadahi kami.
told-left = Laporan <b>{ $number }</b> lain lagi laporan Pian. Karana didukung warga lain, patugas tatap manangani.

# Jawaban handap gasan tombol

toast-earlier = Tombol itu ampun patakunan sabalumnya. Ngini patakunan nang wayah ini.
toast-twice = Sudah tacatat.
toast-over = Tombol itu kada balaku lagi. Picik /lapor gasan malapor atawa /laporan gasan malihati laporan Pian.
toast-unknown = Tombol itu kada ulun kanali. Kadada nang barubah. Picik /bantuan gasan malihati pilihan.
toast-no-draft = Kadada laporan nang balum takirim. Picik /lapor gasan maulah nang hanyar.
toast-sent-already = Laporan ngini sudah takirim lawan nomor { $number }.
toast-rated = Nilai { $rating } matan 5 tacatat. Tarima kasih.
toast-confirmed = Tacatat. Tarima kasih.
toast-known-no-more = Laporan itu hanyar haja barubah wan kada kawa diumpati matan sini lagi. Lihati pilihan nang wayah ini.

# Nang kada kawa ditarima, wan apa nang kawa digawi

problem-description-empty = Uraiannya magun puang. Tulis apa nang tajadi.
problem-description-too-short = Uraiannya magun talalu handap. Tulis saikit labih langkap, paling sadikit { $least } hurup.
problem-description-too-long = Uraian Pian talalu panjang ({ $length } hurup; paling banyak { $most }). Ringkasakan, atawa kirim salangkapnya sabagai barkas di bagian bukti.
problem-file-too-large = Barkas itu talalu ganal. Kirim nang paling ganal { $most } MB, misalnya video nang labih handap atawa foto haja.
problem-too-many-files = Sudah ada { $most } bukti, wan itu nang paling banyak. Hapus dahulu nang kada parlu, atawa tarusakan.
problem-category-unknown = Katagori itu kadada. Pilih salah satu matan tombol di patakunan.
problem-kind-unknown = Macam laporan itu kadada. Pilih salah satu matan tombol.
problem-area-unknown = Wilayah itu kadada. Pilih salah satu matan tombol.
problem-place-too-far = Titik itu jauh banar matan { $city }. Bisa jadi salah picik? Kirim lokasi lain, atawa katik ngaran wadahnya.
problem-date-unknown = Ulun balum paham tanggal itu. Tulis misalnya “samalam”, “12 November”, atawa “3 minggu nang lalu”, atawa picik Kada ingat.
problem-date-in-future = Tanggal itu balum tajadi. Tulis pabila kajadiannya, atawa picik Kada ingat.
problem-place-too-long = Ngaran wadahnya talalu panjang (paling banyak { $most } hurup). Tulis jalan wan patokannya haja; kisahnya kaina di bagian uraian.
problem-privacy-unknown = Pilihan privasi itu kadada. Pilih salah satu matan tombol.
problem-privacy-too-open = Laporan kaya ngini salalu dirahasiaakan gasan malindungi Pian. Pilih Rahasia, atawa Anonim wan rahasia.
problem-no-draft = Kadada laporan nang lagi diisi. Picik /lapor gasan maulah nang hanyar.
problem-draft-incomplete = Laporannya balum langkap. Picik /lapor gasan manarusakan.
problem-tap-unknown = Tombol itu kada ulun kanali. Kadada nang barubah. Pakai tombol di pasan pahabisannya.
problem-message-unusable = Maap, kiriman kaya itu kada kawa ulun pakai. Kirim tulisan, foto, video, rikaman suara, barkas, atawa lokasi.
problem-contact-of-another = Itu kuntak urang lain, jadi lain pandaptaran Pian wan kada kami simpan. Gasan mandaptar, pakai tombol di bawah layar liwat /data; amun urang itu parlu disambat, tulis haja dalam uraian.
problem-contact-unasked = Ngaran wan numur Pian hanya kami simpan amun Pian mamintanya. Lihati /data, imbah itu picik Bagiakan ngaran wan nomor ulun.
problem-short-link = Tautan peta nang handap kada kawa ulun buka. Kirim titiknya liwat lampiran (📎) imbah itu Lokasi, atawa ketik ngaran jalan wan patokannya.
problem-text-missing = Tulis saikit labih langkap lawan kata-kata.
problem-text-too-long = Tulisan Pian talalu panjang ({ $length } hurup; paling banyak { $most }). Ringkasakan atawa bagi jadi babarapa pasan.
problem-ticket-ended = Laporan { $number } sudah baakhir, jadi kada kawa ditambahi lagi. Lihati /status { $number }, atawa picik /lapor gasan maulah laporan hanyar.
problem-rating-unknown = Nilainya matan 1 sampai 5. Picik salah satu bintang.
problem-registration-missing = Laporan ini hanya kami tarima matan palapor nang tadaptar. Bagiakan ngaran wan numur Pian liwat /data, atawa pilih Anonim.
problem-too-many-reports = Hari ini sudah { $most } laporan matan Pian, itu nang paling banyak. Isian ini tasimpan; kirim pulang dalam { $hours } jam. Kaadaan darurat: talipun 112.
problem-not-stopped = Pamandakan itu sudah ampih. Pian kawa malapor pulang lawan /lapor.
problem-disputed-already = Kabaratan Pian sudah kami tarima wan dibaca admin pangaduan.
problem-objected-already = Kabaratan Pian tantang laporan { $number } sudah kami tarima wan lagi diputusakan. Ada foto atawa katarangan lagi? Balas (reply) pasan tantang laporan nitu.
problem-rating-missing = Bari nilai dahulu gasan laporan { $number }, imbah itu tulis komintarnya.
problem-rating-wanted = Ngini laporan Pian saurang: bari nilai 1 sampai 5 gasan { $number }, atawa sampaiakan kabaratan. Lihati /status { $number }.
problem-number-malformed = “{ $text }” lain nomor laporan. Nomor laporan tadiri matan walu hurup wan angka imbah kode kuta. Lihati /laporan gasan daptar laporan Pian.
problem-number-mistyped = Nomor “{ $text }” kaya salah katik satu hurup atawa angka. Pariksa pulang, atawa lihati /laporan.
wrong-state = Laporan { $number } wayah ini bastatus “{ $status }”, jadi itu kada kawa digawi. Lihati /status { $number } gasan pilihan nang ada.
ticket-not-found = Laporan { $number } kadada di antara laporan Pian. Pariksa nomornya, atawa lihati /laporan.
not-allowed = Maap, itu kada kawa digawi. Lihati /bantuan gasan pilihan nang ada.
stopped-until = Gasan samantara kami kada manarima laporan atawa tambahan matan Pian, sampai { $until }. Patakunan patugas tatap kawa Pian jawab, wan laporan Pian kawa dilihat lawan /laporan.
changed-meanwhile = Laporan { $number } hanyar haja barubah. Lihati /status { $number } imbah itu cubai pulang.

# Bot patugas

officer-language = Bahasa Banjar

# Parintah: sabaris gasan menu, wan cara mamakainya

officer-command-antrian = Laporan nang mahadangi, nang paling mandasak di atas
    .usage = <code>/antrian</code>, atawa <code>/antrian talambat</code>
officer-command-lihat = Kartu wan riwayat satu laporan
    .usage = <code>/lihat { $number }</code>
officer-command-cari = Cari laporan manurut nomor, isi, wadah, katagori
    .usage = <code>/cari lampu jalan kelayan</code>
officer-command-ambil = Ulun nang manangani laporan ngini
    .usage = <code>/ambil { $number }</code>
officer-command-lepas = Lain ulun lagi nang manangani
    .usage = <code>/lepas { $number }</code>
officer-command-verifikasi = Laporan bujur, tarusakan ka unitnya
    .usage = <code>/verifikasi { $number }</code>
officer-command-ubah = Baiki judul, lokasi, kategori, jinis, kelas panangan
    .usage = <code>/ubah { $number }</code>
officer-command-kategori = Bujuri katagori laporan
    .usage = <code>/kategori { $number }</code>
officer-command-mendesak = Dahuluakan laporan ini
    .usage = <code>/mendesak { $number } Lubang di jalan basar, sudah ada nang gugur</code>
officer-command-biasa = Kada mandasak lagi
    .usage = <code>/biasa { $number }</code>
officer-command-disposisi = Tarusakan ka unit tatantu
    .usage = <code>/disposisi { $number } { $unit } tulung dicek hari ini</code>, atawa lawan unit nang mambantu: <code>/disposisi { $number } { $unit } UNIT-LAIN</code>
officer-command-proses = Mulai digawi, atawa habar kamajuan
    .usage = <code>/proses { $number } Tim tulak isuk baisukan</code>
officer-command-tanya = Batakun ka palapor
    .usage = <code>/tanya { $number } Di RT barapa pasnya?</code>
officer-command-balas = Manulis ka palapor
    .usage = <code>/balas { $number } Kami sudah ka lokasi</code>
officer-command-selesai = Jawaban pahabisan lawan bukti
    .usage = kirim foto lawan katarangan <code>/selesai { $number } Jalan sudah ditambal</code>
officer-command-templat = Jawaban siap pakai
    .usage = <code>/templat</code> atawa <code>/templat { $number }</code>
officer-command-setujui = Konsep jawaban nang mahadang parsatujuan
    .usage = <code>/setujui</code> atawa <code>/setujui { $number }</code>
officer-command-kembalikan = Lain wawanang kami, babulik ka admin
    .usage = <code>/kembalikan { $number } Ngini jalan provinsi</code>
officer-command-tolak = Kada kawa diproses, lawan alasan
    .usage = <code>/tolak { $number } Lokasinya di luar kuta kami</code>
officer-command-gabung = Gabungakan lawan laporan lain nang sama
    .usage = <code>/gabung { $number } NOMOR-LAPORAN-INDUK</code>
officer-command-buka = Kabaratan ditarima, buka pulang
    .usage = <code>/buka { $number } Kaina digawi pulang</code>
officer-command-tetap = Kabaratan ditolak, jawaban tatap
    .usage = <code>/tetap { $number } Pambaikannya sudah sasuai rancana</code>
officer-command-catatan = Catatan gasan sasama patugas
    .usage = <code>/catatan { $number } Sudah manalipun RT di sana</code>
officer-command-hentikan = Pandakakan palapor nang bulang-bulang manyalahgunaakan; kada banumur: daptarnya
    .usage = <code>/hentikan { $number } kasar 7 catatan</code> (sabab: spam, kasar, palsu; imbah itu barapa hari), atawa <code>/hentikan</code>
officer-command-urung = Batalakan langkah pahabisan, salagi palapor balum dihabari
    .usage = <code>/urung { $number }</code>
officer-command-kontak = Kontak palapor, amun parlu dihubungi
    .usage = <code>/kontak { $number }</code>
officer-command-jawab = Jawab pimpinan atawa pangawas
    .usage = <code>/jawab { $number } Alat barat datang Sanayan</code>
officer-command-tanyaunit = Takuni unit nang manggawi
    .usage = <code>/tanyaunit { $number } Kanapa balum digawi?</code>
officer-command-instruksi = Bari parintah ka unit
    .usage = <code>/instruksi { $number } Pasang rambu malam ngini</code>, atawa lawan watas: <code>/instruksi { $number } sampai 3 Desember: tambal jalannya</code>
officer-command-eskalasi = Naikakan ka pimpinan wan pangawas
    .usage = <code>/eskalasi { $number } Sudah talu kali diingatakan</code>
officer-command-tema = Laporan tantang satu hal, lawan satu jawaban
    .usage = <code>/tema</code> atawa <code>/tema Jambatan Sungai Lulut</code>
officer-command-statistik = Angka: masuk, tabuka, talambat, kalakasan
    .usage = <code>/statistik</code>, <code>/statistik 7</code>, atawa <code>/statistik { $unit } 2026-10</code> (7, 30, 90, 365 hari, all, atawa sabulan)
officer-command-peringkat = Paringkat unit manurut katapatan waktu
    .usage = <code>/peringkat</code>, <code>/peringkat 90</code>, atawa <code>/peringkat 2026-10</code>
officer-command-ekspor = Laporan sabagai barkas CSV atawa XLSX
    .usage = <code>/ekspor</code>, <code>/ekspor xlsx lengkap 2026-10</code>, atawa <code>/ekspor { $unit } 365</code> (csv atawa xlsx; nasional atawa lengkap; 7, 30, 90, 365 hari, all, atawa sabulan)
officer-command-atasnama = Mamasukakan laporan gasan urang lain
    .usage = <code>/atasnama Lampu jalan mati di muka SDN Kelayan 3</code>, bulih lawan foto; atawa tarusakan (forward) pasannya ka sini
officer-command-titipan = Laporan nang ulun masukakan gasan urang lain
    .usage = <code>/titipan</code>
officer-command-pasang = Jadiakan grup ngini grup sabuah unit
    .usage = tulis di dalam grupnya: <code>/pasang { $unit }</code>
officer-command-undang = Undang patugas hanyar
    .usage = <code>/undang</code>, atawa <code>/undang petugas { $unit }</code>, <code>/undang pimpinan 3 hari</code>, <code>/undang pimpinan { $unit }</code> (kapala unit), <code>/undang petugas { $unit } kelurahan …</code> atawa <code>kategori …</code> (sabagian laporan unit)
officer-command-undangan = Undangan nang balum dipakai
    .usage = <code>/undangan</code>
officer-command-petugas = Daptar patugas: aktif, nonaktif, jabatan
    .usage = <code>/petugas</code> atawa <code>/petugas { $unit }</code>
officer-command-serahkan = Sarah tarima amun patugas pindah tugas
    .usage = <code>/serahkan</code>, atawa <code>/serahkan { $unit }</code>
officer-command-cuti = Cuti: gawian ulun ka kawan
    .usage = <code>/cuti 3 Desember</code>, <code>/cuti sampai 3/12/2026 Ani</code>, <code>/cuti selesai</code>
officer-command-nama = Ngaran ulun gasan sasama patugas
    .usage = <code>/nama Budi Santoso</code>
officer-command-bahasa = Ganti bahasa
    .usage = <code>/bahasa</code>
officer-command-batal = Kada jadi manulis jawaban
    .usage = <code>/batal</code>
officer-command-bantuan = Apa nang kawa Pian gawi di sini
    .usage = <code>/bantuan</code> atawa <code>/bantuan balas</code>

officer-usage = <b>{ $what }</b>
    Caranya: { $usage }
officer-usage-number = Nomor kada parlu ditulis amun Pian mambalas (reply) kartu laporannya.

officer-action-view = lihati laporan
officer-action-queue = lihati antrian
officer-action-take = ambil laporan
officer-action-release = lapas laporan
officer-action-note = tulis catatan
officer-action-undo = mambatalakan langkah
officer-action-take_leave = cuti
officer-action-contact = lihati kontak palapor
officer-action-find_reporter = cari manurut palapor
officer-action-escalate = eskalasi laporan
officer-action-enquire = takuni unit
officer-action-instruct = bari parintah
officer-action-respond = jawab pimpinan atawa pangawas
officer-action-statistics = lihati statistik
officer-action-export = ekspor laporan
officer-action-gather = maatur tema
officer-action-approve = satujui konsep jawaban
officer-action-stop = pandakakan palapor
officer-action-correct = bujuri katagori
officer-action-describe = mambaiki judul atawa lokasi
officer-action-urge = tandai mandasak
officer-action-calm = tuntungakan mandasak
officer-action-share = maminta unit lain mambantu
officer-action-enter = mamasukakan laporan gasan urang lain
officer-action-invite = undang patugas
officer-action-tie_group = pasang grup

# Lawang masuk

officer-stranger = Bot ngini gasan patugas pangaduan haja. Amun Pian patugas, minta tautan undangan ka admin pangaduan di kantor Pian, imbah itu buka tautannya.
officer-anonymous = Pian manulis sabagai admin anonim, jadi bot kada tahu sia Pian. Matii “Tetap anonim” di pangaturan admin grup, atawa tulis parintahnya di chat pribadi lawan bot.
officer-stranger-tap = Tombol ngini gasan patugas haja.
officer-invitation-wrong = Undangan ngini kada balaku: salah, sudah dipakai, atawa sudah liwat waktunya. Minta undangan hanyar ka admin pangaduan.
officer-only-private = Parintah ngini di chat pribadi lawan bot haja, supaya tautan wan data patugas kada tabaca urang lain.
officer-role-administrator = Admin
officer-role-liaison = Patugas
officer-role-leader = Pimpinan
officer-role-overseer = Pangawas
officer-role-ambassador = Duta
officer-invite-role = Undang sabagai apa?
officer-invite-unit = Patugas unit mana? ({ $page }/{ $pages })
officer-invite-part = Patugas <b>{ $unit }</b> gasan samunyaan laporan unitnya, atawa sabagian haja?
officer-invite-part-all = Samunyaan
officer-invite-part-areas = Wilayah tartantu
officer-invite-part-categories = Katagori tartantu
officer-invite-part-whole = Samunyaan { $part }
officer-invite-lasting = Undangan <b>{ $role }</b> balaku barapa lawas?
officer-invite-days = { $count } hari
officer-invitation = ✉️ Undangan gasan <b>{ $role }</b>:

    <code>{ $link }</code>

    Kirimakan ka urangnya haja. Balaku sakali, sampai { $until }. Mambatalakan: /undangan
officer-invitations-head = { $count ->
    [0] Kadada undangan nang balum dipakai.
   *[other] <b>Undangan nang balum dipakai: { $count }</b>
 }
officer-invitations-line = <b>{ $place }.</b> { $role }, sampai { $until }
officer-button-revoke = ✖️ Batalakan { $place }
officer-toast-revoked = Undangan dibatalakan.
officer-invitation-gone = Undangan itu sudah dipakai, dibatalakan, atawa liwat waktunya.
officer-staff-head = <b>Patugas: { $total }</b>{ $pages ->
    [1] {""}
   *[other] , halaman { $page } matan { $pages }
 }
officer-staff-line = <b>{ $place }.</b> { $who }
officer-staff-member = <a href="tg://user?id={ $id }">{ $name }</a>: { $roles }
officer-staff-suspended = <a href="tg://user?id={ $id }">{ $name }</a>: { $roles } · 🚫 nonaktif
officer-staff-away = <a href="tg://user?id={ $id }">{ $name }</a>: { $roles } · 🌴 cuti
officer-button-rename = ✏️ Ganti ngaran
officer-button-appoint = ➕ Tambah tugas
officer-button-back-to-unit = Bulikakan ka unit
officer-button-keep = Kada jadi
officer-hand-over-whom = Siapa nang pindah tugas? Buka patugasnya, picik <b>Cabut</b>, lalu pilih panggantinya.
officer-choose-successor = { $name } kada lagi { $role }. Laporan nang diambilnya disarahakan ka siapa? Aksesnya langsung tuntung.
officer-appoint-role = Tugas apa nang ditambahakan gasan { $name }?
officer-prompt-name = Tulis ngaran nang hanyar gasan { $name }. Sasama patugas haja nang mambacanya.
officer-done-name = ✅ Ngaran tasimpan: { $name }. Warga mambaca ngaran unit haja.
officer-leave-which-day = Sampai hari apa? Tulis kaya <code>{ $example }</code> atawa <code>/cuti { $plain }</code>, kawa lawan ngaran panggantinya di balakang.
officer-leave-nobody = Balum ada kawan lawan tugas nang sama, jadi kadada nang kawa manggantiakan. Minta admin pangaduan manambah patugas, atawa lapas laporan Pian lawan /lepas.
officer-leave-who = Cuti sampai { $until }. Siapa nang manggantiakan Pian?
officer-leave-unknown = Kadada kawan bangaran “{ $name }” lawan tugas nang sama. Cuti sampai { $until }: siapa nang manggantiakan Pian?
officer-leave-begun = 🌴 Salamat cuti. Sampai { $until } pambaritahuan gasan Pian dikirim ka { $name }, nang malihat jua laporan nang Pian ambil.
officer-leave-now = 🌴 Pian cuti sampai { $until }; diganti { $name }. Tanggal lain: tulis /cuti lawan tanggalnya.
officer-button-leave-end = Ulun sudah bulik
officer-staff-nothing = kada bajabatan
officer-staff-one = { $who }
officer-button-suspend = 🚫 Nonaktifakan
officer-button-restore = ✅ Aktifakan pulang
officer-button-dismiss = ✖️ Cabut: { $role }
officer-toast-staff = ✅ Tacatat.
officer-start-in-group = Undangan balaku di chat pribadi haja. Buka bot ngini langsung, lain di grup.
officer-welcome = 👋 Salamat bagabung. Di sini Pian adalah: <b>{ $roles }</b>.

    Laporan warga datang ka Pian sabagai kartu batombol. Mulai haja lawan malihati apa nang sudah mahadangi.

    Sabarataan parintah: /bantuan
officer-welcome-back = Salamat datang pulang. Di sini Pian adalah: <b>{ $roles }</b>.

    Lihati nang mahadangi lawan /antrian, atawa sabarataan parintah lawan /bantuan.
officer-welcome-ambassador = 👋 Salamat bagabung. Di sini Pian adalah: <b>{ $roles }</b>.

    Di sini Pian mamasukakan laporan gasan warga nang kada mamakai bot: tulis /atasnama, atawa tarusakan (forward) pasannya ka sini. Kabarnya datang ka Pian sampai warga nitu maambil alih laporannya.

    Sabarataan parintah: /bantuan
officer-button-entries = Titipan ulun
officer-button-queue = Lihati antrian

officer-help-head = <b>{ $roles }</b>

    { $replies ->
        [reporter] Balasan (reply) Pian di kartu laporan dibaca palapor. Foto wan barkas bulih umpat: sabagai balasan, atawa lawan parintah sabagai katarangannya.
        [asked] Balas (reply) kartu laporan, wan bot batakun dahulu: gasan palapor, atawa catatan. Foto wan barkas bulih umpat.
        [unit] Balasan (reply) Pian di kartu laporan adalah patakunan gasan unitnya; palapor kada mambacanya.
       *[citizen] Tarusakan (forward) pasan warga ka sini, atawa kisahakan laporannya lawan /atasnama.
    }

    <b>Nang paling rancak dipakai</b>
officer-help-line = • { $what }
    { "   " }{ $usage }
officer-help-foot = {""}
    Nang lain di bawah tombol ngini, atawa tulis <code>/bantuan</code> lawan sabuah kata, misalnya <code>/bantuan cuti</code>.
officer-help-under = <b>{ $heading }</b>
officer-help-first = ◀ Bantuan
officer-help-unknown = Kadada parintah “{ $word }”. Ini nang kawa Pian gawi:
officer-help-look = 🔎 Malihat, mancari
officer-help-work = 🛠 Manangani
officer-help-answer = 💬 Manjawab palapor
officer-help-decide = ⚖️ Mamutusakan
officer-help-above = ⬆️ Pimpinan, pangawas
officer-help-enter = 🤝 Laporan titipan
officer-help-figures = 📊 Angka, barkas
officer-help-people = 👥 Patugas, grup
officer-help-oneself = 👤 Ulun, bot ngini

entry-summary = 🤝 <b>Laporan gasan urang lain</b>
    <b>Isi:</b> { $words }
    <b>Kategori:</b> { $category }
    <b>Lokasi:</b> { $place }
    <b>Jenis:</b> { $kind } · <b>Privasi:</b> { $privacy }
    <b>Bukti:</b> { $files }
    <b>Palapor:</b> { $person }
entry-nothing = –
entry-nameless = kada bangaran
entry-ask-confirm = Jadiakan laporan atas ngaran urang nang mangirimnya?
entry-ask-choose = Pilih:
entry-ask-description = Tulis apa nang tajadi, paling sadikit 10 hurup. Foto bulih umpat.
entry-ask-category = Tantang apa?
entry-ask-place = Di mana? Tulis jalan, wadah, atawa kalurahannya, atawa kirim titik lokasi.
entry-ask-area = Di wilayah mana?
entry-ask-person = Siapa palapornya? Tulis ngaran, nomor talipun, atawa kaduanya. Disimpan tasandi; patugas nang manangani kawa mambukanya haja lawan tacatat.
entry-ask-send = Bacaakan gasan palapor, lalu kirim.
entry-button-confirm = ✅ Inggih, jadiakan laporan
entry-button-drop = ✖️ Batalakan
entry-button-back = ◀ Babulik
entry-button-send = 📨 Kirim laporan
entry-button-words = ✏️ Isi
entry-button-category = 🏷 Kategori
entry-button-place = 📍 Lokasi
entry-button-person = 👤 Palapor
entry-button-kind = Jenis
entry-button-privacy = 🔒 Privasi
entry-button-own = Lihati laporan ngini
entry-noted-person = Palapor dicatat: { $person }.
entry-unfinished = Laporan ngini balum takirim. Kirim atawa batalakan dahulu, lalu ulangi nang hanyar.
entry-outside = ⚠️ Titik nitu di luar wilayah { $city }. Pariksa lokasinya.
entry-dropped = Bagus, laporan nitu dibatalakan. Kadada nang dikirim.
entry-toast-over = Isian ngini sudah dikirim, dibatalakan, atawa liwat waktunya. Mulai pulang lawan /atasnama.
entry-filed = ✅ Laporan <b>{ $number }</b> takirim ka { $unit }. Kabar paling lambat { $due } datang ka Pian, sampai palapor maambil alih.
entry-filed-protected = 🔒 Laporan <b>{ $number }</b> takirim ka { $unit }. Ngini laporan talindung: mulai wayahini Pian kada kawa lagi mambacanya, wan kabarnya sampai haja amun palapor maambil alih. Simpan nomornya; batasnya { $due }.
entry-takeover = Tautan supaya palapor manarima saurang kabar laporan <b>{ $number }</b>:

    <code>{ $link }</code>

    Tampaiakan kode QR ngini atawa kirimakan tautannya ka palapor haja. Balaku sakali, sampai { $until }.
own-list-head = 🤝 <b>Titipan Pian: { $total } laporan</b>{ $pages ->
    [one] {""}
   *[other] {" "}({ $page }/{ $pages })
 }
own-list-empty = 🤝 Kadada laporan titipan nang Pian wakili. Mamasukakan laporan gasan urang lain: /atasnama, atawa tarusakan (forward) pasannya ka sini.
own-list-line = <b>{ $place }.</b> { $number } · { $status }
    { $category } · { $where }
own-card = 🤝 <b>{ $number }</b> · { $status }
    { $category } · { $privacy }
    📍 { $place }{ $happened }
    🏢 { $unit }

    { $words }

    { $lines }
own-button-answer = ✍️ Jawab gasan palapor
own-button-add = ✍️ Tambahi
own-button-object = ⚠️ Balum tuntung
own-button-link = 🔗 Tautan wan QR hanyar
own-button-contact = 👤 Kontak
own-button-withdraw = ↩️ Cabut
own-button-withdraw-yes = Inggih, cabut laporan
own-ask-add = Tulis atawa kirim apa nang disampaiakan palapor tantang <b>{ $number }</b>. Patugas unit mambacanya.
own-ask-object = Kanapa ujar palapor <b>{ $number }</b> balum tuntung? Tulis, bulih lawan foto.
own-ask-withdraw = Cabut laporan <b>{ $number }</b> atas pamintaan palapor? Ngini kada kawa diurungakan.
own-withdrawn = ↩️ Laporan <b>{ $number }</b> dicabut.
own-contact = 👤 Palapor <b>{ $number }</b>: { $person }. Pambukaan kontak ngini tacatat.
own-done = ✅ Tasampaiakan ka patugas nang manangani <b>{ $number }</b>.
officer-choose-language = Pilih bahasa Pian:
officer-language-chosen = Inggih, mulai wayah ini kita babahasa Banjar.
officer-language-in-group = Bahasa dipilih di chat pribadi lawan bot ngini. Di grup dipakai bahasa kuta.
officer-citizens-command = Itu parintah bot gasan warga. Di sini Pian patugas: lihati /antrian, atawa /bantuan gasan sabarataan parintah.
officer-unknown-command = Parintah itu kada dikanali, wan kadada nang dikirim ka palapor. Sabarataan parintah: /bantuan

# Grup

officer-group-hello = 👋 Halo. Supaya laporan masuk ka grup ngini, admin pangaduan manulis di sini <code>/pasang UNIT</code>, misalnya <code>/pasang PUPR</code>.
officer-group-tied-already = 👋 Grup ngini sudah jadi grup { $unit }.
officer-group-untied = Grup ngini balum dipasang ka unit mana gin. Admin pangaduan manulis <code>/pasang UNIT</code> di sini.
officer-tied = ✅ Mulai wayah ini laporan gasan <b>{ $unit }</b> masuk ka grup ngini. Anggota grup kawa mambacanya, jadi pastiakan sabarataan anggotanya patugas.
officer-tied-elsewhere = Grup lawas unit itu kada manarima laporan lagi.
officer-tied-again = ✅ Grup ngini memang sudah grup <b>{ $unit }</b>.
officer-tied-before = Sabalumnya ngini grup { $unit }. Unit itu wayah ini kada bagrup: laporannya dikirim ka patugasnya saikung-saikung, sampai dipasang pulang lawan <code>/pasang { $code }</code> di grup lain.
officer-group-plain = Grup ngini kada batopik: sabuting kartu gasan satiap laporan, wan pandirannya jadi balasan kartunya. Amun kaina topik dihidupakan di pangaturan grup, laporan hanyar dapat topik saurang-saurang.
officer-group-topics = 🗂 Grup ngini mamakai topik: satiap laporan dapat topiknya saurang, kartunya tasamat di atasnya, wan topik itu ditutup bairing laporannya.
officer-group-rights = Hak bot di grup ngini langkap.
officer-group-rights-unknown = Hak bot di grup ngini balum katahuan. Amun ada nang kurang, meja pangaduan dibari tahu.
officer-group-lacks-topics = ⚠️ Bot kada bulih <b>maatur topik</b>: laporan masuk ka topik umum (General), kada batopik saurang.
officer-group-lacks-pins = ⚠️ Bot kada bulih <b>manyamatakan pasan</b>: kartu kada tasamat di topiknya.
officer-group-make-admin = Caranya: pangaturan grup → Administrator → tambahi bot ngini, hidupakan hak itu. Nang lain bajalan kaya biasa.
officer-tie-in-private = Parintah ngini ditulis di dalam grup unitnya, imbah bot ngini jadi anggota grup itu.

# Antrian wan laporan

officer-view-desk = Parlu verifikasi
officer-view-unit = Tugas unit
officer-view-city = Sabarataan nang tabuka
officer-view-waiting = Mahadangi palapor
officer-view-objected = Kabaratan
officer-view-approval = Mahadang parsatujuan
officer-view-escalated = Eskalasi
officer-view-called = Matan atasan
officer-view-mine = Ulun tangani
officer-view-helping = Kami bantu
officer-view-untaken = Balum diambil
officer-view-today = Tenggat hari ini
officer-view-late = Talambat
officer-queue-head = <b>{ $view }</b>: { $total } laporan{ $pages ->
    [1] {""}
   *[other] , halaman { $page } matan { $pages }
 }
officer-queue-empty = <b>{ $view }</b>: kadada nang mahadangi. 👍
officer-queue-line = <b>{ $place }.</b> { $number } · { $left }
    { $urgent ->
        [1] {"🚨 "}
       *[0] {""}
    }<b>{ $title }</b>
    { $category } · { $where } · <i>{ $status }</i>
morning-head = ☀️ <b>Salamat baisukan.</b> Nang mahadang hari ini, { $day }:
morning-late = <b>Talambat: { $count }</b>
morning-today = <b>Tinggatnya hari ini: { $count }</b>
morning-untaken = Balum diambil siapa-siapa: { $count }
morning-objected = Kabaratan nang mahadang kaputusan: { $count }
morning-line = • { $number } · { $category } · { $left }
morning-more = … wan { $count } lagi
morning-button = { $view } ({ $count })
officer-search-head = 🔎 <b>{ $words }</b>: { $total } laporan{ $pages ->
    [1] {""}
   *[other] , halaman { $page } matan { $pages }
 }
officer-search-nothing = 🔎 <b>{ $words }</b>: kadada laporan. Cubai sakata haja, ngaran jalan atawa kalurahan, atawa sabagian nomornya.
officer-search-reporter = 🔎 Laporan palapor itu: { $total }{ $pages ->
    [1] {""}
   *[other] {", "}halaman { $page } matan { $pages }
 }. Pancarian ngini dicatat.
officer-search-no-reporter = 🔎 Kadada laporan atas ngaran atawa nomor itu. Ngaran harus langkap nang kaya didaptarakan; laporan anonim kada suah tadapat. Pancarian ngini dicatat.
officer-search-short = Tulis paling sadikit { $least } hurup gasan mancari.
officer-search-over = Pancarian ngini sudah liwat. Cari pulang lawan /cari.
officer-themes-head = { $total ->
    [0] <b>Tema</b>: balum ada.
   *[other] <b>Tema: { $total }</b>
 }{ $pages ->
    [1] {""}
   *[other] , halaman { $page } matan { $pages }
 }
officer-themes-how = Tema hanyar: <code>/tema NGARAN</code>
officer-theme-head = 🧵 <b>{ $theme }</b>: { $total } laporan{ $pages ->
    [1] {""}
   *[other] , halaman { $page } matan { $pages }
 }
officer-theme-empty = 🧵 <b>{ $theme }</b>: balum ada laporan. Tambahi lawan numurnya, matan /lihat, atawa matan hasil /cari.
officer-theme-of = 🧵 Tema: <b>{ $theme }</b>
officer-button-themes = ◀ Samunyaan tema
officer-button-theme = 🧵 Tema
officer-button-theme-found = 🧵 Halaman ngini ka tema…
officer-button-theme-out = ✖️ Luarakan matan tema
officer-button-theme-start = 🛠 Habar gasan samunyaan
officer-button-theme-resolve = ✅ Jawaban gasan samunyaan
officer-button-theme-add = ➕ Tambah laporan
officer-button-theme-remove = ➖ Luarakan
officer-button-theme-drop = ✖️ Hapus tema
officer-button-theme-send = ✅ Kirim ka samunyaan
officer-choose-theme = Masukakan ka tema nang mana?
officer-no-theme = Balum ada tema. Ulah dahulu lawan <code>/tema NGARAN</code>.
officer-prompt-theme-add = Numur laporan nang mana nang masuk tema <b>{ $theme }</b>? Bulih babarapa, dipisah spasi.
officer-prompt-theme-remove = Numur laporan nang mana nang kaluar matan tema <b>{ $theme }</b>? Bulih babarapa, dipisah spasi.
officer-prompt-theme-start = Sampai di mana gawian <b>{ $theme }</b>? Tulis habarnya; sabalum takirim, Pian malihat ka laporan mana haja.
officer-prompt-theme-resolve = Apa jawaban akhir gasan samunyaan laporan <b>{ $theme }</b>? Futu bulih umpat; sabalum takirim, Pian malihat ka laporan mana haja.
officer-theme-preview = 🧵 <b>{ $theme }</b> · { $move }. Pacang dibaca palapor wan pandukung { $count } laporan:
officer-theme-words = <blockquote>{ $words }</blockquote>
officer-theme-impossible = Kada kawa gasan { $count } laporan:
officer-theme-impossible-line = • { $number }: { $why }
officer-theme-sent = 📨 Lagi dikirim ka { $count } laporan. Ringkasannya manyusul di obrolan pribadi.
officer-theme-sending = Lagi dikirim.
officer-theme-added = ✅ Ditambahakan: { $count } laporan.
officer-theme-removed = ✅ Diluarakan: { $count } laporan.
officer-theme-dropped = Tema dihapus.
officer-theme-gone = Tema itu kadada lagi, atawa lain gasan Pian.
officer-not-due = kada batenggat
officer-page-before = ◀ Sabalumnya
officer-page-after = Imbahnya ▶
officer-history-head = <b>Riwayat { $number }</b>
officer-why-seen = ⬆️ Dieskalasi ka Pian karana { $why }.
officer-history-earlier = <i>{ $count } catatan sabalumnya kada ditampaiakan.</i>

officer-export = 📄 { $count } laporan: { $what }. Laporan talindung wan data palapor kada umpat.
officer-export-empty = Kadada laporan nang kawa diekspor: { $what }.
officer-export-begun = ⏳ Manyiapakan ekspor: { $what }…
officer-export-progress = ⏳ Manyiapakan ekspor… { $done } matan { $total } laporan
officer-export-busy = ⏳ Ekspor Pian nang sabalumnya magun disiapakan. Hadangi satumat, atawa ampihi dahulu.
officer-export-stop = ✖️ Ampihi
officer-export-stopped = Inggih, ekspor diampihi. Kadada barkas nang diulah.
officer-export-nothing-to-stop = Kadada ekspor nang lagi disiapakan.
officer-export-failed = Maaf, ekspor gagal diulah. Masalahnya sudah tacatat; cuba lagi kaina lawan masa nang labih handap.
officer-export-too-large = { $count } laporan talalu ganal gasan dikirim lewat Telegram: { $what }. Pilih CSV, masa nang labih handap, atawa satu unit.
officer-export-format-csv = CSV
officer-export-format-xlsx = XLSX (Excel)
officer-export-form-national = Formulir nasional
officer-export-form-complete = Formulir langkap


officer-period-7 = 7 hari
officer-period-30 = 30 hari
officer-period-90 = 90 hari
officer-period-365 = 1 tahun
officer-period-all = Sabarataan
officer-duration-none = balum ada
officer-duration-hours = { $count } jam
officer-duration-days = { $count } hari
officer-statistics-head = 📊 <b>{ $unit }</b>, { $period }
officer-statistics-counts = Masuk: <b>{ $came }</b> · tabuka: <b>{ $open }</b> · talambat: <b>{ $late }</b> · kabaratan: <b>{ $objections }</b>
officer-statistics-line = • { $what }: { $count }
officer-statistics-speed = {""}
    Jawaban panambaian (median): <b>{ $first }</b>
    Sampai dijawab tuntung (median): <b>{ $end }</b>
officer-statistics-rating = Nilai palapor: <b>{ $rating }</b> matan 5 ({ $count } panilai)
officer-statistics-categories = {""}
    <b>Katagori paling banyak</b>
officer-statistics-areas = {""}
    <b>Wilayah paling banyak</b>
officer-statistics-picture = 🖼 Gambar
officer-statistics-drawing = Gambar lagi disiapakan.
picture-period = Masa: { $period }
picture-came = masuk
picture-open = magun tabuka
picture-late = talambat
picture-rating = nilai matan 5 ({ $count } panilai)
picture-first = Jawaban partama (median): { $time }
picture-end = Sampai tuntung (median): { $time }
picture-course = Laporan masuk
picture-statuses = Status wayah ini
picture-categories = Kategori pambanyaknya
picture-areas = Wilayah pambanyaknya
picture-empty = Balum ada laporan dalam masa ini.
picture-footer = { $city } · { $when }
officer-league-head = 🏆 <b>Paringkat unit</b>, { $period }
officer-league-line = { $place } <b>{ $unit }</b>: { $percent }% tapat waktu matan { $count } · { $time }
officer-league-empty = Balum ada unit nang cukup jawabannya di masa ngini.
officer-league-rule = {""}
    <i>Aturannya: bagian jawaban panambaian nang datang sabalum tenggat, matan sabarataan nang sudah dijawab atawa sudah liwat tenggat kada bajawab. Nang mahadangi palapor, dicabut, atawa digabung kada bajawab kada dihitung. Amun sama, median waktu nang labih handap unggul. Unit nang kurang matan { $least } jawaban kada diparingkat; laporan rahasia kada dihitung.</i>
officer-league-certificate = 🏅 Piagam { $month }
officer-certificate-drawing = Piagam lagi disiapakan.
officer-certificate = 🏅 Piagam unit panyahutnya, { $month }: <b>{ $unit }</b>, { $percent }% jawaban panambaian tapat waktu matan { $count } laporan.
officer-certificate-none = Balum ada unit nang cukup jawabannya pada { $month }, jadi balum ada piagam.
certificate-title = PIAGAM PENGHARGAAN
certificate-for = dibariakan gasan
certificate-why = sabagai unit nang paling lakas manyahuti laporan warga
certificate-month = { $month }
certificate-figure = { $percent }% jawaban panambaian tapat waktu matan { $count } laporan, median { $time }
certificate-rule = Aturan: bagian jawaban panambaian sabalum tenggat, matan laporan bulan itu nang sudah dijawab atawa liwat tenggat kada bajawab; paling sadikit { $least } laporan.

# Patakunan ka patugas

officer-mention = <a href="tg://user?id={ $user }">Pian</a>
officer-prompt-private = { $prompt }
    <i>Tulis di sini, atawa /batal.</i>
officer-prompt-in-group = { $mention }: { $prompt }
    <i>Balas (reply) pasan ngini.</i>
officer-prompt-with-files = 📎 { $count } barkas ditarima. { $prompt }
officer-prompt-start = Sampai di mana gawian <b>{ $number }</b>? Palapor mambacanya.
officer-prompt-ask = Apa nang handak ditakunakan ka palapor <b>{ $number }</b>? Tenggat ampih sampai inya manjawab.
officer-prompt-reply = Tulis balasan gasan palapor <b>{ $number }</b>. Foto atawa barkas bulih umpat.
officer-prompt-resolve = Apa nang sudah digawi gasan <b>{ $number }</b>? Kirim foto bukti lawan katarangannya, atawa tulis haja.
officer-prompt-amend = Tulis jawaban gasan <b>{ $number }</b> sabagaimana harus dibaca palapor. Limbah ditulis, langsung takirim.
officer-prompt-sendback = Kanapa konsep jawaban <b>{ $number }</b> dibulikakan? Panulisnya mambacanya, palapor kada.
officer-prompt-reject = Kanapa <b>{ $number }</b> kada kawa diproses? Palapor mambacanya, jadi tulis lawan kata-kata sadarhana.
officer-prompt-hand_back = Kanapa <b>{ $number }</b> lain wawanang unit Pian? Admin pangaduan mambacanya; amun tahu, sambat unit nang pas.
officer-prompt-merge = Laporan <b>{ $number }</b> digabung ka laporan mana? Tulis nomor laporan induknya.
officer-prompt-title = Judul handap gasan <b>{ $number }</b>? Petugas haja nang mambacanya. Wayah ini: { $title }
officer-prompt-place = Di mana sabujurnya <b>{ $number }</b>? Tulis tampatnya, atawa kirim titik lokasinya.
officer-prompt-reopen = Tambahan gasan mambuka pulang <b>{ $number }</b>:
officer-prompt-uphold = Kanapa jawaban gasan <b>{ $number }</b> tatap? Palapor mambacanya.
officer-prompt-note = Tulis catatan gasan <b>{ $number }</b>. Patugas haja nang mambacanya.
officer-button-stop = ⛔ Pandakakan palapor
officer-choose-stop = Kanapa palapor <b>{ $number }</b> dipandakakan? Inya mambaca sababnya, wan salawas { $days } hari kada kawa mangirim laporan hanyar. Sia inya kada kalihatan; laporannya nang bajalan tatap ditangani.
officer-done-stop = ⛔ Palapor <b>{ $number }</b> dipandakakan sampai { $until } wan sudah dihabari. Daptarnya: /hentikan
officer-button-lift = Ampihi pamandakan
officer-button-lift-one = Ampihi { $number }
officer-toast-lifted = Pamandakan diampihi.
officer-stops-head = { $count ->
    [0] Kadada palapor nang dipandakakan.
   *[other] <b>Palapor nang dipandakakan: { $count }</b>
 }
officer-stops-line = • <b>{ $number }</b> · { $reason } · sampai { $until }
    <i>ulih { $by }, { $at }</i>{ $disputed ->
        [1] {" "}· palapor bakabaratan
       *[0] {""}
    }
officer-prompt-respond = Jawaban Pian ka pimpinan atawa pangawas soal <b>{ $number }</b>? Palapor kada mambacanya.
officer-prompt-enquire = Apa nang handak Pian takunakan ka unit soal <b>{ $number }</b>? Palapor kada mambacanya.
officer-prompt-instruct = Apa parintah Pian ka unit soal <b>{ $number }</b>? Kawa dimulai lawan watasnya, kaya “sampai 3 Desember: …”.
officer-prompt-escalate = Kanapa <b>{ $number }</b> dieskalasi ka pimpinan wan pangawas? Bubuhannya wan unit mambacanya.
officer-button-category = 🏷 Bujuri katagori
officer-button-correct = ✏️ Baiki isi laporan
officer-button-correct-more = ✏️ Baiki nang lain
officer-button-share = 🤝 Tambahi unit
officer-button-unshare = ✖️ Lapas { $unit }
officer-button-title = 📝 Judul
officer-button-place = 📍 Lokasi
officer-button-kind = 🗂 Jinis
officer-button-handling = ⏱ Kelas panangan
officer-button-class = { $handling } ({ $days } hari gawi)
officer-button-areas = 🗺 Pilih kalurahan
officer-button-place-yes = ✅ Inggih, itu
officer-button-place-plain = Lain itu, pakai katanya haja
officer-untitled = baluman ada
officer-choose-correction = <b>{ $number }</b>: apa nang dibaiki?
    📝 { $title }
    📍 { $place }
    🏷 { $category }
    🗂 { $kind }
    ⏱ { $handling }, batas tuntung { $due }
officer-choose-kind = Laporan <b>{ $number }</b> sabujurnya apa? Wayah ini: { $kind }.
officer-choose-helper = Unit mana nang mambantu { $unit } di <b>{ $number }</b>? Unit itu malihat laporannya wan manulis catatan; { $unit } tatap manjawab.
officer-choose-handling = Laporan <b>{ $number }</b> parlu barapa lawas? Wayah ini: { $handling }. Dihitung matan laporan masuk.
officer-choose-place = 📍 <b>{ $number }</b> wayah ini: { $place }.
officer-choose-district = Laporan <b>{ $number }</b> di kacamatan mana?
officer-choose-area = Laporan <b>{ $number }</b> di kalurahan mana?
officer-confirm-place = Lokasi <b>{ $number }</b> jadi: { $place }. Bujurlah?
officer-place-outside = ⚠️ Titik itu di luar { $city }.
officer-place-over = Tampat itu sudah kada tasimpan. Tulis pulang.
officer-toast-corrected = ✅ Sudah dibaiki.
officer-done-corrected = ✅ <b>{ $number }</b> wayah ini: { $after }. Batas tuntung: { $due }.
officer-done-place = ✅ Lokasi <b>{ $number }</b> wayah ini: { $place }. Unitnya tatap; amun parlu pindah: /disposisi
officer-done-share = ✅ <b>{ $number }</b> dipimpin { $unit }, dibantu { $units }.
officer-done-unshared = ✅ <b>{ $number }</b> ditangani { $unit } saurangan.
officer-button-contact = 📇 Kontak palapor
officer-contact = 📇 Palapor <b>{ $number }</b>: { $name }, <code>{ $phone }</code>
    Gasan manggawi laporan ngini haja; jangan ditarusakan. Tacatat bahwa Pian malihatnya.
officer-contact-none = kadada
officer-choose-category = Laporan <b>{ $number }</b> sabujurnya tantang apa? Wayah ini: { $category }.
officer-done-category = ✅ <b>{ $number }</b> wayah ini bakatagori { $category }. Manarusakannya: /verifikasi atawa /disposisi.
officer-done-protected = 🔒 <b>{ $number }</b> wayah ini laporan talindung wan langsung ka unitnya. Meja pangaduan kada kawa mambacanya lagi.
officer-choose-unit = Laporan <b>{ $number }</b> ditarusakan ka unit mana?{ $pages ->
    [1] {""}
   *[other] {" "}({ $page }/{ $pages })
 }
    Lawan catatan: <code>/disposisi { $number } UNIT catatan</code>
officer-duplicates = Bisa jadi sama lawan { $number }:
officer-duplicates-line = • <b>{ $number }</b> · { $status } · { $where }
    <i>{ $words }</i>
officer-button-merge = ⇢ Gabung ka sini
officer-choose-template = Jawaban siap pakai gasan <b>{ $number }</b>. Pilih gasan malihat isinya dahulu, atawa tulis saurang.
officer-no-template = Kadada jawaban siap pakai nang cucuk gasan <b>{ $number }</b> wayah ini. Samunyaan: /templat
officer-template = <b>{ $number }</b> · { $move }. Palapor pacang mambaca:
    <blockquote>{ $words }</blockquote>
officer-template-copy = Sintuh teksnya gasan manyalin, tempel, limbah itu ubah saparlunya:
    <code>{ $words }</code>
officer-button-send = ✅ Kirim
officer-button-edit = ✏️ Ubah dahulu
officer-toast-template-changed = Isinya hanyar haja baubah. Pariksa dahulu, limbah itu kirim.
officer-templates-head = { $total ->
    [0] Kuta ngini balum manyiapakan jawaban siap pakai. Diskominfo kawa manambahinya di pakit kuta.
   *[other] <b>Jawaban siap pakai: { $total }</b>
 }{ $pages ->
    [1] {""}
   *[other] , halaman { $page } matan { $pages }
 }
officer-templates-line = • <b>{ $name }</b> · { $moves } · { $about }
    <i>{ $words }</i>
officer-templates-any = samunyaan kategori
officer-templates-foot = {""}
    Muncul sabagai tumbul limbah Balas, Takun, Proses, Tuntung, atawa Tulak; atawa tulis <code>/templat NOMOR</code>.
officer-choose-reason = Kanapa <b>{ $number }</b> kada kawa diproses? Alasan nang dipilih langsung dibaca palapor.
officer-other-reason = ✍️ Alasan lain…
officer-take-over = Ambil alih
officer-taken = Laporan <b>{ $number }</b> sudah diambil patugas lain. Ambil alih?
officer-no-words = Tulis lawan kata-kata atawa kirim foto, video, suara, atawa barkas. Stiker, kontak, wan lokasi kada kawa ditarusakan.
officer-cancelled = Inggih, dibatalakan. Kadada nang dikirim.
officer-nothing-to-cancel = Kadada nang parlu dibatalakan.
officer-which-ticket = Laporan mana nang dimaksud? Balas (reply) kartunya, atawa tulis nomornya. Nang mahadangi ada di /antrian.
officer-which-ticket-files = Barkas ngini gasan laporan mana? Kirim sabagai balasan (reply) di kartunya, atawa lawan katarangan kaya <code>/balas NOMOR …</code>.
officer-reply-whom-for = { $mention }, balasan gasan <b>{ $number }</b> ngini gasan siapa? Palapor balum mambacanya.
officer-quoted = <blockquote>{ $words }</blockquote>
officer-reply-files = 📎 { $count } barkas umpat
officer-button-to-reporter = 📨 Kirim ka palapor
officer-button-as-note = 📝 Simpan jadi catatan
officer-reply-of-another = Nang manulis balasannya haja kawa mamilih.
officer-reply-over = Sudah talalu lawas, jadi kadada nang dikirim. Tulis /balas { $number } wan jawabannya, atawa balas kartunya pulang.
officer-edited = Pasan nang diubah kada dikirim pulang: nang sudah sampai ka palapor tatap kaya samula. Amun parlu, kirim pasan hanyar.

# Apa nang sudah digawi

officer-toast-done = ✅ Tacatat. Status: { $status }
officer-toast-undone = ↩️ Dibatalakan
officer-toast-refused = Kada kawa. Lihati pasan di chat ngini.
officer-toast-proposed = ✍️ Mahadang parsatujuan.
officer-toast-approved = ✅ Disatujui wan takirim ka palapor.
officer-toast-recalled = Konsep jawaban ditarik pulang.
officer-toast-twice = Sudah ditarima.
officer-toast-taken = Sudah diambil patugas lain.
officer-done-take = ✅ <b>{ $number }</b> Pian ambil.
officer-button-release = Lapas pulang
officer-button-undo = ↩️ Batalakan
officer-done-release = ✅ <b>{ $number }</b> Pian lapas. Sia haja di unit bulih maambilnya.
officer-done-verify = ✅ <b>{ $number }</b> taverifikasi wan ditarusakan ka { $unit }.
officer-done-assign = ✅ <b>{ $number }</b> ditarusakan ka { $unit }.
officer-done-start = ✅ <b>{ $number }</b> lagi ditangani.
officer-done-ask = ✅ Patakunan gasan palapor <b>{ $number }</b> dicatat. Tenggat ampih sampai palapor manjawab.
officer-done-reply = ✅ Balasan gasan palapor <b>{ $number }</b> dicatat.
officer-done-resolve = ✅ <b>{ $number }</b> dijawab. Palapor diminta manilai atawa manyampaiakan kabaratan.
officer-done-proposed = ✍️ Konsep jawaban gasan <b>{ $number }</b> mahadang parsatujuan atasan Pian. Palapor balum mambacanya.
officer-done-proposed-words = Konsepnya:
    <blockquote>{ $words }</blockquote>
officer-done-proposed-files = 📎 { $count } barakas umpat.
officer-button-recall = ↩️ Tarik pulang
officer-done-approved = ✅ Jawaban gasan <b>{ $number }</b> takirim lawan kata-kata Pian.
officer-done-returned = ✅ Konsep jawaban <b>{ $number }</b> bulik ka panulisnya lawan alasan Pian.
officer-done-recalled = ↩️ Konsep jawaban <b>{ $number }</b> ditarik. Kadada nang dikirim.
officer-done-reject = ✅ <b>{ $number }</b> dinyatakan kada kawa diproses. Palapor bulih manyampaiakan kabaratan sakali.
officer-done-hand_back = ✅ <b>{ $number }</b> babulik ka meja pangaduan sarta alasan Pian.
officer-done-merge = ✅ <b>{ $number }</b> digabung ka <b>{ $other }</b>. Palapornya maumpati laporan itu.
officer-done-reopen = ✅ <b>{ $number }</b> dibuka pulang. Status: { $status }.
officer-done-uphold = ✅ Jawaban gasan <b>{ $number }</b> tatap.
officer-done-note = ✅ Catatan di <b>{ $number }</b> tasimpan. Palapor kada mambacanya.
officer-done-urge = ✅ 🚨 <b>{ $number }</b> wayah ini paling atas di antrian. Unit wan pimpinan dihabari.
officer-done-calm = ✅ <b>{ $number }</b> kada mandasak lagi; tenggatnya kaya samula.
officer-done-undo = ↩️ Dibatalakan di <b>{ $number }</b>: { $what }. Status bulik: { $status }. Palapor kada dihabari apa-apa.
officer-done-told = Palapor sudah dihabari.
officer-done-undoable = Kawa dibatalakan dalam { $seconds } ditik; imbah itu palapor dihabari.
officer-done-undoable-untold = Kawa dibatalakan dalam { $seconds } ditik.
officer-done-respond = ✅ Jawaban soal <b>{ $number }</b> dikirim ka nang batakun. Palapor kada mambacanya.
officer-done-enquire = ✅ Patakunan soal <b>{ $number }</b> dikirim ka { $unit } wan meja pangaduan.
officer-done-instruct = ✅ Parintah soal <b>{ $number }</b> dikirim ka { $unit } wan meja pangaduan.
officer-done-escalate = ✅ <b>{ $number }</b> dieskalasi ka pimpinan wan pangawas.
officer-done-words = Nang dibaca palapor:
    <blockquote>{ $words }</blockquote>
officer-done-files = 📎 { $count } barkas umpat.
officer-done-album = 📎 Barkas album umpat.
officer-album-in-group = 📎 Amun bot ngini lain admin grup, barkas partama haja nang sampai ka inya. Kirim nang lain sabagai balasan (reply) kartunya, atawa kirim albumnya di chat pribadi lawan bot.
officer-done-note-files = 📎 { $count } barkas disimpan bairing catatan.
officer-done-no-files = 📎 Barkas kada umpat: kata-katanya haja nang disimpan. Kirim barkas ka palapor lawan /balas.
officer-reporter-gone = ℹ️ Palapor kada kawa dihubungi lagi.
officer-reporter-unreachable = 🔕 Palapor mamblokir bot, jadi inya balum mambacanya.
officer-reporter-by-proxy = 🤝 Laporan titipan: kabar ngini ditarima patugas atawa duta nang mamasukakannya, gasan disampaiakan ka palapor.
officer-reporter-neutral = 🔒 Laporan talindung: palapor manarima “ada habar” haja wan mambaca isinya imbah mambukanya saurang.

# Nang kada kawa digawi. Kada bamarkup: dibaca jua di bawah jari.

officer-tap-unknown = Tombol ngini kada balaku lagi. Buka laporannya lawan /lihat.
officer-not-found = Laporan { $number } kada tadapat, atawa lain gasan Pian.
officer-not-found-group = Laporan { $number } kadada di grup ngini. Cubai di chat pribadi lawan bot.
officer-not-allowed = Peran Pian kada kawa manggawi ngini: { $what }. Lihati /bantuan.
officer-changed = { $number } hanyar haja diubah urang lain. Lihati dahulu kaadaannya, imbah itu ulangi.
officer-wrong-state = { $number } bastatus “{ $status }”, jadi “{ $what }” kada kawa. Nang kawa wayah ini: { $possible }.
officer-wrong-state-since = { $number } bastatus “{ $status }”, jadi “{ $what }” kada kawa. Pahabisannya: { $last } ({ $when }). Nang kawa wayah ini: { $possible }.
officer-wrong-state-tapped = Sudah barubah: { $last } ({ $when }). Status wayah ini: { $status }.
officer-nothing-possible = kadada gasan Pian
officer-defect = Maap, ada gangguan di pihak kami, wan itu sudah dicatat. Pasan Pian kada diproses; cubai pulang satumat lagi.

officer-problem-text-missing = Tulis lawan babarapa kata, paling sadikit 3 hurup.
officer-problem-text-too-long = Talalu panjang: { $length } hurup, paling banyak { $most }. Kadada nang dikirim; ringkasakan imbah itu kirim pulang.
officer-problem-undo-over = Kadada lagi nang kawa dibatalakan pada { $number }: waktunya sudah liwat, jadi palapor sudah atawa hancap manarima habarnya.
officer-problem-undo-further = { $number } sudah barubah pulang imbah itu, jadi langkah tadi kada kawa dibatalakan. Buka /lihat { $number }.
officer-problem-undo-not-yours = Langkah pada { $number } hanya kawa dibatalakan ulih patugas nang manggawinya atawa admin pangaduan.
officer-problem-number-malformed = “{ $text }” lain nomor laporan. Bantuknya kaya { $example }.
officer-problem-number-mistyped = “{ $text }” salah katik: salah satu hurupnya salah. Pariksa pulang nomornya.
officer-problem-category-unknown = Katagori itu kadada. Pilih pulang lawan /kategori { $number }.
officer-problem-unit-protected = Unit { $unit } manangani laporan talindung. Undangannya diulah pangalula sistem haja: sahut invite liaison --unit { $unit }
officer-problem-nobody-to-stop = Palapor { $number } sudah mancabut laporannya atawa mahapus datanya, jadi kadada nang dipandakakan.
officer-problem-stopped-already = Palapor { $number } sudah dipandakakan. Daptarnya: /hentikan
officer-problem-not-stopped = Pamandakan atas { $number } sudah ampih.
officer-problem-stop-days = Barapa hari? Matan 1 sampai { $most }.
officer-problem-nobody-to-ask = Palapor { $number } sudah mancabut laporannya atawa mahapus datanya, jadi kadada nang kawa ditakuni. Laporan tatap kawa ditangani karana didukung warga lain.
officer-problem-category-already = { $number } mamang sudah bakatagori itu.
officer-problem-urgent-already = { $number } memang sudah mandasak. Manuntungakannya: /biasa { $number }
officer-problem-not-urgent = { $number } memang kada mandasak.
officer-problem-helper-already = { $unit } memang sudah mambantu di { $number }.
officer-problem-helper-without-lead = { $number } baluman di unit mana haja. Tarusakan dahulu: /disposisi { $number } UNIT UNIT-PAMBANTU
officer-problem-not-helping = { $unit } memang kada mambantu di { $number }.
officer-problem-title-too-long = Judul kapanjangan: { $length } huruf, paling banyak { $most }.
officer-problem-place-unchanged = Lokasi { $number } memang sudah itu.
officer-problem-kind-unknown = Jinis itu kadada. Pilih pulang lawan /ubah { $number }.
officer-problem-kind-already = { $number } memang sudah jinis itu.
officer-problem-kind-unlike-category = Kategori { $number } kada manarima jinis itu. Baiki kategorinya dahulu: /kategori { $number }
officer-problem-handling-unknown = Kelas panangan itu kadada. Pilih pulang lawan /ubah { $number }.
officer-problem-handling-already = { $number } memang sudah di kelas itu.
officer-problem-part-unknown = “{ $name }” lain sabuting kelurahan, kecamatan, atawa katagori. Nang mirip: { $near }. Tulis kelurahan, kecamatan, atawa kategori, imbah itu kode atawa ngarannya; amun babarapa, pisahakan lawan koma.
officer-problem-part-not-needed = Patugas unit haja nang kawa dibatasi ka wilayah atawa katagori. Hapus bagian itu matan parintah.
officer-problem-unit-unknown = Kadada unit “{ $unit }”. Kode unit: { $units }.
officer-problem-not-taken = { $number } mamang balum diambil sia gin.
officer-problem-taken-by-another = { $number } ditangani patugas lain. Inya atawa admin pangaduan haja nang kawa malapasnya; Pian kawa maambil alih lawan /ambil.
officer-problem-unit-already = { $number } mamang sudah di { $unit }.
officer-problem-unit-not-evident = Unit gasan { $number } balum jalas. Pilih lawan /disposisi { $number }.
officer-problem-unit-not-for-protected = { $number } laporan talindung; unitnya saurang haja nang bulih mananganinya.
officer-problem-theme-name = Ngaran tema { $least } sampai { $most } huruf.
officer-problem-theme-another = { $number } sudah di tema { $theme }. Luarakan dahulu matan situ.
officer-problem-theme-not-empty = Tema ngini masih baisi laporan. Luarakan dahulu samunyaan.
officer-problem-theme-nothing-open = Kadada laporan di tema ngini nang kawa manarimanya wayah ini.
officer-problem-theme-sent = Sudah dikirim.
officer-problem-proposal-over = Konsep jawaban { $number } itu sudah diputusakan, ditarik, atawa diganti nang labih hanyar. Lihat /setujui.
officer-problem-proposal-own = Konsep jawaban { $number } Pian tulis saurang; urang lain nang manyatujuinya.
officer-problem-proposal-of-another = Konsep jawaban { $number } ditulis patugas lain; hanya inya nang kawa manariknya.
officer-problem-reason-missing = Tolak musti lawan alasan. Tulis alasannya gasan { $number }.
officer-problem-merge-into-itself = { $number } kada kawa digabung lawan awaknya saurang.
officer-problem-merge-into-ended = { $number } sudah baakhir, jadi kada kawa jadi induk.
officer-problem-merge-unlike-privacy = { $number } basipat rahasia, jadi kada kawa jadi induk.
officer-problem-file-too-large = Barkas talalu ganal, paling ganal { $most } MB. Halusi, atawa kirim sabagai foto biasa.
officer-problem-too-many-files = Talalu banyak barkas, paling banyak { $most }.
officer-problem-member-oneself = Pian kada kawa manonaktifakan diri saurang. Minta tulung admin lain.
officer-problem-post-already = Tugas itu sudah dipingkutnya.
officer-problem-successor-without-post = Panggantinya kada lagi maingkut tugas itu. Pilih nang lain.
officer-problem-name-missing = Tulis ngarannya lawan hurup.
officer-problem-name-too-long = Ngaran itu kapanjangan, paling banyak { $most } hurup.
officer-problem-leave-past = Hari itu sudah lalu. Sambat hari tauncit cuti Pian.
officer-problem-leave-long = Paling lawas { $most } hari. Amun labih lawas, minta admin pangaduan manyarahakan tugas Pian (/serahkan).
officer-problem-leave-not-colleague = Pangganti harus kawan lawan tugas wan unit nang sama. Pilih pulang lawan /cuti.
officer-problem-leave-circle = Inya saurang wayah ngini cuti wan gawiannya sampai ka Pian. Pilih kawan lain lawan /cuti.
officer-problem-leave-none = Pian kada lagi cuti.
officer-problem-escalation-confidential = { $number } basipat rahasia: unitnya wan meja pangaduan haja nang bulih tahu, jadi kada kawa dieskalasi.
officer-problem-instruction-past = Watas itu sudah lalu. Sambat hari nang akan datang.
officer-problem-nothing-to-respond = Kadada patakunan atawa parintah soal { $number } nang balum dijawab. Manulis ka palapor: /balas. Catatan: /catatan.
officer-problem-contact-anonymous = { $number } anonim: kadada nang kawa malihat palapornya. Batakun ka inya lawan bot: /tanya { $number }.
officer-problem-contact-none = Palapor { $number } kada maninggalakan ngaran atawa nomor telepon. Batakun ka inya lawan bot: /tanya { $number }.
officer-problem-reporter-unreadable = Tulis ngaran langkap atawa nomor teleponnya: /cari pelapor 0812 3456 7890
officer-problem-invitation-days = Undangan balaku paling sadikit sahari, paling lawas { $most } hari.
officer-problem-description-too-long = Isinya kapanjangan: { $length } hurup, paling banyak { $most }.
officer-problem-place-too-long = Lokasi kapanjangan, paling banyak { $most } hurup. Tulis ngaran jalan atawa kalurahannya haja.
officer-problem-place-too-far = Titik nitu kajauhan matan { $city }. Kirim titik nang bujur.
officer-problem-draft-incomplete = Laporan balum langkap. Langkapi dahulu nang masih puang.
officer-problem-person-missing = Tulis ngaran palapor, nomor talipunnya, atawa kaduanya.
officer-problem-person-too-long = Ngaran kapanjangan, paling banyak { $most } hurup.
officer-problem-phone-malformed = Nomor talipun nitu salah. Bantuknya nangkaya 0812 3456 7890.
officer-problem-ticket-ended = { $number } sudah baakhir, jadi kada kawa ditambahi lagi.
officer-problem-role-unknown = Peran itu kadada.
officer-problem-unit-missing = Sambatakan unitnya.
officer-problem-unit-not-needed = Peran ngini kada mamakai unit.

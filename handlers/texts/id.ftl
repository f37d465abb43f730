# Kata yang dipakai di kedua sisi

status-received = Diterima
status-needs_info = Menunggu pelapor
status-assigned = Diteruskan ke unit
status-in_progress = Diproses
status-answered = Dijawab
status-closed = Selesai
status-rejected = Tidak dapat diproses
status-merged = Digabung
status-withdrawn = Dicabut

kind-complaint = Pengaduan
kind-aspiration = Aspirasi
kind-information = Permintaan informasi
kind-whistleblowing = Pelaporan pelanggaran (WBS)
handling-information = permintaan informasi
handling-simple = tanpa pemeriksaan lapangan
handling-inspection = dengan pemeriksaan lapangan

privacy-open = Terbuka
privacy-anonymous = Anonim
privacy-secret = Rahasia
privacy-anonymous_secret = Anonim dan rahasia

medium-photo = foto
medium-video = video
medium-voice = rekaman suara
medium-document = berkas

role-administrator = Admin Pengaduan
role-liaison = Pejabat penghubung { $unit }
role-leader = Pimpinan
role-head = Kepala { $unit }
post-only = { $post }, hanya { $parts }
role-overseer = Pengawas
role-ambassador = Duta Lapor
role-reporter = Pelapor
role-follower = Pendukung
role-system = Sistem

place-unknown = tanpa lokasi
place-area = { $area }, Kec. { $district }
place-approximate = sekitar { $place }
place-pin = titik { $latitude }, { $longitude }

move-verify = Verifikasi
move-assign = Disposisi
move-start = Proses
move-ask = Tanya pelapor
move-reply = Balas
move-resolve = Selesai
move-reject = Tolak
move-hand_back = Bukan wewenang
move-merge = Gabung
move-reopen = Buka kembali
move-uphold = Jawaban tetap
move-inform = Jawab
move-withdraw = Cabut
move-leave = Serahkan kepada pendukung
move-rate = Nilai
move-object = Belum selesai
move-lapse = Lewat waktu
move-close = Tutup
action-take = Ambil
action-note = Catatan
action-urge = 🚨 Mendesak
action-calm = Tidak mendesak lagi
action-approve = Konsep jawaban
action-respond = Jawab atasan
action-enquire = Tanya unit
action-instruct = Instruksi
action-escalate = ⬆️ Eskalasi
action-view = Lihat

deadline-verification = verifikasi
deadline-first_answer = jawaban pertama
deadline-finish = penyelesaian
deadline-decision = keputusan atas keberatan

# Riwayat: { $who } sudah menyebut peran dan unitnya
event-filed = Laporan masuk
event-filed-direct = Laporan masuk, langsung ke { $unit }
event-verify = { $who } memverifikasi; diteruskan ke { $unit }
event-assign = { $who } meneruskan ke { $unit }
event-start = { $who } menangani
event-ask = { $who } bertanya; tenggat berhenti sampai dijawab
event-reply = { $who } menulis
event-resolve = { $who } menjawab
event-reject = { $who } menyatakan tidak dapat diproses
event-hand_back = { $who } mengembalikan: bukan wewenangnya
event-merge = { $who } menggabungkan dengan laporan lain
event-reopen = { $who } membuka kembali
event-uphold = { $who } menyatakan jawaban tetap
event-inform = Pelapor menjawab; tenggat berjalan lagi{ $stood ->
        [0] {""}
       *[other] {" "}setelah berhenti { $stood } hari kerja
    }
event-withdraw = Pelapor mencabut laporan
event-leave = Pelapor mencabut laporan atau menghapus datanya; dilanjutkan tanpa pelapor
event-object = { $who } menyatakan belum selesai
event-rate = Pelapor memberi nilai
event-lapse = Tidak dijawab pelapor sampai batas waktu
event-close = Ditutup otomatis
event-undone = { $who } membatalkan: { $what }
event-taken = { $who } mengambil laporan ini
event-released = { $who } melepas laporan ini
event-passed = { $who } menyerahkan laporan ini kepada penggantinya
event-escalated = Dieskalasi kepada pimpinan dan pengawas karena { $why }
event-enquired = { $who } bertanya kepada unit
event-instructed = Instruksi { $who }
event-instructed-until = Instruksi { $who }, paling lambat { $due }
event-instruction_missed = Instruksi pimpinan melewati batasnya { $due }
event-responded = { $who } menjawab pimpinan atau pengawas
escalated-overdue = sudah { $count } hari kerja melewati tenggat
escalated-objections = pelapor sudah berkeberatan { $count } kali
escalated-decision = keputusan { $who }: { $words }
escalated-merged = laporan { $words }, yang sudah dieskalasi, digabung ke laporan ini
event-corrected = { $who } mengubah kategori dari { $before } menjadi { $category }
event-corrected-kind = { $who } mengubah jenis dari { $before } menjadi { $after }
event-corrected-handling = { $who } mengubah kelas penanganan dari { $before } menjadi { $after }
event-corrected-place = { $who } membetulkan lokasi dari { $before } menjadi { $after }
event-title = { $who } memberi judul { $after }
event-title-changed = { $who } mengganti judul { $before } menjadi { $after }
event-urged = { $who } menandai laporan ini mendesak
event-calmed = { $who }: tidak mendesak lagi
event-helper-added = { $who } meminta { $unit } membantu
event-helper-removed = { $unit } tidak membantu lagi, menurut { $who }
event-finish-due = { $what }; batas penyelesaian kini { $due }
event-theme-joined = { $who } memasukkan ke tema { $theme }
event-theme-left = { $who } mengeluarkan dari tema { $theme }
event-proposed = { $who } mengusulkan jawaban, menunggu persetujuan
event-proposed-files = { $who } menambahkan berkas pada konsep jawaban
event-approved = { $who } menyetujui jawaban itu
event-returned = { $who } mengembalikan konsep jawaban
event-recalled = { $who } menarik kembali konsep jawaban
event-dropped = Konsep jawaban gugur karena laporan berpindah atau berubah
event-waits = Konsep jawaban masih menunggu persetujuan
event-note = Catatan { $who }
event-added = Pelapor menambahkan
event-supported = Pendukung menambahkan
event-confirmed = Pendukung menyatakan sudah selesai
event-denied = Pendukung lain menyatakan belum selesai
event-rated = Nilai { $rating } dari 5
event-comment = Komentar pelapor
event-evidence = { $who } menambahkan bukti
event-on-behalf = { $what }, disampaikan { $who }
event-taken-over = Pelapor mengambil alih laporan ini di chatnya sendiri
event-contact = { $who } melihat kontak pelapor
event-near = Tenggat { $deadline } mendekat: { $due }
event-missed = Tenggat { $deadline } terlewati: { $due }
event-stopped = { $who } menghentikan pelapor laporan ini ({ $reason }) sampai { $until }
event-stop-disputed = Pelapor berkeberatan atas penghentian
event-stop-lifted = { $who } mengakhiri penghentian
event-awaited = Pelapor diingatkan; batasnya { $due }
timeline-line = <b>{ $when }</b> · { $what }{ $words }
timeline-quote = {""}
    <i>“{ $words }”</i>

# Kartu laporan untuk petugas

card-head = <b>{ $number }</b> · { $status }
card-urgent = 🚨 <b>MENDESAK</b>
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
card-support = 👥 { $followers } pendukung
card-verdicts = 👥 { $followers } pendukung: { $done } sudah, { $undone } belum
card-proposed = ✍️ Konsep jawaban menunggu persetujuan
card-taken = 👤 Diambil oleh { $name }
card-somebody = seorang petugas
card-away = { $name } (cuti, digantikan { $deputy })
card-enquired = ❓ Pertanyaan pimpinan atau pengawas belum dijawab: /jawab
card-instructed = 📌 Instruksi pimpinan belum ditindaklanjuti
card-instructed-until = 📌 Instruksi pimpinan belum ditindaklanjuti, batasnya { $due }
card-objection = ⚠️ Pelapor berkeberatan. Mohon diputuskan.
card-challenge = ⚠️ Pendukung menyatakan belum selesai. Mohon diputuskan.
card-rating = ⭐ Nilai pelapor: { $rating } dari 5
card-unreachable = 🔕 Pelapor memblokir bot, jadi kabar tidak sampai kepadanya.
card-entered = 🤝 Laporan titipan: pelapor belum memakai bot. Kabar disampaikan oleh yang memasukkannya.
card-merged = ➡️ Digabung ke <b>{ $other }</b>
card-gone = <b>{ $number }</b> tidak lagi ditangani di sini.
card-undone = <b>{ $number }</b>: penerusan ke sini dibatalkan. Tidak ada yang perlu dikerjakan.

topic-title = { $number } · { $status }
topic-title-due = { $number } · { $status } · { $left }
topic-urgent = 🚨 { $title }
topic-title-moved = { $number } · di { $unit }
topic-title-moved-on = { $number } · dipindahkan
topic-status-assigned = Diteruskan
topic-status-needs_info = Menunggu
topic-left = { $count ->
    [0] hari ini
    [1] besok
   *[other] { $count } hari
 }
topic-late = { $count ->
    [0] lewat tenggat
   *[other] terlambat { $count } hari
 }
topic-moved = ➡️ <b>{ $number }</b> sekarang ditangani { $unit }. Topik ini ditutup.
topic-moved-on = ➡️ <b>{ $number }</b> tidak lagi ditangani di sini. Topik ini ditutup.

days-left = { $count } hari lagi
days-late = terlambat { $count } hari
hours-left = { $count ->
    [0] kurang dari 1 jam lagi
   *[other] { $count } jam lagi
 }
hours-late = { $count ->
    [0] baru saja terlewati
   *[other] terlambat { $count } jam
 }

# Kabar untuk petugas

staff-informed = 💬 <b>{ $number }</b> Pelapor menjawab:
    { $words }
staff-added = 💬 <b>{ $number }</b> Pelapor menambahkan:
    { $words }
staff-added-files = 📎 <b>{ $number }</b> Pelapor menambahkan bukti.
photo-proof = 🔁 Foto bukti <b>{ $number }</b> mirip dengan foto pada <b>{ $other }</b> tanggal { $day }. Mohon diperiksa: apakah foto lama dipakai lagi?
photo-report = 🔁 Foto pelapor pada <b>{ $number }</b> mirip dengan foto pada <b>{ $other }</b> tanggal { $day }. Mungkin laporan yang sama, atau foto lama.
photo-own = 🔁 Foto bukti <b>{ $number }</b> mirip dengan foto dari pelapornya sendiri, jadi belum menunjukkan hasil pekerjaan. Mohon diperiksa.
photo-hidden = 🔁 Foto pada <b>{ $number }</b> mirip dengan foto yang pernah dipakai pada laporan lain. Laporan itu tidak dapat ditampilkan di sini.
staff-supported = 👥 <b>{ $number }</b> Pendukung menambahkan:
    { $words }
staff-wordless = (tanpa kata-kata, hanya bukti)
staff-withdrawn = ↩️ <b>{ $number }</b> Pelapor mencabut laporannya. Tidak perlu ditindaklanjuti.
staff-left = ↩️ <b>{ $number }</b> Pelapor mencabut laporannya atau menghapus datanya. Tidak ada lagi yang dapat ditanya, tetapi mohon penanganan diteruskan.
staff-forgotten-secret = 🔴 <b>{ $number }</b> (rahasia): tenggat { $deadline } terlewati pada { $due } di { $unit }. Mohon meja pengaduan mengingatkan.
staff-forgotten-protected = 🔴 Sebuah laporan terlindungi di { $unit } melewati tenggat { $deadline } ({ $due }). Mohon ingatkan petugas unit itu membuka /antrian.
staff-group-lost = ⚠️ Bot tidak lagi dapat menulis di grup { $unit }. Laporannya sekarang dikirim kepada petugasnya satu per satu, atau ke sini. Pasang kembali dengan /pasang { $code } di grup.
staff-lacks-topics = ⚠️ Di grup { $unit }, bot tidak boleh mengelola topik: laporan masuk ke topik umum (General). Jadikan bot admin grup itu dengan hak “Kelola topik”.
staff-lacks-pins = ⚠️ Di grup { $unit }, bot tidak boleh menyematkan pesan, jadi kartu laporan tidak tersemat di topiknya. Berikan hak “Sematkan pesan” kepada bot.
staff-rated = ⭐ <b>{ $number }</b> Pelapor memberi nilai { $rating } dari 5.
staff-comment = 💬 <b>{ $number }</b> Komentar pelapor:
    { $words }
staff-objected = ⚠️ <b>{ $number }</b> Pelapor berkeberatan:
    { $words }

    Mohon diputuskan: dibuka kembali, atau jawaban tetap.
staff-theme-answered = ✅ Tema <b>{ $theme }</b>: pesan Anda sampai pada { $count } laporan.
staff-theme-refused = • { $number }: { $why }
staff-theme-refused-more = … dan { $count } laporan lain.
theme-refused-received = belum diteruskan ke unit
theme-refused-needs_info = menunggu jawaban pelapor
theme-refused-assigned = tidak dapat diubah saat itu
theme-refused-in_progress = tidak dapat diubah saat itu
theme-refused-answered = sudah dijawab
theme-refused-closed = sudah selesai
theme-refused-rejected = tidak dapat diproses
theme-refused-merged = sudah digabung
theme-refused-withdrawn = sudah dicabut
theme-refused-unseen = tidak lagi terbuka bagi Anda
proposal = ✍️ <b>{ $number }</b>: konsep jawaban dari { $who }, sebagai “{ $move }”. Pelapor belum membacanya.
proposal-waits = ⏳ <b>{ $number }</b>: konsep jawaban dari { $who } (“{ $move }”) menunggu persetujuan sejak { $since }. Tenggat tetap berjalan.
proposal-words = <blockquote>{ $words }</blockquote>
proposal-files = 📎 { $count } berkas ikut dikirim bila disetujui.
proposal-button-approve = ✅ Setujui
proposal-button-return = ↩️ Kembalikan dengan alasan
proposal-button-amend = ✏️ Ubah
proposal-approved = ✅ <b>{ $number }</b>: konsep jawaban disetujui { $who } dan terkirim ke pelapor.
proposal-approved-changed = ✅ <b>{ $number }</b>: konsep jawaban diubah { $who }, lalu terkirim ke pelapor.
proposal-returned = ↩️ <b>{ $number }</b>: konsep jawaban dikembalikan { $who }.
proposal-returned-words = Konsep Anda:
    <blockquote>{ $words }</blockquote>
    Balas (reply) pesan ini dengan jawaban yang sudah diperbaiki.
proposal-recalled = ↩️ <b>{ $number }</b>: konsep jawaban ditarik kembali oleh penulisnya.
proposal-dropped = <b>{ $number }</b>: konsep jawaban tidak jadi dikirim, karena laporannya berpindah atau berubah.
proposal-again = ✍️ <b>{ $number }</b>: langkah tadi dibatalkan, jadi konsep jawaban Anda menunggu persetujuan lagi.
staff-challenged = ⚠️ <b>{ $number }</b> Seorang pendukung menyatakan belum selesai:
    { $words }

    Mohon diputuskan: dibuka kembali, atau jawaban tetap.
staff-denied = ⚠️ <b>{ $number }</b> Seorang pendukung juga menyatakan belum selesai:
    { $words }
staff-handed_back = ↩️ <b>{ $number }</b> dikembalikan oleh { $who }:
    { $words }
staff-corrected = ✏️ <b>{ $number }</b>: { $what }.
staff-helping = 🤝 <b>{ $number }</b>: unit Anda diminta membantu. { $lead } memimpin dan menjawab pelapor; catatan Anda dibaca di sana (/catatan, atau balas kartunya).
staff-helping-over = 🤝 <b>{ $number }</b>: unit Anda tidak perlu membantu lagi. Terima kasih.
staff-helper-added = 🤝 <b>{ $number }</b>: { $unit } membantu Anda. Catatan (/catatan) dibaca kedua unit.
staff-helper-nobody = ⚠️ <b>{ $number }</b>: { $unit } diminta membantu, tetapi belum punya petugas di sini.
staff-helper-removed = 🤝 <b>{ $number }</b>: { $unit } tidak membantu lagi.
staff-noted = 🗒 <b>{ $number }</b>, catatan { $who }:
    { $words }
staff-urged = 🚨 <b>{ $number }</b> mendesak, kata { $who }. Paling lambat { $due }.
staff-urged-words = 🚨 <b>{ $number }</b> mendesak, kata { $who }. Paling lambat { $due }.
    { $words }
staff-calmed = <b>{ $number }</b> tidak mendesak lagi, kata { $who }. Tenggat kini { $due }.
staff-calmed-words = <b>{ $number }</b> tidak mendesak lagi, kata { $who }. Tenggat kini { $due }.
    { $words }
staff-assigned = 📨 <b>{ $number }</b> diteruskan kepada { $unit }.
    { $words }
staff-stop-disputed = ⚠️ <b>{ $number }</b> Pelapornya berkeberatan karena dihentikan:
    { $words }

    Mengakhiri penghentian: /hentikan
staff-lapsed = <b>{ $number }</b> Pelapor tidak menjawab sampai batas waktu. Laporan ditutup.
staff-near = ⏰ <b>{ $number }</b> Tenggat { $deadline } { $left }: { $due }.
staff-missed = 🔴 <b>{ $number }</b> Tenggat { $deadline } terlewati: { $due } ({ $left }). Mohon segera ditindaklanjuti.
leader-missed = 🔴 <b>{ $number }</b> ({ $category }) di { $unit }: tenggat { $deadline } terlewati pada { $due }.
    Anda menerima pesan ini sebagai pimpinan.
staff-nobody = ⚠️ <b>{ $number }</b> untuk { $unit }, tetapi unit itu belum punya grup atau petugas. Mohon meja pengaduan yang menanganinya: disposisikan ke unit lain, atau undang pejabat penghubungnya.
staff-nobody-protected = ⚠️ Ada laporan terlindungi untuk { $unit }, tetapi unit itu belum punya petugas. Segera undang pejabat penghubungnya, lalu minta ia membuka /antrian.
staff-undone = ↩️ <b>{ $number }</b> tadi diteruskan kepada Anda, tetapi dibatalkan oleh { $who }. Tidak ada yang perlu dikerjakan.
staff-joined = 👋 Petugas baru bergabung: { $role }.
staff-escalated = ⬆️ <b>{ $number }</b> dieskalasi kepada pimpinan dan pengawas karena { $why }.
staff-enquired = {""}
    ❓ <b>{ $number }</b> { $who } bertanya (bukan pelapor):
    <blockquote>{ $words }</blockquote>
    Jawab dengan membalas pesan ini atau /jawab { $number }. Pelapor tidak membacanya.
staff-instructed = {""}
    📌 <b>{ $number }</b> Instruksi { $who }:
    <blockquote>{ $words }</blockquote>
    Tindak lanjuti, atau jawab dengan membalas pesan ini atau /jawab { $number }.
staff-instructed-until = {""}
    📌 <b>{ $number }</b> Instruksi { $who }, paling lambat { $due }:
    <blockquote>{ $words }</blockquote>
    Tindak lanjuti, atau jawab dengan membalas pesan ini atau /jawab { $number }.
staff-instruction_missed = 🔴 <b>{ $number }</b> Instruksi pimpinan belum ditindaklanjuti sampai batasnya, { $due }. Tindak lanjuti, atau jawab dengan /jawab { $number }.
above-escalated = ⬆️ <b>{ $number }</b> ({ $unit }) dieskalasi kepada Anda karena { $why }.
    Bertanya kepada unit: balas pesan ini atau /tanyaunit { $number }.
above-responded = {""}
    💬 <b>{ $number }</b> { $who } menjawab Anda:
    <blockquote>{ $words }</blockquote>
above-followed = ✅ <b>{ $number }</b> { $who } menindaklanjuti instruksi Anda. Status sekarang: { $status }.
above-instruction_missed = 🔴 <b>{ $number }</b> Instruksi Anda belum ditindaklanjuti { $unit } sampai { $due }.
member-unnamed = Petugas { $number }
colleague-suspended-you = 🚫 Akses Anda dinonaktifkan oleh admin pengaduan. Yang sudah Anda kerjakan tetap tercatat.
colleague-suspended = 🚫 { $name } ({ $role }) dinonaktifkan. Bila ia masih di grup ini, keluarkan. { $count ->
    [0] {""}
   *[other] Ada { $count } laporan:
 }
colleague-restored-you = ✅ Akses Anda aktif lagi. Buka /antrian.
colleague-given-you = ➕ Anda kini bertugas sebagai { $role }. Buka /antrian.
colleague-given = ➕ { $name } kini { $role }.
colleague-left-you = Anda tidak lagi bertugas sebagai { $role }. Yang sudah Anda kerjakan tetap tercatat.
colleague-left = 🔄 { $name } tidak lagi { $role }. Bila ia masih di grup ini, keluarkan. { $count ->
    [0] {""}
   *[other] Ada { $count } laporan:
 }
colleague-handed-over = 🔄 { $name } tidak lagi { $role }; penggantinya { $other }. Bila { $name } masih di grup ini, keluarkan.
colleague-inherited = 🔄 Anda menggantikan { $name } sebagai { $role }. { $count ->
    [0] {""}
   *[other] Ada { $count } laporan:
 }
colleague-entries = 📋 { $name } tidak lagi bertugas. Laporan warga yang ia masukkan kini atas nama Anda: kabar dan pertanyaannya datang kepada Anda, semuanya ada di /titipan. { $count ->
   *[other] Yang masih berjalan: { $count }
 }
colleague-away = 🌴 { $name } cuti sampai { $until }; digantikan { $other }.
colleague-deputy = 🌴 { $name } cuti sampai { $until } dan Anda menggantikannya. Laporannya ada di /antrian, pada “Saya tangani”. { $count ->
    [0] {""}
   *[other] Ada { $count } laporan:
 }
colleague-back-you = 👋 Selamat bertugas kembali. Pemberitahuan kembali kepada Anda; { $other } tidak lagi menggantikan Anda. { $count ->
    [0] {""}
   *[other] Ada { $count } laporan:
 }
colleague-back = 👋 { $name } sudah bertugas kembali. Terima kasih sudah menggantikannya.
colleague-leave-broken = ⚠️ { $other } tidak dapat lagi menggantikan Anda, jadi cuti Anda di sini berakhir dan pemberitahuan kembali kepada Anda. Pilih pengganti lain dengan /cuti. { $count ->
    [0] {""}
   *[other] Ada { $count } laporan:
 }

# Kabar untuk pelapor

push-verify = ✅ Laporan <b>{ $number }</b> sudah kami periksa dan teruskan ke { $unit }. Jawaban pertama paling lambat { $due }.
push-assign = 📨 Laporan <b>{ $number }</b> diteruskan ke { $unit }. Jawaban pertama paling lambat { $due }.
push-start = 🛠 Laporan <b>{ $number }</b> sedang ditangani { $unit }.
push-start-words = 🛠 Kabar laporan <b>{ $number }</b> dari { $unit }:

    { $words }
push-ask = ❓ { $unit } bertanya tentang laporan <b>{ $number }</b>:

    { $words }

    Silakan langsung tulis jawaban Anda di sini, paling lambat { $due }.
push-reply = 💬 { $unit } tentang laporan <b>{ $number }</b>:

    { $words }
push-resolve = ✅ { $unit } menjawab laporan <b>{ $number }</b>:

    { $words }

    Apakah ini selesai bagi Anda? Beri nilai 1 (buruk) sampai 5 (sangat baik), atau sampaikan keberatan, paling lambat { $due }.
push-resolve-plain = { $unit } menjawab laporan { $number }:

    { $words }
push-verdict = Apakah laporan { $number } selesai bagi Anda? Beri nilai 1, buruk, sampai 5, sangat baik, atau sampaikan bahwa belum selesai.
push-files = Sesudah pesan ini ada { $count } foto atau berkas dari petugas.
push-resolve-follower = ✅ { $unit } menjawab laporan <b>{ $number }</b> yang Anda dukung:

    { $words }

    Apakah ini selesai bagi Anda?
push-reject-follower = Laporan <b>{ $number }</b> yang Anda dukung tidak dapat kami proses. Alasannya:

    { $words }
push-reject = Laporan <b>{ $number }</b> tidak dapat kami proses. Alasannya:

    { $words }

    Jika menurut Anda ini keliru, Anda dapat menyampaikan keberatan satu kali.
push-hand_back = Laporan <b>{ $number }</b> kembali ke meja pengaduan untuk diteruskan ke unit yang tepat. Anda tidak perlu berbuat apa-apa.
push-merge = Laporan <b>{ $number }</b> kami gabungkan dengan <b>{ $other }</b> karena tentang hal yang sama. Kabar selanjutnya Anda terima dari laporan itu.
push-reopen = 🔁 Laporan <b>{ $number }</b> dibuka kembali dan ditangani lagi. Terima kasih sudah memberi tahu kami.
push-uphold = Keberatan Anda atas laporan <b>{ $number }</b> sudah kami pertimbangkan. Jawaban kami tetap:

    { $words }
push-uphold-others = Warga yang mendukung laporan <b>{ $number }</b> menyatakan belum selesai, dan itu sudah kami pertimbangkan. Jawaban kami tetap:

    { $words }
push-lapse = Laporan <b>{ $number }</b> kami tutup karena pertanyaan petugas belum terjawab sampai batas waktu. Anda dapat menyampaikan keberatan atau membuat laporan baru.
push-close = Laporan <b>{ $number }</b> kami tutup karena tidak ada tanggapan lagi dari Anda. Terima kasih sudah melapor. Bila ternyata belum selesai, mintalah dibuka kembali dengan tombol di bawah.
push-lapse-follower = Laporan <b>{ $number }</b> yang Anda dukung kami tutup karena pertanyaan petugas kepada pelapornya tidak terjawab. Jika masalahnya masih ada, silakan buat laporan baru.
push-close-follower = Laporan <b>{ $number }</b> yang Anda dukung kami tutup: sudah dijawab, dan masa tanggapannya sudah lewat. Bila ternyata belum selesai, mintalah dibuka kembali dengan tombol di bawah.
push-evidence = 📎 { $unit } menambahkan bukti pada laporan <b>{ $number }</b>.
push-corrected-limit = 📅 Laporan <b>{ $number }</b>: batas penyelesaiannya kini { $due }.
push-corrected-category = 🏷 Laporan <b>{ $number }</b> kini tercatat dalam kategori { $what }, agar ditangani pihak yang tepat.
push-corrected-category-limit = 🏷 Laporan <b>{ $number }</b> kini tercatat dalam kategori { $what }, agar ditangani pihak yang tepat. Batas penyelesaiannya kini { $due }.
push-corrected-kind = 🏷 Laporan <b>{ $number }</b> kini tercatat sebagai { $what }.
push-corrected-kind-limit = 🏷 Laporan <b>{ $number }</b> kini tercatat sebagai { $what }. Batas penyelesaiannya kini { $due }.
push-awaited-question = ⏳ { $unit } masih menunggu jawaban Anda untuk laporan <b>{ $number }</b>, paling lambat { $due }. Sesudah itu laporan kami tutup.
push-awaited-answer = ⏳ Laporan <b>{ $number }</b> sudah dijawab. Anda masih dapat memberi nilai atau berkeberatan sampai { $due }.
push-neutral = Ada kabar.
push-stopped = Untuk sementara kami tidak menerima laporan baru dari Anda, sampai { $until }. Alasannya: { $reason } (laporan <b>{ $number }</b>).

    Laporan Anda yang sedang berjalan tetap ditangani, dan pertanyaan petugas tetap dapat Anda jawab. Jika menurut Anda ini keliru, balas (reply) pesan ini satu kali dengan penjelasan Anda; admin pengaduan akan membacanya.
push-stop-lifted = Anda dapat melapor lagi. Tekan /lapor kapan saja.
stop-reason-spam = kiriman berulang yang bukan laporan
stop-reason-abuse = kata-kata kasar atau ancaman
stop-reason-false = laporan palsu yang berulang
entrant-news = 🤝 <b>Untuk warga yang Anda wakili:</b>

    { $news }
entrant-taken-over = 🤝 Pelapor sudah mengambil alih laporan <b>{ $number }</b> di chatnya sendiri. Kabar selanjutnya langsung sampai kepadanya; laporan ini tidak lagi ada di titipan Anda. Terima kasih sudah membantu.
push-draft = Laporan Anda belum terkirim. Mau dilanjutkan? Semua yang sudah Anda isi masih tersimpan.

button-show = Lihat laporan
button-mute = Senyapkan
button-unmute = Kabari lagi
button-object = Belum selesai
button-confirm = Ya, sudah
button-deny = Belum
button-reopen = Minta dibuka kembali
button-object-refusal = Sampaikan keberatan
button-continue = Lanjutkan
button-drop = Hapus saja

# Bot warga: sambutan dan perintah

welcome = <b>Halo, ini layanan pengaduan { $city }.</b>

    Sampaikan keluhan, usulan, atau pertanyaan Anda di sini. Laporan diteruskan ke petugas yang berwenang, dan setiap perkembangannya kami kabarkan lewat chat ini.

    <b>Data Anda:</b> nama dan nomor telepon Anda tidak ditampilkan kepada umum. Anda dapat melapor secara anonim atau rahasia. Keterangan lengkap: /data

    Tekan tombol di bawah, atau langsung kirim tulisan, foto, atau lokasi.
bot-description = Layanan pengaduan { $city }. Kirim laporan Anda di sini: tulisan, foto, atau lokasi. Kami teruskan ke petugas yang berwenang dan kabari Anda sampai selesai.
bot-about = Layanan pengaduan { $city }

poster-city = Layanan Pengaduan { $city }
poster-heading = Ada masalah di sekitar Anda? Laporkan.
poster-step-scan = 1. Pindai kode ini dengan kamera ponsel, lalu buka di Telegram.
poster-step-tell = 2. Tulis masalahnya, kirim foto atau lokasinya.
poster-step-hear = 3. Dapatkan nomor laporan dan kabar sampai selesai.
poster-search = Atau cari { $bot } di Telegram. Gratis. Nama Anda tidak ditampilkan kepada umum.

command-lapor = Buat laporan baru
command-laporan = Daftar laporan saya
command-status = Lihat satu laporan, tambahkan nomornya
command-bantuan = Cara memakai bot ini
command-bahasa = Ganti bahasa
command-data = Data saya dan cara kami menjaganya
command-berhenti = Berhenti menerima kabar, kecuali jawaban
command-batal = Batalkan yang sedang berjalan

ask-takeover = Laporan <b>{ $number }</b> ({ $category }) sudah dimasukkan untuk Anda. Ambil alih ke chat ini?

    Sesudah itu Anda sendiri yang menerima kabarnya, menjawab petugas, dan menilai hasilnya. Dengan mengambil alih Anda setuju data Anda disimpan oleh layanan pengaduan { $city }; lihat /data.
ask-takeover-protected = Laporan <b>{ $number }</b> sudah dimasukkan untuk Anda. Ambil alih ke chat ini?

    Sesudah itu hanya Anda yang menerima kabarnya. Dengan mengambil alih Anda setuju data Anda disimpan oleh layanan pengaduan { $city }; lihat /data.
button-takeover = Ya, ini laporan saya
button-takeover-no = Bukan
told-takeover = Laporan <b>{ $number }</b> sekarang milik Anda. { $comes }
takeover-wrong = Tautan itu tidak berlaku: keliru, sudah dipakai, atau sudah lewat waktunya. Mintalah tautan baru kepada yang memasukkan laporan Anda. Membuat laporan sendiri: /lapor
link-outdated = Tautan atau kode QR itu sudah tidak dikenal, mungkin sudah diganti. Tidak apa-apa: ceritakan saja di sini apa dan di mana masalahnya.
welcome-with = <b>Halo, ini layanan pengaduan { $city }.</b> Sudah saya isikan: { $known }. Nama dan nomor Anda tidak ditampilkan kepada umum; lihat /data.
help = { $now }<b>Cara melapor</b>
    Kirim tulisan, foto, atau lokasi, atau tekan /lapor. Saya pandu langkah demi langkah, lalu Anda menerima nomor laporan.

    <b>Perintah</b>
    /lapor – buat laporan baru
    /laporan – laporan Anda dan yang Anda dukung
    /status NOMOR – lihat satu laporan
    /bahasa – ganti bahasa
    /data – data Anda dan cara kami menjaganya
    /berhenti – hentikan kabar, kecuali pertanyaan dan jawaban atas laporan Anda{ $quiet ->
        [1] {" "}(sedang berhenti)
       *[other] {""}
    }
    /batal – batalkan yang sedang berjalan

    Untuk menambah keterangan pada sebuah laporan, balas (reply) pesan tentang laporan itu.

    Keadaan darurat yang mengancam jiwa: telepon <b>112</b>.
help-draft = Anda sedang mengisi laporan, pada bagian <b>{ $part }</b>. Jawab pertanyaan terakhir, atau tekan tombol di bawah untuk menampilkannya lagi.

    {""}
help-writing = Anda sedang menulis untuk laporan <b>{ $number }</b>. Kirim saja tulisan atau fotonya; jika tidak jadi, tekan /batal.

    {""}
help-asked = { $count ->
        [1] Petugas menunggu jawaban Anda untuk laporan <b>{ $number }</b>. Tulis saja jawabannya di sini.
       *[other] Petugas menunggu jawaban Anda untuk { $count } laporan. Balas (reply) pesan pertanyaannya, atau buka /laporan.
    }

    {""}
officers-command = Itu perintah bot petugas. Di sini Anda dapat melapor dengan /lapor dan melihat laporan Anda dengan /laporan; semua perintah: /bantuan
unknown-command = Maaf, perintah itu tidak saya kenal. Lihat /bantuan untuk daftar perintah, atau /lapor untuk membuat laporan.
news-stopped = Baik, kabar dihentikan. Yang masih kami kirim hanya tentang laporan Anda sendiri: pertanyaan petugas, jawaban, penolakan, dan keputusan atas keberatan Anda. Pertanyaan tetap datang karena tanpa jawaban Anda laporan ditutup. Yang tidak lagi kami kirim: kabar bahwa laporan diteruskan atau ditangani, pengingat untuk menilai, dan kabar laporan yang Anda dukung.

    Semuanya tetap dapat dilihat di /laporan.
news-stopped-already = Kabar memang sudah berhenti; hanya pertanyaan dan jawaban atas laporan Anda sendiri yang masih kami kirim. Tekan tombol di bawah bila ingin menerima semua kabar lagi.
news-resumed = Baik, semua kabar tentang laporan Anda dan laporan yang Anda dukung kami kirim lagi.
toast-news-resumed = Kabar menyala lagi.
button-resume-news = Kabari saya lagi
muted = Laporan <b>{ $number }</b> kami senyapkan: tidak ada kabar lagi, kecuali pertanyaan petugas kepada Anda, karena tanpa jawabannya laporan ditutup. Jawaban petugas tetap dapat dibaca di /laporan.
muted-followed = Laporan <b>{ $number }</b> kami senyapkan: tidak ada kabar lagi. Perkembangannya tetap dapat dilihat di /laporan.
unmuted = Kabar tentang laporan <b>{ $number }</b> kami kirim lagi.
toast-muted = Disenyapkan.
toast-unmuted = Kabar menyala lagi.
plain-on = Mode sederhana menyala: tanpa gambar kecil dan hiasan. Rekaman suara boleh dikirim kapan saja.
plain-off = Mode sederhana dimatikan.
button-plain = Mode sederhana
button-plain-off = Matikan mode sederhana
ask-language = Pilih bahasa:
language-set = Baik, mulai sekarang kita berbahasa { $language }.
data = <b>Data Anda di layanan pengaduan { $city }</b>

    { $kept }

    Yang kami simpan:
    • tautan ke chat Telegram ini, agar kabar sampai kepada Anda
    • isi laporan, lokasi, dan bukti yang Anda kirim
    • riwayat penanganan laporan Anda

    Yang tidak kami lakukan: menampilkan nama, akun Telegram, atau nomor telepon Anda kepada umum.

    <b>Terbuka</b>: isi laporan dapat dilihat umum, tanpa identitas Anda.
    <b>Anonim</b>: petugas pun tidak tahu siapa Anda.
    <b>Rahasia</b>: hanya petugas yang menangani yang dapat membacanya.

    Laporan yang sudah selesai dilepaskan dari identitas Anda setelah { $days } hari.
data-kept = Laporan Anda dan yang Anda dukung: { $reports }
    Nama: { $name }
    Nomor telepon: { $phone }
    Persetujuan Anda: { $consent }
    Kabar: { $quiet ->
        [1] hanya pertanyaan dan jawaban
       *[other] semua
    } (/berhenti)
data-consent = { $day }, atas ketentuan versi { $version }
data-none = tidak ada
button-contact = Bagikan nama dan nomor saya
button-contact-drop = Hapus nama dan nomor saya
button-export = Unduh data saya
exported = Ini semua yang kami simpan tentang Anda, sebagai berkas.
export-head = Data Anda di layanan pengaduan { $city }, per { $when }

    Nama: { $name }
    Nomor telepon: { $phone }
    Bahasa: { $language }
    Persetujuan: { $consent }
    Kabar: { $quiet ->
        [1] hanya pertanyaan dan jawaban
       *[other] semua
    }
    Mode sederhana: { $plain ->
        [1] ya
       *[other] tidak
    }
export-draft = {""}
    ----------------------------------------
    Laporan yang belum terkirim
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
    Jenis: { $kind }
    Kategori: { $category }
    Privasi: { $privacy }
    Lokasi: { $place }{ $happened }
    Ada di: { $unit }
    Uraian: { $words }
    Banyaknya bukti: { $files }
    Riwayat:
    { $lines }
export-supported = {""}
    ----------------------------------------
    Laporan yang Anda dukung: { $number }
    Status: { $status }
    Yang Anda lakukan:
    { $lines }
button-forget = Lupakan saya
key-contact = Bagikan nama dan nomor saya
press-key-contact = Tekan tombol di bawah layar untuk membagikan nama dan nomor Anda dari Telegram. Ini sukarela, dan umum tidak melihatnya.
contact-needed = Sebelum laporan ini dikirim, kami perlu tahu siapa pelapornya. Tekan tombol di bawah layar untuk membagikan nama dan nomor Anda dari Telegram. Umum tidak melihatnya. Jika Anda tidak ingin dikenal, pilih Anonim.
contact-noted = Terima kasih, { $name }. Nama dan nomor Anda tersimpan dengan aman.
contact-dropped = Nama dan nomor Anda sudah dihapus.
ask-forget = <b>Lupakan saya?</b>

    Nama, nomor, dan tautan ke chat ini dihapus, juga isian yang belum terkirim. Laporan yang sudah terkirim tetap ditangani, tetapi tanpa pelapor: Anda tidak menerima kabar lagi dan tidak dapat melihatnya. Ini tidak dapat diubah kembali.
button-forget-no = Tidak jadi
button-forget-yes = Ya, lupakan saya
forgotten-stopped = Sudah. Nama, nomor, dan laporan Anda tidak lagi kami kaitkan dengan Anda. Hanya penghentian yang masih berlaku sampai { $until } yang kami simpan; sesudah itu tautan ke chat ini juga dihapus.
forgotten = Sudah. Kami tidak lagi menyimpan siapa Anda. Terima kasih pernah melapor; bila menulis lagi, kita mulai dari awal.
private-only = Halo. Laporan hanya saya terima lewat chat pribadi, supaya data Anda terjaga. Silakan buka profil saya, lalu tekan Mulai.
too-fast = Pesan Anda datang terlalu cepat: paling banyak { $most } dalam satu menit. Yang sudah saya terima tersimpan; kiriman sesudah itu belum. Lanjutkan mulai { $when }.
sorry = Maaf, ada gangguan di pihak kami dan pesan Anda belum terproses. Isian Anda tetap tersimpan. Silakan coba lagi sebentar lagi; jika masih gagal, tekan /bantuan.

# Langkah laporan

step = { $note }<b>{ $place } dari { $total }</b>

    { $question }
note-above = <i>{ $note }</i>

    {""}

part-kind = jenis laporan
part-category = kategori
part-location = lokasi
part-description = uraian
part-date = waktu kejadian
part-evidence = bukti
part-privacy = privasi
part-review = pemeriksaan akhir

ask-kind = <b>Apa yang ingin Anda sampaikan?</b>

    { $meanings }
meaning-complaint = <b>Pengaduan</b>: ada yang rusak, terganggu, atau tidak semestinya
meaning-aspiration = <b>Aspirasi</b>: usul atau harapan untuk kota
meaning-information = <b>Permintaan informasi</b>: ingin bertanya
meaning-whistleblowing = <b>Pelaporan pelanggaran</b>: korupsi, suap, atau penyalahgunaan wewenang; selalu dirahasiakan

ask-kind-guessed = <b>Apakah tentang salah satu dari ini?</b>

    Jika ya, tekan saja. Jika tidak, pilih jenis laporan Anda.
ask-category = <b>Tentang apa?</b>

    Pilih kategori, atau ketik satu dua kata, misalnya “lampu jalan”.
ask-category-suggested = <b>Tentang apa?</b>

    Mungkin salah satu dari ini? Jika bukan, lihat kategori lain atau ketik satu dua kata.
ask-category-found = <b>Apakah salah satu dari ini?</b>

    Jika bukan, ketik kata lain atau pilih dari semua kategori.
ask-subcategory = <b>{ $category }</b>

    Lebih tepatnya apa?
not-found-category = Maaf, untuk “{ $words }” belum saya temukan kategorinya.

ask-location = <b>Di mana kejadiannya?</b>

    Kirim lokasi dengan tombol di bawah atau lewat lampiran (📎), atau ketik nama jalan dan patokannya, misalnya “Jl. Kelayan A, depan SDN 2”.
ask-which-area = <b>Apakah “{ $words }” di salah satu wilayah ini?</b>
ask-district = <b>Di kecamatan mana?</b>
ask-area = <b>Kecamatan { $district }</b>

    Di kelurahan mana?
press-key-locate = Tekan “📍 Kirim lokasi saya” di bawah layar. Jika Anda sedang tidak di tempat kejadian, kirim titiknya lewat lampiran (📎) lalu Lokasi, atau ketik saja nama tempatnya.
key-locate = 📍 Kirim lokasi saya
ask-outside = <b>Titik itu di luar wilayah { $city }.</b>

    Apakah memang di sana? Laporan di luar wilayah mungkin tidak dapat kami tangani.
ask-outside-neighbour = <b>Titik itu di luar { $city }: wilayah { $neighbour }.</b>

    Apakah memang di sana? Laporan di luar wilayah mungkin tidak dapat kami tangani, dan sebaiknya disampaikan kepada { $neighbour }.

ask-description = <b>Ceritakan apa yang terjadi.</b>

    Tulis seperti biasa: apa, sejak kapan, dan apa akibatnya.{ $hint }
ask-description-more = <b>Ceritakan sedikit lagi.</b>

    Sejauh ini Anda menulis: “{ $words }”. Apa yang terjadi, sejak kapan, dan apa akibatnya?{ $hint }
ask-description-again = <b>Uraian Anda sekarang:</b>

    “{ $words }”

    Tulis uraian baru untuk menggantinya, atau biarkan.{ $hint }

ask-date = <b>Kapan terjadinya?</b>

    Tekan salah satu, atau tulis tanggalnya seingat Anda, misalnya “12 November”, “Senin lalu”, atau “3 minggu lalu”.
button-date-today = Hari ini, { $day }
button-date-yesterday = Kemarin, { $day }
button-date-week = Minggu ini, sejak { $day }
button-date-unknown = Tidak ingat
noted-date = Waktu kejadian dicatat: { $when }.
occasion-unknown = tidak ingat
occasion-week = antara { $first } dan { $last } { $year }
happened-line = {""}
    🗓 Waktu kejadian: { $when }
span-day = hari
span-week = minggu
span-month = bulan
span-year = tahun
described-by-voice = (Diceritakan dalam rekaman yang dilampirkan.)
description-hint = {""}
    { $hint }

ask-evidence = <b>Ada foto atau bukti lain?</b>

    Kirim foto, video, rekaman suara, atau berkas; paling banyak 10, masing-masing sampai 20 MB. Foto membantu petugas bertindak lebih cepat.
ask-evidence-more = <b>{ $count } bukti diterima.</b>

    Masih ada lagi? Kirim saja, atau lanjutkan.

ask-privacy = <b>Siapa yang boleh tahu?</b>

    { $meanings }
meaning-open = <b>Terbuka</b>: isi laporan dapat dilihat umum; nama dan kontak Anda tidak
meaning-anonymous = <b>Anonim</b>: tidak ada yang tahu siapa Anda, juga tidak petugas
meaning-secret = <b>Rahasia</b>: laporan tidak ditampilkan kepada umum, hanya kepada petugas yang menangani
meaning-anonymous_secret = <b>Anonim dan rahasia</b>: tidak ada yang tahu siapa Anda, dan laporan tidak ditampilkan kepada umum

ask-send-as = <b>Periksa, lalu pilih cara mengirimnya</b>

    { $report }

    { $meanings }

    Dengan mengirim, Anda setuju data ini kami simpan dan teruskan kepada petugas (lihat /data).
ask-review = <b>Periksa sebelum dikirim</b>

    { $report }

    Sudah benar? Tekan Kirim laporan. Dengan mengirim, Anda setuju data ini kami simpan dan teruskan kepada petugas (lihat /data).
report = <b>Jenis:</b> { $kind }
    <b>Kategori:</b> { $category }
    <b>Lokasi:</b> { $place }{ $happened }
    <b>Uraian:</b> { $words }{ $notice }
    <b>Bukti:</b> { $files }{ $privacy }
report-happened = {""}
    <b>Waktu kejadian:</b> { $when }
report-unmasked = {""}
    <i>(Nomor, nama, dan data pribadi lain ditampilkan apa adanya, atas permintaan Anda.)</i>
report-masked = {""}
    <i>(Nomor, nama, dan data pribadi lain kami samarkan untuk umum. Petugas melihat selengkapnya.)</i>
report-privacy = {""}
    <b>Privasi:</b> { $privacy }
no-files = tidak ada
files = { $count } { $medium }
sent-report = <b>Laporan terkirim</b>

    { $report }
ask-known = <b>Mungkin sudah ada yang melaporkan ini</b>

    { $lines }

    Kalau sama, Anda cukup ikut: semua kabarnya sampai kepada Anda, dan laporan itu bertambah pendukungnya. Kalau bukan, lanjutkan saja.
known-other = <b>{ $place }.</b> { $category } · { $where }
    <i>“{ $words }”</i>
    { $status }, dilaporkan { $since }{ $followers ->
        [0] {""}
       *[other] {" "}· { $followers } pendukung
    }
known-own = <b>{ $place }.</b> Laporan Anda sendiri <code>{ $number }</code> masih dikerjakan ({ $status }):
    { $category } · { $where }
    <i>“{ $words }”</i>
    Dilaporkan { $since }{ $followers ->
        [0] {""}
       *[other] {" "}· { $followers } pendukung
    }
known-followed = <b>{ $place }.</b> Laporan <code>{ $number }</code> yang sudah Anda dukung masih dikerjakan ({ $status }):
    { $category } · { $where }
    <i>“{ $words }”</i>
    Dilaporkan { $since } · { $followers } pendukung
ask-include = <b>Anda sekarang mendukung laporan</b> <code>{ $number }</code>

    Keterangan dan foto yang sudah Anda siapkan dapat ikut dikirim ke petugasnya, tanpa nama Anda. Sertakan? Dengan menyertakan, Anda setuju data ini kami simpan dan teruskan kepada petugas (lihat /data).
told-joined = Baik, Anda mendukung laporan <b>{ $number }</b>. { $comes } Nanti Anda boleh menyatakan apakah sudah selesai.
told-enclosed = Terima kasih, keterangan dan bukti Anda sudah masuk ke laporan <b>{ $number }</b>. { $comes }
comes-all = Setiap perkembangan kami kabarkan di sini.
comes-neutral = Kabarnya hanya berbunyi “Ada kabar.”; isinya baru tampak bila Anda membukanya.
comes-answers = Kabar sedang Anda hentikan, jadi yang kami kirim hanya pertanyaan dan jawaban petugas. Menerima semua kabar lagi: /berhenti.
comes-nothing = Kabar sedang Anda hentikan, jadi perkembangannya tidak kami kirim; lihat di /laporan. Menerima semua kabar lagi: /berhenti.
filed = <b>Terima kasih, laporan Anda sudah kami terima.</b>

    Nomor laporan: <code>{ $number }</code>

    Sekarang di: { $unit }, untuk diperiksa paling lambat { $due }.
    Jawaban pertama paling lambat: { $answer }.
    Selesai ditangani paling lambat: { $finish }.

    { $comes } Ada yang terlupa? Balas pesan ini.
filed-direct = <b>Terima kasih, laporan Anda sudah kami terima.</b>

    Nomor laporan: <code>{ $number }</code>

    Sekarang di: { $unit }, langsung ke unit yang menangani.
    Jawaban pertama paling lambat: { $due }.
    Selesai ditangani paling lambat: { $finish }.

    { $comes } Ada yang terlupa? Balas pesan ini.

noted-place = Lokasi dicatat: { $place }.
noted-files = { $count } bukti sudah masuk laporan.
noted-words = Tulisan Anda sudah masuk laporan.
noted-edit = Uraian sudah diperbarui.

ask-hold = Anda masih punya laporan yang belum terkirim. Kiriman tadi untuk laporan itu, atau laporan baru? Jika laporan baru, yang lama dihapus.
ask-resume = Anda masih punya laporan yang belum terkirim. Lanjutkan, atau mulai yang baru? Jika mulai baru, yang lama dihapus.
left = Baik, isian Anda tersimpan selama { $days } hari. Lanjutkan kapan saja dengan tombol di bawah atau /lapor.
ask-drop = <b>Batalkan laporan ini?</b>

    Jika dihapus, isian Anda tidak dapat dikembalikan. Jika disimpan dulu, Anda dapat melanjutkannya kapan saja.
dropped = Laporan dihapus. Tidak ada yang terkirim.
stopped = Baik, tidak jadi.
nothing-to-cancel = Tidak ada yang sedang berjalan, jadi tidak ada yang perlu dibatalkan. Tekan /lapor untuk membuat laporan.

button-begin = Buat laporan
button-resume = Lanjutkan laporan
button-into-draft = Masukkan ke laporan itu
button-restart = Mulai yang baru
button-back = ‹ Kembali
button-leave = Simpan dulu
button-cancel = Batal
button-stay = Tetap: { $answer }
button-go-on = Lanjut ›
button-earlier = ‹ Sebelumnya
button-later = Berikutnya ›
button-all-categories = Kategori lain ›
button-top = { $category } ›
button-other-categories = ‹ Semua kategori
button-locate = 📍 Kirim lokasi saya
button-districts = Pilih kecamatan
button-other-districts = ‹ Semua kecamatan
button-other-location = ‹ Cara lain
button-nowhere = Tanpa lokasi tertentu
button-outside = Ya, memang di sana
button-only-words = Pakai tulisan saya saja
button-spoken = Sudah saya ceritakan di rekaman
button-skip = Tidak ada, lanjut ›
button-enough = Sudah cukup, lanjut ›
button-clear-evidence = Hapus semua bukti
button-change-something = Ubah dulu
button-send-as = Kirim: { $privacy }
button-unmask = Tampilkan apa adanya
button-mask = Samarkan data pribadi
button-change = Ubah { $part }
button-send = Kirim laporan
button-same = { $total ->
        [1] Sama, saya ikut
       *[other] Sama, saya ikut ({ $place })
    }
button-enclose = { $total ->
        [1] Tambahkan ke laporan itu
       *[other] Tambahkan ke laporan itu ({ $place })
    }
button-unlike = Bukan, lanjutkan
button-include = Sertakan keterangan & foto saya
button-only-follow = Tidak, cukup ikut saja
button-not-this = ‹ Ternyata bukan yang ini
button-drop-draft = Ya, hapus
button-erase = Hapus jejak
toast-erased = Jejak dihapus.
toast-erased-old = Jejak dihapus, kecuali pesan yang lebih lama dari 48 jam: Telegram tidak mengizinkan bot menghapusnya. Hapus sendiri bila masih tampak.
button-show-report = Lihat laporan

# Laporan saya

list = <b>Laporan Anda</b> ({ $total })

    { $lines }

    Tekan nomornya untuk melihat, menambah keterangan, atau mencabut.
list-line = <code>{ $number }</code> · <b>{ $status }</b>{ $due }
    { $category }{ $followed ->
        [1] {" "}(Anda dukung)
       *[0] {""}
    }
list-left = {""}, { $days ->
        [0] tenggat hari ini
       *[other] { $days } hari lagi
    }
list-late = {""}, lewat { $days } hari
list-your-turn = {""}, menunggu Anda: { $days ->
        [0] hari ini terakhir
       *[other] { $days } hari lagi
    }
list-deciding = {""}, sedang diputuskan: { $days ->
        [0] paling lambat hari ini
       *[other] { $days } hari lagi
    }
list-neutral = Laporan terlindung
list-button = { $number }
list-empty = Anda belum punya laporan yang terkirim. Tekan tombol di bawah untuk membuat atau melanjutkannya.
my-card = <b>Laporan</b> <code>{ $number }</code>
    <b>{ $status }</b>{ $due }

    { $kind } · { $category } · { $privacy }
    📍 { $place }{ $happened }
    Ada di: { $unit }

    “{ $words }”

    <b>Riwayat</b>
    { $lines }
my-card-due = {""}
    Berikutnya paling lambat { $due }
my-card-deciding = {""}
    Keberatan Anda sedang diputuskan, paling lambat { $due }
my-card-challenged = {""}
    Sedang diputuskan apakah dibuka kembali, paling lambat { $due }
my-card-merged = {""}
    Kabar selanjutnya ada di laporan { $other }
my-card-your-turn = {""}
    Menunggu Anda, sampai { $due }
button-answer = Jawab pertanyaan
button-add = Tambah keterangan
button-comment = Tulis komentar
button-objection = Sampaikan keberatan
button-deny-after-all = Ternyata belum
button-follow = Ikuti laporan ini
button-unfollow = Berhenti mengikuti
button-show-other = Lihat { $number }
button-withdraw = Cabut laporan
button-withdraw-yes = Ya, cabut laporan
button-stop = Tidak jadi
button-rate = { $rating }⭐
button-rate-plain = Nilai { $rating } dari 5
button-which = { $number } · { $category }
button-new-report = Bukan, ini laporan baru

ask-answer = Silakan tulis jawaban Anda untuk laporan <b>{ $number }</b>. Foto atau berkas juga boleh.
ask-addition = Silakan tulis tambahan Anda untuk laporan <b>{ $number }</b>. Foto atau berkas juga boleh.
ask-objection = Apa yang belum selesai atau keliru pada laporan <b>{ $number }</b>? Ceritakan dengan tulisan, foto, video, atau rekaman suara. Petugas akan memutuskan apakah laporan dibuka kembali.
ask-comment = Silakan tulis komentar Anda tentang penanganan laporan <b>{ $number }</b>.
ask-which = { $count ->
        [1] Pesan tadi untuk yang mana?
       *[other] Beberapa laporan Anda menunggu jawaban. Pesan tadi untuk yang mana?
    }
ask-withdraw = Cabut laporan <b>{ $number }</b>? Petugas tidak akan menanganinya lagi, dan ini tidak dapat diubah kembali.
ask-leave = Cabut laporan <b>{ $number }</b>? Warga lain mendukungnya, jadi petugas tetap menanganinya, tetapi tidak lagi sebagai laporan Anda: kabarnya tidak kami kirim lagi, dan ini tidak dapat diubah kembali.
told-answer = Terima kasih, jawaban Anda untuk laporan <b>{ $number }</b> sudah kami teruskan.
told-addition = Terima kasih, tambahan Anda untuk laporan <b>{ $number }</b> sudah kami teruskan.
told-dispute = Keberatan Anda sudah kami teruskan kepada admin pengaduan. Keputusannya kami kabarkan bila penghentian diakhiri lebih cepat.
told-objection = Keberatan Anda atas laporan <b>{ $number }</b> sudah kami terima. Petugas memutuskannya paling lambat { $due } dan Anda kami kabari. Ada foto atau keterangan lagi? Balas pesan ini.
told-denial = Terima kasih sudah memberi tahu. Bahwa laporan <b>{ $number }</b> belum selesai bagi Anda sudah kami teruskan, tanpa nama Anda. Petugas memutuskan paling lambat { $due } apakah dibuka kembali, dan Anda kami kabari. Ada foto atau keterangan lagi? Balas pesan ini.
told-denial-noted = Terima kasih sudah memberi tahu. Bahwa laporan <b>{ $number }</b> belum selesai bagi Anda sudah kami catat dan teruskan, tanpa nama Anda. Keputusan untuk laporan ini sudah diambil beberapa kali; bila masalahnya baru, silakan buat laporan baru dengan /lapor.
told-confirmed = Terima kasih, kami catat bahwa laporan <b>{ $number }</b> sudah selesai bagi Anda.
told-unfollowed = Baik, Anda tidak lagi mengikuti laporan <b>{ $number }</b>.
told-comment = Terima kasih, komentar Anda untuk laporan <b>{ $number }</b> sudah kami terima.
edited-words = (Diubah pelapor) { $words }
told-edited = Perubahan pesan Anda sudah kami teruskan sebagai tambahan pada laporan <b>{ $number }</b>.
edited-too-late = Pesan itu sudah menjadi bagian laporan <b>{ $number }</b>, jadi perubahannya tidak terbaca petugas. Untuk memperbaikinya, balas (reply) pesan ini dengan tulisan yang benar.
told-rating = Terima kasih atas penilaian Anda untuk laporan <b>{ $number }</b>. Ada yang ingin ditambahkan?
told-rating-bad = Terima kasih atas penilaian yang jujur untuk laporan <b>{ $number }</b>. Maaf, hasilnya belum baik bagi Anda. Tulis komentar, atau sampaikan keberatan bila masalahnya belum selesai.
told-withdrawn = Laporan <b>{ $number }</b> sudah dicabut. Terima kasih sudah memberi tahu kami.
told-left = Laporan <b>{ $number }</b> bukan lagi laporan Anda. Karena didukung warga lain, petugas tetap menanganinya.

# Jawaban singkat untuk tombol

toast-earlier = Tombol itu milik pertanyaan sebelumnya. Ini pertanyaan yang sekarang.
toast-twice = Sudah tercatat.
toast-over = Tombol itu sudah tidak berlaku. Tekan /lapor untuk melapor atau /laporan untuk melihat laporan Anda.
toast-unknown = Tombol itu tidak saya kenal. Tidak ada yang berubah. Tekan /bantuan untuk melihat pilihan.
toast-no-draft = Tidak ada laporan yang belum terkirim. Tekan /lapor untuk membuat yang baru.
toast-sent-already = Laporan ini sudah terkirim dengan nomor { $number }.
toast-rated = Nilai { $rating } dari 5 tercatat. Terima kasih.
toast-confirmed = Tercatat. Terima kasih.
toast-known-no-more = Laporan itu baru saja berubah dan tidak dapat diikuti dari sini lagi. Silakan lihat pilihan yang sekarang.

# Yang tidak dapat diterima, dan apa yang dapat dilakukan

problem-description-empty = Uraiannya masih kosong. Silakan tulis apa yang terjadi.
problem-description-too-short = Uraiannya masih terlalu singkat. Silakan tulis sedikit lebih lengkap, paling sedikit { $least } huruf.
problem-description-too-long = Uraian Anda terlalu panjang ({ $length } huruf; paling banyak { $most }). Silakan ringkas, atau kirim selengkapnya sebagai berkas di bagian bukti.
problem-file-too-large = Berkas itu terlalu besar. Silakan kirim yang paling besar { $most } MB, misalnya video yang lebih pendek atau foto saja.
problem-too-many-files = Sudah ada { $most } bukti, dan itu yang paling banyak. Hapus dulu yang tidak perlu, atau lanjutkan.
problem-category-unknown = Kategori itu tidak ada. Silakan pilih salah satu dari tombol pada pertanyaan.
problem-kind-unknown = Jenis laporan itu tidak ada. Silakan pilih salah satu dari tombol.
problem-area-unknown = Wilayah itu tidak ada. Silakan pilih salah satu dari tombol.
problem-place-too-far = Titik itu jauh sekali dari { $city }. Mungkin salah tekan? Silakan kirim lokasi lain, atau ketik nama tempatnya.
problem-date-unknown = Saya belum mengerti tanggal itu. Tulis misalnya “kemarin”, “12 November”, atau “3 minggu lalu”, atau tekan Tidak ingat.
problem-date-in-future = Tanggal itu belum terjadi. Tulis kapan kejadiannya, atau tekan Tidak ingat.
problem-place-too-long = Nama tempatnya terlalu panjang (paling banyak { $most } huruf). Tulis jalan dan patokannya saja; ceritanya nanti di bagian uraian.
problem-privacy-unknown = Pilihan privasi itu tidak ada. Silakan pilih salah satu dari tombol.
problem-privacy-too-open = Laporan seperti ini selalu dirahasiakan untuk melindungi Anda. Silakan pilih Rahasia, atau Anonim dan rahasia.
problem-no-draft = Tidak ada laporan yang sedang diisi. Tekan /lapor untuk membuat yang baru.
problem-draft-incomplete = Laporannya belum lengkap. Tekan /lapor untuk melanjutkan.
problem-tap-unknown = Tombol itu tidak saya kenal. Tidak ada yang berubah. Silakan gunakan tombol pada pesan terakhir.
problem-message-unusable = Maaf, kiriman seperti itu tidak dapat saya gunakan. Silakan kirim tulisan, foto, video, rekaman suara, berkas, atau lokasi.
problem-contact-of-another = Itu kontak orang lain, jadi bukan pendaftaran Anda dan tidak kami simpan. Untuk mendaftar, pakai tombol di bawah layar lewat /data; bila orang itu perlu disebut, tulis saja dalam uraian.
problem-contact-unasked = Nama dan nomor Anda hanya kami simpan bila Anda memintanya. Lihat /data, lalu tekan Bagikan nama dan nomor saya.
problem-short-link = Tautan peta yang pendek tidak dapat saya buka. Kirim titiknya lewat lampiran (📎) lalu Lokasi, atau ketik nama jalan dan patokannya.
problem-text-missing = Silakan tulis sedikit lebih lengkap dengan kata-kata.
problem-text-too-long = Tulisan Anda terlalu panjang ({ $length } huruf; paling banyak { $most }). Silakan ringkas atau bagi menjadi beberapa pesan.
problem-ticket-ended = Laporan { $number } sudah berakhir, jadi tidak dapat ditambah lagi. Lihat /status { $number }, atau tekan /lapor untuk membuat laporan baru.
problem-rating-unknown = Nilainya dari 1 sampai 5. Silakan tekan salah satu bintang.
problem-registration-missing = Laporan ini hanya kami terima dari pelapor yang terdaftar. Bagikan nama dan nomor Anda lewat /data, atau pilih Anonim.
problem-too-many-reports = Hari ini sudah { $most } laporan dari Anda, dan itu yang paling banyak. Isian ini tersimpan; kirim lagi dalam { $hours } jam. Keadaan darurat: telepon 112.
problem-not-stopped = Penghentian itu sudah berakhir. Anda dapat melapor lagi dengan /lapor.
problem-disputed-already = Keberatan Anda sudah kami terima dan dibaca admin pengaduan.
problem-objected-already = Keberatan Anda atas laporan { $number } sudah kami terima dan sedang diputuskan. Ada foto atau keterangan lagi? Balas (reply) pesan tentang laporan itu.
problem-rating-missing = Silakan beri nilai dulu untuk laporan { $number }, sesudah itu tulis komentarnya.
problem-rating-wanted = Ini laporan Anda sendiri: silakan beri nilai 1 sampai 5 untuk { $number }, atau sampaikan keberatan. Lihat /status { $number }.
problem-number-malformed = “{ $text }” bukan nomor laporan. Nomor laporan terdiri dari delapan huruf dan angka sesudah kode kota. Lihat /laporan untuk daftar laporan Anda.
problem-number-mistyped = Nomor “{ $text }” sepertinya salah ketik satu huruf atau angka. Silakan periksa lagi, atau lihat /laporan.
wrong-state = Laporan { $number } sekarang berstatus “{ $status }”, jadi itu tidak dapat dilakukan. Lihat /status { $number } untuk pilihan yang ada.
ticket-not-found = Laporan { $number } tidak ada di antara laporan Anda. Periksa nomornya, atau lihat /laporan.
not-allowed = Maaf, itu tidak dapat dilakukan. Lihat /bantuan untuk pilihan yang ada.
stopped-until = Untuk sementara kami tidak menerima laporan atau tambahan dari Anda, sampai { $until }. Pertanyaan petugas tetap dapat Anda jawab, dan laporan Anda dapat dilihat dengan /laporan.
changed-meanwhile = Laporan { $number } baru saja berubah. Silakan lihat /status { $number } lalu coba lagi.

# Bot petugas

officer-language = Bahasa Indonesia

# Perintah: satu baris untuk menu, dan cara memakainya

officer-command-antrian = Laporan yang menunggu, yang paling mendesak di atas
    .usage = <code>/antrian</code>, atau <code>/antrian terlambat</code>
officer-command-lihat = Kartu dan riwayat satu laporan
    .usage = <code>/lihat { $number }</code>
officer-command-cari = Cari laporan menurut nomor, isi, tempat, kategori
    .usage = <code>/cari lampu jalan kelayan</code>
officer-command-ambil = Saya yang menangani laporan ini
    .usage = <code>/ambil { $number }</code>
officer-command-lepas = Bukan saya lagi yang menangani
    .usage = <code>/lepas { $number }</code>
officer-command-verifikasi = Laporan benar, teruskan ke unitnya
    .usage = <code>/verifikasi { $number }</code>
officer-command-ubah = Betulkan judul, lokasi, kategori, jenis, kelas penanganan
    .usage = <code>/ubah { $number }</code>
officer-command-kategori = Betulkan kategori laporan
    .usage = <code>/kategori { $number }</code>
officer-command-mendesak = Dahulukan laporan ini
    .usage = <code>/mendesak { $number } Lubang di jalan utama, sudah ada yang jatuh</code>
officer-command-biasa = Tidak mendesak lagi
    .usage = <code>/biasa { $number }</code>
officer-command-disposisi = Teruskan ke unit tertentu
    .usage = <code>/disposisi { $number } { $unit } mohon dicek hari ini</code>, atau dengan unit yang membantu: <code>/disposisi { $number } { $unit } UNIT-LAIN</code>
officer-command-proses = Mulai dikerjakan, atau kabar kemajuan
    .usage = <code>/proses { $number } Tim berangkat besok pagi</code>
officer-command-tanya = Bertanya kepada pelapor
    .usage = <code>/tanya { $number } Di RT berapa tepatnya?</code>
officer-command-balas = Menulis kepada pelapor
    .usage = <code>/balas { $number } Kami sudah ke lokasi</code>
officer-command-selesai = Jawaban akhir dengan bukti
    .usage = kirim foto dengan keterangan <code>/selesai { $number } Jalan sudah ditambal</code>
officer-command-templat = Jawaban siap pakai
    .usage = <code>/templat</code> atau <code>/templat { $number }</code>
officer-command-setujui = Konsep jawaban yang menunggu persetujuan
    .usage = <code>/setujui</code> atau <code>/setujui { $number }</code>
officer-command-kembalikan = Bukan wewenang kami, kembali ke admin
    .usage = <code>/kembalikan { $number } Ini jalan provinsi</code>
officer-command-tolak = Tidak dapat diproses, dengan alasan
    .usage = <code>/tolak { $number } Lokasinya di luar kota kami</code>
officer-command-gabung = Gabungkan dengan laporan lain yang sama
    .usage = <code>/gabung { $number } NOMOR-LAPORAN-INDUK</code>
officer-command-buka = Keberatan diterima, buka kembali
    .usage = <code>/buka { $number } Akan dikerjakan ulang</code>
officer-command-tetap = Keberatan ditolak, jawaban tetap
    .usage = <code>/tetap { $number } Perbaikan sudah sesuai rencana</code>
officer-command-catatan = Catatan untuk sesama petugas
    .usage = <code>/catatan { $number } Sudah telepon RT setempat</code>
officer-command-hentikan = Hentikan pelapor yang berulang kali menyalahgunakan; tanpa nomor: daftarnya
    .usage = <code>/hentikan { $number } kasar 7 catatan</code> (alasan: spam, kasar, palsu; lalu berapa hari), atau <code>/hentikan</code>
officer-command-urung = Batalkan langkah terakhir, selama pelapor belum dikabari
    .usage = <code>/urung { $number }</code>
officer-command-kontak = Kontak pelapor, bila perlu dihubungi
    .usage = <code>/kontak { $number }</code>
officer-command-jawab = Jawab pimpinan atau pengawas
    .usage = <code>/jawab { $number } Alat berat datang Senin</code>
officer-command-tanyaunit = Tanya unit yang menangani
    .usage = <code>/tanyaunit { $number } Mengapa belum dikerjakan?</code>
officer-command-instruksi = Beri instruksi kepada unit
    .usage = <code>/instruksi { $number } Pasang rambu malam ini</code>, atau dengan batas: <code>/instruksi { $number } sampai 3 Desember: tambal jalannya</code>
officer-command-eskalasi = Naikkan ke pimpinan dan pengawas
    .usage = <code>/eskalasi { $number } Sudah tiga kali diingatkan</code>
officer-command-tema = Laporan tentang satu hal, dengan satu jawaban
    .usage = <code>/tema</code> atau <code>/tema Jembatan Sungai Lulut</code>
officer-command-statistik = Angka: masuk, terbuka, terlambat, kecepatan
    .usage = <code>/statistik</code>, <code>/statistik 7</code>, atau <code>/statistik { $unit } 2026-10</code> (7, 30, 90, 365 hari, all, atau satu bulan)
officer-command-peringkat = Peringkat unit menurut ketepatan waktu
    .usage = <code>/peringkat</code>, <code>/peringkat 90</code>, atau <code>/peringkat 2026-10</code>
officer-command-ekspor = Laporan sebagai berkas CSV atau XLSX
    .usage = <code>/ekspor</code>, <code>/ekspor xlsx lengkap 2026-10</code>, atau <code>/ekspor { $unit } 365</code> (csv atau xlsx; nasional atau lengkap; 7, 30, 90, 365 hari, all, atau satu bulan)
officer-command-atasnama = Memasukkan laporan untuk orang lain
    .usage = <code>/atasnama Lampu jalan mati di depan SDN Kelayan 3</code>, boleh dengan foto; atau teruskan (forward) pesannya ke sini
officer-command-titipan = Laporan yang saya masukkan untuk orang lain
    .usage = <code>/titipan</code>
officer-command-pasang = Jadikan grup ini grup sebuah unit
    .usage = tulis di dalam grupnya: <code>/pasang { $unit }</code>
officer-command-undang = Undang petugas baru
    .usage = <code>/undang</code>, atau <code>/undang petugas { $unit }</code>, <code>/undang pimpinan 3 hari</code>, <code>/undang pimpinan { $unit }</code> (kepala unit), <code>/undang petugas { $unit } kelurahan …</code> atau <code>kategori …</code> (sebagian laporan unit)
officer-command-undangan = Undangan yang belum dipakai
    .usage = <code>/undangan</code>
officer-command-petugas = Daftar petugas: aktif, nonaktif, jabatan
    .usage = <code>/petugas</code> atau <code>/petugas { $unit }</code>
officer-command-serahkan = Serah terima bila petugas pindah tugas
    .usage = <code>/serahkan</code>, atau <code>/serahkan { $unit }</code>
officer-command-cuti = Cuti: pekerjaan saya ke rekan
    .usage = <code>/cuti 3 Desember</code>, <code>/cuti sampai 3/12/2026 Ani</code>, <code>/cuti selesai</code>
officer-command-nama = Nama saya bagi sesama petugas
    .usage = <code>/nama Budi Santoso</code>
officer-command-bahasa = Ganti bahasa
    .usage = <code>/bahasa</code>
officer-command-batal = Batal menulis jawaban
    .usage = <code>/batal</code>
officer-command-bantuan = Apa yang dapat Anda lakukan di sini
    .usage = <code>/bantuan</code> atau <code>/bantuan balas</code>

officer-usage = <b>{ $what }</b>
    Caranya: { $usage }
officer-usage-number = Nomor boleh dihilangkan bila Anda membalas (reply) kartu laporannya.

officer-action-view = lihat laporan
officer-action-queue = lihat antrian
officer-action-take = ambil laporan
officer-action-release = lepas laporan
officer-action-note = tulis catatan
officer-action-undo = membatalkan langkah
officer-action-take_leave = cuti
officer-action-contact = lihat kontak pelapor
officer-action-find_reporter = cari menurut pelapor
officer-action-escalate = eskalasi laporan
officer-action-enquire = tanya unit
officer-action-instruct = beri instruksi
officer-action-respond = jawab pimpinan atau pengawas
officer-action-statistics = lihat statistik
officer-action-export = ekspor laporan
officer-action-gather = kelola tema
officer-action-approve = setujui konsep jawaban
officer-action-stop = hentikan pelapor
officer-action-correct = betulkan kategori
officer-action-describe = betulkan judul atau lokasi
officer-action-urge = tandai mendesak
officer-action-calm = akhiri mendesak
officer-action-share = minta unit lain membantu
officer-action-enter = masukkan laporan untuk orang lain
officer-action-invite = undang petugas
officer-action-tie_group = pasang grup

# Pintu masuk

officer-stranger = Bot ini hanya untuk petugas pengaduan. Jika Anda petugas, mintalah tautan undangan kepada admin pengaduan di kantor Anda, lalu buka tautan itu.
officer-anonymous = Anda menulis sebagai admin anonim, jadi bot tidak tahu siapa Anda. Matikan “Tetap anonim” di pengaturan admin grup, atau tulis perintahnya di obrolan pribadi dengan bot.
officer-stranger-tap = Tombol ini hanya untuk petugas.
officer-invitation-wrong = Undangan ini tidak berlaku: keliru, sudah dipakai, atau sudah lewat waktunya. Mintalah undangan baru kepada admin pengaduan.
officer-only-private = Perintah ini hanya di obrolan pribadi dengan bot, agar tautan dan data petugas tidak terbaca orang lain.
officer-role-administrator = Admin
officer-role-liaison = Petugas
officer-role-leader = Pimpinan
officer-role-overseer = Pengawas
officer-role-ambassador = Duta
officer-invite-role = Undang sebagai apa?
officer-invite-unit = Petugas unit mana? ({ $page }/{ $pages })
officer-invite-part = Petugas <b>{ $unit }</b> untuk semua laporan unitnya, atau sebagian saja?
officer-invite-part-all = Semua
officer-invite-part-areas = Wilayah tertentu
officer-invite-part-categories = Kategori tertentu
officer-invite-part-whole = Semua { $part }
officer-invite-lasting = Undangan <b>{ $role }</b> berlaku berapa lama?
officer-invite-days = { $count } hari
officer-invitation = ✉️ Undangan untuk <b>{ $role }</b>:

    <code>{ $link }</code>

    Kirimkan hanya kepada orangnya. Berlaku satu kali, sampai { $until }. Membatalkan: /undangan
officer-invitations-head = { $count ->
    [0] Tidak ada undangan yang belum dipakai.
   *[other] <b>Undangan yang belum dipakai: { $count }</b>
 }
officer-invitations-line = <b>{ $place }.</b> { $role }, sampai { $until }
officer-button-revoke = ✖️ Batalkan { $place }
officer-toast-revoked = Undangan dibatalkan.
officer-invitation-gone = Undangan itu sudah dipakai, dibatalkan, atau lewat waktunya.
officer-staff-head = <b>Petugas: { $total }</b>{ $pages ->
    [1] {""}
   *[other] , halaman { $page } dari { $pages }
 }
officer-staff-line = <b>{ $place }.</b> { $who }
officer-staff-member = <a href="tg://user?id={ $id }">{ $name }</a>: { $roles }
officer-staff-suspended = <a href="tg://user?id={ $id }">{ $name }</a>: { $roles } · 🚫 nonaktif
officer-staff-away = <a href="tg://user?id={ $id }">{ $name }</a>: { $roles } · 🌴 cuti
officer-button-rename = ✏️ Ganti nama
officer-button-appoint = ➕ Tambah tugas
officer-button-back-to-unit = Kembalikan ke unit
officer-button-keep = Batal
officer-hand-over-whom = Siapa yang pindah tugas? Buka petugasnya, tekan <b>Cabut</b>, lalu pilih penggantinya.
officer-choose-successor = { $name } tidak lagi { $role }. Laporan yang ia ambil diserahkan kepada siapa? Aksesnya langsung berakhir.
officer-appoint-role = Tugas apa yang ditambahkan untuk { $name }?
officer-prompt-name = Tulis nama yang baru untuk { $name }. Hanya sesama petugas yang membacanya.
officer-done-name = ✅ Nama tersimpan: { $name }. Warga hanya membaca nama unit.
officer-leave-which-day = Sampai hari apa? Tulis misalnya <code>{ $example }</code> atau <code>/cuti { $plain }</code>, boleh dengan nama penggantinya di belakang.
officer-leave-nobody = Belum ada rekan dengan tugas yang sama, jadi tidak ada yang dapat menggantikan. Minta admin pengaduan menambah petugas, atau lepas laporan Anda dengan /lepas.
officer-leave-who = Cuti sampai { $until }. Siapa yang menggantikan Anda?
officer-leave-unknown = Tidak ada rekan bernama “{ $name }” dengan tugas yang sama. Cuti sampai { $until }: siapa yang menggantikan Anda?
officer-leave-begun = 🌴 Selamat cuti. Sampai { $until } pemberitahuan untuk Anda dikirim kepada { $name }, yang juga melihat laporan yang Anda ambil.
officer-leave-now = 🌴 Anda cuti sampai { $until }; digantikan { $name }. Tanggal lain: tulis /cuti dengan tanggalnya.
officer-button-leave-end = Saya sudah kembali
officer-staff-nothing = tanpa jabatan
officer-staff-one = { $who }
officer-button-suspend = 🚫 Nonaktifkan
officer-button-restore = ✅ Aktifkan lagi
officer-button-dismiss = ✖️ Cabut: { $role }
officer-toast-staff = ✅ Tercatat.
officer-start-in-group = Undangan hanya berlaku di obrolan pribadi. Buka bot ini langsung, bukan di grup.
officer-welcome = 👋 Selamat bergabung. Di sini Anda adalah: <b>{ $roles }</b>.

    Laporan warga datang kepada Anda sebagai kartu dengan tombol. Mulailah dengan melihat apa yang sudah menunggu.

    Semua perintah: /bantuan
officer-welcome-back = Selamat datang kembali. Di sini Anda adalah: <b>{ $roles }</b>.

    Lihat yang menunggu dengan /antrian, atau semua perintah dengan /bantuan.
officer-welcome-ambassador = 👋 Selamat bergabung. Di sini Anda adalah: <b>{ $roles }</b>.

    Di sini Anda memasukkan laporan untuk warga yang tidak memakai bot: tulis /atasnama, atau teruskan (forward) pesannya ke sini. Kabarnya datang kepada Anda sampai warga itu mengambil alih laporannya.

    Semua perintah: /bantuan
officer-button-entries = Titipan saya
officer-button-queue = Lihat antrian

officer-help-head = <b>{ $roles }</b>

    { $replies ->
        [reporter] Balasan (reply) Anda pada kartu sebuah laporan dibaca pelapor. Foto dan berkas boleh ikut: sebagai balasan, atau dengan perintah sebagai keterangannya.
        [asked] Balas (reply) kartu sebuah laporan, dan bot bertanya dulu: untuk pelapor, atau catatan. Foto dan berkas boleh ikut.
        [unit] Balasan (reply) Anda pada kartu sebuah laporan adalah pertanyaan kepada unitnya; pelapor tidak membacanya.
       *[citizen] Teruskan (forward) pesan seorang warga ke sini, atau ceritakan laporannya dengan /atasnama.
    }

    <b>Yang paling sering dipakai</b>
officer-help-line = • { $what }
    { "   " }{ $usage }
officer-help-foot = {""}
    Yang lain di bawah tombol ini, atau tulis <code>/bantuan</code> dengan satu kata, misalnya <code>/bantuan cuti</code>.
officer-help-under = <b>{ $heading }</b>
officer-help-first = ◀ Bantuan
officer-help-unknown = Tidak ada perintah “{ $word }”. Inilah yang dapat Anda lakukan:
officer-help-look = 🔎 Melihat, mencari
officer-help-work = 🛠 Menangani
officer-help-answer = 💬 Menjawab pelapor
officer-help-decide = ⚖️ Memutuskan
officer-help-above = ⬆️ Pimpinan, pengawas
officer-help-enter = 🤝 Laporan titipan
officer-help-figures = 📊 Angka, berkas
officer-help-people = 👥 Petugas, grup
officer-help-oneself = 👤 Saya, bot ini

entry-summary = 🤝 <b>Laporan untuk orang lain</b>
    <b>Isi:</b> { $words }
    <b>Kategori:</b> { $category }
    <b>Lokasi:</b> { $place }
    <b>Jenis:</b> { $kind } · <b>Privasi:</b> { $privacy }
    <b>Bukti:</b> { $files }
    <b>Pelapor:</b> { $person }
entry-nothing = –
entry-nameless = tanpa nama
entry-ask-confirm = Jadikan laporan atas nama orang yang mengirimnya?
entry-ask-choose = Pilih:
entry-ask-description = Tulis apa yang terjadi, paling sedikit 10 huruf. Foto boleh ikut.
entry-ask-category = Tentang apa?
entry-ask-place = Di mana? Tulis jalan, tempat, atau kelurahannya, atau kirim titik lokasi.
entry-ask-area = Di wilayah mana?
entry-ask-person = Siapa pelapornya? Tulis nama, nomor telepon, atau keduanya. Disimpan tersandi; petugas yang menangani hanya dapat membukanya dengan tercatat.
entry-ask-send = Bacakan kepada pelapor, lalu kirim.
entry-button-confirm = ✅ Ya, jadikan laporan
entry-button-drop = ✖️ Batalkan
entry-button-back = ◀ Kembali
entry-button-send = 📨 Kirim laporan
entry-button-words = ✏️ Isi
entry-button-category = 🏷 Kategori
entry-button-place = 📍 Lokasi
entry-button-person = 👤 Pelapor
entry-button-kind = Jenis
entry-button-privacy = 🔒 Privasi
entry-button-own = Lihat laporan ini
entry-noted-person = Pelapor dicatat: { $person }.
entry-unfinished = Laporan ini belum terkirim. Kirim atau batalkan dulu, lalu ulangi yang baru.
entry-outside = ⚠️ Titik itu di luar wilayah { $city }. Periksa lokasinya.
entry-dropped = Baik, laporan itu dibatalkan. Tidak ada yang dikirim.
entry-toast-over = Isian ini sudah dikirim, dibatalkan, atau lewat waktunya. Mulai lagi dengan /atasnama.
entry-filed = ✅ Laporan <b>{ $number }</b> terkirim kepada { $unit }. Kabar paling lambat { $due } datang kepada Anda, sampai pelapor mengambil alih.
entry-filed-protected = 🔒 Laporan <b>{ $number }</b> terkirim kepada { $unit }. Ini laporan terlindung: mulai sekarang Anda tidak dapat membacanya lagi, dan kabarnya hanya sampai bila pelapor mengambil alih. Simpan nomornya; batasnya { $due }.
entry-takeover = Tautan agar pelapor menerima sendiri kabar laporan <b>{ $number }</b>:

    <code>{ $link }</code>

    Tunjukkan kode QR ini atau kirimkan tautannya hanya kepada pelapor. Berlaku satu kali, sampai { $until }.
own-list-head = 🤝 <b>Titipan Anda: { $total } laporan</b>{ $pages ->
    [one] {""}
   *[other] {" "}({ $page }/{ $pages })
 }
own-list-empty = 🤝 Tidak ada laporan titipan yang Anda wakili. Memasukkan laporan untuk orang lain: /atasnama, atau teruskan (forward) pesannya ke sini.
own-list-line = <b>{ $place }.</b> { $number } · { $status }
    { $category } · { $where }
own-card = 🤝 <b>{ $number }</b> · { $status }
    { $category } · { $privacy }
    📍 { $place }{ $happened }
    🏢 { $unit }

    { $words }

    { $lines }
own-button-answer = ✍️ Jawab untuk pelapor
own-button-add = ✍️ Tambahkan
own-button-object = ⚠️ Belum selesai
own-button-link = 🔗 Tautan dan QR baru
own-button-contact = 👤 Kontak
own-button-withdraw = ↩️ Cabut
own-button-withdraw-yes = Ya, cabut laporan
own-ask-add = Tulis atau kirim apa yang disampaikan pelapor tentang <b>{ $number }</b>. Petugas unit membacanya.
own-ask-object = Mengapa menurut pelapor <b>{ $number }</b> belum selesai? Tulis, boleh dengan foto.
own-ask-withdraw = Cabut laporan <b>{ $number }</b> atas permintaan pelapor? Ini tidak dapat diurungkan.
own-withdrawn = ↩️ Laporan <b>{ $number }</b> dicabut.
own-contact = 👤 Pelapor <b>{ $number }</b>: { $person }. Pembukaan kontak ini tercatat.
own-done = ✅ Tersampaikan kepada petugas yang menangani <b>{ $number }</b>.
officer-choose-language = Pilih bahasa Anda:
officer-language-chosen = Baik, selanjutnya dalam Bahasa Indonesia.
officer-language-in-group = Bahasa dipilih di obrolan pribadi dengan bot ini. Di grup dipakai bahasa kota.
officer-citizens-command = Itu perintah bot untuk warga. Di sini Anda petugas: lihat /antrian, atau /bantuan untuk semua perintah.
officer-unknown-command = Perintah itu tidak dikenal, dan tidak ada yang dikirim ke pelapor. Semua perintah: /bantuan

# Grup

officer-group-hello = 👋 Halo. Agar laporan masuk ke grup ini, admin pengaduan menulis di sini <code>/pasang UNIT</code>, misalnya <code>/pasang PUPR</code>.
officer-group-tied-already = 👋 Grup ini sudah menjadi grup { $unit }.
officer-group-untied = Grup ini belum dipasang ke unit mana pun. Admin pengaduan menulis <code>/pasang UNIT</code> di sini.
officer-tied = ✅ Mulai sekarang laporan untuk <b>{ $unit }</b> masuk ke grup ini. Anggota grup dapat membacanya, jadi pastikan semua anggotanya petugas.
officer-tied-elsewhere = Grup lama unit itu tidak lagi menerima laporan.
officer-tied-again = ✅ Grup ini memang sudah grup <b>{ $unit }</b>.
officer-tied-before = Sebelumnya ini grup { $unit }. Unit itu sekarang tanpa grup: laporannya dikirim kepada petugasnya satu per satu, sampai dipasang lagi dengan <code>/pasang { $code }</code> di grup lain.
officer-group-plain = Grup ini tanpa topik: satu kartu per laporan, dan pembicaraan sebagai balasan kartunya. Bila nanti topik dinyalakan di pengaturan grup, laporan baru mendapat topik masing-masing.
officer-group-topics = 🗂 Grup ini memakai topik: setiap laporan mendapat topiknya sendiri, dengan kartu tersemat di atasnya, dan topik itu ditutup bersama laporannya.
officer-group-rights = Hak bot di grup ini lengkap.
officer-group-rights-unknown = Hak bot di grup ini belum diketahui. Bila ada yang kurang, meja pengaduan akan diberi tahu.
officer-group-lacks-topics = ⚠️ Bot tidak boleh <b>mengelola topik</b>: laporan masuk ke topik umum (General), tanpa topik sendiri.
officer-group-lacks-pins = ⚠️ Bot tidak boleh <b>menyematkan pesan</b>: kartu tidak tersemat di topiknya.
officer-group-make-admin = Caranya: pengaturan grup → Administrator → tambahkan bot ini, nyalakan hak itu. Selain itu semuanya berjalan seperti biasa.
officer-tie-in-private = Perintah ini ditulis di dalam grup unitnya, setelah bot ini menjadi anggota grup itu.

# Antrian dan laporan

officer-view-desk = Perlu verifikasi
officer-view-unit = Tugas unit
officer-view-city = Semua yang terbuka
officer-view-waiting = Menunggu pelapor
officer-view-objected = Keberatan
officer-view-approval = Menunggu persetujuan
officer-view-escalated = Eskalasi
officer-view-called = Dari atasan
officer-view-mine = Saya tangani
officer-view-helping = Kami bantu
officer-view-untaken = Belum diambil
officer-view-today = Tenggat hari ini
officer-view-late = Terlambat
officer-queue-head = <b>{ $view }</b>: { $total } laporan{ $pages ->
    [1] {""}
   *[other] , halaman { $page } dari { $pages }
 }
officer-queue-empty = <b>{ $view }</b>: tidak ada yang menunggu. 👍
officer-queue-line = <b>{ $place }.</b> { $number } · { $left }
    { $urgent ->
        [1] {"🚨 "}
       *[0] {""}
    }<b>{ $title }</b>
    { $category } · { $where } · <i>{ $status }</i>
morning-head = ☀️ <b>Selamat pagi.</b> Yang menunggu hari ini, { $day }:
morning-late = <b>Terlambat: { $count }</b>
morning-today = <b>Tenggat hari ini: { $count }</b>
morning-untaken = Belum diambil siapa pun: { $count }
morning-objected = Keberatan yang menunggu keputusan: { $count }
morning-line = • { $number } · { $category } · { $left }
morning-more = … dan { $count } lagi
morning-button = { $view } ({ $count })
officer-search-head = 🔎 <b>{ $words }</b>: { $total } laporan{ $pages ->
    [1] {""}
   *[other] , halaman { $page } dari { $pages }
 }
officer-search-nothing = 🔎 <b>{ $words }</b>: tidak ada laporan. Coba satu kata saja, nama jalan atau kelurahan, atau sebagian nomornya.
officer-search-reporter = 🔎 Laporan pelapor itu: { $total }{ $pages ->
    [1] {""}
   *[other] {", "}halaman { $page } dari { $pages }
 }. Pencarian ini dicatat.
officer-search-no-reporter = 🔎 Tidak ada laporan atas nama atau nomor itu. Nama harus lengkap seperti yang didaftarkan; laporan anonim tidak pernah ditemukan. Pencarian ini dicatat.
officer-search-short = Tulis paling sedikit { $least } huruf untuk mencari.
officer-search-over = Pencarian ini sudah lewat. Cari lagi dengan /cari.
officer-themes-head = { $total ->
    [0] <b>Tema</b>: belum ada.
   *[other] <b>Tema: { $total }</b>
 }{ $pages ->
    [1] {""}
   *[other] , halaman { $page } dari { $pages }
 }
officer-themes-how = Tema baru: <code>/tema NAMA</code>
officer-theme-head = 🧵 <b>{ $theme }</b>: { $total } laporan{ $pages ->
    [1] {""}
   *[other] , halaman { $page } dari { $pages }
 }
officer-theme-empty = 🧵 <b>{ $theme }</b>: belum ada laporan. Tambahkan dengan nomornya, dari /lihat, atau dari hasil /cari.
officer-theme-of = 🧵 Tema: <b>{ $theme }</b>
officer-button-themes = ◀ Semua tema
officer-button-theme = 🧵 Tema
officer-button-theme-found = 🧵 Halaman ini ke tema…
officer-button-theme-out = ✖️ Keluarkan dari tema
officer-button-theme-start = 🛠 Kabar untuk semua
officer-button-theme-resolve = ✅ Jawaban untuk semua
officer-button-theme-add = ➕ Tambah laporan
officer-button-theme-remove = ➖ Keluarkan
officer-button-theme-drop = ✖️ Hapus tema
officer-button-theme-send = ✅ Kirim ke semua
officer-choose-theme = Masukkan ke tema mana?
officer-no-theme = Belum ada tema. Buat dulu dengan <code>/tema NAMA</code>.
officer-prompt-theme-add = Nomor laporan mana yang masuk tema <b>{ $theme }</b>? Boleh beberapa, dipisah spasi.
officer-prompt-theme-remove = Nomor laporan mana yang keluar dari tema <b>{ $theme }</b>? Boleh beberapa, dipisah spasi.
officer-prompt-theme-start = Sampai di mana pengerjaan <b>{ $theme }</b>? Tulis kabarnya; sebelum terkirim, Anda melihat ke laporan mana saja.
officer-prompt-theme-resolve = Apa jawaban akhir untuk semua laporan <b>{ $theme }</b>? Foto boleh ikut; sebelum terkirim, Anda melihat ke laporan mana saja.
officer-theme-preview = 🧵 <b>{ $theme }</b> · { $move }. Akan dibaca pelapor dan pendukung { $count } laporan:
officer-theme-words = <blockquote>{ $words }</blockquote>
officer-theme-impossible = Tidak dapat untuk { $count } laporan:
officer-theme-impossible-line = • { $number }: { $why }
officer-theme-sent = 📨 Sedang dikirim ke { $count } laporan. Ringkasannya menyusul di obrolan pribadi.
officer-theme-sending = Sedang dikirim.
officer-theme-added = ✅ Ditambahkan: { $count } laporan.
officer-theme-removed = ✅ Dikeluarkan: { $count } laporan.
officer-theme-dropped = Tema dihapus.
officer-theme-gone = Tema itu tidak ada lagi, atau bukan untuk Anda.
officer-not-due = tanpa tenggat
officer-page-before = ◀ Sebelumnya
officer-page-after = Berikutnya ▶
officer-history-head = <b>Riwayat { $number }</b>
officer-why-seen = ⬆️ Dieskalasi kepada Anda karena { $why }.
officer-history-earlier = <i>{ $count } catatan sebelumnya tidak ditampilkan.</i>

officer-export = 📄 { $count } laporan: { $what }. Laporan terlindung dan data pelapor tidak ikut.
officer-export-empty = Tidak ada laporan yang dapat diekspor: { $what }.
officer-export-begun = ⏳ Menyiapkan ekspor: { $what }…
officer-export-progress = ⏳ Menyiapkan ekspor… { $done } dari { $total } laporan
officer-export-busy = ⏳ Ekspor Anda yang sebelumnya masih disiapkan. Tunggu sebentar, atau hentikan dulu.
officer-export-stop = ✖️ Hentikan
officer-export-stopped = Baik, ekspor dihentikan. Tidak ada berkas yang dibuat.
officer-export-nothing-to-stop = Tidak ada ekspor yang sedang disiapkan.
officer-export-failed = Maaf, ekspor gagal dibuat. Masalahnya sudah tercatat; coba lagi nanti dengan masa yang lebih pendek.
officer-export-too-large = { $count } laporan terlalu besar untuk dikirim lewat Telegram: { $what }. Pilih CSV, masa yang lebih pendek, atau satu unit.
officer-export-format-csv = CSV
officer-export-format-xlsx = XLSX (Excel)
officer-export-form-national = Formulir nasional
officer-export-form-complete = Formulir lengkap


officer-period-7 = 7 hari
officer-period-30 = 30 hari
officer-period-90 = 90 hari
officer-period-365 = 1 tahun
officer-period-all = Semua
officer-duration-none = belum ada
officer-duration-hours = { $count } jam
officer-duration-days = { $count } hari
officer-statistics-head = 📊 <b>{ $unit }</b>, { $period }
officer-statistics-counts = Masuk: <b>{ $came }</b> · terbuka: <b>{ $open }</b> · terlambat: <b>{ $late }</b> · keberatan: <b>{ $objections }</b>
officer-statistics-line = • { $what }: { $count }
officer-statistics-speed = {""}
    Jawaban pertama (median): <b>{ $first }</b>
    Sampai dijawab tuntas (median): <b>{ $end }</b>
officer-statistics-rating = Nilai pelapor: <b>{ $rating }</b> dari 5 ({ $count } penilai)
officer-statistics-categories = {""}
    <b>Kategori terbanyak</b>
officer-statistics-areas = {""}
    <b>Wilayah terbanyak</b>
officer-statistics-picture = 🖼 Gambar
officer-statistics-drawing = Gambar sedang disiapkan.
picture-period = Masa: { $period }
picture-came = masuk
picture-open = masih terbuka
picture-late = terlambat
picture-rating = nilai dari 5 ({ $count } penilai)
picture-first = Jawaban pertama (median): { $time }
picture-end = Sampai tuntas (median): { $time }
picture-course = Laporan masuk
picture-statuses = Status sekarang
picture-categories = Kategori terbanyak
picture-areas = Wilayah terbanyak
picture-empty = Belum ada laporan pada masa ini.
picture-footer = { $city } · { $when }
officer-league-head = 🏆 <b>Peringkat unit</b>, { $period }
officer-league-line = { $place } <b>{ $unit }</b>: { $percent }% tepat waktu dari { $count } · { $time }
officer-league-empty = Belum ada unit dengan cukup jawaban pada masa ini.
officer-league-rule = {""}
    <i>Aturannya: bagian jawaban pertama yang datang sebelum tenggat, dari semua yang sudah dijawab atau sudah lewat tenggat tanpa jawaban. Yang menunggu pelapor, dicabut, atau digabung tanpa jawaban tidak dihitung. Bila sama, median waktu yang lebih singkat unggul. Unit dengan kurang dari { $least } jawaban tidak diperingkat; laporan rahasia tidak dihitung.</i>
officer-league-certificate = 🏅 Piagam { $month }
officer-certificate-drawing = Piagam sedang disiapkan.
officer-certificate = 🏅 Piagam unit paling tanggap, { $month }: <b>{ $unit }</b>, { $percent }% jawaban pertama tepat waktu dari { $count } laporan.
officer-certificate-none = Belum ada unit dengan cukup jawaban pada { $month }, jadi belum ada piagam.
certificate-title = PIAGAM PENGHARGAAN
certificate-for = diberikan kepada
certificate-why = sebagai unit paling tanggap dalam menjawab laporan warga
certificate-month = { $month }
certificate-figure = { $percent }% jawaban pertama tepat waktu dari { $count } laporan, median { $time }
certificate-rule = Aturan: bagian jawaban pertama sebelum tenggat, dari laporan bulan itu yang sudah dijawab atau lewat tenggat tanpa jawaban; paling sedikit { $least } laporan.

# Pertanyaan kepada petugas

officer-mention = <a href="tg://user?id={ $user }">Anda</a>
officer-prompt-private = { $prompt }
    <i>Tulis di sini, atau /batal.</i>
officer-prompt-in-group = { $mention }: { $prompt }
    <i>Balas (reply) pesan ini.</i>
officer-prompt-with-files = 📎 { $count } berkas diterima. { $prompt }
officer-prompt-start = Sampai di mana pengerjaan <b>{ $number }</b>? Pelapor membacanya.
officer-prompt-ask = Apa yang ingin ditanyakan kepada pelapor <b>{ $number }</b>? Tenggat berhenti sampai ia menjawab.
officer-prompt-reply = Tulis balasan untuk pelapor <b>{ $number }</b>. Foto atau berkas boleh ikut.
officer-prompt-resolve = Apa yang sudah dikerjakan untuk <b>{ $number }</b>? Kirim foto bukti dengan keterangannya, atau tulis saja.
officer-prompt-amend = Tulis jawaban untuk <b>{ $number }</b> sebagaimana harus dibaca pelapor. Begitu ditulis, langsung terkirim.
officer-prompt-sendback = Mengapa konsep jawaban <b>{ $number }</b> dikembalikan? Penulisnya membacanya, pelapor tidak.
officer-prompt-reject = Mengapa <b>{ $number }</b> tidak dapat diproses? Pelapor membacanya, jadi tulis dengan kata-kata sederhana.
officer-prompt-hand_back = Mengapa <b>{ $number }</b> bukan wewenang unit Anda? Admin pengaduan membacanya; jika tahu, sebut unit yang tepat.
officer-prompt-merge = Laporan <b>{ $number }</b> digabung ke laporan mana? Tulis nomor laporan induknya.
officer-prompt-title = Judul singkat untuk <b>{ $number }</b>? Hanya petugas yang membacanya. Sekarang: { $title }
officer-prompt-place = Di mana sebenarnya <b>{ $number }</b>? Tulis tempatnya, atau kirim titik lokasinya.
officer-prompt-reopen = Tambahan untuk pembukaan kembali <b>{ $number }</b>:
officer-prompt-uphold = Mengapa jawaban untuk <b>{ $number }</b> tetap? Pelapor membacanya.
officer-prompt-note = Tulis catatan untuk <b>{ $number }</b>. Hanya petugas yang membacanya.
officer-button-stop = ⛔ Hentikan pelapor
officer-choose-stop = Mengapa pelapor <b>{ $number }</b> dihentikan? Ia membaca alasannya, dan selama { $days } hari tidak dapat mengirim laporan baru. Siapa dia tidak terlihat; laporannya yang berjalan tetap ditangani.
officer-done-stop = ⛔ Pelapor <b>{ $number }</b> dihentikan sampai { $until } dan sudah diberi tahu. Daftarnya: /hentikan
officer-button-lift = Akhiri penghentian
officer-button-lift-one = Akhiri { $number }
officer-toast-lifted = Penghentian diakhiri.
officer-stops-head = { $count ->
    [0] Tidak ada pelapor yang dihentikan.
   *[other] <b>Pelapor yang dihentikan: { $count }</b>
 }
officer-stops-line = • <b>{ $number }</b> · { $reason } · sampai { $until }
    <i>oleh { $by }, { $at }</i>{ $disputed ->
        [1] {" "}· pelapor berkeberatan
       *[0] {""}
    }
officer-prompt-respond = Jawaban Anda kepada pimpinan atau pengawas tentang <b>{ $number }</b>? Pelapor tidak membacanya.
officer-prompt-enquire = Apa yang ingin Anda tanyakan kepada unit tentang <b>{ $number }</b>? Pelapor tidak membacanya.
officer-prompt-instruct = Apa instruksi Anda kepada unit tentang <b>{ $number }</b>? Boleh diawali batasnya, misalnya “sampai 3 Desember: …”.
officer-prompt-escalate = Mengapa <b>{ $number }</b> dieskalasi kepada pimpinan dan pengawas? Mereka dan unit membacanya.
officer-button-category = 🏷 Betulkan kategori
officer-button-correct = ✏️ Betulkan isi laporan
officer-button-correct-more = ✏️ Betulkan yang lain
officer-button-share = 🤝 Tambah unit
officer-button-unshare = ✖️ Lepas { $unit }
officer-button-title = 📝 Judul
officer-button-place = 📍 Lokasi
officer-button-kind = 🗂 Jenis
officer-button-handling = ⏱ Kelas penanganan
officer-button-class = { $handling } ({ $days } hari kerja)
officer-button-areas = 🗺 Pilih kelurahan
officer-button-place-yes = ✅ Ya, itu
officer-button-place-plain = Bukan itu, pakai kata-katanya saja
officer-untitled = belum ada
officer-choose-correction = <b>{ $number }</b>: apa yang dibetulkan?
    📝 { $title }
    📍 { $place }
    🏷 { $category }
    🗂 { $kind }
    ⏱ { $handling }, batas penyelesaian { $due }
officer-choose-kind = Laporan <b>{ $number }</b> sebenarnya apa? Sekarang: { $kind }.
officer-choose-helper = Unit mana yang membantu { $unit } pada <b>{ $number }</b>? Unit itu melihat laporannya dan menulis catatan; { $unit } tetap menjawab.
officer-choose-handling = Laporan <b>{ $number }</b> perlu berapa lama? Sekarang: { $handling }. Dihitung sejak laporan masuk.
officer-choose-place = 📍 <b>{ $number }</b> sekarang: { $place }.
officer-choose-district = Laporan <b>{ $number }</b> di kecamatan mana?
officer-choose-area = Laporan <b>{ $number }</b> di kelurahan mana?
officer-confirm-place = Lokasi <b>{ $number }</b> menjadi: { $place }. Benar?
officer-place-outside = ⚠️ Titik itu di luar { $city }.
officer-place-over = Tempat itu sudah tidak tersimpan. Tulis lagi.
officer-toast-corrected = ✅ Dibetulkan.
officer-done-corrected = ✅ <b>{ $number }</b> kini: { $after }. Batas penyelesaian: { $due }.
officer-done-place = ✅ Lokasi <b>{ $number }</b> kini: { $place }. Unitnya tetap; bila perlu pindah: /disposisi
officer-done-share = ✅ <b>{ $number }</b> dipimpin { $unit }, dibantu { $units }.
officer-done-unshared = ✅ <b>{ $number }</b> ditangani { $unit } sendiri.
officer-button-contact = 📇 Kontak pelapor
officer-contact = 📇 Pelapor <b>{ $number }</b>: { $name }, <code>{ $phone }</code>
    Hanya untuk menangani laporan ini; jangan diteruskan. Tercatat bahwa Anda melihatnya.
officer-contact-none = tidak ada
officer-choose-category = Laporan <b>{ $number }</b> sebenarnya tentang apa? Sekarang: { $category }.
officer-done-category = ✅ <b>{ $number }</b> kini berkategori { $category }. Meneruskannya: /verifikasi atau /disposisi.
officer-done-protected = 🔒 <b>{ $number }</b> kini laporan terlindung dan langsung ke unitnya. Meja pengaduan tidak lagi dapat membacanya.
officer-choose-unit = Laporan <b>{ $number }</b> diteruskan ke unit mana?{ $pages ->
    [1] {""}
   *[other] {" "}({ $page }/{ $pages })
 }
    Dengan catatan: <code>/disposisi { $number } UNIT catatan</code>
officer-duplicates = Mungkin sama dengan { $number }:
officer-duplicates-line = • <b>{ $number }</b> · { $status } · { $where }
    <i>{ $words }</i>
officer-button-merge = ⇢ Gabung ke sini
officer-choose-template = Jawaban siap pakai untuk <b>{ $number }</b>. Pilih untuk melihat isinya dulu, atau tulis sendiri.
officer-no-template = Tidak ada jawaban siap pakai yang cocok untuk <b>{ $number }</b> saat ini. Semuanya: /templat
officer-template = <b>{ $number }</b> · { $move }. Pelapor akan membaca:
    <blockquote>{ $words }</blockquote>
officer-template-copy = Sentuh teksnya untuk menyalin, tempel, lalu ubah seperlunya:
    <code>{ $words }</code>
officer-button-send = ✅ Kirim
officer-button-edit = ✏️ Ubah dulu
officer-toast-template-changed = Isinya baru saja berubah. Periksa dulu, lalu kirim.
officer-templates-head = { $total ->
    [0] Kota ini belum menyiapkan jawaban siap pakai. Diskominfo dapat menambahkannya dalam paket kota.
   *[other] <b>Jawaban siap pakai: { $total }</b>
 }{ $pages ->
    [1] {""}
   *[other] , halaman { $page } dari { $pages }
 }
officer-templates-line = • <b>{ $name }</b> · { $moves } · { $about }
    <i>{ $words }</i>
officer-templates-any = semua kategori
officer-templates-foot = {""}
    Muncul sebagai tombol setelah Balas, Tanya, Proses, Selesai, atau Tolak; atau tulis <code>/templat NOMOR</code>.
officer-choose-reason = Mengapa <b>{ $number }</b> tidak dapat diproses? Alasan yang dipilih langsung dibaca pelapor.
officer-other-reason = ✍️ Alasan lain…
officer-take-over = Ambil alih
officer-taken = Laporan <b>{ $number }</b> sudah diambil petugas lain. Ambil alih?
officer-no-words = Tulis dengan kata-kata atau kirim foto, video, suara, atau berkas. Stiker, kontak, dan lokasi tidak dapat diteruskan.
officer-cancelled = Baik, dibatalkan. Tidak ada yang dikirim.
officer-nothing-to-cancel = Tidak ada yang perlu dibatalkan.
officer-which-ticket = Laporan mana yang dimaksud? Balas (reply) kartunya, atau tulis nomornya. Yang menunggu ada di /antrian.
officer-which-ticket-files = Berkas ini untuk laporan mana? Kirim sebagai balasan (reply) pada kartunya, atau dengan keterangan seperti <code>/balas NOMOR …</code>.
officer-reply-whom-for = { $mention }, balasan untuk <b>{ $number }</b> ini untuk siapa? Pelapor belum membacanya.
officer-quoted = <blockquote>{ $words }</blockquote>
officer-reply-files = 📎 { $count } berkas ikut
officer-button-to-reporter = 📨 Kirim ke pelapor
officer-button-as-note = 📝 Simpan sebagai catatan
officer-reply-of-another = Hanya penulis balasannya yang dapat memilih.
officer-reply-over = Sudah terlalu lama, jadi tidak ada yang dikirim. Tulis /balas { $number } dan jawabannya, atau balas kartunya lagi.
officer-edited = Pesan yang diubah tidak dikirim ulang: yang sudah sampai ke pelapor tetap seperti semula. Bila perlu, kirim pesan baru.

# Apa yang sudah dilakukan

officer-toast-done = ✅ Tercatat. Status: { $status }
officer-toast-undone = ↩️ Dibatalkan
officer-toast-refused = Tidak bisa. Lihat pesan di obrolan ini.
officer-toast-proposed = ✍️ Menunggu persetujuan.
officer-toast-approved = ✅ Disetujui dan terkirim ke pelapor.
officer-toast-recalled = Konsep jawaban ditarik kembali.
officer-toast-twice = Sudah diterima.
officer-toast-taken = Sudah diambil petugas lain.
officer-done-take = ✅ <b>{ $number }</b> Anda ambil.
officer-button-release = Lepas lagi
officer-button-undo = ↩️ Batalkan
officer-done-release = ✅ <b>{ $number }</b> Anda lepas. Siapa pun di unit boleh mengambilnya.
officer-done-verify = ✅ <b>{ $number }</b> terverifikasi dan diteruskan ke { $unit }.
officer-done-assign = ✅ <b>{ $number }</b> diteruskan ke { $unit }.
officer-done-start = ✅ <b>{ $number }</b> sedang ditangani.
officer-done-ask = ✅ Pertanyaan untuk pelapor <b>{ $number }</b> dicatat. Tenggat berhenti sampai pelapor menjawab.
officer-done-reply = ✅ Balasan untuk pelapor <b>{ $number }</b> dicatat.
officer-done-resolve = ✅ <b>{ $number }</b> dijawab. Pelapor diminta menilai atau berkeberatan.
officer-done-proposed = ✍️ Konsep jawaban untuk <b>{ $number }</b> menunggu persetujuan atasan Anda. Pelapor belum membacanya.
officer-done-proposed-words = Konsepnya:
    <blockquote>{ $words }</blockquote>
officer-done-proposed-files = 📎 { $count } berkas ikut.
officer-button-recall = ↩️ Tarik kembali
officer-done-approved = ✅ Jawaban untuk <b>{ $number }</b> terkirim dengan kata-kata Anda.
officer-done-returned = ✅ Konsep jawaban <b>{ $number }</b> kembali kepada penulisnya beserta alasan Anda.
officer-done-recalled = ↩️ Konsep jawaban <b>{ $number }</b> ditarik. Tidak ada yang dikirim.
officer-done-reject = ✅ <b>{ $number }</b> dinyatakan tidak dapat diproses. Pelapor boleh berkeberatan satu kali.
officer-done-hand_back = ✅ <b>{ $number }</b> kembali ke meja pengaduan beserta alasan Anda.
officer-done-merge = ✅ <b>{ $number }</b> digabung ke <b>{ $other }</b>. Pelapornya mengikuti laporan itu.
officer-done-reopen = ✅ <b>{ $number }</b> dibuka kembali. Status: { $status }.
officer-done-uphold = ✅ Jawaban untuk <b>{ $number }</b> tetap.
officer-done-note = ✅ Catatan pada <b>{ $number }</b> tersimpan. Pelapor tidak membacanya.
officer-done-urge = ✅ 🚨 <b>{ $number }</b> kini paling atas di antrian. Unit dan pimpinan diberi tahu.
officer-done-calm = ✅ <b>{ $number }</b> tidak mendesak lagi; tenggatnya seperti semula.
officer-done-undo = ↩️ Dibatalkan pada <b>{ $number }</b>: { $what }. Status kembali: { $status }. Pelapor tidak dikabari apa-apa.
officer-done-told = Pelapor sudah dikabari.
officer-done-undoable = Dapat dibatalkan dalam { $seconds } detik; sesudah itu pelapor dikabari.
officer-done-undoable-untold = Dapat dibatalkan dalam { $seconds } detik.
officer-done-respond = ✅ Jawaban tentang <b>{ $number }</b> dikirim kepada yang bertanya. Pelapor tidak membacanya.
officer-done-enquire = ✅ Pertanyaan tentang <b>{ $number }</b> dikirim kepada { $unit } dan meja pengaduan.
officer-done-instruct = ✅ Instruksi tentang <b>{ $number }</b> dikirim kepada { $unit } dan meja pengaduan.
officer-done-escalate = ✅ <b>{ $number }</b> dieskalasi kepada pimpinan dan pengawas.
officer-done-words = Yang dibaca pelapor:
    <blockquote>{ $words }</blockquote>
officer-done-files = 📎 { $count } berkas ikut.
officer-done-album = 📎 Berkas album ikut.
officer-album-in-group = 📎 Bila bot ini bukan admin grup, hanya berkas pertama dari album yang sampai kepadanya. Kirim yang lain sebagai balasan (reply) kartunya, atau kirim albumnya di obrolan pribadi dengan bot.
officer-done-note-files = 📎 { $count } berkas disimpan bersama catatan.
officer-done-no-files = 📎 Berkas tidak ikut: hanya kata-kata yang disimpan. Kirim berkas kepada pelapor dengan /balas.
officer-reporter-gone = ℹ️ Pelapor tidak dapat dihubungi lagi.
officer-reporter-unreachable = 🔕 Pelapor memblokir bot, jadi ia belum membacanya.
officer-reporter-by-proxy = 🤝 Laporan titipan: kabar ini diterima petugas atau duta yang memasukkannya, untuk disampaikan kepada pelapor.
officer-reporter-neutral = 🔒 Laporan terlindung: pelapor hanya menerima “ada kabar” dan membaca isinya setelah membukanya sendiri.

# Yang tidak dapat dilakukan. Tanpa markup: dibaca juga di bawah jari.

officer-tap-unknown = Tombol ini tidak berlaku lagi. Buka laporannya dengan /lihat.
officer-not-found = Laporan { $number } tidak ditemukan, atau bukan untuk Anda.
officer-not-found-group = Laporan { $number } tidak ada di grup ini. Coba di obrolan pribadi dengan bot.
officer-not-allowed = Peran Anda tidak dapat melakukan ini: { $what }. Lihat /bantuan.
officer-changed = { $number } baru saja diubah orang lain. Lihat dulu keadaannya, lalu ulangi.
officer-wrong-state = { $number } berstatus “{ $status }”, jadi “{ $what }” tidak bisa. Yang bisa sekarang: { $possible }.
officer-wrong-state-since = { $number } berstatus “{ $status }”, jadi “{ $what }” tidak bisa. Terakhir: { $last } ({ $when }). Yang bisa sekarang: { $possible }.
officer-wrong-state-tapped = Sudah berubah: { $last } ({ $when }). Status kini: { $status }.
officer-nothing-possible = tidak ada bagi Anda
officer-defect = Maaf, ada gangguan di pihak kami, dan itu sudah dicatat. Pesan Anda tidak diproses; silakan coba sebentar lagi.

officer-problem-text-missing = Tulis dengan beberapa kata, paling sedikit 3 huruf.
officer-problem-text-too-long = Terlalu panjang: { $length } huruf, paling banyak { $most }. Tidak ada yang dikirim; ringkas lalu kirim lagi.
officer-problem-undo-over = Tidak ada lagi yang dapat dibatalkan pada { $number }: waktunya sudah lewat, jadi pelapor sudah atau segera menerima kabarnya.
officer-problem-undo-further = { $number } sudah berubah lagi sesudah itu, jadi langkah tadi tidak dapat dibatalkan. Buka /lihat { $number }.
officer-problem-undo-not-yours = Langkah pada { $number } hanya dapat dibatalkan oleh petugas yang melakukannya atau oleh admin pengaduan.
officer-problem-number-malformed = “{ $text }” bukan nomor laporan. Bentuknya seperti { $example }.
officer-problem-number-mistyped = “{ $text }” salah ketik: salah satu hurufnya keliru. Periksa lagi nomornya.
officer-problem-category-unknown = Kategori itu tidak ada. Pilih lagi dengan /kategori { $number }.
officer-problem-unit-protected = Unit { $unit } menangani laporan terlindungi. Undangannya hanya dibuat oleh pengelola sistem: sahut invite liaison --unit { $unit }
officer-problem-nobody-to-stop = Pelapor { $number } sudah mencabut laporannya atau menghapus datanya, jadi tidak ada yang dihentikan.
officer-problem-stopped-already = Pelapor { $number } memang sudah dihentikan. Daftarnya: /hentikan
officer-problem-not-stopped = Penghentian atas { $number } sudah berakhir.
officer-problem-stop-days = Berapa hari? Dari 1 sampai { $most }.
officer-problem-nobody-to-ask = Pelapor { $number } sudah mencabut laporannya atau menghapus datanya, jadi tidak ada yang dapat ditanya. Laporan tetap dapat ditangani karena didukung warga lain.
officer-problem-category-already = { $number } memang sudah berkategori itu.
officer-problem-urgent-already = { $number } memang sudah mendesak. Mengakhirinya: /biasa { $number }
officer-problem-not-urgent = { $number } memang tidak mendesak.
officer-problem-helper-already = { $unit } memang sudah membantu pada { $number }.
officer-problem-helper-without-lead = { $number } belum di unit mana pun. Teruskan dulu: /disposisi { $number } UNIT UNIT-PEMBANTU
officer-problem-not-helping = { $unit } memang tidak membantu pada { $number }.
officer-problem-title-too-long = Judul terlalu panjang: { $length } huruf, paling banyak { $most }.
officer-problem-place-unchanged = Lokasi { $number } memang sudah itu.
officer-problem-kind-unknown = Jenis itu tidak ada. Pilih lagi dengan /ubah { $number }.
officer-problem-kind-already = { $number } memang sudah jenis itu.
officer-problem-kind-unlike-category = Kategori { $number } tidak menerima jenis itu. Betulkan kategorinya dulu: /kategori { $number }
officer-problem-handling-unknown = Kelas penanganan itu tidak ada. Pilih lagi dengan /ubah { $number }.
officer-problem-handling-already = { $number } memang sudah di kelas itu.
officer-problem-part-unknown = “{ $name }” bukan satu kelurahan, kecamatan, atau kategori. Yang mirip: { $near }. Tulis kelurahan, kecamatan, atau kategori, lalu kode atau namanya; beberapa dipisah dengan koma.
officer-problem-part-not-needed = Hanya petugas unit yang dapat dibatasi pada wilayah atau kategori. Hapus bagian itu dari perintah.
officer-problem-unit-unknown = Tidak ada unit “{ $unit }”. Kode unit: { $units }.
officer-problem-not-taken = { $number } memang belum diambil siapa pun.
officer-problem-taken-by-another = { $number } ditangani petugas lain. Hanya ia atau admin pengaduan yang dapat melepasnya; Anda dapat mengambil alih dengan /ambil.
officer-problem-unit-already = { $number } memang sudah di { $unit }.
officer-problem-unit-not-evident = Unit untuk { $number } belum jelas. Pilih dengan /disposisi { $number }.
officer-problem-unit-not-for-protected = { $number } laporan terlindung; hanya unitnya sendiri yang boleh menanganinya.
officer-problem-theme-name = Nama tema { $least } sampai { $most } huruf.
officer-problem-theme-another = { $number } sudah di tema { $theme }. Keluarkan dulu dari sana.
officer-problem-theme-not-empty = Tema ini masih berisi laporan. Keluarkan dulu semuanya.
officer-problem-theme-nothing-open = Tidak ada laporan dalam tema ini yang dapat menerimanya sekarang.
officer-problem-theme-sent = Sudah dikirim.
officer-problem-proposal-over = Konsep jawaban { $number } itu sudah diputuskan, ditarik, atau diganti yang lebih baru. Lihat /setujui.
officer-problem-proposal-own = Konsep jawaban { $number } Anda tulis sendiri; orang lain yang menyetujuinya.
officer-problem-proposal-of-another = Konsep jawaban { $number } ditulis petugas lain; hanya ia yang dapat menariknya.
officer-problem-reason-missing = Tolak hanya dengan alasan. Tulis alasannya untuk { $number }.
officer-problem-merge-into-itself = { $number } tidak dapat digabung dengan dirinya sendiri.
officer-problem-merge-into-ended = { $number } sudah berakhir, jadi tidak dapat menjadi induk.
officer-problem-merge-unlike-privacy = { $number } bersifat rahasia, jadi tidak dapat menjadi induk.
officer-problem-file-too-large = Berkas terlalu besar, paling besar { $most } MB. Perkecil, atau kirim sebagai foto biasa.
officer-problem-too-many-files = Terlalu banyak berkas, paling banyak { $most }.
officer-problem-member-oneself = Anda tidak dapat menonaktifkan diri sendiri. Mintalah admin lain.
officer-problem-post-already = Tugas itu memang sudah ia pegang.
officer-problem-successor-without-post = Penggantinya tidak lagi memegang tugas itu. Pilih yang lain.
officer-problem-name-missing = Tulis namanya dengan huruf.
officer-problem-name-too-long = Nama itu terlalu panjang, paling banyak { $most } huruf.
officer-problem-leave-past = Hari itu sudah lewat. Sebutkan hari terakhir cuti Anda.
officer-problem-leave-long = Paling lama { $most } hari. Bila lebih lama, minta admin pengaduan menyerahkan tugas Anda (/serahkan).
officer-problem-leave-not-colleague = Pengganti harus rekan dengan tugas dan unit yang sama. Pilih lagi dengan /cuti.
officer-problem-leave-circle = Ia sendiri sedang cuti dan pekerjaannya sampai kepada Anda. Pilih rekan lain dengan /cuti.
officer-problem-leave-none = Anda tidak sedang cuti.
officer-problem-escalation-confidential = { $number } bersifat rahasia: hanya unitnya dan meja pengaduan yang boleh tahu, jadi tidak dapat dieskalasi.
officer-problem-instruction-past = Batas itu sudah lewat. Sebutkan hari yang akan datang.
officer-problem-nothing-to-respond = Tidak ada pertanyaan atau instruksi tentang { $number } yang belum dijawab. Menulis kepada pelapor: /balas. Catatan: /catatan.
officer-problem-contact-anonymous = { $number } anonim: tidak seorang pun dapat melihat pelapornya. Bertanya kepadanya lewat bot: /tanya { $number }.
officer-problem-contact-none = Pelapor { $number } tidak meninggalkan nama atau nomor telepon. Bertanya kepadanya lewat bot: /tanya { $number }.
officer-problem-reporter-unreadable = Tulis nama lengkap atau nomor teleponnya: /cari pelapor 0812 3456 7890
officer-problem-invitation-days = Undangan berlaku paling sedikit satu hari, paling lama { $most } hari.
officer-problem-description-too-long = Isinya terlalu panjang: { $length } huruf, paling banyak { $most }.
officer-problem-place-too-long = Lokasi terlalu panjang, paling banyak { $most } huruf. Tulis nama jalan atau kelurahannya saja.
officer-problem-place-too-far = Titik itu terlalu jauh dari { $city }. Kirim titik yang benar.
officer-problem-draft-incomplete = Laporan belum lengkap. Lengkapi dulu yang masih kosong.
officer-problem-person-missing = Tulis nama pelapor, nomor teleponnya, atau keduanya.
officer-problem-person-too-long = Nama terlalu panjang, paling banyak { $most } huruf.
officer-problem-phone-malformed = Nomor telepon itu keliru. Bentuknya seperti 0812 3456 7890.
officer-problem-ticket-ended = { $number } sudah berakhir, jadi tidak dapat ditambah lagi.
officer-problem-role-unknown = Peran itu tidak ada.
officer-problem-unit-missing = Sebutkan unitnya.
officer-problem-unit-not-needed = Peran ini tidak memakai unit.

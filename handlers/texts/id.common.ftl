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
role-overseer = Pengawas
role-ambassador = Duta Lapor
role-reporter = Pelapor
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
event-ask = { $who } bertanya
event-reply = { $who } menulis
event-resolve = { $who } menjawab
event-reject = { $who } menyatakan tidak dapat diproses
event-hand_back = { $who } mengembalikan: bukan wewenangnya
event-merge = { $who } menggabungkan dengan laporan lain
event-reopen = { $who } membuka kembali
event-uphold = { $who } menyatakan jawaban tetap
event-inform = Pelapor menjawab
event-withdraw = Pelapor mencabut laporan
event-leave = Pelapor mencabut; dilanjutkan karena didukung warga lain
event-object = Pelapor berkeberatan
event-rate = Pelapor memberi nilai
event-lapse = Tidak dijawab pelapor sampai batas waktu
event-close = Ditutup otomatis
event-taken = { $who } mengambil laporan ini
event-released = { $who } melepas laporan ini
event-corrected = { $who } mengubah kategori menjadi { $category }
event-note = Catatan { $who }
event-added = Pelapor menambahkan
event-rated = Nilai { $rating } dari 5
event-comment = Komentar pelapor
event-evidence = { $who } menambahkan bukti
event-near = Tenggat { $deadline } mendekat: { $due }
event-missed = Tenggat { $deadline } terlewati: { $due }
event-awaited = Pelapor diingatkan; batasnya { $due }
timeline-line = <b>{ $when }</b> · { $what }{ $words }
timeline-quote = {""}
    <i>“{ $words }”</i>

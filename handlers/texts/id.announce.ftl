# Kartu laporan untuk petugas

card-head = <b>{ $number }</b> · { $status }
card-what = { $kind } · { $category } · { $privacy }
card-place = 📍 { $place }
card-unit = 🏢 { $unit }
card-deadline = ⏰ Tenggat { $deadline }: { $due } ({ $left })
card-words = {""}

    { $words }
card-evidence = {""}
    📎 { $count } bukti
card-taken = 👤 Sudah ada petugas yang mengambil
card-objection = ⚠️ Pelapor berkeberatan. Mohon diputuskan.
card-rating = ⭐ Nilai pelapor: { $rating } dari 5
card-unreachable = 🔕 Pelapor memblokir bot, jadi kabar tidak sampai kepadanya.
card-gone = <b>{ $number }</b> tidak lagi ditangani di sini.

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
staff-withdrawn = ↩️ <b>{ $number }</b> Pelapor mencabut laporannya. Tidak perlu ditindaklanjuti.
staff-left = ↩️ <b>{ $number }</b> Pelapor mencabut laporannya, tetapi warga lain mendukungnya: mohon penanganan diteruskan.
staff-forgotten-secret = 🔴 <b>{ $number }</b> (rahasia): tenggat { $deadline } terlewati pada { $due } di { $unit }. Mohon meja pengaduan mengingatkan.
staff-forgotten-protected = 🔴 Sebuah laporan terlindungi di { $unit } melewati tenggat { $deadline } ({ $due }). Mohon ingatkan petugas unit itu membuka /antrian.
staff-group-lost = ⚠️ Bot tidak lagi dapat menulis di grup { $unit }. Laporannya sekarang dikirim kepada petugasnya satu per satu, atau ke sini. Pasang kembali dengan /pasang { $code } di grup.
staff-rated = ⭐ <b>{ $number }</b> Pelapor memberi nilai { $rating } dari 5.
staff-comment = 💬 <b>{ $number }</b> Komentar pelapor:
    { $words }
staff-objected = ⚠️ <b>{ $number }</b> Pelapor berkeberatan:
    { $words }

    Mohon diputuskan: dibuka kembali, atau jawaban tetap.
staff-handed_back = ↩️ <b>{ $number }</b> dikembalikan oleh { $who }:
    { $words }
staff-assigned = 📨 <b>{ $number }</b> diteruskan kepada { $unit }.
    { $words }
staff-lapsed = <b>{ $number }</b> Pelapor tidak menjawab sampai batas waktu. Laporan ditutup.
staff-near = ⏰ <b>{ $number }</b> Tenggat { $deadline } { $left }: { $due }.
staff-missed = 🔴 <b>{ $number }</b> Tenggat { $deadline } terlewati: { $due } ({ $left }). Mohon segera ditindaklanjuti.
leader-missed = 🔴 <b>{ $number }</b> ({ $category }) di { $unit }: tenggat { $deadline } terlewati pada { $due }.
    Anda menerima pesan ini sebagai pimpinan.
staff-nobody = ⚠️ <b>{ $number }</b> untuk { $unit }, tetapi unit itu belum punya grup atau petugas. Mohon meja pengaduan yang menanganinya: disposisikan ke unit lain, atau undang pejabat penghubungnya.
staff-nobody-protected = ⚠️ Ada laporan terlindungi untuk { $unit }, tetapi unit itu belum punya petugas. Segera undang pejabat penghubungnya, lalu minta ia membuka /antrian.
staff-joined = 👋 Petugas baru bergabung: { $role }.

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
push-resolve-follower = ✅ { $unit } menjawab laporan <b>{ $number }</b> yang Anda dukung:

    { $words }
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
push-lapse = Laporan <b>{ $number }</b> kami tutup karena pertanyaan petugas belum terjawab sampai batas waktu. Anda dapat menyampaikan keberatan atau membuat laporan baru.
push-close = Laporan <b>{ $number }</b> kami tutup karena tidak ada tanggapan lagi dari Anda. Terima kasih sudah melapor.
push-lapse-follower = Laporan <b>{ $number }</b> yang Anda dukung kami tutup karena pertanyaan petugas kepada pelapornya tidak terjawab. Jika masalahnya masih ada, silakan buat laporan baru.
push-close-follower = Laporan <b>{ $number }</b> yang Anda dukung sudah selesai. Terima kasih atas dukungan Anda.
push-evidence = 📎 { $unit } menambahkan bukti pada laporan <b>{ $number }</b>.
push-awaited-question = ⏳ { $unit } masih menunggu jawaban Anda untuk laporan <b>{ $number }</b>, paling lambat { $due }. Sesudah itu laporan kami tutup.
push-awaited-answer = ⏳ Laporan <b>{ $number }</b> sudah dijawab. Anda masih dapat memberi nilai atau berkeberatan sampai { $due }.
push-neutral = Ada kabar.
push-draft = Laporan Anda belum terkirim. Mau dilanjutkan? Semua yang sudah Anda isi masih tersimpan.

button-show = Lihat laporan
button-object = Belum selesai
button-object-refusal = Sampaikan keberatan
button-continue = Lanjutkan
button-drop = Hapus saja

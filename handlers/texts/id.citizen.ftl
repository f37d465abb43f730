# Bot warga: sambutan dan perintah

welcome = <b>Halo, ini layanan pengaduan { $city }.</b>

    Sampaikan keluhan, usulan, atau pertanyaan Anda di sini. Laporan diteruskan ke petugas yang berwenang, dan setiap perkembangannya kami kabarkan lewat chat ini.

    <b>Data Anda:</b> nama dan nomor telepon Anda tidak ditampilkan kepada umum. Anda dapat melapor secara anonim atau rahasia. Keterangan lengkap: /data

    Tekan tombol di bawah, atau langsung kirim tulisan, foto, atau lokasi.
bot-description = Layanan pengaduan { $city }. Kirim laporan Anda di sini: tulisan, foto, atau lokasi. Kami teruskan ke petugas yang berwenang dan kabari Anda sampai selesai.
bot-about = Layanan pengaduan { $city }

command-lapor = Buat laporan baru
command-laporan = Daftar laporan saya
command-status = Lihat satu laporan, tambahkan nomornya
command-bantuan = Cara memakai bot ini
command-bahasa = Ganti bahasa
command-data = Data saya dan cara kami menjaganya
command-batal = Batalkan yang sedang berjalan

welcome-with = <b>Halo, ini layanan pengaduan { $city }.</b> Sudah saya isikan: { $known }. Nama dan nomor Anda tidak ditampilkan kepada umum; lihat /data.
help = { $now }<b>Cara melapor</b>
    Kirim tulisan, foto, atau lokasi, atau tekan /lapor. Saya pandu langkah demi langkah, lalu Anda menerima nomor laporan.

    <b>Perintah</b>
    /lapor – buat laporan baru
    /laporan – daftar laporan Anda
    /status NOMOR – lihat satu laporan
    /bahasa – ganti bahasa
    /data – data Anda dan cara kami menjaganya
    /batal – batalkan yang sedang berjalan

    Untuk menambah keterangan pada sebuah laporan, balas (reply) pesan tentang laporan itu.

    Keadaan darurat yang mengancam jiwa: telepon <b>112</b>.
help-draft = Anda sedang mengisi laporan, pada bagian <b>{ $part }</b>. Jawab pertanyaan terakhir, atau tekan tombol di bawah untuk menampilkannya lagi.

    {""}
unknown-command = Maaf, perintah itu tidak saya kenal. Lihat /bantuan untuk daftar perintah, atau /lapor untuk membuat laporan.
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
data-kept = Laporan Anda: { $reports }
    Nama: { $name }
    Nomor telepon: { $phone }
    Persetujuan Anda: { $consent }
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
export-report = {""}
    ----------------------------------------
    Nomor laporan: { $number }
    Dikirim: { $when }
    Status: { $status }
    Jenis: { $kind }
    Kategori: { $category }
    Privasi: { $privacy }
    Lokasi: { $place }
    Ada di: { $unit }
    Uraian: { $words }
    Banyaknya bukti: { $files }
    Riwayat:
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
forgotten = Sudah. Kami tidak lagi menyimpan siapa Anda. Terima kasih pernah melapor; bila menulis lagi, kita mulai dari awal.
private-only = Halo. Laporan hanya saya terima lewat chat pribadi, supaya data Anda terjaga. Silakan buka profil saya, lalu tekan Mulai.
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
    <b>Lokasi:</b> { $place }
    <b>Uraian:</b> { $words }{ $notice }
    <b>Bukti:</b> { $files }{ $privacy }
report-masked = {""}
    <i>(Nomor, nama, dan data pribadi lain kami samarkan untuk umum. Petugas melihat selengkapnya.)</i>
report-privacy = {""}
    <b>Privasi:</b> { $privacy }
no-files = tidak ada
files = { $count } { $medium }
sent-report = <b>Laporan terkirim</b>

    { $report }
filed = <b>Terima kasih, laporan Anda sudah kami terima.</b>

    Nomor laporan: <code>{ $number }</code>

    Sekarang di: { $unit }, untuk diperiksa paling lambat { $due }.
    Jawaban pertama paling lambat: { $answer }.
    Selesai ditangani paling lambat: { $finish }.

    Setiap perkembangan kami kabarkan di sini. Ada yang terlupa? Balas pesan ini.
filed-direct = <b>Terima kasih, laporan Anda sudah kami terima.</b>

    Nomor laporan: <code>{ $number }</code>

    Sekarang di: { $unit }, langsung ke unit yang menangani.
    Jawaban pertama paling lambat: { $due }.
    Selesai ditangani paling lambat: { $finish }.

    Setiap perkembangan kami kabarkan di sini. Ada yang terlupa? Balas pesan ini.

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
button-change = Ubah { $part }
button-send = Kirim laporan
button-drop-draft = Ya, hapus
button-erase = Hapus jejak
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
list-late = {""}, terlambat { $days } hari
list-neutral = Laporan terlindung
list-button = { $number }
list-empty = Anda belum punya laporan. Tekan tombol di bawah untuk membuat yang pertama.
my-card = <b>Laporan</b> <code>{ $number }</code>
    <b>{ $status }</b>{ $due }

    { $kind } · { $category } · { $privacy }
    📍 { $place }
    Ada di: { $unit }

    “{ $words }”

    <b>Riwayat</b>
    { $lines }
my-card-due = {""}
    Berikutnya paling lambat { $due }
my-card-your-turn = {""}
    Menunggu Anda, sampai { $due }
button-answer = Jawab pertanyaan
button-add = Tambah keterangan
button-comment = Tulis komentar
button-objection = Sampaikan keberatan
button-withdraw = Cabut laporan
button-withdraw-yes = Ya, cabut laporan
button-stop = Tidak jadi
button-rate = { $rating }⭐
button-which = { $number } · { $category }
button-new-report = Bukan, ini laporan baru

ask-answer = Silakan tulis jawaban Anda untuk laporan <b>{ $number }</b>. Foto atau berkas juga boleh.
ask-addition = Silakan tulis tambahan Anda untuk laporan <b>{ $number }</b>. Foto atau berkas juga boleh.
ask-objection = Apa yang belum selesai atau keliru pada laporan <b>{ $number }</b>? Tulis alasannya; foto dengan keterangan juga boleh. Petugas akan memutuskan apakah laporan dibuka kembali.
ask-comment = Silakan tulis komentar Anda tentang penanganan laporan <b>{ $number }</b>.
ask-which = Beberapa laporan Anda menunggu jawaban. Pesan tadi untuk yang mana?
ask-withdraw = Cabut laporan <b>{ $number }</b>? Petugas tidak akan menanganinya lagi, dan ini tidak dapat diubah kembali.
told-answer = Terima kasih, jawaban Anda untuk laporan <b>{ $number }</b> sudah kami teruskan.
told-addition = Terima kasih, tambahan Anda untuk laporan <b>{ $number }</b> sudah kami teruskan.
told-objection = Keberatan Anda atas laporan <b>{ $number }</b> sudah kami terima. Petugas akan memutuskannya dan Anda kami kabari.
told-comment = Terima kasih, komentar Anda untuk laporan <b>{ $number }</b> sudah kami terima.
told-rating = Terima kasih atas penilaian Anda untuk laporan <b>{ $number }</b>. Ada yang ingin ditambahkan?
told-rating-bad = Terima kasih atas penilaian yang jujur untuk laporan <b>{ $number }</b>. Maaf, hasilnya belum baik bagi Anda. Tulis komentar, atau sampaikan keberatan bila masalahnya belum selesai.
told-withdrawn = Laporan <b>{ $number }</b> sudah dicabut. Terima kasih sudah memberi tahu kami.

# Jawaban singkat untuk tombol

toast-earlier = Tombol itu milik pertanyaan sebelumnya. Ini pertanyaan yang sekarang.
toast-twice = Sudah tercatat.
toast-over = Tombol itu sudah tidak berlaku. Tekan /lapor untuk melapor atau /laporan untuk melihat laporan Anda.
toast-unknown = Tombol itu tidak saya kenal. Tidak ada yang berubah. Tekan /bantuan untuk melihat pilihan.
toast-no-draft = Tidak ada laporan yang belum terkirim. Tekan /lapor untuk membuat yang baru.
toast-sent-already = Laporan ini sudah terkirim dengan nomor { $number }.
toast-rated = Nilai { $rating } dari 5 tercatat. Terima kasih.

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
problem-place-too-long = Nama tempatnya terlalu panjang (paling banyak { $most } huruf). Tulis jalan dan patokannya saja; ceritanya nanti di bagian uraian.
problem-privacy-unknown = Pilihan privasi itu tidak ada. Silakan pilih salah satu dari tombol.
problem-privacy-too-open = Laporan seperti ini selalu dirahasiakan untuk melindungi Anda. Silakan pilih Rahasia, atau Anonim dan rahasia.
problem-no-draft = Tidak ada laporan yang sedang diisi. Tekan /lapor untuk membuat yang baru.
problem-draft-incomplete = Laporannya belum lengkap. Tekan /lapor untuk melanjutkan.
problem-tap-unknown = Tombol itu tidak saya kenal. Tidak ada yang berubah. Silakan gunakan tombol pada pesan terakhir.
problem-message-unusable = Maaf, kiriman seperti itu tidak dapat saya gunakan. Silakan kirim tulisan, foto, video, rekaman suara, berkas, atau lokasi.
problem-contact-of-another = Itu kontak orang lain. Kami hanya dapat menerima kontak Anda sendiri, lewat tombol di bawah layar.
problem-text-missing = Silakan tulis sedikit lebih lengkap dengan kata-kata.
problem-text-too-long = Tulisan Anda terlalu panjang ({ $length } huruf; paling banyak { $most }). Silakan ringkas atau bagi menjadi beberapa pesan.
problem-ticket-ended = Laporan { $number } sudah berakhir, jadi tidak dapat ditambah lagi. Lihat /status { $number }, atau tekan /lapor untuk membuat laporan baru.
problem-rating-unknown = Nilainya dari 1 sampai 5. Silakan tekan salah satu bintang.
problem-rating-missing = Silakan beri nilai dulu untuk laporan { $number }, sesudah itu tulis komentarnya.
problem-number-malformed = “{ $text }” bukan nomor laporan. Nomor laporan terdiri dari delapan huruf dan angka sesudah kode kota. Lihat /laporan untuk daftar laporan Anda.
problem-number-mistyped = Nomor “{ $text }” sepertinya salah ketik satu huruf atau angka. Silakan periksa lagi, atau lihat /laporan.
wrong-state = Laporan { $number } sekarang berstatus “{ $status }”, jadi itu tidak dapat dilakukan. Lihat /status { $number } untuk pilihan yang ada.
ticket-not-found = Laporan { $number } tidak ada di antara laporan Anda. Periksa nomornya, atau lihat /laporan.
not-allowed = Maaf, itu tidak dapat dilakukan. Lihat /bantuan untuk pilihan yang ada.
changed-meanwhile = Laporan { $number } baru saja berubah. Silakan lihat /status { $number } lalu coba lagi.

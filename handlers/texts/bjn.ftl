# Bot gasan warga: sambutan wan parintah

welcome = <b>Halo, ngini layanan pangaduan { $city }.</b>

    Sampaiakan kaluhan, usul, atawa patakunan Pian di sini. Laporan kami tarusakan ka patugas nang bawanang, wan tiap pakambangannya kami habarakan liwat chat ngini.

    <b>Data Pian:</b> ngaran wan nomor talipun Pian kada ditampaiakan ka urang banyak. Pian kawa malapor sacara anonim atawa rahasia. Katarangan langkap: /data

    Picik tombol di bawah, atawa langsung kirim tulisan, foto, atawa lokasi.
bot-description = Layanan pangaduan { $city }. Kirim laporan Pian di sini: tulisan, foto, atawa lokasi. Kami tarusakan ka patugas nang bawanang wan kami habari Pian sampai tuntung.
bot-about = Layanan pangaduan { $city }

command-lapor = Ulah laporan hanyar
command-laporan = Daptar laporan ulun
command-status = Lihati satu laporan, tambahi nomornya
command-bantuan = Cara mamakai bot ngini
command-bahasa = Ganti bahasa
command-data = Data ulun wan cara kami manjaganya
command-batal = Batalakan nang lagi bajalan

welcome-with = <b>Halo, ngini layanan pangaduan { $city }.</b> Sudah ulun isiakan: { $known }. Ngaran wan nomor Pian kada ditampaiakan ka urang banyak; lihati /data.
help = { $now }<b>Cara malapor</b>
    Kirim tulisan, foto, atawa lokasi, atawa picik /lapor. Ulun pandu langkah gasan langkah, imbah itu Pian manarima nomor laporan.

    <b>Parintah</b>
    /lapor – ulah laporan hanyar
    /laporan – daptar laporan Pian
    /status NOMOR – lihati satu laporan
    /bahasa – ganti bahasa
    /data – data Pian wan cara kami manjaganya
    /batal – batalakan nang lagi bajalan

    Gasan manambahi katarangan di satu laporan, balas (reply) pasan nang tantang laporan itu.

    Kaadaan darurat nang maancam nyawa: talipun <b>112</b>.
help-draft = Pian lagi maisi laporan, di bagian <b>{ $part }</b>. Jawab patakunan pahabisannya, atawa picik tombol di bawah gasan manampaiakannya pulang.

    {""}
unknown-command = Maap, parintah itu kada ulun kanali. Lihati /bantuan gasan daptar parintah, atawa /lapor gasan maulah laporan.
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
data-kept = Laporan Pian: { $reports }
    Ngaran: { $name }
    Nomor talipun: { $phone }
    Pasatujuan Pian: { $consent }
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
export-report = {""}
    ----------------------------------------
    Nomor laporan: { $number }
    Dikirim: { $when }
    Status: { $status }
    Macam: { $kind }
    Katagori: { $category }
    Privasi: { $privacy }
    Lokasi: { $place }
    Ada di: { $unit }
    Uraian: { $words }
    Banyaknya bukti: { $files }
    Riwayat:
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
forgotten = Sudah. Kami kada manyimpan lagi sia Pian. Tarima kasih suah malapor; amun manulis pulang, kita mulai matan awal.
private-only = Halo. Laporan ulun tarima liwat chat pribadi haja, supaya data Pian tajaga. Buka profil ulun, imbah itu picik Mulai.
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
    <b>Lokasi:</b> { $place }
    <b>Uraian:</b> { $words }{ $notice }
    <b>Bukti:</b> { $files }{ $privacy }
report-masked = {""}
    <i>(Nomor, ngaran, wan data pribadi lain kami samarakan gasan urang banyak. Patugas malihati salangkapnya.)</i>
report-privacy = {""}
    <b>Privasi:</b> { $privacy }
no-files = kadada
files = { $count } { $medium }
sent-report = <b>Laporan takirim</b>

    { $report }
filed = <b>Tarima kasih, laporan Pian sudah kami tarima.</b>

    Nomor laporan: <code>{ $number }</code>

    Wayah ini di: { $unit }, gasan dipariksa paling lambat { $due }.
    Jawaban panambaian paling lambat: { $answer }.
    Tuntung ditangani paling lambat: { $finish }.

    Tiap pakambangan kami habarakan di sini. Ada nang talupa? Balas pasan ngini.
filed-direct = <b>Tarima kasih, laporan Pian sudah kami tarima.</b>

    Nomor laporan: <code>{ $number }</code>

    Wayah ini di: { $unit }, langsung ka unit nang manangani.
    Jawaban panambaian paling lambat: { $due }.
    Tuntung ditangani paling lambat: { $finish }.

    Tiap pakambangan kami habarakan di sini. Ada nang talupa? Balas pasan ngini.

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
button-change = Ubah { $part }
button-send = Kirim laporan
button-drop-draft = Inggih, hapus
button-erase = Hapus jajak
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
        [0] tinggat hari ini
       *[other] { $days } hari lagi
    }
list-late = {""}, talambat { $days } hari
list-neutral = Laporan talindung
list-button = { $number }
list-empty = Pian balum baisi laporan. Picik tombol di bawah gasan maulah nang panambaian.
my-card = <b>Laporan</b> <code>{ $number }</code>
    <b>{ $status }</b>{ $due }

    { $kind } · { $category } · { $privacy }
    📍 { $place }
    Ada di: { $unit }

    “{ $words }”

    <b>Riwayat</b>
    { $lines }
my-card-due = {""}
    Imbahnya paling lambat { $due }
my-card-your-turn = {""}
    Mahadangi Pian, sampai { $due }
button-answer = Jawab patakunan
button-add = Tambahi katarangan
button-comment = Tulis komintar
button-objection = Sampaiakan kabaratan
button-withdraw = Cabut laporan
button-withdraw-yes = Inggih, cabut laporan
button-stop = Kada jadi
button-rate = { $rating }⭐
button-which = { $number } · { $category }
button-new-report = Lain, ngini laporan hanyar

ask-answer = Tulis jawaban Pian gasan laporan <b>{ $number }</b>. Foto atawa barkas bulih jua.
ask-addition = Tulis tambahan Pian gasan laporan <b>{ $number }</b>. Foto atawa barkas bulih jua.
ask-objection = Apa nang balum tuntung atawa salah di laporan <b>{ $number }</b>? Tulis alasannya; foto lawan katarangan bulih jua. Patugas nang mamutusakan apakah laporan dibuka pulang.
ask-comment = Tulis komintar Pian tantang pananganan laporan <b>{ $number }</b>.
ask-which = Babarapa laporan Pian mahadangi jawaban. Pasan tadi gasan nang mana?
ask-withdraw = Cabut laporan <b>{ $number }</b>? Patugas kada manangani lagi, wan ngini kada kawa diubah pulang.
told-answer = Tarima kasih, jawaban Pian gasan laporan <b>{ $number }</b> sudah kami tarusakan.
told-addition = Tarima kasih, tambahan Pian gasan laporan <b>{ $number }</b> sudah kami tarusakan.
told-objection = Kabaratan Pian atas laporan <b>{ $number }</b> sudah kami tarima. Patugas nang mamutusakan wan Pian kami habari.
told-comment = Tarima kasih, komintar Pian gasan laporan <b>{ $number }</b> sudah kami tarima.
told-rating = Tarima kasih atas panilaian Pian gasan laporan <b>{ $number }</b>. Adakah nang handak ditambahi?
told-rating-bad = Tarima kasih atas panilaian nang jujur gasan laporan <b>{ $number }</b>. Maap, hasilnya balum baik gasan Pian. Tulis komintar, atawa sampaiakan kabaratan amun masalahnya balum tuntung.
told-withdrawn = Laporan <b>{ $number }</b> sudah dicabut. Tarima kasih sudah mamadahi kami.

# Jawaban handap gasan tombol

toast-earlier = Tombol itu ampun patakunan sabalumnya. Ngini patakunan nang wayah ini.
toast-twice = Sudah tacatat.
toast-over = Tombol itu kada balaku lagi. Picik /lapor gasan malapor atawa /laporan gasan malihati laporan Pian.
toast-unknown = Tombol itu kada ulun kanali. Kadada nang barubah. Picik /bantuan gasan malihati pilihan.
toast-no-draft = Kadada laporan nang balum takirim. Picik /lapor gasan maulah nang hanyar.
toast-sent-already = Laporan ngini sudah takirim lawan nomor { $number }.
toast-rated = Nilai { $rating } matan 5 tacatat. Tarima kasih.

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
problem-place-too-long = Ngaran wadahnya talalu panjang (paling banyak { $most } hurup). Tulis jalan wan patokannya haja; kisahnya kaina di bagian uraian.
problem-privacy-unknown = Pilihan privasi itu kadada. Pilih salah satu matan tombol.
problem-privacy-too-open = Laporan kaya ngini salalu dirahasiaakan gasan malindungi Pian. Pilih Rahasia, atawa Anonim wan rahasia.
problem-no-draft = Kadada laporan nang lagi diisi. Picik /lapor gasan maulah nang hanyar.
problem-draft-incomplete = Laporannya balum langkap. Picik /lapor gasan manarusakan.
problem-tap-unknown = Tombol itu kada ulun kanali. Kadada nang barubah. Pakai tombol di pasan pahabisannya.
problem-message-unusable = Maap, kiriman kaya itu kada kawa ulun pakai. Kirim tulisan, foto, video, rikaman suara, barkas, atawa lokasi.
problem-contact-of-another = Itu kontak urang lain. Kami kawa manarima kontak Pian saurang haja, liwat tombol di bawah layar.
problem-text-missing = Tulis saikit labih langkap lawan kata-kata.
problem-text-too-long = Tulisan Pian talalu panjang ({ $length } hurup; paling banyak { $most }). Ringkasakan atawa bagi jadi babarapa pasan.
problem-ticket-ended = Laporan { $number } sudah baakhir, jadi kada kawa ditambahi lagi. Lihati /status { $number }, atawa picik /lapor gasan maulah laporan hanyar.
problem-rating-unknown = Nilainya matan 1 sampai 5. Picik salah satu bintang.
problem-rating-missing = Bari nilai dahulu gasan laporan { $number }, imbah itu tulis komintarnya.
problem-number-malformed = “{ $text }” lain nomor laporan. Nomor laporan tadiri matan walu hurup wan angka imbah kode kuta. Lihati /laporan gasan daptar laporan Pian.
problem-number-mistyped = Nomor “{ $text }” kaya salah katik satu hurup atawa angka. Pariksa pulang, atawa lihati /laporan.
wrong-state = Laporan { $number } wayah ini bastatus “{ $status }”, jadi itu kada kawa digawi. Lihati /status { $number } gasan pilihan nang ada.
ticket-not-found = Laporan { $number } kadada di antara laporan Pian. Pariksa nomornya, atawa lihati /laporan.
not-allowed = Maap, itu kada kawa digawi. Lihati /bantuan gasan pilihan nang ada.
changed-meanwhile = Laporan { $number } hanyar haja barubah. Lihati /status { $number } imbah itu cubai pulang.

# Bot petugas

officer-language = Bahasa Indonesia

# Perintah: satu baris untuk menu, dan cara memakainya

officer-command-antrian = Laporan yang menunggu, yang paling mendesak di atas
    .usage = <code>/antrian</code>
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
officer-command-kategori = Betulkan kategori laporan
    .usage = <code>/kategori { $number }</code>
officer-command-disposisi = Teruskan ke unit tertentu
    .usage = <code>/disposisi { $number } { $unit } mohon dicek hari ini</code>
officer-command-proses = Mulai dikerjakan, atau kabar kemajuan
    .usage = <code>/proses { $number } Tim berangkat besok pagi</code>
officer-command-tanya = Bertanya kepada pelapor
    .usage = <code>/tanya { $number } Di RT berapa tepatnya?</code>
officer-command-balas = Menulis kepada pelapor
    .usage = <code>/balas { $number } Kami sudah ke lokasi</code>
officer-command-selesai = Jawaban akhir dengan bukti
    .usage = kirim foto dengan keterangan <code>/selesai { $number } Jalan sudah ditambal</code>
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
officer-command-statistik = Angka: masuk, terbuka, terlambat, kecepatan
    .usage = <code>/statistik</code>, <code>/statistik 7</code>, atau <code>/statistik { $unit } 90</code> (7, 30, 90, 365 hari, atau all)
officer-command-peringkat = Peringkat unit menurut ketepatan waktu
    .usage = <code>/peringkat</code> atau <code>/peringkat 90</code>
officer-command-ekspor = Laporan sebagai berkas CSV
    .usage = <code>/ekspor</code> atau <code>/ekspor 365</code> (7, 30, 90, 365 hari, atau all)
officer-command-pasang = Jadikan grup ini grup sebuah unit
    .usage = tulis di dalam grupnya: <code>/pasang { $unit }</code>
officer-command-undang = Undang petugas baru
    .usage = <code>/undang</code>, atau <code>/undang petugas { $unit }</code>, <code>/undang pimpinan</code>
officer-command-undangan = Undangan yang belum dipakai
    .usage = <code>/undangan</code>
officer-command-petugas = Daftar petugas: aktif, nonaktif, jabatan
    .usage = <code>/petugas</code> atau <code>/petugas { $unit }</code>
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
officer-action-statistics = lihat statistik
officer-action-export = ekspor laporan
officer-action-correct = betulkan kategori
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
officer-staff-name = Petugas { $number }
officer-staff-member = <a href="tg://user?id={ $id }">{ $name }</a>: { $roles }
officer-staff-suspended = <a href="tg://user?id={ $id }">{ $name }</a>: { $roles } · 🚫 nonaktif
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
officer-button-queue = Lihat antrian

officer-help-head = <b>{ $roles }</b>

    Balas (reply) kartu sebuah laporan, dan pelapor langsung membaca balasan Anda. Yang lain lewat tombol di bawah kartu, atau perintah:
officer-help-line = • { $what }
    { "   " }{ $usage }
officer-help-foot = {""}
    Foto dan berkas boleh ikut: kirim sebagai balasan, atau tulis perintah sebagai keterangan foto.

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
officer-tie-in-private = Perintah ini ditulis di dalam grup unitnya, setelah bot ini menjadi anggota grup itu.

# Antrian dan laporan

officer-view-desk = Perlu verifikasi
officer-view-unit = Tugas unit
officer-view-city = Semua yang terbuka
officer-view-waiting = Menunggu pelapor
officer-view-objected = Keberatan
officer-view-mine = Saya tangani
officer-view-untaken = Belum diambil
officer-view-today = Tenggat hari ini
officer-view-late = Terlambat
officer-queue-head = <b>{ $view }</b>: { $total } laporan{ $pages ->
    [1] {""}
   *[other] , halaman { $page } dari { $pages }
 }
officer-queue-empty = <b>{ $view }</b>: tidak ada yang menunggu. 👍
officer-queue-line = <b>{ $place }.</b> { $number } · { $left }
    { $category } · { $where } · <i>{ $status }</i>
officer-search-head = 🔎 <b>{ $words }</b>: { $total } laporan{ $pages ->
    [1] {""}
   *[other] , halaman { $page } dari { $pages }
 }
officer-search-nothing = 🔎 <b>{ $words }</b>: tidak ada laporan. Coba satu kata saja, nama jalan atau kelurahan, atau sebagian nomornya.
officer-search-short = Tulis paling sedikit { $least } huruf untuk mencari.
officer-search-over = Pencarian ini sudah lewat. Cari lagi dengan /cari.
officer-not-due = tanpa tenggat
officer-page-before = ◀ Sebelumnya
officer-page-after = Berikutnya ▶
officer-history-head = <b>Riwayat { $number }</b>
officer-history-earlier = <i>{ $count } catatan sebelumnya tidak ditampilkan.</i>

officer-export = 📄 { $count } laporan, { $period }. Laporan rahasia dan terlindung serta data pelapor tidak ikut.
officer-export-empty = Tidak ada laporan yang dapat diekspor: { $period }.

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
officer-league-head = 🏆 <b>Peringkat unit</b>, { $period }
officer-league-line = { $place } <b>{ $unit }</b>: { $percent }% tepat waktu dari { $count } · { $time }
officer-league-empty = Belum ada unit dengan cukup jawaban pada masa ini.
officer-league-rule = {""}
    <i>Aturannya: bagian jawaban pertama yang datang sebelum tenggat, dari semua yang sudah dijawab atau sudah lewat tenggat. Bila sama, median waktu yang lebih singkat unggul. Unit dengan kurang dari { $least } jawaban tidak diperingkat; laporan rahasia tidak dihitung.</i>

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
officer-prompt-reject = Mengapa <b>{ $number }</b> tidak dapat diproses? Pelapor membacanya, jadi tulis dengan kata-kata sederhana.
officer-prompt-hand_back = Mengapa <b>{ $number }</b> bukan wewenang unit Anda? Admin pengaduan membacanya; jika tahu, sebut unit yang tepat.
officer-prompt-merge = Laporan <b>{ $number }</b> digabung ke laporan mana? Tulis nomor laporan induknya.
officer-prompt-reopen = Tambahan untuk pembukaan kembali <b>{ $number }</b>:
officer-prompt-uphold = Mengapa jawaban untuk <b>{ $number }</b> tetap? Pelapor membacanya.
officer-prompt-note = Tulis catatan untuk <b>{ $number }</b>. Hanya petugas yang membacanya.
officer-button-category = 🏷 Betulkan kategori
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
officer-choose-reason = Mengapa <b>{ $number }</b> tidak dapat diproses? Alasan yang dipilih langsung dibaca pelapor.
officer-other-reason = ✍️ Alasan lain…
officer-take-over = Ambil alih
officer-taken = Laporan <b>{ $number }</b> sudah diambil petugas lain. Ambil alih?
officer-no-words = Tulis dengan kata-kata atau kirim foto, video, suara, atau berkas. Stiker, kontak, dan lokasi tidak dapat diteruskan.
officer-cancelled = Baik, dibatalkan. Tidak ada yang dikirim.
officer-nothing-to-cancel = Tidak ada yang perlu dibatalkan.
officer-which-ticket = Laporan mana yang dimaksud? Balas (reply) kartunya, atau tulis nomornya. Yang menunggu ada di /antrian.
officer-which-ticket-files = Berkas ini untuk laporan mana? Kirim sebagai balasan (reply) pada kartunya, atau dengan keterangan seperti <code>/balas NOMOR …</code>.
officer-edited = Pesan yang diubah tidak dikirim ulang: yang sudah sampai ke pelapor tetap seperti semula. Bila perlu, kirim pesan baru.

# Apa yang sudah dilakukan

officer-toast-done = ✅ Tercatat. Status: { $status }
officer-toast-refused = Tidak bisa. Lihat pesan di obrolan ini.
officer-toast-twice = Sudah diterima.
officer-toast-taken = Sudah diambil petugas lain.
officer-done-take = ✅ <b>{ $number }</b> Anda ambil.
officer-button-release = Lepas lagi
officer-done-release = ✅ <b>{ $number }</b> Anda lepas. Siapa pun di unit boleh mengambilnya.
officer-done-verify = ✅ <b>{ $number }</b> terverifikasi dan diteruskan ke { $unit }. Pelapor sudah diberi tahu.
officer-done-assign = ✅ <b>{ $number }</b> diteruskan ke { $unit }. Pelapor sudah diberi tahu.
officer-done-start = ✅ <b>{ $number }</b>: pelapor diberi tahu bahwa laporannya sedang ditangani.
officer-done-ask = ✅ Pertanyaan untuk <b>{ $number }</b> terkirim. Tenggat berhenti sampai pelapor menjawab.
officer-done-reply = ✅ Terkirim ke pelapor <b>{ $number }</b>.
officer-done-resolve = ✅ <b>{ $number }</b> dijawab. Pelapor diminta menilai atau berkeberatan.
officer-done-reject = ✅ <b>{ $number }</b> dinyatakan tidak dapat diproses. Pelapor boleh berkeberatan satu kali.
officer-done-hand_back = ✅ <b>{ $number }</b> kembali ke meja pengaduan beserta alasan Anda.
officer-done-merge = ✅ <b>{ $number }</b> digabung ke <b>{ $other }</b>. Pelapornya mengikuti laporan itu.
officer-done-reopen = ✅ <b>{ $number }</b> dibuka kembali. Status: { $status }. Pelapor sudah diberi tahu.
officer-done-uphold = ✅ Jawaban untuk <b>{ $number }</b> tetap. Pelapor sudah diberi tahu.
officer-done-note = ✅ Catatan pada <b>{ $number }</b> tersimpan. Pelapor tidak membacanya.
officer-done-words = Yang dibaca pelapor:
    <blockquote>{ $words }</blockquote>
officer-done-files = 📎 { $count } berkas ikut dikirim.
officer-done-no-files = 📎 Berkas tidak ikut: hanya kata-kata yang disimpan. Kirim berkas kepada pelapor dengan /balas.
officer-reporter-gone = ℹ️ Pelapor tidak dapat dihubungi lagi.
officer-reporter-unreachable = 🔕 Pelapor memblokir bot, jadi ia belum membacanya.
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
officer-problem-number-malformed = “{ $text }” bukan nomor laporan. Bentuknya seperti { $example }.
officer-problem-number-mistyped = “{ $text }” salah ketik: salah satu hurufnya keliru. Periksa lagi nomornya.
officer-problem-category-unknown = Kategori itu tidak ada. Pilih lagi dengan /kategori { $number }.
officer-problem-unit-protected = Unit { $unit } menangani laporan terlindungi. Undangannya hanya dibuat oleh pengelola sistem: sahut invite liaison --unit { $unit }
officer-problem-nobody-to-ask = Pelapor { $number } sudah mencabut laporannya atau menghapus datanya, jadi tidak ada yang dapat ditanya. Laporan tetap dapat ditangani karena didukung warga lain.
officer-problem-category-already = { $number } memang sudah berkategori itu.
officer-problem-unit-unknown = Tidak ada unit “{ $unit }”. Kode unit: { $units }.
officer-problem-not-taken = { $number } memang belum diambil siapa pun.
officer-problem-taken-by-another = { $number } ditangani petugas lain. Hanya ia atau admin pengaduan yang dapat melepasnya; Anda dapat mengambil alih dengan /ambil.
officer-problem-unit-already = { $number } memang sudah di { $unit }.
officer-problem-unit-not-evident = Unit untuk { $number } belum jelas. Pilih dengan /disposisi { $number }.
officer-problem-unit-not-for-protected = { $number } laporan terlindung; hanya unitnya sendiri yang boleh menanganinya.
officer-problem-reason-missing = Tolak hanya dengan alasan. Tulis alasannya untuk { $number }.
officer-problem-merge-into-itself = { $number } tidak dapat digabung dengan dirinya sendiri.
officer-problem-merge-into-ended = { $number } sudah berakhir, jadi tidak dapat menjadi induk.
officer-problem-merge-unlike-privacy = { $number } bersifat rahasia, jadi tidak dapat menjadi induk.
officer-problem-file-too-large = Berkas terlalu besar, paling besar { $most } MB. Perkecil, atau kirim sebagai foto biasa.
officer-problem-too-many-files = Terlalu banyak berkas, paling banyak { $most }.
officer-problem-member-oneself = Anda tidak dapat menonaktifkan diri sendiri. Mintalah admin lain.
officer-problem-role-unknown = Peran itu tidak ada.
officer-problem-unit-missing = Sebutkan unitnya.
officer-problem-unit-not-needed = Peran ini tidak memakai unit.

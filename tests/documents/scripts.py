"""Twelve scripts a certificate must print right, each with a name and the face it is drawn in."""

TWELVE = {
    "Latin with stacked marks": ("Ṩīṭāmbhara Ạ̄ẹ̃ Ngũgĩ", "EBGaramond-Medium"),
    "Vietnamese": ("Nguyễn Thị Ánh Tuyết", "SourceSerif4-Regular"),
    "Greek": ("Γιώργος Ἐλευθέριος", "EBGaramond-Medium"),
    "Cyrillic": ("Юлія Щербакова Ђорђе", "EBGaramond-Medium"),
    "vocalised Arabic": ("مُحَمَّد عَبْدُ اللّٰه", "NotoSansArabic-Regular"),
    "Urdu": ("پروین ٹھاکر گُڑیا ڈاکٹر", "NotoSansArabic-Regular"),
    "Hebrew": ("שָׁלוֹם בֶּן דָּוִד", "NotoSansHebrew-Regular"),
    "Devanagari": ("क्षितिज श्रीवास्तव ज्ञानेश्वर", "NotoSansDevanagari-Regular"),
    "Tamil": ("தமிழ்ச்செல்வி ஸ்ரீநிவாசன்", "NotoSansTamil-Regular"),
    "Thai": ("กุ้ง ที่รัก น้ำทิพย์", "NotoSansThai-Regular"),
    "Chinese": ("陳美玲 张伟丽", "NotoSansSC-Regular"),
    "Japanese kana": ("やまだ さくら ヴァイオレット", "NotoSansSC-Regular"),
}
"""By the script's name: a name that is hard in it, and the face whose letters it is drawn with."""

package vn.tiendo.core.document.made;

/** Texts that no plan looks like and that a careless rule takes for ever to read, or breaks on: one pattern, any length. */
public enum HardText {
    ONE_LINE(
            "KẾ HOẠCH I. NHIỆM VỤ 1. ",
            "Phòng Y tế chủ trì, phối hợp với các phòng, ban; báo cáo trước ngày 05/12/2031. "),
    NO_SPACES("", "PhòngYtếchủtrì,phốihợpvớicácphòng,ban;báocáotrướcngày05/12/2031."),
    ORDERS("", "Giao Sở Y tế, "),
    DASHES("", "-"),
    DIGITS("", "1"),
    COMMAS("", ","),
    OPEN_BRACKETS("", "("),
    QUOTES("", "\" "),
    SPACES("", " "),
    TABS("", "a\t"),
    BARS("", "|"),
    FULL_STOPS_IN_A_TITLE("I. NHIỆM VỤ", "."),
    LINE_ENDS("", "\n"),
    BULLETS("", "- x\n"),
    NUMBERS("", "1. Làm việc\n"),
    HEADINGS("", "1. Về rừng\n- Trồng rừng.\n"),
    SMALL_LINES("KẾ HOẠCH\n", "chữ nhỏ nối tiếp\n"),
    PARAGRAPHS_BELOW_THE_LAST_ITEM("I. NHIỆM VỤ\n1. Làm việc.\n\n", "Việc nữa.\n\n"),
    ATTRIBUTES_BELOW_BULLETS("I. NHIỆM VỤ\n", "- Làm việc.\n", "- Thời gian: tháng 3.\n"),
    ATTRIBUTE_NAME_WITHOUT_END("I. NHIỆM VỤ\n1. ", "kết quả sản phẩm "),
    OUTCOME_NAMES("I. NHIỆM VỤ\n1. ", "kết quả/"),
    PARTNERS("I. NHIỆM VỤ\n1. ", "phối hợp với Sở Y tế "),
    ASSIGNMENT_WORDS("I. NHIỆM VỤ\n1. ", "giao "),
    DATES("I. NHIỆM VỤ\n1. ", "trước ngày 05/12, "),
    DAYS_WITHOUT_END("I. NHIỆM VỤ\n1. Xong ngày 05/6", ",;"),
    MONTHS("I. NHIỆM VỤ\n1. ", "tháng 1, "),
    SYMBOLS("I. NHIỆM VỤ\n1. ", "Kế hoạch số 12-KH/HU, "),
    GROUNDS("KẾ HOẠCH\nTrồng rừng\n\n", "Căn cứ Nghị quyết số 12-NQ/TU ngày 01/3/2030 của Tỉnh ủy;\n"),
    LETTERHEAD("", "ỦY BAN NHÂN DÂN XÃ\n"),
    ROWS("PHỤ LỤC\n| TT | Nội dung | Chủ trì | Thời gian |\n", "| 1 | Làm việc | Sở Y tế | Quý I |\n"),
    COLUMN_NAME_WITHOUT_END("PHỤ LỤC\n| TT | Nội dung | Chủ trì | Thời gian |\n", "việc\n"),
    SPACED_ROWS("PHỤ LỤC\nTT    Nội dung    Chủ trì    Thời gian\n", "1     Làm việc    Sở Y tế    Quý I\n"),
    TABBED_ROWS("PHỤ LỤC\nTT\tNội dung\tChủ trì\tThời gian\n", "1\tLàm việc\nkỹ\tSở Y tế\tQuý I\n"),
    CELLS("PHỤ LỤC\nTT\nNội dung\nChủ trì\nThời gian\n", "1\nLàm việc\nSở Y tế\nQuý I\n"),
    FIGURES("II. CHỈ TIÊU\n- Đạt ", "90% hộ, "),
    THOUSANDS("II. CHỈ TIÊU\n- Trồng 1", ".000"),
    RECIPIENTS_IN_OPEN_BRACKETS("I. NHIỆM VỤ\n1. Làm.\nNơi nhận:\n", "- Sở Y tế (", "+ thôn ("),
    SIGNATURES("I. NHIỆM VỤ\n1. Làm.\nNơi nhận:\n- Lưu.\n", "CHỦ TỊCH\n"),
    FOOTNOTES("", "¹ Quyết định số 12/QĐ-UBND\n"),
    CONTROL_SIGNS("", "\u0000"),
    HALF_LETTERS("", "\uD800"),
    INVISIBLE_SIGNS("", "\u200B");

    private final String front;
    private final String first;
    private final String second;

    HardText(String front, String unit) {
        this(front, unit, unit);
    }

    HardText(String front, String first, String second) {
        this.front = front;
        this.first = first;
        this.second = second;
    }

    /** The first half of the one, the second half of the other pattern, in so many characters. */
    public String of(int length) {
        int half = (length - front.length()) / 2;
        return front + filled(first, half) + filled(second, length - front.length() - half);
    }

    private static String filled(String unit, int length) {
        return unit.repeat(length / unit.length() + 1).substring(0, length);
    }
}

package vn.tiendo.core.intake.matching;

import java.util.regex.Pattern;
import vn.tiendo.core.shared.VietnameseText;

/** Words that name many bodies, or people, at once: "các cơ quan liên quan", "cấp ủy cơ sở", "đồng chí Ủy viên". */
public final class CollectiveName {
    private static final Pattern MANY = Pattern.compile(
            ".*\\b(cac|moi|nhung|toan the|tung|cap uy|dong chi|uy vien|thu truong|nguoi dung dau|co so|can bo|dang vien)\\b.*"
                    + "|.*\\b(lien quan|truc thuoc|phan cong|uy vien|huyen uy vien|thanh uy vien|tinh uy vien)");

    private CollectiveName() {}

    public static boolean is(String phrase) {
        return MANY.matcher(VietnameseText.fold(phrase)).matches();
    }
}

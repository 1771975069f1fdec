package vn.tiendo.core.intake.matching;

import java.util.regex.Pattern;
import vn.tiendo.core.shared.VietnameseText;

/** Words that name many bodies at once ("các cơ quan liên quan", "UBND các xã", "thủ trưởng các đơn vị"). */
public final class CollectiveName {
    private static final Pattern MANY =
            Pattern.compile(".*\\b(cac|moi|nhung|toan the|tung)\\b.*|.*\\b(lien quan|truc thuoc)");

    private CollectiveName() {}

    public static boolean is(String phrase) {
        return MANY.matcher(VietnameseText.fold(phrase)).matches();
    }
}

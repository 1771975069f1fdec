package vn.tiendo.core.drafting;

import java.time.LocalDate;
import java.util.Locale;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.plan.Signature;

/**
 * The signing block to start from (Nghị định 30/2020, Phụ lục I; Hướng dẫn 36-HD/VPTW): a committee signs as a body, for
 * a department or board nothing is assumed.
 */
final class UsualSignature {
    private UsualSignature() {}

    static Signature of(Body issuer, LocalDate day) {
        String name = issuer.nameOn(day).name().toUpperCase(Locale.ROOT);
        if (issuer.getKind().startsWith("UBND") || name.startsWith("ỦY BAN NHÂN DÂN")) {
            return new Signature("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", null);
        }
        if (issuer.getSystem() == BodySystem.FRONT && name.contains("MẶT TRẬN")) {
            return new Signature("TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH", null);
        }
        boolean committee = issuer.getSystem() == BodySystem.PARTY && name.matches("(TỈNH|THÀNH|HUYỆN|ĐẢNG) (ỦY|UỶ).*");
        return committee ? new Signature("T/M " + firstTwoWords(name), "BÍ THƯ", null) : Signature.NONE;
    }

    /** "ĐẢNG ỦY XÃ SUỐI MÂY" signs as "ĐẢNG ỦY". */
    private static String firstTwoWords(String name) {
        String[] words = name.split(" ");
        return words[0] + " " + words[1];
    }
}

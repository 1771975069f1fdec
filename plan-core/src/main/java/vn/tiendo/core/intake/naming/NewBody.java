package vn.tiendo.core.intake.naming;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.BodyProfile;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.intake.matching.NameForm;

/** A body that the register did not have, entered below the clerk's own until an administrator gives it its place. */
final class NewBody {
    private static final String KIND = "KHAC";
    private static final Pattern PARTY = Pattern.compile(
            "^(ban chap hanh |ban thuong vu |thuong truc |van phong )?(tinh uy|huyen uy|thanh uy|quan uy|thi uy|dang uy|chi bo|dang bo)\\b.*"
                    + "|^ban (dan van|to chuc|tuyen giao|noi chinh)\\b.*|^uy ban kiem tra (tinh|huyen|thanh|dang) uy\\b.*");
    private static final Pattern FRONT = Pattern.compile(
            "^(ban thuong truc )?(uy ban )?mat tran to quoc\\b.*|^(hoi|lien doan|doan thanh nien|cong doan)\\b.*");

    private NewBody() {}

    static Body named(String name, Body own, @Nullable String code, LocalDate today) {
        BodyProfile profile =
                new BodyProfile(system(name, own), own.getLevel(), KIND, own.getId(), code, own.getPlace(), false);
        return Body.founded(name, name, profile, today);
    }

    private static BodySystem system(String name, Body own) {
        String form = NameForm.of(name);
        if (PARTY.matcher(form).matches()) {
            return BodySystem.PARTY;
        }
        if (FRONT.matcher(form).matches()) {
            return BodySystem.FRONT;
        }
        return form.startsWith("uy ban nhan dan") ? BodySystem.STATE : own.getSystem();
    }
}

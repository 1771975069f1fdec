package vn.tiendo.web.shared;

import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What has just been done, told once on the next page; with an address that undoes it by POST, where there is one. */
public record Toast(
        String key, String[] arguments, @Nullable String undo) implements Serializable {
    private static final String NAME = "toast";

    public static void show(RedirectAttributes redirect, String key, Object... arguments) {
        redirect.addFlashAttribute(NAME, new Toast(key, texts(arguments), null));
    }

    public static void showUndo(RedirectAttributes redirect, String undo, String key, Object... arguments) {
        redirect.addFlashAttribute(NAME, new Toast(key, texts(arguments), undo));
    }

    private static String[] texts(Object[] arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
    }
}

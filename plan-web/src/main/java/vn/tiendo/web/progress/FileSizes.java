package vn.tiendo.web.progress;

import java.text.NumberFormat;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Sizes as people say them: "1,4 MB", "310 kB"; in a template {@code ${@fileSize.of(file.size)}}. */
@Component("fileSize")
class FileSizes {
    private static final int KILO = 1024;

    public String of(int bytes) {
        Locale locale = LocaleContextHolder.getLocale();
        NumberFormat number = NumberFormat.getNumberInstance(locale);
        if (bytes < KILO * KILO) {
            return number.format(Math.max(1, Math.round((float) bytes / KILO))) + " kB";
        }
        number.setMaximumFractionDigits(1);
        return number.format((double) bytes / KILO / KILO) + " MB";
    }
}

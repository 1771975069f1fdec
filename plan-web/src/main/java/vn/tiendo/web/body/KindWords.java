package vn.tiendo.web.body;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.BodyEntry;
import vn.tiendo.web.shared.Choice;

/** The kinds of bodies in words. A kind is a free code: one without words of its own is shown as it is. */
@Component
@RequiredArgsConstructor
class KindWords {
    private static final List<String> USUAL = List.of(
            "TINH_UY",
            "BAN_DANG",
            "DANG_UY_XA",
            "UBND_TINH",
            "VAN_PHONG",
            "SO",
            "NGANH_DOC",
            "UBND_XA",
            "MTTQ",
            "DOAN_THE",
            "MTTQ_XA",
            "CO_QUAN_XA",
            "DON_VI_SU_NGHIEP",
            "KHAC");

    private final MessageSource messages;

    String of(String kind, Locale locale) {
        return Objects.requireNonNullElse(messages.getMessage("body.kind." + kind, null, kind, locale), kind);
    }

    /** The usual kinds first, then those only this register knows, which its groups may ask for. */
    List<Choice> choices(BodyCatalogue catalogue, Locale locale) {
        Stream<String> own = Stream.concat(
                catalogue.bodies().stream().map(BodyEntry::kind),
                catalogue.groups().stream().flatMap(group -> group.kinds().stream()));
        return Stream.concat(USUAL.stream(), own.sorted(Comparator.naturalOrder()))
                .distinct()
                .map(kind -> new Choice(kind, of(kind, locale)))
                .toList();
    }
}

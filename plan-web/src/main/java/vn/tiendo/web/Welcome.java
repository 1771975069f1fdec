package vn.tiendo.web;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.tiendo.web.auth.SampleSignIns;
import vn.tiendo.web.auth.SampleSignIns.Sample;

/** Tells whoever started the application where it is and, on a trial copy, who can sign in. */
@Slf4j
@Component
@RequiredArgsConstructor
class Welcome {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Environment environment;
    private final MessageSource messages;
    private final ObjectProvider<SampleSignIns> samples;

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        StringJoiner lines = new StringJoiner("\n  ", "\n\n  ", "\n");
        lines.add(say("frame.ready.address", "http://localhost:" + environment.getProperty("local.server.port")));
        samples.ifAvailable(known -> {
            List<Sample> people = known.list();
            if (!people.isEmpty()) {
                lines.add(say("frame.ready.samples", known.password()));
            }
            people.forEach(one -> lines.add("  %-12s %s".formatted(one.userName(), one.title())));
        });
        log.info("{}", lines);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}

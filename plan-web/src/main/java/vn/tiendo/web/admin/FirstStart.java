package vn.tiendo.web.admin;

import java.util.Locale;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.tiendo.core.body.people.FirstAdministrator;
import vn.tiendo.core.body.people.People;

/**
 * Where nobody is known yet, somebody must be able to sign in: the administrator the settings name, else one whose
 * password stands once in the log and must be changed at the first sign-in. A trial copy has its sample people instead.
 */
@Slf4j
@Component
@Profile("!demo")
@RequiredArgsConstructor
class FirstStart implements ApplicationRunner {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final People people;
    private final FirstAdministrator firstAdministrator;
    private final FirstAppointment appointment;
    private final OneTimePassword oneTimePassword;
    private final Environment environment;
    private final MessageSource messages;

    @Override
    public void run(ApplicationArguments arguments) {
        if (!people.none()) {
            return;
        }
        String userName = setting("tiendo.admin.user", FirstAppointment.USER_NAME);
        String chosen = setting("tiendo.admin.password", "");
        boolean oneTime = chosen.isEmpty();
        String password = oneTime ? oneTimePassword.next() : chosen;
        boolean appointed = firstAdministrator.appoint(appointment.of(userName, password, oneTime));
        if (appointed && oneTime) {
            log.warn("\n\n{}\n", messages.getMessage("admin.first.log", new Object[] {userName, password}, VIETNAMESE));
        } else if (appointed) {
            log.info("The first administrator is {}, with the password of the settings", userName);
        }
    }

    private String setting(String name, String otherwise) {
        String value = environment.getProperty(name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }
}

package vn.tiendo.web.admin;

import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.tiendo.core.body.people.FirstAdministrator.Appointment;

/** How the first administrator is called, and with what password it begins. */
@Component
@RequiredArgsConstructor
class FirstAppointment {
    static final String USER_NAME = "quantri";
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final PasswordEncoder encoder;
    private final MessageSource messages;

    Appointment of(String userName, String password, boolean mustChangePassword) {
        return new Appointment(
                userName,
                messages.getMessage("admin.first.name", null, VIETNAMESE),
                messages.getMessage("admin.first.office", null, VIETNAMESE),
                encoder.encode(password),
                mustChangePassword);
    }
}

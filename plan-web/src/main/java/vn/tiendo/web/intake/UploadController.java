package vn.tiendo.web.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.intake.DuplicateFile;
import vn.tiendo.core.intake.ReceiveFile;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.web.intake.view.ReviewAddress;
import vn.tiendo.web.shared.CurrentActor;

/** Nhập văn bản: takes a file in, or says on the same page why not. */
@Controller
@RequiredArgsConstructor
class UploadController {
    private static final String PAGE = "intake/upload";

    private final ReceiveFile receiveFile;
    private final Clock clock;

    @GetMapping("/van-ban/nhap")
    String page(@CurrentActor Actor actor) {
        Permissions.require(actor, Role.CLERK);
        return PAGE;
    }

    /** What was typed comes back with every refusal, also when a file was sent beside it. */
    @PostMapping("/van-ban/nhap")
    String receive(
            @CurrentActor Actor actor,
            @RequestParam(value = "tep", required = false) MultipartFile file,
            @RequestParam(value = "vanBan", defaultValue = "") String typed,
            @RequestParam(value = "cach", defaultValue = "") String way,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Arrival arrival = "dan".equals(way) ? Arrival.pasted(typed) : Arrival.uploaded(file);
        try {
            return "redirect:" + ReviewAddress.ROOT + receiveFile.receive(arrival.by(actor));
        } catch (DuplicateFile duplicate) {
            model.addAttribute("existing", duplicate.existing());
            model.addAttribute("refusal", new Refusal(arrival.name(), duplicate.key(), times(duplicate.arguments())));
        } catch (RuleViolation refused) {
            model.addAttribute("refusal", new Refusal(arrival.name(), refused.key(), refused.arguments()));
        }
        model.addAttribute("typed", typed);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return PAGE;
    }

    /** Why a file was not taken in: a message key and what it quotes. */
    record Refusal(String fileName, String key, List<Object> arguments) {}

    private List<Object> times(List<Object> arguments) {
        return arguments.stream()
                .map(one -> one instanceof java.time.Instant at ? (Object) wall(at.atZone(clock.getZone())) : one)
                .toList();
    }

    private static String wall(ZonedDateTime at) {
        return java.time.format.DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").format(at);
    }
}

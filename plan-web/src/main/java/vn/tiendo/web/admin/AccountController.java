package vn.tiendo.web.admin;

import lombok.RequiredArgsConstructor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.PersonId;
import vn.tiendo.core.body.people.OpenOrCloseAccount;
import vn.tiendo.core.body.people.OpenOrCloseAccount.AccountState;
import vn.tiendo.core.body.people.People;
import vn.tiendo.core.body.people.Person;
import vn.tiendo.core.body.people.ResetPassword;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.web.shared.CurrentActor;
import vn.tiendo.web.shared.Toast;

/** What is done to an account: a password for one use, closed, opened again. */
@Controller
@RequestMapping("/quan-tri/nguoi-dung/{id}")
@RequiredArgsConstructor
class AccountController {
    private final People people;
    private final ResetPassword resetPassword;
    private final OpenOrCloseAccount openOrClose;
    private final OneTimePassword oneTimePassword;
    private final PasswordEncoder encoder;

    @PostMapping("/mat-khau")
    String reset(@CurrentActor Actor actor, @PathVariable PersonId id, Model model) {
        String password = oneTimePassword.next();
        resetPassword.reset(new ResetPassword.Reset(actor, id, encoder.encode(password)));
        Person person = person(id);
        model.addAttribute("told", new Told(id, person.getUserName(), person.getDisplayName(), password));
        return "admin/told";
    }

    @PostMapping("/khoa")
    String close(@CurrentActor Actor actor, @PathVariable PersonId id, RedirectAttributes redirect) {
        openOrClose.set(new AccountState(actor, id, false));
        Toast.showUndo(
                redirect,
                address(id) + "/mo",
                "admin.account.closed",
                person(id).getDisplayName());
        return "redirect:" + address(id);
    }

    @PostMapping("/mo")
    String open(@CurrentActor Actor actor, @PathVariable PersonId id, RedirectAttributes redirect) {
        openOrClose.set(new AccountState(actor, id, true));
        Toast.show(redirect, "admin.account.opened", person(id).getDisplayName());
        return "redirect:" + address(id);
    }

    private Person person(PersonId id) {
        return people.byId(id).orElseThrow(() -> new NotFound(id));
    }

    private static String address(PersonId id) {
        return "/quan-tri/nguoi-dung/" + id;
    }
}

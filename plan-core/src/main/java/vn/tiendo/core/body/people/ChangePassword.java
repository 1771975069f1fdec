package vn.tiendo.core.body.people;

import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.UseCase;

/** Somebody takes a new password of one's own choice (đổi mật khẩu). */
@UseCase
@RequiredArgsConstructor
public class ChangePassword {
    private final People people;

    public void change(NewPassword command) {
        people.byId(command.actor().person())
                .orElseThrow(() -> new NotFound(command.actor().person()))
                .changePassword(command.hash());
    }

    /** The hash is made before it comes here; the words themselves never enter the domain. */
    public record NewPassword(Actor actor, String hash) implements Command {
        @Override
        public String toString() {
            return "NewPassword[" + actor.person() + "]";
        }
    }
}

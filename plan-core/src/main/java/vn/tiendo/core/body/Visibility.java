package vn.tiendo.core.body;

/**
 * What an actor may see (phạm vi): everything of the body it acts for and of the bodies below that one, plus whatever was
 * issued or is received by it. Lists, counts and search put this same question to the database.
 *
 * @param body the actor's own body
 * @param root the body it acts for, the top of the tree it oversees
 */
public record Visibility(BodyId body, BodyId root) {
    public static Visibility of(Actor actor) {
        return new Visibility(actor.body(), actor.actsFor());
    }
}

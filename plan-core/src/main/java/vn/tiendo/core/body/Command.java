package vn.tiendo.core.body;

/** What a use case takes: values typed by somebody, and who that is. */
public interface Command {
    Actor actor();
}

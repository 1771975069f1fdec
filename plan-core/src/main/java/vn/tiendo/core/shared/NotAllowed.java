package vn.tiendo.core.shared;

/** The actor may see the thing but not do this to it. */
public class NotAllowed extends RuntimeException {
    public NotAllowed(String verb) {
        super(verb);
    }
}

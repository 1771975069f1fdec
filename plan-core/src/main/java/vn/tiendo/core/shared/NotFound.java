package vn.tiendo.core.shared;

/** There is no such thing, or the actor may not know that there is: both look the same from outside. */
public class NotFound extends RuntimeException {
    public NotFound(Object id) {
        super(String.valueOf(id));
    }
}

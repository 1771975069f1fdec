package vn.tiendo.core.obligation;

import java.util.UUID;
import vn.tiendo.core.body.BodyId;

/** The identity of an obligation in the world: which promise, whose, which turn. Unique in the database too. */
public record Owed(UUID source, BodyId body, String periodKey) {}

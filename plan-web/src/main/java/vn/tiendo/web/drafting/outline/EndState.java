package vn.tiendo.web.drafting.outline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who follows the plan up, who gets it (one to a line), who signs. */
public record EndState(@Nullable UUID focal, String recipients, String authority, String position, String signer) {}

package vn.tiendo.web.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.BodyAlias;
import vn.tiendo.core.body.BodyEntry;
import vn.tiendo.core.body.BodyName;

/**
 * One body as its page shows it.
 *
 * @param above the body over it; null for one under nobody
 * @param names the latest first
 * @param open how much it still owes; only counted for who may end it
 */
record BodyPage(
        Body body,
        BodyName name,
        String kind,
        @Nullable BodyEntry above,
        List<BodyEntry> below,
        List<BodyName> names,
        List<BodyAlias> aliases,
        long open,
        boolean keeper) {}

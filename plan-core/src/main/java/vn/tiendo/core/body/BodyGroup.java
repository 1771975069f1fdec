package vn.tiendo.core.body;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.LinkedHashSet;
import java.util.Set;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/**
 * A collective addressee (khối, nhóm đơn vị): a question put to the tree on the day of assignment, whose answer is then
 * kept as a list of members.
 */
@Entity
@Table(name = "body_group")
@Getter
public class BodyGroup {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private BodyGroupId id;

    private String name;

    /** Members are the bodies of these kinds … */
    @ElementCollection
    @CollectionTable(name = "body_group_kind", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "kind")
    private Set<String> kinds = new LinkedHashSet<>();

    /** … directly under this body; anywhere when null. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "under_id"))
    private @Nullable BodyId under;

    @ElementCollection
    @CollectionTable(name = "body_group_alias", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "alias")
    private Set<String> aliases = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected BodyGroup() {}

    public BodyGroup(String name, Set<String> kinds, @Nullable BodyId under, Set<String> aliases) {
        this.id = BodyGroupId.next();
        this.name = name;
        this.under = under;
        this.kinds.addAll(kinds);
        this.aliases.addAll(aliases);
    }
}

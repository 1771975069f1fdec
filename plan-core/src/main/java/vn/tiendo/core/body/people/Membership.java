package vn.tiendo.core.body.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import lombok.Getter;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.PersonId;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.shared.Ids;

/** A person's place in a body: title on the door, roles in the application. */
@Entity
@Table(name = "membership")
@Getter
public class Membership {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "body_id"))
    private BodyId body;

    private String title;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "membership_role", joinColumns = @JoinColumn(name = "membership_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    public Membership(PersonId person, BodyId body, String title, Set<Role> roles) {
        this.id = Ids.next();
        this.person = person;
        this.body = body;
        this.title = title.strip();
        this.roles.addAll(roles);
    }
}

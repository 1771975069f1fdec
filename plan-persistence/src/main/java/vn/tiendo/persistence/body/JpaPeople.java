package vn.tiendo.persistence.body;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.core.body.PersonId;
import vn.tiendo.core.body.people.Membership;
import vn.tiendo.core.body.people.People;
import vn.tiendo.core.body.people.Person;

@Repository
@Transactional
@RequiredArgsConstructor
class JpaPeople implements People {
    private final EntityManager entities;
    private final SqlPeopleList list;

    @Override
    public void add(Person person) {
        entities.persist(person);
    }

    @Override
    public void add(Membership membership) {
        entities.persist(membership);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Person> byId(PersonId id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Person> byUserName(String userName) {
        return entities.createQuery("select p from Person p where p.userName = :name", Person.class)
                .setParameter("name", userName.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Membership> membershipsOf(PersonId id) {
        // ids sort by the time they were made
        return entities.createQuery(
                        "select m from Membership m left join fetch m.roles where m.person = :id order by m.id",
                        Membership.class)
                .setParameter("id", id)
                .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean none() {
        return entities.createQuery("select count(*) = 0 from Person", Boolean.class)
                .getSingleResult();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonEntry> list() {
        entities.flush();
        return list.all();
    }
}

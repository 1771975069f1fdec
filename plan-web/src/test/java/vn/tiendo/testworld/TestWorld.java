package vn.tiendo.testworld;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.BodyGroup;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.BodyProfile;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.body.IssuingLevel;
import vn.tiendo.core.body.PersonId;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.body.people.ChangePassword;
import vn.tiendo.core.body.people.Membership;
import vn.tiendo.core.body.people.People;
import vn.tiendo.core.body.people.Person;
import vn.tiendo.core.body.people.ReadLetterhead;
import vn.tiendo.core.body.people.SignIn;
import vn.tiendo.core.shared.NotAllowed;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.PageOf;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.StaleData;
import vn.tiendo.web.frame.RailCount;
import vn.tiendo.web.frame.RailCounts;

/** The frame alone, with people and bodies in memory: no database, one province, one commune, a person in every role. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = {"vn.tiendo.web.auth", "vn.tiendo.web.frame"},
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class TestWorld {
    public static final String PASSWORD = "mot-cau-de-nho";
    private static final LocalDate FOUNDED = LocalDate.of(2025, 7, 1);

    @Bean
    MovableClock clock() {
        return new MovableClock(Instant.parse("2026-11-20T01:15:00Z"));
    }

    @Bean
    People people(PasswordEncoder encoder, Bodies bodies) {
        var people = new PeopleInMemory();
        Body province = party("Tỉnh ủy Hoài Lam", null, "Hoài Lam");
        Body board = party("Ban Tuyên giáo và Dân vận", province.getId(), null);
        Body office = Body.founded(
                "Văn phòng HĐND và UBND",
                "",
                new BodyProfile(BodySystem.STATE, IssuingLevel.values()[0], "VP", province.getId(), null, null, true),
                FOUNDED);
        List.of(province, board, office).forEach(bodies::add);
        String hash = encoder.encode(PASSWORD);
        people.join("lua.ht", "Hoàng Thị Lụa", "Chuyên viên", hash, board, Role.CLERK);
        people.join("khai.nv", "Nông Văn Khải", "Phó Trưởng ban", hash, board, Role.LEADER);
        people.join("tin.ph", "Phạm Hữu Tín", "Công chức Văn phòng", hash, office, Role.CLERK);
        people.join("quan.tri", "Lê Thị Thu Hiền", "Quản trị", hash, board, Role.ADMIN);
        people.join("moi.nv", "Vi Thị Sáng", "Chuyên viên", hash, board, Role.CLERK);
        people.byUserName("moi.nv").orElseThrow().resetPassword(hash);
        return people;
    }

    private static Body party(String name, BodyId parent, String place) {
        return Body.founded(
                name,
                "",
                new BodyProfile(BodySystem.PARTY, IssuingLevel.values()[0], "BAN", parent, null, place, false),
                FOUNDED);
    }

    @Bean
    Bodies bodies() {
        return new BodiesInMemory();
    }

    @Bean
    SignIn signIn(People people, Bodies bodies) {
        return new SignIn(people, bodies);
    }

    @Bean
    ChangePassword changePassword(People people) {
        return new ChangePassword(people);
    }

    @Bean
    ReadLetterhead readLetterhead(Bodies bodies) {
        return new ReadLetterhead(bodies);
    }

    @Bean
    RailCounts railCounts() {
        return actor -> Map.of("viec-cua-toi", new RailCount(2, true), "bao-cao", new RailCount(9, false));
    }

    /** Addresses of other rooms, so that the frame has something to stand around. */
    @Controller
    static class Rooms {
        @GetMapping({"/tong-quan", "/viec-cua-toi", "/quan-tri"})
        String page(Model model) {
            model.addAttribute("pages", new PageOf<>(Collections.nCopies(50, "x"), 4, 50, 1234));
            return "test/empty";
        }

        @PostMapping("/thu/cu")
        void stale() {
            throw new StaleData("x");
        }

        @PostMapping("/thu/luat")
        void rule() {
            throw new RuleViolation("frame.password.same");
        }

        @GetMapping("/thu/khong-co")
        void missing() {
            throw new NotFound("x");
        }

        @GetMapping("/thu/khong-duoc")
        void refused() {
            throw new NotAllowed("x");
        }

        @GetMapping("/thu/hong")
        void broken() {
            throw new IllegalStateException("secret detail");
        }
    }

    /** A clock that stands until a test moves it. */
    public static class MovableClock extends Clock {
        private Instant now;

        MovableClock(Instant now) {
            this.now = now;
        }

        public void pass(java.time.Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Ho_Chi_Minh");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    static class BodiesInMemory implements Bodies {
        private final List<Body> all = new ArrayList<>();

        @Override
        public void add(Body body) {
            all.add(body);
        }

        @Override
        public Optional<Body> byId(BodyId id) {
            return all.stream().filter(b -> b.getId().equals(id)).findFirst();
        }

        @Override
        public void add(BodyGroup group) {
            throw new UnsupportedOperationException();
        }

        @Override
        public BodyCatalogue on(LocalDate day) {
            throw new UnsupportedOperationException();
        }
    }

    static class PeopleInMemory implements People {
        private final List<Person> all = new ArrayList<>();
        private final List<Membership> places = new ArrayList<>();

        void join(String userName, String name, String title, String hash, Body body, Role role) {
            var person = new Person(userName, name, hash, false);
            add(person);
            add(new Membership(person.getId(), body.getId(), title, Set.of(role)));
        }

        @Override
        public void add(Person person) {
            all.add(person);
        }

        @Override
        public void add(Membership membership) {
            places.add(membership);
        }

        @Override
        public Optional<Person> byId(PersonId id) {
            return all.stream().filter(p -> p.getId().equals(id)).findFirst();
        }

        @Override
        public Optional<Person> byUserName(String userName) {
            return all.stream()
                    .filter(p -> p.getUserName().equalsIgnoreCase(userName.strip()))
                    .findFirst();
        }

        @Override
        public List<Membership> membershipsOf(PersonId id) {
            return places.stream().filter(m -> m.getPerson().equals(id)).toList();
        }

        @Override
        public boolean none() {
            return all.isEmpty();
        }

        @Override
        public List<PersonEntry> list() {
            return List.of();
        }
    }
}

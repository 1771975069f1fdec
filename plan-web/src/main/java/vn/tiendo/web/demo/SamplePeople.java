package vn.tiendo.web.demo;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.body.people.Membership;
import vn.tiendo.core.body.people.People;
import vn.tiendo.core.body.people.People.PersonEntry;
import vn.tiendo.core.body.people.Person;
import vn.tiendo.web.auth.SampleSignIns;

/** Invented people: those of the list with names and offices, and one clerk for every other body. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class SamplePeople implements SampleSignIns {
    private static final String PASSWORD = "hoailam-2026";

    private final People people;
    private final PasswordEncoder encoder;

    /** The actors by account name; those of unlisted bodies by the key of the body. */
    @Transactional
    public Map<String, Actor> hire(SampleBodies.Founded bodies) {
        String hash = encoder.encode(PASSWORD);
        Map<String, Actor> actors = new LinkedHashMap<>();
        Set<String> staffed = listed().map(column -> column[2]).collect(Collectors.toSet());
        listed().forEach(column -> actors.put(
                column[0],
                hired(new Person(column[0], column[1], hash, false), bodies.get(column[2]), column[3], roles(column))));
        bodies.forEach((key, body) -> {
            if (!staffed.contains(key)) {
                String name = "Văn thư " + body.getNames().getFirst().shortName();
                Person clerk = new Person(account(key), name, hash, false);
                actors.put(key, hired(clerk, body, "Văn thư", EnumSet.of(Role.CLERK)));
            }
        });
        return actors;
    }

    private Actor hired(Person person, Body body, String title, Set<Role> roles) {
        people.add(person);
        people.add(new Membership(person.getId(), body.getId(), title, roles));
        return new Actor(person.getId(), person.getDisplayName(), body.getId(), body.actsFor(), Set.copyOf(roles));
    }

    private static Stream<String[]> listed() {
        return SampleText.lines("people.tsv").stream().map(line -> line.split("\t"));
    }

    private static Set<Role> roles(String[] column) {
        return Arrays.stream(column[4].split(",")).map(Role::valueOf).collect(Collectors.toSet());
    }

    /** "UB xã Khe Sấu" → "ub.xa.khe.sau". */
    private static String account(String key) {
        String bare = Normalizer.normalize(key, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT).replace(' ', '.');
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    @Override
    public List<Sample> list() {
        Map<String, String> present = people.list().stream()
                .filter(PersonEntry::enabled)
                .collect(Collectors.toMap(PersonEntry::userName, PersonEntry::displayName));
        return listed().filter(column -> column[1].equals(present.get(column[0])))
                .map(column ->
                        new Sample(column[0], List.of(column[4].split(",")), column[3] + ", " + office(column[2])))
                .toList();
    }

    /** The short name of a body by its key: "SNV" is Sở Nội vụ, "DU xã Khe Sấu" Đảng ủy xã Khe Sấu. */
    private static String office(String key) {
        return SampleText.lines("bodies.tsv").stream()
                .map(line -> line.split("\t", -1))
                .filter(column -> column[0].equals(key))
                .map(column -> column[8])
                .findFirst()
                .orElseGet(() -> key.replaceFirst("^DU ", "Đảng ủy ").replaceFirst("^UB ", "UBND "));
    }
}

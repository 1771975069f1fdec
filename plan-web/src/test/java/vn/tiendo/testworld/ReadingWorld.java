package vn.tiendo.testworld;

import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.body.people.ChangePassword;
import vn.tiendo.core.body.people.Membership;
import vn.tiendo.core.body.people.People;
import vn.tiendo.core.body.people.Person;
import vn.tiendo.core.body.people.ReadLetterhead;
import vn.tiendo.core.body.people.SignIn;
import vn.tiendo.core.body.register.AddAlias;
import vn.tiendo.core.export.extraction.CollectCases;
import vn.tiendo.core.intake.AcceptCertain;
import vn.tiendo.core.intake.ConfirmIntake;
import vn.tiendo.core.intake.CorrectHead;
import vn.tiendo.core.intake.DiscardIntake;
import vn.tiendo.core.intake.ReceiveFile;
import vn.tiendo.core.intake.ReopenAccepted;
import vn.tiendo.core.intake.ReviewProposal;
import vn.tiendo.core.intake.correction.ListCorrections;
import vn.tiendo.core.intake.naming.NameAllUnknown;
import vn.tiendo.core.intake.naming.NameBody;
import vn.tiendo.core.intake.reading.ListIntakes;
import vn.tiendo.core.intake.reading.OpenIntake;
import vn.tiendo.core.world.MovableClock;
import vn.tiendo.core.world.ReadingRoom;
import vn.tiendo.core.world.SmallWorld;

/** The pages of intake over the small world in memory; "tin" and "lua" are clerks of the province's office, "mai" its leader, "hien" keeps the register. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = {"vn.tiendo.web.auth", "vn.tiendo.web.frame", "vn.tiendo.web.intake", "vn.tiendo.web.words"},
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class ReadingWorld {
    public static final String PASSWORD = "mot-cau-de-nho";

    @Bean
    SmallWorld world() {
        return new SmallWorld();
    }

    @Bean
    ReadingRoom room(SmallWorld world) {
        return new ReadingRoom(world);
    }

    @Bean
    MovableClock clock(SmallWorld world) {
        return world.clock;
    }

    @Bean
    Bodies bodies(SmallWorld world) {
        return world.bodies;
    }

    @Bean
    People people(PasswordEncoder encoder, SmallWorld world, ReadingRoom room) {
        String hash = encoder.encode(PASSWORD);
        Person tin = new Person("tin", "Phạm Hữu Tín", hash, false);
        Person lua = new Person("lua", "Hoàng Thị Lụa", hash, false);
        Person mai = new Person("mai", "Lò Thị Mai", hash, false);
        Membership clerk = new Membership(tin.getId(), world.office.getId(), "Chuyên viên", Set.of(Role.CLERK));
        Membership another = new Membership(lua.getId(), world.office.getId(), "Chuyên viên", Set.of(Role.CLERK));
        Person keeper = new Person("hien", "Lê Thị Thu Hiền", hash, false);
        room.people.add(keeper);
        room.people.add(new Membership(keeper.getId(), world.office.getId(), "Quản trị", Set.of(Role.ADMIN)));
        Membership leader = new Membership(mai.getId(), world.office.getId(), "Phó Chủ tịch", Set.of(Role.LEADER));
        room.people.add(tin);
        room.people.add(lua);
        room.people.add(mai);
        room.people.add(clerk);
        room.people.add(another);
        room.people.add(leader);
        return room.people;
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
    ReceiveFile receiveFile(ReadingRoom room) {
        return room.receiveFile;
    }

    @Bean
    ReviewProposal reviewProposal(ReadingRoom room) {
        return room.reviewProposal;
    }

    @Bean
    AcceptCertain acceptCertain(ReadingRoom room) {
        return room.acceptCertain;
    }

    @Bean
    ListCorrections listCorrections(ReadingRoom room) {
        return room.listCorrections;
    }

    @Bean
    CollectCases collectCases(ReadingRoom room, SmallWorld world) {
        return new CollectCases(room.corrections, room.intakes, world.texts, room.parsed);
    }

    @Bean
    AddAlias addAlias(Bodies bodies) {
        return new AddAlias(bodies);
    }

    @Bean
    ReopenAccepted reopenAccepted(ReadingRoom room) {
        return room.reopenAccepted;
    }

    @Bean
    CorrectHead correctHead(ReadingRoom room) {
        return room.correctHead;
    }

    @Bean
    NameBody nameBody(ReadingRoom room) {
        return room.nameBody;
    }

    @Bean
    NameAllUnknown nameAllUnknown(ReadingRoom room) {
        return room.nameAllUnknown;
    }

    @Bean
    ConfirmIntake confirmIntake(ReadingRoom room) {
        return room.confirmIntake;
    }

    @Bean
    DiscardIntake discardIntake(ReadingRoom room) {
        return room.discardIntake;
    }

    @Bean
    OpenIntake openIntake(ReadingRoom room) {
        return room.openIntake;
    }

    @Bean
    ListIntakes listIntakes(ReadingRoom room) {
        return room.listIntakes;
    }
}

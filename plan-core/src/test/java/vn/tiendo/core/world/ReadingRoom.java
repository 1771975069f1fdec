package vn.tiendo.core.world;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.document.SourceReader;
import vn.tiendo.core.document.text.TextReader;
import vn.tiendo.core.intake.AcceptCertain;
import vn.tiendo.core.intake.ConfirmIntake;
import vn.tiendo.core.intake.CorrectHead;
import vn.tiendo.core.intake.DiscardIntake;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.ReceiveFile;
import vn.tiendo.core.intake.ReopenAccepted;
import vn.tiendo.core.intake.ReviewProposal;
import vn.tiendo.core.intake.correction.ListCorrections;
import vn.tiendo.core.intake.correction.NoteCorrections;
import vn.tiendo.core.intake.naming.NameAllUnknown;
import vn.tiendo.core.intake.naming.NameBody;
import vn.tiendo.core.intake.reading.ListIntakes;
import vn.tiendo.core.intake.reading.OpenIntake;

/** Where documents are read in, in the small world. */
public final class ReadingRoom {
    /** A plan of the province, written for the tests. */
    public static final String PLAN = """
            ỦY BAN NHÂN DÂN
            TỈNH HOÀI LAM

            Số: 112/KH-UBND

            Hoài Lam, ngày 06 tháng 11 năm 2025

            KẾ HOẠCH
            Thực hiện công tác dân vận của chính quyền năm 2026

            Thực hiện Kết luận số 114-KL/TW ngày 14/7/2015 của Ban Bí thư, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

            I. MỤC ĐÍCH, YÊU CẦU

            1. Nâng cao nhận thức của cán bộ, công chức về công tác dân vận.

            II. TỔ CHỨC THỰC HIỆN

            1. Sở Nội vụ chủ trì, phối hợp với Văn phòng UBND tỉnh và các cơ quan liên quan tham mưu ban hành bộ chỉ số đánh giá, hoàn thành trước ngày 30/11/2026.

            2. Sở Nội vụ theo dõi, đôn đốc việc thực hiện Kế hoạch này.

            3. Liên minh Hợp tác xã tỉnh tuyên truyền các mô hình “Dân vận khéo”.

            4. UBND các xã, phường báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh (qua Sở Nội vụ) trước ngày 10/12 hằng năm.

            Nơi nhận:
            - Các sở, ngành;
            - Lưu: VT.

            TM. ỦY BAN NHÂN DÂN
            PHÓ CHỦ TỊCH

            Lò Thị Mai
            """;

    public final InMemoryIntakes intakes = new InMemoryIntakes();
    public final InMemoryCorrections corrections;
    public final ReceiveFile receiveFile;
    public final MadeUpReadings parsed = new MadeUpReadings();
    public final InMemoryPeople people;
    public final ReviewProposal reviewProposal;
    public final AcceptCertain acceptCertain;
    public final ReopenAccepted reopenAccepted;
    public final CorrectHead correctHead;
    public final NameBody nameBody;
    public final NameAllUnknown nameAllUnknown;
    public final ConfirmIntake confirmIntake;
    public final DiscardIntake discardIntake = new DiscardIntake(intakes);
    public final OpenIntake openIntake;
    public final ListCorrections listCorrections;
    public final ListIntakes listIntakes = new ListIntakes(intakes);

    public ReadingRoom(SmallWorld world) {
        SourceReader reader = new SourceReader(List.of(new TextReader()));
        receiveFile = new ReceiveFile(reader, world.texts, intakes, world.bodies, world.clock);
        people = new InMemoryPeople(world.bodies, LocalDate.now(world.clock));
        corrections = new InMemoryCorrections(intakes, world.bodies);
        listCorrections = new ListCorrections(corrections);
        NoteCorrections note = new NoteCorrections(corrections, world.bodies, world.clock);
        reviewProposal = new ReviewProposal(intakes, world.texts, parsed, note, world.clock);
        acceptCertain = new AcceptCertain(intakes, world.texts, parsed, world.clock);
        reopenAccepted = new ReopenAccepted(intakes, world.clock);
        correctHead = new CorrectHead(intakes, world.bodies, world.clock);
        nameBody = new NameBody(intakes, world.bodies, note, world.clock);
        nameAllUnknown = new NameAllUnknown(intakes, world.bodies, world.clock);
        confirmIntake = new ConfirmIntake(intakes, world.plans, world.bodies, world.directives, world.texts, parsed);
        openIntake = new OpenIntake(intakes, world.texts, parsed, world.bodies, people, world.clock);
    }

    public IntakeId receive(Actor actor, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return receiveFile.receive(new ReceiveFile.Receiving(actor, "ke-hoach.txt", "text/plain", bytes));
    }
}

package vn.tiendo.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineDoorTest {
    private static final String PLAN = """
            ỦY BAN NHÂN DÂN
            XÃ TÂN LỘC
            Số: 12/KH-UBND
            Tân Lộc, ngày 05 tháng 3 năm 2026
            KẾ HOẠCH
            Trồng cây năm 2026
            Ủy ban nhân dân xã ban hành Kế hoạch trồng cây như sau:
            I. NHIỆM VỤ
            1. Phòng Kinh tế chủ trì, phối hợp với Đoàn Thanh niên trồng cây ven đường trước ngày 30/02/2026.
            2. Trạm Y tế báo cáo kết quả về Ủy ban nhân dân xã trước ngày 15/11/2026.
            Nơi nhận:
            - Phòng Kinh tế;
            - Lưu: VT.
            CHỦ TỊCH
            Lê Văn Mẫu
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine command = CommandLineDoor.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void extract_writes_one_json_a_file_into_the_folder_it_makes() throws IOException {
        Path to = folder.resolve("ra/sau");
        int code = run(
                "extract",
                file("mot.txt", PLAN).toString(),
                file("hai.txt", PLAN).toString(),
                "--out",
                to.toString());
        assertThat(code).isZero();
        JsonNode read = JsonMapper.builder().build().readTree(Files.readString(to.resolve("hai.json")));
        assertThat(read.at("/header/number").asString()).isEqualTo("12");
        assertThat(read.at("/tasks/0/lead/0").asString()).isEqualTo("Phòng Kinh tế");
        assertThat(read.at("/reports/0/due/date").asString()).isEqualTo("2026-11-15");
        assertThat(to.resolve("mot.json")).exists();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void extract_prints_where_no_folder_is_named() throws IOException {
        assertThat(run("extract", file("mot.txt", PLAN).toString())).isZero();
        assertThat(JsonMapper.builder()
                        .build()
                        .readTree(out.toString())
                        .get("source")
                        .asString())
                .isEqualTo("mot.txt");
    }

    @Test
    void lint_names_file_line_and_code_and_ends_with_one() throws IOException {
        Path file = file("mot.txt", PLAN);
        assertThat(run("lint", file.toString())).isEqualTo(1);
        assertThat(out.toString()).contains(file + ":9: date.impossible: ");
    }

    @Test
    void a_file_that_cannot_be_read_does_not_stop_the_others() throws IOException {
        String good = file("mot.txt", PLAN).toString();
        String broken = file("hong.pdf", "không phải PDF").toString();
        int code = run("extract", folder.resolve("khong-co.txt").toString(), broken, good, "-o", folder.toString());
        assertThat(code).isEqualTo(3);
        assertThat(err.toString()).contains("khong-co.txt: không có tệp này").contains("hong.pdf: ");
        assertThat(folder.resolve("mot.json")).exists();
    }

    @Test
    void a_folder_is_called_a_folder() {
        assertThat(run("lint", folder.toString())).isEqualTo(3);
        assertThat(err.toString()).contains(folder + ": là thư mục");
    }

    @Test
    void an_answer_that_has_nowhere_to_go_is_told_of_before_anything_is_read() throws IOException {
        String plan = file("mot.txt", PLAN).toString();
        assertThat(run("extract", plan, plan.replace("mot", "khong-co"), "--out", plan))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("Không tạo được thư mục " + plan).doesNotContain("khong-co");
    }

    @Test
    void two_files_that_would_become_one_are_refused_before_either_is_written() throws IOException {
        String one = file("mot.txt", PLAN).toString();
        String other = Files.writeString(
                        Files.createDirectory(folder.resolve("khac")).resolve("mot.txt"), PLAN)
                .toString();
        assertThat(run("extract", one, other, "-o", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains(one).contains(other);
        assertThat(folder.resolve("mot.json")).doesNotExist();
        assertThat(run("lint", one, other)).isEqualTo(1);
    }

    @Test
    void a_file_too_large_is_refused_unread() throws IOException {
        Path large = folder.resolve("lon.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        assertThat(run("lint", large.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("25 MB");
    }

    @Test
    void wrong_use_is_told_in_a_line_and_ends_with_two() {
        assertThat(run("extract")).isEqualTo(2);
        assertThat(err.toString()).contains("Thiếu tên tệp").contains("--help");
        assertThat(run("lint", "--nhanh")).isEqualTo(2);
    }

    @Test
    void help_and_version_are_no_errors() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("extract")
                .contains("lint")
                .contains("Mã kết thúc")
                .contains("xem cách dùng");
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).contains("Tiến Độ");
    }

    @Test
    void arguments_of_the_server_are_left_to_the_server() {
        assertThat(CommandLineDoor.run("--server.port=8099")).isEmpty();
        assertThat(CommandLineDoor.run()).isEmpty();
        assertThat(CommandLineDoor.run("doc-van-ban")).hasValue(2);
    }
}

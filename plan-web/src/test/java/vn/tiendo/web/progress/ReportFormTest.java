package vn.tiendo.web.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import vn.tiendo.core.progress.Account;
import vn.tiendo.core.shared.Percent;

class ReportFormTest {
    private final BindingResult errors = new MapBindingResult(new java.util.HashMap<>(), "form");

    @Test
    void a_chosen_share_and_a_typed_share_are_both_taken() {
        assertThat(told("75", null).percent()).isEqualTo(new Percent(75));
        assertThat(told(null, "40 %").percent()).isEqualTo(new Percent(40));
        assertThat(told("50", "50").percent()).isEqualTo(new Percent(50));
    }

    @Test
    void which_of_two_different_shares_is_meant_is_asked_and_not_guessed() {
        assertThat(form("50", "30", "Xong", null).account(true, errors)).isNull();
        assertThat(code("percent")).isEqualTo("progress.percent.two");
    }

    @Test
    void a_share_above_all_is_refused() {
        assertThat(form(null, "101", "Xong", null).account(true, errors)).isNull();
        assertThat(code("percent")).isEqualTo("progress.percent.malformed");
    }

    @Test
    void a_report_duty_needs_no_share() {
        Account account = form(null, null, "Đã báo cáo", null).account(false, errors);
        assertThat(Objects.requireNonNull(account).percent()).isEqualTo(Percent.ALL);
    }

    @Test
    void a_day_is_typed_the_vietnamese_way() {
        assertThat(day("25/11/2026")).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(day("5-1-2026")).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(form("25", null, "Xong", "31/02/2026").account(true, errors)).isNull();
        assertThat(code("resultDate")).isEqualTo("progress.resultDate.malformed");
    }

    @Test
    void spaces_are_no_result() {
        assertThat(form("25", null, " \n ", null).account(true, errors)).isNull();
        assertThat(code("result")).isEqualTo("progress.result.missing");
    }

    @Test
    void files_of_unknown_kinds_empty_files_and_large_files_are_refused_by_name() {
        EvidenceFiles.read(
                List.of(
                        file("chay.exe", 10),
                        file("trong.pdf", 0),
                        file("to.pdf", EvidenceFiles.MEGABYTES * 1024 * 1024 + 1)),
                errors);
        assertThat(errors.getFieldErrors("files"))
                .extracting(e -> e.getCode())
                .containsExactly("progress.files.kind", "progress.files.empty", "progress.files.tooLarge");
    }

    @Test
    void no_file_chosen_is_no_file_and_a_path_is_cut_to_its_name() {
        assertThat(EvidenceFiles.read(List.of(file("", 0)), errors)).isEmpty();
        assertThat(EvidenceFiles.read(List.of(file("C:\\tmp\\anh.JPG", 3)), errors))
                .extracting(upload -> upload.name())
                .containsExactly("anh.JPG");
    }

    private @Nullable LocalDate day(String typed) {
        return Objects.requireNonNull(form("25", null, "Xong", typed).account(true, errors))
                .resultDate();
    }

    private Account told(@Nullable String share, @Nullable String percent) {
        return Objects.requireNonNull(form(share, percent, "Xong", null).account(true, errors));
    }

    private @Nullable String code(String field) {
        return Objects.requireNonNull(errors.getFieldError(field)).getCode();
    }

    private static ReportForm form(
            @Nullable String share, @Nullable String percent, @Nullable String result, @Nullable String day) {
        return new ReportForm(share, percent, result, null, null, null, day, null, 0);
    }

    private static MockMultipartFile file(String name, int size) {
        return new MockMultipartFile("files", name, "application/octet-stream", new byte[size]);
    }
}

package vn.tiendo.core.document.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.core.document.DocumentParser;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.reading.Closing;

class TailTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Các thôn.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Mẫu\n",
                "- Các thôn\nCHỦ TỊCH\n\n\nLê Văn Mẫu\n",
                "- Các thôn;\nLê Văn Mẫu\n",
                "- Các thôn;\n                                        CHỦ TỊCH\n\n                                        Lê Văn Mẫu\n",
                "- Các thôn.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(đã ký)\nLê Văn Mẫu\n"
            })
    void without_a_filing_line_the_signer_is_no_recipient(String end) {
        Closing closing = closing("Nơi nhận:\n- UBND tỉnh (để b/c);\n" + end);
        assertThat(closing.recipients())
                .extracting(recipient -> recipient.words().value())
                .containsExactly("UBND tỉnh (để b/c)", "Các thôn");
        assertThat(closing.signature().name())
                .isNotNull()
                .satisfies(name -> assertThat(name.value()).isEqualTo("Lê Văn Mẫu"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Hội Nông dân xã\nTân Lộc;\n- Các thôn.\n",
                "CHỦ TỊCH\n- Hội Nông dân xã\nTân Lộc\n- Các thôn.\n"
            })
    void a_name_between_the_entries_goes_on_with_the_one_above(String entries) {
        assertThat(closing("Nơi nhận:\n" + entries + "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Mẫu\n")
                        .recipients())
                .extracting(recipient -> recipient.words().value())
                .containsExactly("Hội Nông dân xã Tân Lộc", "Các thôn");
    }

    private static Closing closing(String tail) {
        return new DocumentParser()
                .parse(SourceDocument.of("KẾ HOẠCH\nTrồng cây năm 2031\n\nI. NHIỆM VỤ\n1. Trồng cây.\n\n" + tail))
                .closing();
    }
}

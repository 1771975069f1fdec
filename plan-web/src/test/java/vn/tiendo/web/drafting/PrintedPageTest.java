package vn.tiendo.web.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.tiendo.core.drafting.layout.PrintableDocument;
import vn.tiendo.core.drafting.layout.SeededLayoutProfiles;
import vn.tiendo.core.export.PrintSamples;
import vn.tiendo.core.export.PrintedParagraph;
import vn.tiendo.core.export.PrintedPlan;

class PrintedPageTest {
    private static final LocalDate DATE = LocalDate.of(2026, 6, 5);

    @Test
    void the_page_in_the_browser_shows_every_word_of_the_print_model() {
        for (PrintableDocument document :
                new PrintableDocument[] {PrintSamples.state("7", DATE, false), PrintSamples.party("7", DATE, true)}) {
            PrintedPlan printed = PrintedPlan.of(document, new SeededLayoutProfiles().on(document.system(), DATE));

            String page = page(printed);

            assertThat(page)
                    .contains(printed.letterhead().number().text())
                    .contains(printed.letterhead().placeDate().text())
                    .contains(printed.signature().name().text())
                    .contains(
                            printed.body().stream().map(PrintedParagraph::text).toList())
                    .doesNotContain("th:")
                    .doesNotContain("style=");
            printed.letterhead().left().forEach(line -> assertThat(page).contains(line.text()));
            printed.recipients().lines().forEach(line -> assertThat(page).contains(line.text()));
        }
    }

    @Test
    void lines_carry_their_size_their_weight_and_their_rule_as_classes() {
        PrintableDocument document = PrintSamples.state("7", DATE, false);

        String page = page(PrintedPlan.of(document, new SeededLayoutProfiles().on(document.system(), DATE)));

        assertThat(page)
                .contains("<article class=\"sheet state_nd30\">")
                .contains("<p class=\"s14 bold\"><span class=\"rule-whole\">Độc lập - Tự do - Hạnh phúc</span></p>")
                .contains("<p class=\"s12 bold italic\"><span class=\"rule-none\">Nơi nhận:</span></p>")
                .contains("class=\"heading1 bold\">I. MỤC ĐÍCH, YÊU CẦU</p>");
    }

    private static String page(PrintedPlan printed) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        Context context = new Context(Locale.of("vi"));
        context.setVariable("printed", printed);
        return engine.process("drafting/printed-page", Set.of("page"), context);
    }
}

package vn.tiendo.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.web.auth.SampleSignIns;

class FrontDoorTest extends BrowserTest {
    @Autowired
    private SampleSignIns samples;

    @Test
    void the_front_door_is_open_to_everybody() {
        page.navigate("/");
        assertThat(page.url()).contains("/dang-nhap");
        axe();
        picture("dang-nhap");
    }

    @Test
    void every_sample_person_finds_a_first_page() {
        assertThat(samples.list()).isNotEmpty();
        for (var sample : samples.list()) {
            anotherPerson();
            signIn(sample.userName(), samples.password());
            assertThat(page.request().get(page.url()).status())
                    .as("the answer of " + page.url() + " to " + sample.userName())
                    .isEqualTo(200);
        }
    }
}

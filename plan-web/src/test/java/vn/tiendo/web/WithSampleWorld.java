package vn.tiendo.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tiendo.persistence.Statements;
import vn.tiendo.persistence.TestDatabase;

/** Pages of the whole application with its sample world on a real PostgreSQL, without a browser. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
@ActiveProfiles("demo")
public abstract class WithSampleWorld {
    /** What the frame around a page costs: who it is, the head of its papers, the figures of the rail. */
    protected static final int FRAME = 14;

    @Autowired
    protected MockMvc web;

    @Autowired
    private UserDetailsService accounts;

    protected RequestPostProcessor as(String userName) {
        return user(accounts.loadUserByUsername(userName));
    }

    protected String page(String userName, String address) throws Exception {
        return web.perform(get(URI.create(address)).with(as(userName)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** What the page asks of the database, but for keeping the session, which in a test is always a new one. */
    protected List<String> statements(String userName, String address) throws Exception {
        RequestPostProcessor person = as(userName);
        return Statements.during(
                        () -> web.perform(get(URI.create(address)).with(person)).andExpect(status().isOk()))
                .stream()
                .filter(sql -> !sql.contains("SPRING_SESSION"))
                .toList();
    }

    /** What the pattern's first group holds, of every place it is found. */
    protected static List<String> all(String page, String pattern) {
        Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        return found.results()
                .map(place -> place.group(1).replace("&amp;", "&").strip())
                .toList();
    }

    protected static String one(String page, String pattern) {
        List<String> found = all(page, pattern);
        if (found.isEmpty()) {
            throw new AssertionError("nothing like " + pattern + " in\n" + page);
        }
        return found.getFirst();
    }

    /** The number a page of a register puts beside its title. */
    protected static long total(String register) {
        return number(one(register, "class=\"h1n[^\"]*\">([^<]*)<"));
    }

    protected static long number(String shown) {
        return Long.parseLong(shown.replace(".", ""));
    }
}

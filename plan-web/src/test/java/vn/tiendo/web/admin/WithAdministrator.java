package vn.tiendo.web.admin;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.HtmlUtils;
import vn.tiendo.persistence.Statements;
import vn.tiendo.persistence.TestDatabase;

/** An empty installation whose first administrator the settings named: whatever else there is was made through the pages. */
@SpringBootTest(properties = {"tiendo.admin.user=" + WithAdministrator.NAME, "tiendo.admin.password=mot-cau-de-nho"})
@AutoConfigureMockMvc
@Import(TestDatabase.class)
public abstract class WithAdministrator {
    protected static final String NAME = "chu.nha";

    private static final Pattern ONCE =
            Pattern.compile("<output>([a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4})</output>");

    @Autowired
    protected MockMvc web;

    @Autowired
    private UserDetailsService accounts;

    protected RequestPostProcessor as(String userName) {
        return user(accounts.loadUserByUsername(userName));
    }

    protected String page(String userName, String address) throws Exception {
        return text(web.perform(get(URI.create(address)).with(as(userName))).andExpect(status().isOk()));
    }

    /** What the page asks of the database, but for keeping the session, which in a test is always a new one. */
    protected List<String> statements(String address) throws Exception {
        return Statements.during(() -> page(NAME, address)).stream()
                .filter(sql -> !sql.contains("SPRING_SESSION"))
                .toList();
    }

    /** Names and values of the fields in turn. */
    protected ResultActions send(String userName, String address, String... fields) throws Exception {
        MockHttpServletRequestBuilder request =
                post(address).session(new MockHttpSession()).with(as(userName)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request);
    }

    protected ResultActions signIn(String userName, String password) throws Exception {
        return web.perform(
                post("/dang-nhap").with(csrf()).param("userName", userName).param("password", password));
    }

    /** The address of a new body. */
    protected String founded(String name, String parent, String kind) throws Exception {
        return Objects.requireNonNull(found(name, parent, kind)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    protected ResultActions found(String name, String parent, String kind) throws Exception {
        return send(
                NAME,
                "/don-vi/moi",
                "name",
                name,
                "profile.parent",
                parent,
                "profile.kind",
                kind,
                "profile.system",
                "STATE",
                "profile.level",
                "COMMUNE",
                "profile.servesParent",
                "false",
                "on",
                "01/07/2025");
    }

    protected static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    protected static String text(ResultActions result) throws Exception {
        return HtmlUtils.htmlUnescape(result.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    protected static String toldOnce(String page) {
        Matcher told = ONCE.matcher(page);
        if (!told.find()) {
            throw new AssertionError("no password on\n" + page);
        }
        return told.group(1);
    }
}

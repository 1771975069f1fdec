package vn.tiendo.web.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.BodyProfile;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.body.IssuingLevel;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.body.people.Membership;
import vn.tiendo.core.body.people.People;
import vn.tiendo.core.body.people.Person;
import vn.tiendo.persistence.TestDatabase;

/** The session as it is kept in a real database and in a real cookie. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.class)
class SessionTest {
    private static final String PASSWORD = "mot-cau-de-nho";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @Autowired
    Bodies bodies;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void somebody() {
        transaction.executeWithoutResult(done -> {
            if (people.byUserName("lua.ht").isPresent()) {
                return;
            }
            var profile =
                    new BodyProfile(BodySystem.PARTY, IssuingLevel.PROVINCE, "BAN", null, "BTGDVTU", "Hoài Lam", false);
            Body body = Body.founded("Ban Tuyên giáo và Dân vận", "", profile, LocalDate.of(2025, 7, 1));
            Person person = new Person("lua.ht", "Hoàng Thị Lụa", encoder.encode(PASSWORD), false);
            bodies.add(body);
            people.add(person);
            people.add(new Membership(person.getId(), body.getId(), "Chuyên viên", Set.of(Role.CLERK)));
        });
    }

    @Test
    void no_script_and_no_other_site_gets_the_cookie_of_the_session() throws Exception {
        assertThat(signIn().headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("TIENDO=")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax"));
    }

    @Test
    void a_session_lives_in_the_database_and_ends_there_at_sign_out() throws Exception {
        signIn();
        String page = get("/doi-mat-khau").body();
        assertThat(page).contains("Ban Tuyên giáo và Dân vận");
        String before = cookies.getCookieStore().getCookies().getFirst().toString();
        long signedIn = rows();
        assertThat(signedIn).isPositive();
        assertThat(post("/dang-xuat", page, "").headers().firstValue("Location").orElseThrow())
                .endsWith("/dang-nhap?da-ra");
        assertThat(rows()).isEqualTo(signedIn - 1);
        HttpRequest late = HttpRequest.newBuilder(URI.create(address() + "/doi-mat-khau"))
                .header("Cookie", before)
                .build();
        var answer = HttpClient.newHttpClient().send(late, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/dang-nhap?het-phien");
    }

    @Test
    void a_form_whose_session_has_ended_comes_back_with_what_was_typed() throws Exception {
        signIn();
        String page = get("/doi-mat-khau").body();
        cookies.getCookieStore().removeAll();
        HttpResponse<String> answer =
                post("/viec-cua-toi/bao-cao", page, "&result=" + encode("Đã đối thoại tại 8 thôn"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Phiên làm việc đã hết", "Đã đối thoại tại 8 thôn");
    }

    @Test
    void a_new_password_is_kept() throws Exception {
        signIn();
        String page = get("/doi-mat-khau").body();
        post(
                "/doi-mat-khau",
                page,
                "&currentPassword=" + PASSWORD + "&newPassword=cau-moi-cua-toi&againPassword=cau-moi-cua-toi");
        assertThat(encoder.matches("cau-moi-cua-toi", person().getPasswordHash()))
                .isTrue();
        transaction.executeWithoutResult(done -> person().changePassword(encoder.encode(PASSWORD)));
    }

    private Person person() {
        return people.byUserName("lua.ht").orElseThrow();
    }

    private long rows() {
        return jdbc.sql("select count(*) from spring_session where principal_name = 'lua.ht'")
                .query(Long.class)
                .single();
    }

    private HttpResponse<String> signIn() throws Exception {
        String page = get("/dang-nhap").body();
        return post("/dang-nhap", page, "&userName=lua.ht&password=" + PASSWORD);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String from, String fields) throws Exception {
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)").matcher(from);
        assertThat(token.find()).isTrue();
        return browser.send(
                HttpRequest.newBuilder(URI.create(address() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + encode(token.group(1)) + fields))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String address() {
        return "http://localhost:" + port;
    }
}

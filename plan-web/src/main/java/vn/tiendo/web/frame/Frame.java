package vn.tiendo.web.frame;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.body.people.Letterhead;
import vn.tiendo.core.body.people.SignIn.Account;

/**
 * What the layout shows of the person and the page.
 *
 * @param section the first word of the address, for the mark in rail and tab bar
 * @param query what was searched for, on the page that answers it
 * @param here the address of the page with its query, to come back to
 */
record Frame(
        Account account,
        Letterhead office,
        String section,
        List<RailItem> rail,
        LocalDate today,
        boolean large,
        String query,
        String here) {
    public String getName() {
        return account.actor().name();
    }

    public String getUserName() {
        return account.userName();
    }

    public String getTitle() {
        return account.title();
    }

    public List<Role> getRoles() {
        return account.actor().roles().stream().sorted().toList();
    }

    public boolean isClerk() {
        return account.actor().has(Role.CLERK);
    }

    public boolean isAdmin() {
        return account.actor().has(Role.ADMIN);
    }
}

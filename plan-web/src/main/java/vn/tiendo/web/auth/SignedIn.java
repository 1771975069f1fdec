package vn.tiendo.web.auth;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetails;
import vn.tiendo.core.body.people.SignIn.Account;

/** What a session remembers: the account's name. Everything else is read anew with each request. */
class SignedIn implements UserDetails, CredentialsContainer {
    @Serial
    private static final long serialVersionUID = 1;

    private final String userName;
    private final List<GrantedAuthority> authorities;
    private @Nullable String passwordHash;

    SignedIn(Account account) {
        this.userName = account.userName();
        this.passwordHash = account.passwordHash();
        this.authorities = AuthorityUtils.createAuthorityList(account.actor().roles().stream()
                .map(role -> "ROLE_" + role.name())
                .toList());
    }

    @Override
    public String getUsername() {
        return userName;
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}

package org.relance.access.user;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.relance.access.api.ChangeUser;
import org.relance.access.api.Preferences;
import org.relance.access.api.UserView;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.TextFold;

/** A person who may sign in. The lock-out columns belong to {@link DefaultAttempts}. */
@Entity
@Table(name = "crm_user")
class User {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String username;

    @Column(name = "display_name")
    private String displayName;

    private String email;

    @Column(name = "search_key")
    private String searchKey;

    @Column(name = "password_hash")
    private String passwordHash;

    private String language;
    private String zone;
    private String theme;

    @Column(name = "salesperson_code")
    private String salespersonCode;

    private boolean active;

    @Column(name = "locked_until", insertable = false, updatable = false)
    private Instant lockedUntil;

    @Column(name = "last_sign_in", insertable = false, updatable = false)
    private Instant lastSignIn;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "crm_user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Version private int version;

    protected User() {}

    User(String username, String passwordHash, Instant createdAt) {
        this.username = username;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
        this.theme = "system";
        this.active = true;
    }

    void apply(ChangeUser change) {
        displayName = change.displayName();
        email = change.email();
        language = change.language();
        zone = change.zone();
        salespersonCode = change.salespersonCode();
        searchKey = TextFold.fold(username + " " + displayName + " " + email);
        if (!roles.equals(change.roles())) {
            roles.retainAll(change.roles());
            roles.addAll(change.roles());
        }
    }

    void choose(Preferences preferences) {
        language = preferences.language();
        zone = preferences.zone();
        theme = preferences.theme();
    }

    void takePassword(String hash) {
        passwordHash = hash;
    }

    void deactivate() {
        active = false;
    }

    void activate() {
        active = true;
    }

    void requireVersion(int expected) {
        if (version != expected) {
            throw DomainException.stale("access.user-stale", username);
        }
    }

    boolean hasPassword(String password) {
        return PasswordHash.matches(password, passwordHash);
    }

    Long id() {
        return id;
    }

    String username() {
        return username;
    }

    UserView view() {
        return new UserView(
                id,
                version,
                username,
                displayName,
                email,
                language,
                zone,
                theme,
                salespersonCode,
                roles.stream().sorted().toList(),
                active,
                lockedUntil,
                lastSignIn,
                createdAt);
    }
}
